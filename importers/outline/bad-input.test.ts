/** Files that are broken, hostile or something else: a sentence that says what it is, in little time and memory. */
import { readFile } from 'node:fs/promises';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeOutline } from '#exporters/outline/index';
import { readOutline } from '#importers/outline/index';
import { outlineLimits } from '#importers/outline/options';
import type { OutlineNode } from '#model/outline';
import { outlineFormatNames, outlineFormats } from '#model/outline-formats';
import { differences } from '#model/outline-tree';
import { languages } from '#model/text';

const bytesOf = (content: string | Uint8Array) => (typeof content === 'string' ? strToU8(content) : content);

async function refusal(content: string | Uint8Array, file: string): Promise<string> {
  const error = await readOutline(bytesOf(content), file).then(
    () => new Error('it was read'),
    (reason: unknown) => reason,
  );
  const { code, text } = error as { code?: string; text?: Record<string, string> };
  for (const language of languages) expect(text?.[language], String(error)).toContain(file);
  return code ?? String(error);
}

const nested = (open: string, close: string, times: number) => open.repeat(times) + close.repeat(times);
const bomb = (name: string) => zipSync({ [name]: new Uint8Array(60_000_000) }, { level: 9 });

it.each([
  ['an empty file', '', 'x.mm', 'file_empty'],
  ['a file of spaces', ' \n ', 'x.md', 'no_nodes'],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13), 'x.png', 'file_type_unknown'],
  ['a web page', '<!doctype html><html><body>hei</body></html>', 'x.html', 'file_type_unknown'],
  ['rich text', '{\\rtf1 hei}', 'x.rtf', 'file_rich_text'],
  ['a package of something else', zipSync({ 'a.txt': strToU8('hei') }), 'x.zip', 'not_a_map'],
  [
    'OpenDocument',
    zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8('<a/>') }),
    'x.odt',
    'file_open_document',
  ],
  [
    'XML with entities of its own',
    '<!DOCTYPE map [<!ENTITY a "&b;"><!ENTITY b "c">]><map><node TEXT="&a;"/></map>',
    'x.mm',
    'file_unsafe_xml',
  ],
  [
    'XML that reads a file',
    '<!DOCTYPE opml [<!ENTITY x SYSTEM "file:///etc/passwd">]><opml><body><outline text="&x;"/></body></opml>',
    'x.opml',
    'file_unsafe_xml',
  ],
  ['XML that ends in the middle', '<map><node TEXT="a"><node', 'x.mm', 'file_truncated'],
  ['a mind map without nodes', '<map version="1.0.1"/>', 'x.mm', 'no_nodes'],
  ['a package that unpacks to very much, as XMind', bomb('content.json'), 'x.xmind', 'file_bomb'],
  ['the same as Excel', bomb('xl/workbook.xml'), 'x.xlsx', 'file_bomb'],
  ['the same as Word', bomb('word/document.xml'), 'x.docx', 'file_bomb'],
  ['a mind map 100,000 levels deep', `<map>${nested('<node TEXT="a">', '</node>', 100_000)}</map>`, 'x.mm', 'too_deep'],
  ['OPML 100,000 levels deep', `<opml><body>${nested('<outline text="a">', '</outline>', 100_000)}</body></opml>`, 'x.opml', 'too_deep'],
  ['JSON 100,000 levels deep', `{"root":${nested('{"title":"a","children":[', ']}', 100_000)}}`, 'x.json', 'too_deep'],
  [
    'XMind 100,000 levels deep',
    zipSync({ 'content.json': strToU8(`[{"rootTopic":${nested('{"title":"a","children":{"attached":[', ']}}', 100_000)}}]`) }),
    'x.xmind',
    'too_deep',
  ],
  [
    'an old XMind 100,000 levels deep',
    zipSync({
      'content.xml': strToU8(
        `<xmap-content><sheet>${nested('<topic><children><topics>', '</topics></children></topic>', 100_000)}</sheet></xmap-content>`,
      ),
    }),
    'x.xmind',
    'too_deep',
  ],
  ['lists 100,000 levels deep', '- '.repeat(100_000), 'x.md', 'too_deep'],
  ['quotations 100,000 levels deep', '>'.repeat(100_000), 'x.md', 'too_deep'],
])('%s is refused', async (_, content, file, code) => {
  const start = performance.now();
  expect(await refusal(content, file)).toBe(code);
  expect(performance.now() - start).toBeLessThan(5_000);
});

it('a file beyond the limit is refused by its size', async () => {
  expect(await refusal(new Uint8Array(outlineLimits.fileBytes + 1), 'x.xlsx')).toBe('file_too_large');
});

it('more nodes than the limit are refused', async () => {
  expect(await refusal(`<map><node TEXT="a">${'<node TEXT="b"/>'.repeat(outlineLimits.nodes)}</node></map>`, 'x.mm')).toBe(
    'too_many_nodes',
  );
});

describe('a wrong ending', () => {
  it.each(outlineFormatNames.filter((name) => !name.endsWith('csv')))('%s is read as what it is, and the ending is told', async (name) => {
    const { bytes } = await writeOutline({ root: { title: 'Støtte', children: [{ title: 'Lønn', children: [] }] } }, name, {
      language: 'nb',
    });
    const { outline, losses } = await readOutline(bytes, 'x.txt');
    expect(outline.root.children.map(({ title }) => title)).toEqual(['Lønn']);
    expect(losses[0]).toMatchObject({
      severity: 'info',
      at: 'x.txt',
      what: { nb: expect.stringContaining(`.${outlineFormats[name].extension}`) },
    });
  });
});

it('a document type without entities is only a document type', async () => {
  const { outline } = await readOutline(
    strToU8('<?xml version="1.0"?><!DOCTYPE map SYSTEM "freemind.dtd"><map><node TEXT="a"/></map>'),
    'x.mm',
  );
  expect(outline.root.title).toBe('a');
});

it('every sample cut at any place is read or refused with a sentence', async () => {
  for (const name of ['kapabilitetsmodell-stotte.mm', 'kapabilitetsmodell-stotte.opml', 'freeplane-1.12.mm']) {
    const whole = await readFile(new URL(`../fixtures/outlines/${name}`, import.meta.url));
    for (let length = 1; length < whole.length; length += 37) {
      const error = await readOutline(whole.subarray(0, length), name).then(
        () => null,
        (reason: { text?: unknown }) => reason,
      );
      if (error) expect(error.text, `${name} at ${length}: ${error}`).toBeDefined();
    }
  }
});

it('a tree deeper than readers take is not written', async () => {
  let root: OutlineNode = { title: 'a', children: [] };
  for (let i = 0; i < 100_000; i++) root = { title: 'a', children: [root] };
  await expect(writeOutline({ root }, 'mm', { language: 'nb' })).rejects.toMatchObject({ code: 'too_deep' });
});

describe('marks that markup could pair in many ways take little time', () => {
  it.each(['[', '*a ', '![', '`a', '<a', '_a_ ', '\\[', '[a](', '&#10;', '**a_', 'a\n'])('%s', async (one) => {
    for (const text of [one.repeat(60_000), `${one.repeat(300)}\n\n`.repeat(200)]) {
      const start = performance.now();
      await readOutline(strToU8(`# Topp\n\n${text}`), 'x.md');
      expect(performance.now() - start).toBeLessThan(30_000);
    }
  });
});

it('a long text full of marks is written as Markdown and read as it was', async () => {
  const description = '[a](b) *c* `d` <e> _f_ \\ & ! \ufdd0 '.repeat(3_000);
  const outline = { root: { title: '**x** '.repeat(3_000), id: 'i-1', description, fields: { Notat: description }, children: [] } };
  const { bytes } = await writeOutline(outline, 'md', { language: 'nb' });
  expect(differences(outline, (await readOutline(bytes, 'x.md')).outline)).toEqual([]);
});
