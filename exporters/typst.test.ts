import fc from 'fast-check';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { DocumentTooLarge, setDocument, type TypstDocument } from '#exporters/typst';

const paragraph = 'Avsnitt: #data.text';
const asked = (rest: Partial<TypstDocument>): TypstDocument => ({
  title: 'Systemkatalog',
  author: 'Kari Nordmann',
  language: 'nn',
  createdAt: new Date('2026-02-17T12:00:00Z'),
  source: '= #about.title\n#data.text',
  data: { text: 'Hei' },
  ...rest,
});

async function opened(pdf: Uint8Array) {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let page = 1; page <= document.numPages; page++) {
    const { items } = await (await document.getPage(page)).getTextContent({ disableNormalization: true });
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  return { document, text: texts.join('') };
}

it('a document is tagged, and says its title, author, language and date', async () => {
  const { document, text } = await opened(await setDocument(asked({})));
  const { info, metadata } = await document.getMetadata();
  expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
  expect(info).toMatchObject({
    Title: 'Systemkatalog',
    Author: 'Kari Nordmann',
    Language: 'nn-NO',
    CreationDate: expect.stringMatching(/^D:20260217/),
  });
  expect(metadata.get('pdfuaid:part')).toBe('1');
  expect(text).toContain('Hei');
});

it('what is attached comes out as it went in', async () => {
  const bytes = new TextEncoder().encode('{"a":"#let"}');
  const pdf = await setDocument(asked({ attachments: [{ name: 'data.json', mime: 'application/json', description: 'Dataene', bytes }] }));
  const { document } = await opened(pdf);
  const found: unknown = await document.getAttachments();
  expect(found).toMatchObject({ 'data.json': { filename: 'data.json', content: bytes } });
});

it('pictures are drawn, and one without an alternative text is refused', async () => {
  const svg = new TextEncoder().encode(
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text x="1" y="8" font-family="Source Sans 3">Ø</text></svg>',
  );
  const { text } = await opened(await setDocument(asked({ source: '#image("a.svg", alt: data.text)', files: { 'a.svg': svg } })));
  expect(text).toContain('Ø');
  await expect(setDocument(asked({ source: '#image("a.svg")', files: { 'a.svg': svg } }))).rejects.toThrow('missing alt text');
});

it('the source reads no files and fetches no packages', async () => {
  await expect(setDocument(asked({ source: '#read("/etc/passwd")' }))).rejects.toThrow('file not found');
  await expect(setDocument(asked({ source: '#read("../../etc/passwd")' }))).rejects.toThrow('access denied');
  await expect(setDocument(asked({ source: '#import "@preview/cetz:0.3.0"' }))).rejects.toThrow('failed to download');
});

it('a character no font has is written by its number, and control characters are left out', async () => {
  const { text } = await opened(await setDocument(asked({ source: paragraph, data: { text: 'a\u{10FFFD}b\u0007cd\ud800e\u{F1234}"\\' } })));
  expect(text).toBe('Avsnitt: a‹U+10FFFD›bcde‹U+F1234›"\\');
});

it('a tab or a line break beside such a character is no letter', async () => {
  for (const between of ['\t', '\n', '\r']) {
    const { text } = await opened(await setDocument(asked({ source: paragraph, data: { text: `natt${between}\u{10FFFD}er` } })));
    expect(text.replace(/\s+/g, ' ')).toMatch(/^Avsnitt: natt ?‹U\+10FFFD›er$/);
  }
});

it('any text is printed as text', async () => {
  const signs = fc.constantFrom(...'#$<>@=-+*_`[]{}()\\/"\'~&;:%.,0aå½€ \n');
  // A Latin letter with a mark that Latin-1 has not, may come as one sign, as two, or as a number, by the fonts of the machine.
  const isOther = (grapheme: string) => !/[a-z]\p{M}/iu.test(grapheme.normalize('NFD')) || /^[\u00c0-\u00ff]$/.test(grapheme);
  const others = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }).filter(isOther);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof({ weight: 3, arbitrary: signs }, others), { maxLength: 40 }), async (list) => {
      const { text } = await opened(await setDocument(asked({ source: paragraph, data: { text: list.join('') } })));
      // Signs of other scripts are drawn from whatever font the machine has, or by their number; ours always come back.
      const ours = (value: string) => value.replace(/‹?U\+[0-9A-F]+›?/g, '').replace(/[^\u0021-\u00ff€]/g, '');
      expect(ours(text)).toBe(ours(`Avsnitt: ${list.join('')}`));
    }),
    { numRuns: 25 },
  );
});

it('a document that takes too long is stopped, and so is one nobody wants any more', async () => {
  const endless = asked({ source: '#for i in range(20000) { for j in range(20000) { let x = str(i + j) } }' });
  await expect(setDocument(endless, { seconds: 1 })).rejects.toThrow(DocumentTooLarge);
  const stop = new AbortController();
  setTimeout(() => stop.abort(new Error('stopped')), 300);
  await expect(setDocument(endless, { signal: stop.signal })).rejects.toThrow('stopped');
});

it.runIf(process.platform === 'linux')('a document that takes too much memory is stopped', async () => {
  await expect(setDocument(asked({ source: '#range(20000000).map(i => (i, str(i))).len()' }), { megabytes: 300 })).rejects.toThrow(
    DocumentTooLarge,
  );
});
