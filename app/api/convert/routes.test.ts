/** The converter over the web: real worker threads, real files. */

import { sql } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { type ConvertMessage, type FileMessage, linesType, convertParts as parts, type SentNode } from '#app/_convert/protocol';
import { POST as read } from '#app/api/convert/read/route';
import { POST as write } from '#app/api/convert/write/route';
import type { Actor } from '#auth/roles';
import { type Database, rowsOf } from '#db/client';
import { readOutline } from '#importers/outline/index';
import { outlineFormatNames, outlineFormats } from '#model/outline-formats';
import { testActor, testDatabase } from '#tests/setup/database';
import { serveFrom, signedInHeaders, siteOrigin } from '#tests/setup/requests';

let database: Database;
let actor: Actor;
beforeAll(async () => {
  database = await testDatabase();
  serveFrom(database);
  actor = await testActor(database, 'reader');
});

const map = new File(
  ['<map version="1.0.1"><node TEXT="Kart"><node TEXT="Støtte"><node TEXT="Lønn (2)"/></node><node TEXT="Drift"/></node></map>'],
  'kart.mm',
);

async function send(
  handler: typeof read,
  fields: Record<string, string | File>,
  more: { as?: Actor | null; language?: string; signal?: AbortSignal; accept?: string } = {},
) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const as = more.as === undefined ? actor : more.as;
  const headers = {
    ...(as ? await signedInHeaders(database, as) : { 'x-husorden': '1' }),
    'accept-language': more.language ?? 'nb',
    accept: more.accept ?? '*/*',
  };
  return handler(
    new Request(`${siteOrigin}/api/convert`, { method: 'POST', body: form, headers, ...(more.signal ? { signal: more.signal } : {}) }),
  );
}

const lines = async (response: Response): Promise<ConvertMessage[]> => {
  expect(response.status, await response.clone().text()).toBe(200);
  return (await response.text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ConvertMessage);
};

test('a mind map is told node by node with what each format would lose, and nothing is stored', { timeout: 60_000 }, async () => {
  const before = await rowsOf(database.db, sql`select count(*)::int as count from change`);
  const told = await lines(await send(read, { [parts.file]: map }));
  expect(told.find(({ type }) => type === 'read')).toMatchObject({ file: 'kart.mm', nodes: 4, levels: 3, losses: [] });
  const nodes = told.flatMap((message): SentNode[] => (message.type === 'nodes' ? message.nodes : []));
  expect(nodes).toMatchObject([
    { parent: null, title: 'Kart' },
    { parent: 0, title: 'Støtte' },
    { parent: 1, title: 'Lønn', level: 2 },
    { parent: 0, title: 'Drift' },
  ]);
  const formats = told.flatMap((message) => (message.type === 'format' ? [message.format] : []));
  expect(formats.map(({ format }) => format)).toEqual(outlineFormatNames);
  for (const { format, count, bytes } of formats) expect([format, count, bytes > 20]).toEqual([format, 0, true]);
  expect(told.at(-1)).toEqual({ type: 'end' });
  expect(await rowsOf(database.db, sql`select count(*)::int as count from change`)).toEqual(before);
});

test.each(outlineFormatNames)('it is written as %s, and reads to the same tree', { timeout: 60_000 }, async (format) => {
  const response = await send(write, { [parts.file]: map, [parts.format]: format });
  expect([response.status, response.headers.get('content-type')]).toEqual([200, outlineFormats[format].mime]);
  const { outline } = await readOutline(new Uint8Array(await response.arrayBuffer()), `kart.${outlineFormats[format].extension}`);
  expect(outline.root.children.map(({ title, children }) => [title, children.length])).toEqual([
    ['Støtte', 1],
    ['Drift', 0],
  ]);
});

test('whoever wants lines hears how many nodes are written, and then gets the same file', { timeout: 30_000 }, async () => {
  const fields = { [parts.file]: map, [parts.format]: 'mm' };
  const whole = new Uint8Array(await (await send(write, fields)).arrayBuffer());
  const response = await send(write, fields, { accept: linesType });
  const told = (await response.text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as FileMessage);
  expect(told.find(({ type }) => type === 'progress')).toEqual({ type: 'progress', phase: 'write', done: 4, total: 4 });
  expect(told.find(({ type }) => type === 'file')).toMatchObject({ mime: outlineFormats.mm.mime, bytes: whole.length });
  const pieces = told.flatMap((message) => (message.type === 'bytes' ? [Buffer.from(message.base64, 'base64')] : []));
  expect(new Uint8Array(Buffer.concat(pieces))).toEqual(whole);
  expect(told.at(-1)).toEqual({ type: 'end' });
});

test('a text that is pasted is read as Markdown', { timeout: 30_000 }, async () => {
  const told = await lines(await send(read, { [parts.text]: '# Tjenester\n\n- Lønn\n  - Kjøring\n', [parts.name]: 'limt-inn.md' }));
  expect(told.find(({ type }) => type === 'read')).toMatchObject({ nodes: 3, levels: 3 });
});

test('what cannot be read is refused with a sentence, in the language asked for; the worker goes on', { timeout: 30_000 }, async () => {
  const empty = new File([], 'tom.mm');
  expect((await lines(await send(read, { [parts.file]: empty }, { language: 'nn' }))).at(-1)).toMatchObject({
    type: 'refused',
    code: 'file_empty',
    message: expect.stringContaining('Vel ei anna fil'),
  });
  const bomb = new File(['<!DOCTYPE map [<!ENTITY a "b">]><map><node TEXT="&a;"/></map>'], 'bombe.mm');
  expect((await lines(await send(read, { [parts.file]: bomb }))).at(-1)).toMatchObject({ type: 'refused', code: 'file_unsafe_xml' });
  expect((await send(write, { [parts.file]: map })).status).toBe(400);
  expect((await send(write, { [parts.file]: map, [parts.format]: 'exe' })).status).toBe(400);
  expect((await lines(await send(read, { [parts.file]: map }))).at(-1)).toEqual({ type: 'end' });
});

test('whoever leaves stops the work, and the server answers others meanwhile', { timeout: 60_000 }, async () => {
  const many = new File([`<map><node TEXT="Alt">${'<node TEXT="Lønn og personal"/>'.repeat(40_000)}</node></map>`], 'stor.mm');
  const stop = new AbortController();
  const response = send(write, { [parts.file]: many, [parts.format]: 'docx' }, { signal: stop.signal });
  let beats = 0;
  const beating = setInterval(() => {
    beats += 1;
  }, 10);
  await new Promise((resolve) => setTimeout(resolve, 400));
  clearInterval(beating);
  // The event loop was free for others: a beat every 10 ms, give or take a busy machine.
  expect(beats).toBeGreaterThan(8);
  stop.abort();
  await expect(response).rejects.toThrow();
});

test('visitors convert nothing', async () => {
  expect((await send(read, { [parts.file]: map }, { as: null })).status).toBe(401);
});
