import { readFileSync } from 'node:fs';
import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readOutline } from '#importers/outline/index';
import type { OutlineNode } from '#model/outline';
import { item, p, word } from '#tests/exchange/word';

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url));
const read = (bytes: Uint8Array, file = 'fil.docx') => readOutline(bytes, file);
/** A tree as titles, indented. */
const shape = ({ title, children }: OutlineNode, depth = 0): string =>
  [`${'  '.repeat(depth)}${title}`, ...children.map((child) => shape(child, depth + 1))].join('\n');
const shapeOf = async (body: string) => shape((await read(word(body))).outline.root);
const told = async (body: string) => (await read(word(body))).losses.map(({ what }) => what.nb);

const typed = strFromU8(fixture('kommuneadvokaten.txt')).trim().split('\n');
const numbered = /^(\d+(?:\.\d+)*) (.*)$/;
const depthOf = (number = '') => number.split('.').length;
const kommuneadvokaten: OutlineNode = {
  title: 'Organisasjons direktør',
  level: 1,
  number: '1',
  children: [
    {
      title: 'Assisterende kommunedirektør',
      level: 2,
      number: '1.1',
      children: [
        {
          title: 'Kommune advokaten',
          level: 3,
          number: '1.1.1',
          keywords: ['Faglig spisskompetanse på kommunens sentrale fagområder'],
          description: 'Bistår kommunalrådene etter behov',
          children: [],
        },
        {
          title: 'Prossedere i retten',
          level: 3,
          number: '1.1.2',
          keywords: [
            'Personalsaker',
            'tvister om kontrakt',
            'krav om erstatning i og utenfor kontrakt',
            'barnevernsaker',
            'tvist om gyldighet av vedtak',
          ],
          description:
            'Kommuneadvokatkontorets oppgaver er å prosedere kommunens saker for Barnevern- og helsenemnda og domstolene, og etter henvendelse gi råd/utredninger internt i kommunen og i selskaper mv hvor kommunen har eierinteresser.',
          children: [],
        },
        { title: 'Veiledning', level: 3, number: '1.1.3', keywords: ['Løpende og situasjonsbestemt rådgivning'], children: [] },
      ],
    },
  ],
};

describe('a catalogue as people type it', () => {
  it.each([
    ['with typed numbers and bold in the middle', word(typed.map((line) => p(line)).join(''))],
    [
      'with headings that number themselves',
      word(
        typed
          .map((line) => {
            const [, number, title] = numbered.exec(line) ?? [];
            return title ? p(title, `Overskrift${depthOf(number)}`) : p(line);
          })
          .join(''),
      ),
    ],
    [
      'with a numbered list',
      word(
        typed
          .map((line) => {
            const [, number, title] = numbered.exec(line) ?? [];
            return title ? item(title, depthOf(number) - 1, 7) : p(line);
          })
          .join(''),
      ),
    ],
    ['saved by LibreOffice', fixture('kommuneadvokaten-libreoffice.docx')],
  ])('%s', async (_, bytes) => {
    expect(await read(bytes)).toEqual({ outline: { root: kommuneadvokaten }, losses: [] });
  });
});

describe('headings', () => {
  it('are known by Norwegian and English styles, styles based on them, and outline levels', async () => {
    const body = [
      p('Katalog', 'Tittel'),
      p('A', 'Kapittel'),
      p('B', 'Overskrift2'),
      p('C', undefined, '<w:outlineLvl w:val="2"/>'),
      p('D', 'Overskrift1'),
    ];
    expect(await shapeOf(body.join(''))).toBe('Katalog\n  A\n    B\n      C\n  D');
  });
  it('without styles are numbered lines; a number that does not follow on belongs to the title', async () => {
    expect(
      await shapeOf(
        ['1 Helse', '24 timers vakt er åpen.', '1.1 Legevakt', '12.3.2026 ble den åpnet.', '2 Skole'].map((line) => p(line)).join(''),
      ),
    ).toBe('fil\n  Helse\n    Legevakt\n  Skole');
  });
  it('without numbers are items of a list, bold lines, or lines further in', async () => {
    expect(await shapeOf(p('Støtte') + item('Lønn', 0, 8) + item('Reise', 1, 8) + item('Fravær', 0, 8))).toBe(
      'Støtte\n  Lønn\n    Reise\n  Fravær',
    );
    expect(await shapeOf(p('Om oss') + p('**Plan**') + p('Lager planer.') + p('**Kart**'))).toBe('Om oss\n  Plan\n  Kart');
    expect(await shapeOf(p('Kommunen') + p('\tOppvekst') + p('\t\tSkole') + p('\tHelse'))).toBe('Kommunen\n  Oppvekst\n    Skole\n  Helse');
  });
  it('where there are none, the first line is the title, and that is told', async () => {
    const { outline, losses } = await read(word(p('Notat') + p('Bare tekst.')));
    expect(outline.root).toEqual({ title: 'Notat', description: 'Bare tekst.', children: [] });
    expect(losses.map(({ what }) => what.nb)).toEqual([expect.stringContaining('Fant ingen overskrifter')]);
  });
  it('several at the top are put below the name of the file', async () => {
    expect(await shapeOf(p('A', 'Overskrift1') + p('B', 'Overskrift1'))).toBe('fil\n  A\n  B');
  });
  it('keep the numbers Word counts, also where a list starts elsewhere', async () => {
    const numbersOf = ({ number, children }: OutlineNode): (string | undefined)[] => [number, ...children.flatMap(numbersOf)];
    const { outline } = await read(word(item('A', 0, 9) + item('B', 1, 9) + item('C', 1, 9) + item('D', 0, 9)));
    expect(numbersOf(outline.root)).toEqual([undefined, '5', '5.1', '5.2', '6']);
  });
  it('with numbers that cannot be right are told', async () => {
    const what = await told(['1 A', '1.1 B', '1.1 C', '2 D', '3.1 E'].map((line) => p(line)).join(''));
    expect(what).toContain('Nummeret 1.1 er brukt mer enn én gang. Se om punktet skal ha et annet nummer.');
    expect(what).toContain('Punktet har nummer 3.1, men står under 2. Det er lest der det står.');
  });
});

describe('lines below a heading', () => {
  it.each([
    ['Stikkord for tjenesten: a, b', { keywords: ['a', 'b'] }],
    ['Stikkord for tjenesten a, b', { keywords: ['a', 'b'] }],
    ['STIKKORD: a; b, c', { keywords: ['a', 'b, c'] }],
    ['Stikkord for tenesta – a', { keywords: ['a'] }],
    ['Keywords for the service: a', { keywords: ['a'] }],
    ['Beskriv tjenestens Gir råd', { description: 'Gir råd' }],
    ['Beskriv tenesta: Gir råd', { description: 'Gir råd' }],
    ['Beskrivelse: Gir råd', { description: 'Gir råd' }],
    ['Describe the service Gives advice', { description: 'Gives advice' }],
    ['Stikkordet er åpenhet', { description: 'Stikkordet er åpenhet' }],
    ['Beskrivelse av området', { description: 'Beskrivelse av området' }],
    ['Beskriv tjenesten:\nLinje to', { description: 'Linje to' }],
  ])('%j', async (line, values) => {
    const { outline } = await read(word(p('A', 'Overskrift1') + p(line)));
    expect(outline.root).toEqual({ title: 'A', level: 1, number: '1', ...values, children: [] });
  });
  it('a label alone on its line is for the lines that follow', async () => {
    const { outline } = await read(
      word(p('A', 'Overskrift1') + p('Stikkord for tjenesten') + p('råd, hjelp') + p('Beskrivelse:') + p('En.') + p('To.')),
    );
    expect(outline.root).toMatchObject({ keywords: ['råd', 'hjelp'], description: 'En.\nTo.' });
  });
  it('a table that is an outline is read as one, below the heading it stands under', async () => {
    const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`;
    const table = (rows: string[][]) => `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
    const rows = table([
      ['Nummer', 'Nivå', 'Navn', 'Stikkord'],
      ['1', '1', 'Helse', 'råd'],
      ['1.1', '2', 'Legevakt', ''],
    ]);
    const helse = {
      title: 'Helse',
      level: 1,
      number: '1',
      keywords: ['råd'],
      children: [{ title: 'Legevakt', level: 2, number: '1.1', children: [] }],
    };
    expect(await read(word(rows))).toEqual({ outline: { root: helse }, losses: [] });
    expect((await read(word(p('Katalog') + rows))).outline.root).toEqual({ title: 'Katalog', children: [helse] });
    expect((await read(word(p('A', 'Overskrift1') + p('B', 'Overskrift2') + rows))).outline.root.children[0]?.children).toEqual([helse]);
  });
  it('a table of labels is read as labels, any other as lines, which is told', async () => {
    const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`;
    const table = (rows: string[][]) => `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
    const labels = await read(
      word(
        p('A', 'Overskrift1') +
          table([
            ['Stikkord for tjenesten', 'råd'],
            ['Beskrivelse', 'Gir råd'],
          ]),
      ),
    );
    expect(labels.outline.root).toMatchObject({ keywords: ['råd'], description: 'Gir råd' });
    expect(labels.losses).toEqual([]);
    const other = await read(
      word(
        p('A', 'Overskrift1') +
          table([
            ['År', 'Antall'],
            ['2026', '12'],
          ]),
      ),
    );
    expect(other.outline.root.description).toBe('År | Antall\n2026 | 12');
    expect(other.losses.map(({ what }) => what.nb)).toEqual([expect.stringContaining('tabeller som ikke er en disposisjon')]);
  });
});

describe('what an outline has no place for', () => {
  const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
  it.each([
    [
      'tracked changes',
      `<w:p>${run('Ny')}<w:ins>${run('tt')}</w:ins><w:del><w:r><w:delText>Gammelt</w:delText></w:r></w:del></w:p>`,
      'Nytt',
      ['satt inn', 'slettet'],
    ],
    ['comments', `<w:p>${run('Nytt')}<w:r><w:commentReference w:id="1"/></w:r></w:p>`, 'Nytt', ['Kommentarer']],
    ['footnotes', `<w:p>${run('Nytt')}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>`, 'Nytt', ['Fotnoter']],
    ['hidden text', `<w:p>${run('Nytt')}${run('hemmelig', '<w:vanish/>')}</w:p>`, 'Nytt', ['Skjult']],
    [
      'text boxes',
      `<w:p>${run('Nytt')}<w:r><w:pict><v:textbox xmlns:v="urn:v"><w:txbxContent>${p('I boks')}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`,
      'Nytt',
      ['Bilder', 'tekstbokser'],
    ],
    [
      'contents',
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC \\o</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>${run('A 1')}</w:p>${p('B 2')}<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>${p('Nytt')}${p('C 3', 'INNH1')}`,
      'Nytt',
      ['Innholdsfortegnelsen'],
    ],
    ['links', `<w:p><w:hyperlink>${run('Nytt')}</w:hyperlink></w:p>`, 'Nytt', []],
  ])('%s', async (_, body, text, losses) => {
    const { outline, losses: found } = await read(word(p('A', 'Overskrift1') + body));
    expect(outline.root.description).toBe(text);
    expect(found.map(({ what }) => what.nb)).toEqual(losses.map((part) => expect.stringContaining(part)));
  });
  it('a paragraph whose mark was deleted runs on into the next', async () => {
    const first = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('en ')}</w:p>`;
    expect((await read(word(p('A', 'Overskrift1') + first + p('setning')))).outline.root.description).toBe('en setning');
  });
  it('macros are told, and not run', async () => {
    const { losses } = await read(word(p('A', 'Overskrift1'), { more: { 'word/vbaProject.bin': 'x' } }), 'fil.docm');
    expect(losses.map(({ what }) => what.nb)).toContain('Dokumentet har makroer. De er ikke lest og ikke kjørt.');
  });
});

describe('files that are not read', () => {
  it.each([
    ['cut off', word(p('A')).slice(0, 900), 'file_truncated'],
    ['with entities', word(p('A'), { more: { 'word/document.xml': '<!DOCTYPE a [<!ENTITY x "y">]><w:document/>' } }), 'file_unsafe_xml'],
    ['nested without end', word('<w:x>'.repeat(5_000) + '</w:x>'.repeat(5_000)), 'file_unsafe_xml'],
    ['without text', word(''), 'no_nodes'],
    ['rich text', strToU8('{\\rtf1 Hei}'), 'file_rich_text'],
    [
      'an old Word file',
      Uint8Array.from([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        0xa1,
        0xb1,
        0x1a,
        0xe1,
        ...new Uint8Array(99),
        ...'WordDocument'.split('').flatMap((c) => [c.charCodeAt(0), 0]),
      ]),
      'file_old_word',
    ],
  ])('%s', async (_, bytes, code) => {
    await expect(read(bytes)).rejects.toMatchObject({ code });
  });
  it('broken numbering, styles that go in circles and lists that are not there do no harm', async () => {
    const styles =
      '<w:style w:styleId="X"><w:basedOn w:val="Y"/></w:style><w:style w:styleId="Y"><w:basedOn w:val="X"/><w:name w:val="heading 1"/></w:style>';
    const { outline } = await read(
      word(p('A', 'X') + item('B', 99, 404), { styles, numbering: '<w:num w:numId="404"><w:abstractNumId w:val="9"/></w:num>' }),
    );
    expect(outline.root).toMatchObject({ title: 'A', description: 'B' });
  });
});
