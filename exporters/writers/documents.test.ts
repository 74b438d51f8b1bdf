import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, BlockDocument } from '#exporters/blocks';
import { writeDocx } from '#exporters/writers/docx';
import { writePdf } from '#exporters/writers/pdf';
import { languages } from '#model/text';
import { has, openPdf, openWord, printedByLibreOffice } from '#tests/setup/documents';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><rect width="200" height="100" fill="#0a4270"/></svg>';
const about: BlockDocument['about'] = {
  title: 'Systemkatalog',
  organisation: 'Eksempel kommune',
  author: 'Kari Nordmann',
  language: 'nb',
  createdAt: new Date('2026-02-17T12:00:00Z'),
  colour: '#0a4270',
  selection: 'Livsløp: I drift',
};
const text = (value: string) => ({ type: 'text' as const, value });

async function word(document: BlockDocument): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of writeDocx(document)) parts.push(part);
  return new Uint8Array(Buffer.concat(parts));
}

const all: Block[] = [
  { type: 'heading', level: 1, text: 'Oversikt' },
  { type: 'paragraph', text: 'Et avsnitt.' },
  { type: 'list', items: ['Første', 'Andre'] },
  { type: 'callout', text: 'Merk dette.' },
  { type: 'figure', svg, width: 120, alt: 'Et kart over kapabiliteter', caption: 'Kart' },
  { type: 'heading', level: 1, text: 'Systemene' },
  { type: 'heading', level: 2, text: 'Fagsystemer' },
  {
    type: 'table',
    caption: 'Systemer',
    columns: [{ heading: 'Navn' }, { heading: 'Årlig kostnad', end: true }, { heading: 'Avvikles' }],
    rows: Array.from({ length: 120 }, (_, i) => [
      text(`System ${i}`),
      { type: 'money' as const, value: i * 1000.5 },
      i % 2 ? null : { type: 'date' as const, value: '2026-02-17' },
    ]),
    total: [text('Sum'), { type: 'money', value: 7_143_570 }, text(' ')],
  },
  { type: 'pageBreak' },
  { type: 'facts', caption: 'Om', facts: [{ label: 'Formål', cell: null, letter: 'b' }] },
];
const logo = { mime: 'image/svg+xml' as const, bytes: new TextEncoder().encode(svg), ratio: 2 };

describe('as PDF', () => {
  it('is tagged, with headings, table headers, alternative texts, language and title', async () => {
    const pdf = await openPdf(await writePdf({ about: { ...about, logo }, blocks: all }));
    expect(pdf).toMatchObject({ tagged: true, language: 'nb-NO', title: 'Systemkatalog' });
    expect(pdf.roles).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TH', 'TD', 'L', 'LI', 'Figure', 'TOC']));
    expect(pdf.alts).toEqual(expect.arrayContaining(['Et kart over kapabiliteter', 'Logoen til Eksempel kommune']));
    for (const said of [
      'Ikke oppgitt',
      '17.02.2026',
      '119 059,50 kr',
      'Utvalg: Livsløp: I drift',
      'Laget 17. februar 2026 kl. 13.00 av Kari Nordmann',
      `Side 3 av ${pdf.pages}`,
    ])
      expect(pdf.text).toContain(said);
  });

  it('repeats the headings of a table on every page it runs over', async () => {
    const { text: said } = await openPdf(await writePdf({ about: { ...about, short: true }, blocks: all.slice(5, 8) }));
    expect(said.match(/Årlig kostnad/g)?.length).toBeGreaterThanOrEqual(3);
  });

  it.each(languages)('speaks %s around the content', async (language) => {
    const { text: said } = await openPdf(await writePdf({ about: { ...about, language }, blocks: all }));
    expect(said).toContain({ nb: 'Ikke oppgitt', nn: 'Ikkje oppgitt', en: 'Not stated' }[language]);
    expect(said).toContain({ nb: 'Innhold', nn: 'Innhald', en: 'Contents' }[language]);
  });

  it('breaks a word without an end wherever it stands, and adds nothing to it', async () => {
    const endless = 'https://example.no/0123456789abcdef0123456789abcdef'.repeat(5);
    const pdf = await openPdf(
      await writePdf({
        about: { ...about, title: endless },
        blocks: [
          { type: 'heading', level: 1, text: endless },
          { type: 'paragraph', text: endless },
          { type: 'table', caption: 'T', columns: [{ heading: 'Navn' }, { heading: 'Annet' }], rows: [[text(endless), text('b')]] },
          { type: 'facts', caption: 'F', facts: [{ label: 'Adresse', cell: text(endless) }] },
        ],
      }),
    );
    // On the title page, as heading and paragraph, and in the two tables.
    expect(pdf.text.replace(/\s/g, '').split(endless)).toHaveLength(6);
    expect(Math.max(...pdf.text.split('\n').map(({ length }) => length))).toBeLessThan(130);
  });

  it('lays a wide table on a page that lies down, and stands up again after it', async () => {
    const wide: Block = {
      type: 'table',
      caption: 'Bred',
      columns: 'abcdefgh'.split('').map((heading) => ({ heading })),
      rows: [Array.from({ length: 8 }, () => text('Helse- og omsorgstjenester'))],
    };
    const bytes = await writePdf({
      about,
      blocks: [...all.slice(0, 2), { type: 'heading', level: 1, text: 'Bred' }, wide, { type: 'heading', level: 1, text: 'Smal' }],
    });
    const boxes = [
      ...Buffer.from(bytes)
        .toString('latin1')
        .matchAll(/\/MediaBox\s*\[0 0 (\d+)/g),
    ].map(([, width]) => Number(width));
    expect(boxes).toEqual([595, 595, 595, 841, 595]);
  });
});

describe('as Word', () => {
  it('has real headings, repeated table headings, alternative texts, language, title and page numbers', async () => {
    const { parts, paragraphs, fields } = openWord(await word({ about: { ...about, logo }, blocks: all }));
    expect(paragraphs).toEqual(
      expect.arrayContaining([
        { style: 'Heading1', text: 'Systemene' },
        { style: 'Heading2', text: 'Fagsystemer' },
        { style: 'TOC2', text: 'Fagsystemer' },
        { style: 'Bullet', text: 'Andre' },
        { style: 'Cell', text: 'Ikke oppgitt' },
      ]),
    );
    const document = parts['word/document.xml'] ?? '';
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(document.match(/<w:cantSplit\/>/g)?.length).toBe(124);
    expect(document).toContain('descr="Et kart over kapabiliteter"');
    expect(document).toContain('descr="Logoen til Eksempel kommune"');
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="nb-NO"');
    expect(parts['docProps/core.xml']).toContain('<dc:title>Systemkatalog</dc:title>');
    expect(fields).toEqual(['TOC \\o "1-2" \\h \\n']);
    expect(parts['word/footer.xml']).toMatch(/ PAGE .* NUMPAGES /s);
  });

  it.runIf(has('soffice'))('is opened by LibreOffice, which prints every row of it', { timeout: 120_000 }, async () => {
    const { text: said, pages } = await openPdf(printedByLibreOffice(await word({ about: { ...about, logo }, blocks: all })));
    for (let i = 0; i < 120; i++) expect(said).toContain(`System ${i}`);
    expect(said.match(/Årlig kostnad/g)?.length).toBeGreaterThanOrEqual(3);
    expect(pages).toBeGreaterThan(4);
  });
});

/** Everything that means something to Typst, to Word or to XML, besides ordinary letters. */
const hostile = fc
  .array(
    fc.oneof(
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          '#',
          '$',
          '<',
          '>',
          '@',
          '=',
          '=',
          '&',
          ']]>',
          '&amp;',
          '`',
          '*',
          '_',
          '\\',
          '"',
          "'",
          '~',
          '{',
          '}',
          '[',
          ']',
          '//',
          '/*',
          '{ PAGE }',
          'TOC \\o',
          '_x0041_',
          '%%',
          '#let x = 1',
          '<w:p/>',
          '--',
          '...',
        ),
      },
      { weight: 2, arbitrary: fc.constantFrom('a', 'B', 'æ', 'Ø', 'å', '1', ' ', 'ŋ', 'š', 'ord') },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2 }) },
      { weight: 1, arbitrary: fc.constantFrom('\u0000', '\u0007', '\ud800', '\ufffe', '\u200b', '\u202e', '\u00ad') },
    ),
    { minLength: 1, maxLength: 25 },
  )
  .map((parts) => parts.join(''));

/**
 * What is written from the right changes the order of what stands beside it, as it should; and pdf.js reads glyph by glyph, so that a
 * rare letter drawn as another with a mark is read as that other. Neither is looked at here.
 */
const plainlyRead = (said: string): string =>
  said
    .replace(/\p{Bidi_Control}|[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/gu, '')
    .replace(/[\u0180-\u036f\u1e00-\u1eff]/g, '');

const around = (said: string): BlockDocument => {
  const cell = text(said);
  return {
    about: { ...about, title: `T${said}`, organisation: `O${said}`, author: `A${said}`, selection: `U${said}` },
    blocks: [
      { type: 'heading', level: 1, text: `H${said}` },
      { type: 'paragraph', text: `P${said}` },
      { type: 'list', items: [said] },
      { type: 'callout', text: said },
      { type: 'figure', svg, width: 20, alt: said, caption: said },
      { type: 'table', caption: said, columns: [{ heading: said }], rows: [[cell], [null]], total: [cell] },
      { type: 'facts', caption: said, facts: [{ label: said, cell }] },
    ],
  };
};

describe('text that looks like markup is printed as text', () => {
  it('in Word, every sign that XML can hold', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (said) => {
        const { paragraphs, fields } = openWord(await word(around(said)));
        const kept = said.replace(/(?![\n\t])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '');
        const texts = paragraphs.map((one) => one.text);
        expect(texts).toContain(`H${kept}`);
        expect(texts).toContain(`P${kept}`);
        expect(texts.filter((one) => one === kept).length).toBeGreaterThanOrEqual(kept === '' ? 0 : 7);
        expect(fields.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });

  it('in PDF, in every place a text can stand, and the document is still PDF/UA', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(hostile.map(plainlyRead), async (said) => {
        const pdf = await openPdf(await writePdf(around(said)));
        // Signs of other scripts are drawn by whatever font the machine has, or by their number; ours always come back.
        // A number may go on in the next line, as all that is long may.
        const ours = (value: string) =>
          value
            .replace(/\s/g, '')
            .replace(/‹U\+[0-9A-F]+›/g, '')
            .replace(/[^\u0021-\u00ac\u00ae-\u017f]/g, '');
        const wanted = ours(said);
        const found = ours(pdf.text);
        expect(found).toContain(`P${wanted}`);
        expect(found).toContain(`H${wanted}`);
        if (wanted !== '') expect(found.split(wanted).length - 1).toBeGreaterThanOrEqual(9);
        expect(pdf.tagged).toBe(true);
      }),
      { numRuns: 30, interruptAfterTimeLimit: 60_000 },
    );
  });
});

it('writing Word can be stopped', async () => {
  const stop = new AbortController();
  const writing = (async () => {
    for await (const _ of writeDocx({ about, blocks: all }, stop.signal)) stop.abort(new Error('stopped'));
  })();
  await expect(writing).rejects.toThrow('stopped');
});
