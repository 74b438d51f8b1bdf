/** Outlines as people write them where no program helps: what is to be read as what. */
import ExcelJS from 'exceljs';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeOutline } from '#exporters/outline/index';
import { readOutline } from '#importers/outline/index';
import { item, p, word } from '#tests/exchange/word';
import { linesOf } from '#tests/outline/lines';

async function read(content: string | Uint8Array, file: string) {
  const { outline, losses } = await readOutline(typeof content === 'string' ? strToU8(content) : content, file);
  return { lines: linesOf(outline), losses: losses.map(({ what }) => what.nb) };
}

describe('Markdown', () => {
  it.each([
    ['tabs', 'Oppvekst\n\tBarnehage\n\t\tOpptak\n\tSkole\nHelse\n'],
    ['eight spaces', 'Oppvekst\n\n        Barnehage\n                Opptak\n        Skole\nHelse\n'],
  ])('lines that only stand further in, by %s, are a list', async (_, text) => {
    expect((await read(text, 'tre.md')).lines).toEqual(['tre', '  Oppvekst', '    Barnehage', '      Opptak', '    Skole', '  Helse']);
  });

  it('text whose paragraphs begin further in is text', async () => {
    const text = 'Kommunen har ansvar.\n  Det gjelder alle.\n\nDen som klager, får svar.\n';
    expect((await read(text, 'tekst.md')).lines).toHaveLength(1);
  });

  it('a box to tick is no part of the title', async () => {
    const { lines } = await read('# Arkiv\n\n- [ ] Skanne\n- [x] Kassere\n- [x](http://x.no) Lenke\n', 'a.md');
    expect(lines).toEqual(['Arkiv', '  Skanne', '  Kassere {Avkrysset: Ja}', '  x Lenke']);
  });

  it('labels are understood as in Word, with and without bold letters, also in items and as headings', async () => {
    const text = `# Katalog

## Lønn
Stikkord: kjøring, trekk
Beskriv tjenesten: Utbetaler lønn
hver måned.

**Ansvarlig:** Kari
**Kontakt:** lonn@nordvik.no

- Reise
  Stikkord for tjenesten: diett, bilag
- Fravær
  - Stikkord:
    - syk
    - barn
  - **Beskrivelse:** Følger opp.
- Stikkord og emner

## Arkiv

### Beskrivelse

Tar vare på dokumenter.

### Stikkord

* innsyn
* avlevering
`;
    expect((await read(text, 'katalog.md')).lines).toEqual([
      'Katalog',
      '  Lønn [kjøring; trekk] = Utbetaler lønn hver måned. {Ansvarlig: Kari, Kontakt: lonn@nordvik.no}',
      '    Reise [diett; bilag]',
      '    Fravær [syk; barn] = Følger opp.',
      '    Stikkord og emner',
      '  Arkiv [innsyn; avlevering] = Tar vare på dokumenter.',
    ]);
  });
});

describe('plain text', () => {
  it('with typed numbers is read as Word reads it', async () => {
    const { lines } = await read('1 Støtte\n1.1 Personal\nStikkord: råd, lønn\n1.2 Økonomi\n2. trinn er viktig.\n2 Skole\n', 'k.txt');
    expect(lines).toEqual(['k', '  1 Støtte', '    1.1 Personal [råd; lønn]', '    1.2 Økonomi = 2. trinn er viktig.', '  2 Skole']);
  });

  it('with bullets from Word is a list below the line above it; commas alone make no table', async () => {
    expect((await read('Katalog for Nordvik\n\n• Støtte\n   • Lønn, trekk\n   • Arkiv\n• Drift\n', 'k.md')).lines).toEqual([
      'Katalog for Nordvik',
      '  Støtte',
      '    Lønn, trekk',
      '    Arkiv',
      '  Drift',
    ]);
    expect((await read('Støtte\n    Lønn, trekk\n    Arkiv\n', 'k.txt')).lines).toEqual(['Støtte', '  Lønn, trekk', '  Arkiv']);
    expect((await read('Nivå 1;Nivå 2\nStøtte;Lønn\n', 'k.txt')).lines).toEqual(['Støtte', '  Lønn']);
  });
});

describe('Markdown with tables and named items', () => {
  it('rows of a table of services hang below their heading, and other tables are lines of text', async () => {
    const text = `# Katalog

## Hjemmetjenesten

| Tjeneste | Stikkord |
|---|:--|
| Hjemmesykepleie | pleie, medisin |
| Praktisk bistand | |

## Tall

År | Antall
--- | ---
2026 | 12
`;
    expect((await read(text, 'k.md')).lines).toEqual([
      'Katalog',
      '  Hjemmetjenesten',
      '    Hjemmesykepleie [pleie; medisin]',
      '    Praktisk bistand',
      '  Tall = År | Antall ⏎ 2026 | 12',
    ]);
  });

  it('what stands in bold beside a label in a list is said of the same', async () => {
    const text = '# K\n- **Lønn**\n  - **Stikkord:** trekk, kjøring\n  - **Ansvarlig:** HR\n- **Arkiv:** tar vare på alt\n';
    expect((await read(text, 'k.md')).lines).toEqual(['K', '  Lønn [trekk; kjøring] {Ansvarlig: HR}', '  Arkiv: tar vare på alt']);
  });
});

describe('Word', () => {
  it('letters below numbers begin again under each', async () => {
    const body = ['Tjenester', '1. Støtte', 'a) Lønn', 'b) Arkiv', '2. Drift', 'a) Renhold', 'Vi vasker bygg.', 'c) ikke i rekken'];
    const { lines, losses } = await read(word(body.map((text) => p(text)).join('')), 'a.docx');
    expect(lines).toEqual([
      'Tjenester',
      '  1 Støtte',
      '    a Lønn',
      '    b Arkiv',
      '  2 Drift',
      '    a Renhold = Vi vasker bygg. ⏎ c) ikke i rekken',
    ]);
    expect(losses).toEqual([]);
  });

  it('lists that Word numbers differently on every level hang together', async () => {
    const level = (i: number, format: string) =>
      `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%${i + 1}."/></w:lvl>`;
    const list = (...formats: string[]) =>
      `<w:abstractNum w:abstractNumId="1">${formats.map((format, i) => level(i, format)).join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    const body = item('Støtte', 0, 1) + item('Personal', 1, 1) + item('Lønn', 2, 1) + item('Økonomi', 1, 1) + item('Drift', 0, 1);
    const shape = ['k', '  1 Støtte', '    Personal', '      Lønn', '    Økonomi', '  2 Drift'];
    expect((await read(word(body, { numbering: list('decimal', 'lowerLetter', 'lowerRoman') }), 'k.docx')).lines).toEqual(shape);
    const same = await read(word(body, { numbering: list('decimal', 'decimal', 'decimal') }), 'k.docx');
    expect(same.lines.map((line) => line.replace(/(?<=^ {4,})\d /, ''))).toEqual(shape);
    expect(same.losses).toHaveLength(1);
  });

  it('dashes that are typed are a list', async () => {
    const { lines } = await read(word(['- Støtte', '    - Lønn', '    – Arkiv', '- Drift'].map((text) => p(text)).join('')), 'liste.docx');
    expect(lines).toEqual(['liste', '  Støtte', '    Lønn', '    Arkiv', '  Drift']);
  });

  it('bold lines below headings are headings, and one alone is not', async () => {
    const head = p('Oppvekst', 'Overskrift1');
    const { lines } = await read(word(head + p('**Barnehage**') + p('Vi tar imot barn.') + p('**Skole**') + p('Vi lærer bort.')), 'b.docx');
    expect(lines).toEqual(['1 Oppvekst (1)', '  Barnehage = Vi tar imot barn.', '  Skole = Vi lærer bort.']);
    const alone = await read(word(head + p('**Viktig melding**') + p('Vi tar imot barn.')), 'b.docx');
    expect(alone.lines).toEqual(['1 Oppvekst (1) = Viktig melding ⏎ Vi tar imot barn.']);
  });
});

describe('Word with styles for the upper levels only', () => {
  const plainStyles = [1, 2, 3].map((n) => `<w:style w:styleId="H${n}"><w:name w:val="heading ${n}"/></w:style>`).join('');
  const told = async (...body: string[]) => read(word(body.join(''), { styles: plainStyles }), 'k.docx');

  it('typed numbers go on below the headings; a sum in a sentence is none', async () => {
    const { lines, losses } = await told(
      p('1 Støtte', 'H1'),
      p('1.1 Personal', 'H2'),
      p('1.1.1 Lønn'),
      p('Stikkord: trekk'),
      p('1.1.1.1 Kjøring'),
      p('1.5 millioner brukes hvert år'),
      p('1.2 Økonomi', 'H2'),
      p('1.2.1 Regnskap (3)'),
    );
    expect(lines).toEqual([
      '1 Støtte (1)',
      '  1.1 Personal (2)',
      '    1.1.1 Lønn [trekk]',
      '      1.1.1.1 Kjøring = 1.5 millioner brukes hvert år',
      '  1.2 Økonomi (2)',
      '    1.2.1 Regnskap (3)',
    ]);
    expect(losses).toEqual([]);
  });

  it('lists of titles are what hangs below; lists that a line announces, or that are sentences, are text', async () => {
    const { lines } = await told(
      p('Støtte', 'H1'),
      p('Vi støtter. Alltid.'),
      item('Personal', 0, 8),
      item('Lønn', 1, 8),
      item('Økonomi', 0, 8),
      p('Drift', 'H1'),
      p('Målene er:'),
      item('Renere by', 0, 8),
      item('Tryggere vei', 0, 8),
      p('Post', 'H2'),
      item('Vi sorterer posten.', 0, 8),
      p('Stikkord', 'H3'),
      item('brev', 0, 8),
      item('pakker', 0, 8),
    );
    expect(lines).toEqual([
      'k',
      '  Støtte (1) = Vi støtter. Alltid.',
      '    Personal',
      '      Lønn',
      '    Økonomi',
      '  Drift (1) = Målene er: ⏎ Renere by ⏎ Tryggere vei',
      '    Post (2) [brev; pakker] = Vi sorterer posten.',
    ]);
  });

  it('the level typed behind each line says how deep it is where nothing else does', async () => {
    const body = ['**Tjenester**', '**Personal (1)**', 'Stikkord: råd', 'Lønn (2)', '**Økonomi (1)**', 'Fører regnskap.'];
    const { lines } = await read(word(body.map((text) => p(text)).join('')), 'k.docx');
    expect(lines).toEqual(['Tjenester', '  Personal (1) [råd]', '    Lønn (2)', '  Økonomi (1) = Fører regnskap.']);
  });

  it('Roman chapters stand above numbers that begin again in each', async () => {
    const body = ['Katalog', 'I. Støtte', '1. Personal', 'a) Lønn', '2. Økonomi', 'II. Oppvekst (1)', '1. Skole', 'I tillegg kommer SFO'];
    const { lines, losses } = await read(word(body.map((text) => p(text)).join('')), 'k.docx');
    expect(lines).toEqual([
      'Katalog',
      '  I Støtte',
      '    1 Personal',
      '      a Lønn',
      '    2 Økonomi',
      '  II Oppvekst (1)',
      '    1 Skole = I tillegg kommer SFO',
    ]);
    expect(losses).toEqual([]);
  });
});

describe('Excel', () => {
  it('merged parents below a caption, and the totals at the end, which are told', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Kart');
    sheet.addRow(['Kapabilitetskart for Nordvik kommune']);
    sheet.mergeCells('A1:D1');
    sheet.addRow(['Nivå 1', 'Nivå 2', 'Antall']);
    for (const row of [
      ['Støtte', 'Lønn', 3],
      [null, 'Arkiv', 2],
      ['Sum', 'Oppgjør', 'ja'],
      ['Sum', null, 5],
      ['Totalt antall', null, 5],
    ])
      sheet.addRow(row);
    sheet.mergeCells('A3:A4');
    const { lines, losses } = await read(new Uint8Array(await book.xlsx.writeBuffer()), 'kart.xlsx');
    expect(lines).toEqual(['Kart', '  Støtte', '    Lønn {Antall: 3}', '    Arkiv {Antall: 2}', '  Sum', '    Oppgjør {Antall: ja}']);
    expect(losses).toEqual([
      'Rad 6, «Sum», er en sum og ikke et punkt. Den er ikke lest.',
      'Rad 7, «Totalt antall», er en sum og ikke et punkt. Den er ikke lest.',
    ]);
  });
});

it('labels in a note are understood, also in mind maps; a note of ours stays one', async () => {
  const note = 'Stikkord for tjenesten: trekk, kjøring&#10;Beskriv tjenesten: Betaler lønn.&#10;Hver måned.';
  const expected = 'Lønn [trekk; kjøring] = Betaler lønn. ⏎ Hver måned.';
  expect((await read(`<opml><body><outline text="Lønn" _note="${note}"/></body></opml>`, 'a.opml')).lines).toEqual([expected]);
  const rich = note.replaceAll('&#10;', '</p><p>');
  const map = `<map><node TEXT="Lønn"><richcontent TYPE="NOTE"><html><body><p>${rich}</p></body></html></richcontent></node></map>`;
  expect((await read(map, 'a.mm')).lines).toEqual([expected]);
  const root = { title: 'Lønn', description: 'Stikkord: a, b\nBeskriv tjenesten: c', children: [] };
  for (const format of ['mm', 'opml', 'xmind'] as const) {
    const { bytes } = await writeOutline({ root }, format, { language: 'nb' });
    expect((await readOutline(bytes, `a.${format}`)).outline).toEqual({ root });
  }
});

it('OPML without a title is called what its file is', async () => {
  const text = '<opml version="2.0"><head><title/></head><body><outline text="Oppvekst"/><outline text="Helse"/></body></opml>';
  expect((await read(text, 'tjenester.opml')).lines).toEqual(['tjenester', '  Oppvekst', '  Helse']);
});

it('cells of a table in a note stand apart', async () => {
  const note = '<richcontent TYPE="NOTE"><html><body><table><tr><td>Kari</td><td>HR</td></tr></table></body></html></richcontent>';
  expect((await read(`<map version="1.0.1"><node TEXT="Lønn">${note}</node></map>`, 'kart.mm')).lines).toEqual(['Lønn = Kari HR']);
});
