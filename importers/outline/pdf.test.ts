import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeOutline } from '#exporters/outline/index';
import { setDocument } from '#exporters/typst';
import { readOutline } from '#importers/outline/index';
import { outlineLimits } from '#importers/outline/options';
import { readPdfOutline } from '#importers/outline/pdf';
import { pdfLimits } from '#importers/outline/pdf-extract';
import type { PdfLine } from '#importers/outline/pdf-lines';
import { paragraphsOf } from '#importers/outline/pdf-paragraphs';
import type { OutlineNode } from '#model/outline';
import { anyOutline } from '#tests/exchange/outlines';

const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)));
const read = (name: string) => readOutline(fixture(name), name);
/** A tree as titles with their numbers, indented. */
const shape = ({ title, number, children }: OutlineNode, depth = 0): string =>
  [`${'  '.repeat(depth)}${number === undefined ? '' : `${number} `}${title}`, ...children.map((child) => shape(child, depth + 1))].join(
    '\n',
  );
const told = ({ losses }: Awaited<ReturnType<typeof read>>) => losses.map(({ what }) => what.nb);
const typst = (source: string) =>
  setDocument({ title: 'Tittel', author: 'Kari', language: 'nb', createdAt: new Date('2026-02-17T00:00:00Z'), source, data: {} });

describe('a PDF of ours', () => {
  it('gives the same tree, whatever it holds, and nothing is lost', async () => {
    await fc.assert(
      fc.asyncProperty(anyOutline, async (outline) => {
        const { bytes, losses } = await writeOutline(outline, 'pdf', { language: 'nn' });
        expect(losses).toEqual([]);
        expect(await readOutline(bytes, 'fil.pdf')).toEqual({ outline, losses: [] });
      }),
      { numRuns: 8 },
    );
  }, 120_000);

  it('is still read, by its text, when what it carried is gone', async () => {
    const outline = {
      root: {
        title: 'Støtte',
        children: [
          {
            title: 'Lønn *og* #reise',
            level: 1,
            keywords: ['a', 'b'],
            description: 'Vi lønner $alle$.',
            children: [{ title: 'Kjøring', children: [] }],
          },
          { title: 'Fravær', children: [] },
        ],
      },
    };
    const { bytes } = await writeOutline(outline, 'pdf', { language: 'nb', organisation: 'Ås kommune' });
    const stripped = Buffer.from(
      Buffer.from(bytes).toString('latin1').replaceAll('husorden-outline.json', 'ukjent-outline-12.json'),
      'latin1',
    );
    const found = await readOutline(new Uint8Array(stripped), 'fil.pdf');
    expect(shape(found.outline.root)).toBe('Støtte\n  1 Lønn *og* #reise\n    1.1 Kjøring\n  2 Fravær');
    expect(found.outline.root.children[0]).toMatchObject({ keywords: ['a', 'b'], description: 'Vi lønner $alle$.' });
  });
});

describe('a PDF of others', () => {
  const kommuneadvokaten = [
    '1 Organisasjons direktør',
    '  1.1 Assisterende kommunedirektør',
    '    1.1.1 Kommune advokaten',
    '    1.1.2 Prossedere i retten',
    '    1.1.3 Veiledning',
  ].join('\n');

  it.each(['kommuneadvokaten-typed.pdf', 'kommuneadvokaten-headings.pdf'])(
    '%s gives the tree with keywords and descriptions',
    async (name) => {
      const found = await read(name);
      expect(shape(found.outline.root)).toBe(kommuneadvokaten);
      expect(found.outline.root.children[0]?.children[1]).toEqual({
        title: 'Prossedere i retten',
        number: '1.1.2',
        level: 3,
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
      });
      expect(told(found)).toEqual([expect.stringContaining('satt sammen av teksten')]);
    },
  );

  it('two columns are read one after the other, and parted words are put together', async () => {
    const { outline } = await read('columns.pdf');
    const chapter = (n: number) =>
      [`  ${n} Kapittel om ansvar`, ...[1, 2, 3].map((m) => `    ${n}.${m} Underkapittel nummer ${m}`)].join('\n');
    expect(shape(outline.root)).toBe(['columns', ...[1, 2, 3].map(chapter)].join('\n'));
    const sentence =
      'Kommunen har ansvar for at innbyggerne får de tjenestene de har krav på, og for at saksbehandlingen er forsvarlig. Kommuneadvokatkontorets oppgaver er å prosedere kommunens saker for Barnevern- og helsenemnda og domstolene, og etter henvendelse gi råd og utredninger internt i kommunen.';
    for (const chapters of outline.root.children)
      for (const { description } of chapters.children)
        expect(description?.replaceAll('\n', ' ')).toBe([sentence, sentence, sentence].join(' '));
  });

  it('a nested list is a tree, and a long item is one item', async () => {
    const { outline } = await read('list-chromium.pdf');
    expect(shape(outline.root)).toBe(
      [
        'Støtte',
        '  Personalledelse',
        '    Lønn',
        '    Fravær',
        '  Økonomi',
        '    Regnskap og en svært lang tittel som går over flere linjer fordi den ikke får plass på en linje i dokumentet slik det er satt opp her',
      ].join('\n'),
    );
  });

  it('headers, footers and page numbers are left out', async () => {
    const { outline } = await read('headings-chromium.pdf');
    expect(shape(outline.root)).toBe('Tjenester i kommunen\n  Barnehage\n    Opptak\n  Skole\n    SFO');
    expect(outline.root.children[0]).toMatchObject({ keywords: ['opptak', 'betaling'] });
    expect(JSON.stringify(outline)).not.toMatch(/html|1\/1|2026/);
  });

  it('a table of contents is left out, and told', async () => {
    const found = await read('contents-typst.pdf');
    expect(shape(found.outline.root)).toBe(
      [
        'Tjenestekatalog',
        ...['Oppvekst', 'Helse'].map((area, i) =>
          [
            `  ${i + 1} ${area}`,
            ...['Barn', 'Unge', 'Voksne'].map((who, j) => `    ${i + 1}.${j + 1} ${who} i ${area.toLowerCase()}`),
          ].join('\n'),
        ),
      ].join('\n'),
    );
    expect(told(found)).toEqual([expect.stringContaining('Innholdsfortegnelsen'), expect.stringContaining('bokmerkene')]);
  });

  it('lines that only differ in where they begin are a tree', async () => {
    expect(shape((await read('indents-typst.pdf')).outline.root)).toBe(
      'Organisasjon\n  Oppvekst\n    Barnehage\n    Skole\n  Helse\n    Legevakt',
    );
  });
});

describe('a PDF that is not read', () => {
  it.each([
    ['password.pdf', 'file_password'],
    ['scanned.pdf', 'pdf_scanned'],
  ])('%s', async (name, code) => {
    await expect(read(name)).rejects.toMatchObject({ code });
  });

  it('cut off, or not a PDF behind its first letters', async () => {
    await expect(readOutline(fixture('kommuneadvokaten-typed.pdf').slice(0, 9_000), 'x.pdf')).rejects.toMatchObject({
      code: 'file_truncated',
    });
    await expect(readOutline(new TextEncoder().encode('%PDF-1.7\nhei'), 'x.pdf')).rejects.toMatchObject({ code: 'file_truncated' });
  });

  it('with only its end missing is read for what is there, and that is told', async () => {
    const bytes = fixture('kommuneadvokaten-typed.pdf');
    const found = await readOutline(bytes.slice(0, bytes.length - 30), 'x.pdf');
    expect(found.outline.root.title).toBe('Organisasjons direktør');
    expect(told(found)[0]).toContain('Slutten av filen mangler');
  });

  it('with more pages than are read is told', async () => {
    const bytes = await typst('#for i in range(1, 6) { heading(level: 1, "Kapittel " + str(i)); pagebreak(weak: true) }');
    const found = await readPdfOutline(bytes, 'x.pdf', { limits: outlineLimits, hooks: {} }, { ...pdfLimits, pages: 3 });
    expect(found.outline.root.children).toHaveLength(3);
    expect(told(found)[0]).toBe('Dokumentet har 5 sider. Bare de første 3 er lest. Del det i flere filer for å få med resten.');
  });

  it('that takes too long or too much memory is stopped, and so is one nobody wants any more', async () => {
    const bytes = fixture('columns.pdf');
    const options = { limits: outlineLimits, hooks: {} };
    await expect(readPdfOutline(bytes, 'x.pdf', options, { ...pdfLimits, seconds: 0 })).rejects.toMatchObject({ code: 'pdf_too_heavy' });
    if (process.platform === 'linux')
      await expect(readPdfOutline(bytes, 'x.pdf', options, { ...pdfLimits, megabytes: 20 })).rejects.toMatchObject({
        code: 'pdf_too_heavy',
      });
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error('stopped')), 20);
    await expect(readPdfOutline(bytes, 'x.pdf', { limits: outlineLimits, hooks: { signal: stop.signal } })).rejects.toThrow('stopped');
  });
});

describe('lines of running text', () => {
  const says = [
    'Kommuneadvokatkontorets oppgaver er å prosedere kommunens saker for Barnevern- og helsenemnda og domstolene, og etter henvendelse gi råd/utredninger internt i kommunen og i selskaper mv hvor kommunen har eierinteresser.',
    'Kommunen har ansvar for at innbyggerne får de tjenestene de har krav på. Saksbehandlingen skal være forsvarlig. Den som er misfornøyd, kan klage til Statsforvalteren i Oslo og Viken innen tre uker.',
    'Beredskapsplanverket omfatter Kriseledelse, Evakuerings- og pårørendesenter (EPS), Kriseteam og Atomberedskap; planene øves årlig.',
  ];
  it.each([
    ['ragged-libreoffice.pdf', 'with space between paragraphs'],
    ['justified-libreoffice.pdf', 'justified, with words parted and paragraphs that begin further in'],
  ])('%s: %s, are the paragraphs they were broken from', async (name) => {
    const { outline } = await read(name);
    const described: string[] = [];
    const visit = ({ description, children }: OutlineNode) => {
      if (description !== undefined) described.push(description);
      children.forEach(visit);
    };
    visit(outline.root);
    const once = says.map((text, i) => `${text}\n${says[(i + 1) % 3]}`);
    expect(described).toEqual([...once, ...once]);
  });

  const line = (text: string, y: number, right = 400): PdfLine => ({
    ...{ text, x: 50, y, right, size: 11, bold: false, page: 1, columnRight: 400, role: '', lists: 0, block: 0 },
  });
  it.each([
    ['kommunens saks-', 'behandling', 'kommunens saksbehandling'],
    ['saker for barnevern-', 'og helsenemnda', 'saker for barnevern- og helsenemnda'],
    ['kommunens IKT-', 'systemer', 'kommunens IKT-systemer'],
    ['grensa mot Sør-', 'Varanger', 'grensa mot Sør-Varanger'],
    ['kommunens saks\u00ad', 'behandling', 'kommunens saksbehandling'],
  ])('«%s» and «%s» are joined as «%s»', (above, below, joined) => {
    expect(paragraphsOf([line(above, 100), line(below, 113, 120)]).map(({ text }) => text)).toEqual([joined]);
  });

  it('a bullet, a number, a wide gap and a line that begins further in begin anew', () => {
    const full = 'Kommunen har ansvar for at innbyggerne får de tjenestene de har krav';
    const texts = (lines: PdfLine[]) => paragraphsOf(lines).map(({ text }) => text);
    expect(texts([line(full, 100), line('på etter loven', 113, 120)])).toEqual([`${full} på etter loven`]);
    for (const next of ['• på etter loven', '1.2 På etter loven'])
      expect(texts([line(full, 100), line(next, 113, 120)])).toEqual([full, next]);
    const lines = [line(full, 100), line(full, 113), line(full, 126), line(full, 150), line('på etter loven', 163, 120)];
    expect(texts(lines)).toEqual([[full, full, full].join(' '), `${full} på etter loven`]);
    const further = [line(full, 100), line(full, 113), { ...line('På etter loven', 126, 120), x: 64 }];
    expect(texts(further)).toEqual([`${full} ${full}`, 'På etter loven']);
  });
});
