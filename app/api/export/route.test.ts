import { beforeAll, expect, test } from 'vitest';
import { type FileMessage, linesType } from '#app/_convert/protocol';
import { GET, POST } from '#app/api/export/route';
import type { Actor } from '#auth/roles';
import type { Database } from '#db/client';
import { create } from '#db/elements';
import { withActor } from '#db/session';
import { readSheets } from '#importers/index';
import { readOutline } from '#importers/outline/index';
import { textOf } from '#importers/sheet';
import { testActor, testDatabase } from '#tests/setup/database';
import { serveFrom, signedInHeaders, siteOrigin } from '#tests/setup/requests';

let database: Database;
let actor: Actor;
let ids: string[];
beforeAll(async () => {
  database = await testDatabase();
  serveFrom(database);
  actor = await testActor(database, 'reader');
  ids = await withActor(database, { ...actor, role: 'architect' }, async (session) => [
    await create(session, 'application', { name: 'Gerica', lifecycle: 'live', annualCost: 610_000 }),
    await create(session, 'application', { name: 'Ålesundsløsningen', lifecycle: 'planned', description: '=HYPERLINK("x")' }),
    await create(session, 'vendor', { name: 'Tietoevry' }),
  ]);
});

const url = (query: Record<string, string>) => `${siteOrigin}/api/export?${new URLSearchParams(query)}`;
const get = async (query: Record<string, string>, as: Actor | null = actor) =>
  GET(new Request(url(query), { headers: as ? await signedInHeaders(database, as) : {} }));

/** The cells of the first sheets of an answer, as a person reads them. */
async function sheetsOf(response: Response): Promise<Record<string, string[][]>> {
  expect(response.status, await response.clone().text()).toBe(200);
  const { value } = await readSheets(new Uint8Array(await response.arrayBuffer()), 'fil');
  return Object.fromEntries(value.map((sheet) => [sheet.name, sheet.rows.map((row) => row.cells.slice(1).map((cell) => textOf(cell)))]));
}

test('a reader exports the whole catalogue as one workbook with a sheet per kind', async () => {
  const response = await get({ format: 'xlsx', language: 'nn' });
  expect(response.headers.get('content-type')).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  expect(response.headers.get('content-disposition')).toMatch(
    /^attachment; filename="Kommune .* - Heile katalogen \d{4}-\d{2}-\d{2}\.xlsx"; filename\*=UTF-8''Kommune%20/,
  );
  expect(Number(response.headers.get('content-length'))).toBeGreaterThan(1000);
  expect(Object.keys(await sheetsOf(response))).toEqual(['Applikasjonar', 'Leverandørar']);
});

test('a list is exported as it is shown: filter, order and columns', async () => {
  const filter = JSON.stringify({ lifecycle: { in: ['live', 'planned'] }, annualCost: { empty: true } });
  const all = {
    kind: 'application',
    format: 'csv',
    orderBy: JSON.stringify({ field: 'NAME', direction: 'DESC' }),
    columns: 'name,lifecycle,completeness',
  };
  const [rows] = Object.values(await sheetsOf(await get(all)));
  expect(rows?.map(([name]) => name)).toEqual(['Navn', 'Ålesundsløsningen', 'Gerica']);
  expect(rows?.[0]?.slice(0, 2)).toEqual(['Navn', 'Livsløp']);
  const [some] = Object.values(await sheetsOf(await get({ ...all, filter })));
  expect(some?.slice(1).map(([name]) => name)).toEqual(['Ålesundsløsningen']);
});

test('selected rows are exported by a form, which has room for many ids', async () => {
  const body = new URLSearchParams({
    kind: 'application',
    format: 'csv',
    language: 'en',
    filter: JSON.stringify({ id: { in: [ids[0]] } }),
  });
  const headers = { ...(await signedInHeaders(database, actor)), 'content-length': String(body.toString().length) };
  const [rows] = Object.values(await sheetsOf(await POST(new Request(`${siteOrigin}/api/export`, { method: 'POST', body, headers }))));
  expect(rows?.map(([name]) => name)).toEqual(['Name', 'Gerica']);
  const foreign = { ...headers, origin: 'https://example.org', 'sec-fetch-site': 'cross-site' };
  expect((await POST(new Request(`${siteOrigin}/api/export`, { method: 'POST', body, headers: foreign }))).status).toBe(403);
});

test('an outline is exported with progress when asked for in lines', { timeout: 60_000 }, async () => {
  await withActor(database, { ...actor, role: 'architect' }, async (session) => {
    for (const name of ['Lønn', 'Drift']) await create(session, 'service', { name });
  });
  const headers = { ...(await signedInHeaders(database, actor)), accept: linesType };
  const response = await GET(new Request(url({ kind: 'service', format: 'mm', language: 'nb' }), { headers }));
  const told = (await response.text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as FileMessage);
  expect(told.find(({ type }) => type === 'progress')).toEqual({ type: 'progress', phase: 'write', done: 3, total: 3 });
  expect(told.find(({ type }) => type === 'file')).toMatchObject({ name: expect.stringMatching(/\.mm$/) });
  const map = Buffer.concat(told.flatMap((message) => (message.type === 'bytes' ? [Buffer.from(message.base64, 'base64')] : [])));
  const { outline } = await readOutline(map, 'tjenester.mm');
  expect(outline.root.children.map(({ title }) => title).sort()).toEqual(['Drift', 'Lønn']);
  const refused = await GET(new Request(url({ kind: 'application', format: 'mm' }), { headers }));
  expect(await refused.text()).toContain('"type":"refused"');
});

test('visitors get nothing, and those of another organisation get their own', async () => {
  expect((await get({ format: 'json' }, null)).status).toBe(401);
  const stranger = await testActor(database, 'administrator');
  const filter = JSON.stringify({ id: { in: ids } });
  const text = await (await get({ kind: 'application', format: 'json', filter }, stranger)).text();
  expect(text).not.toContain('Gerica');
  expect(text).toContain('husorden');
});

test('what cannot be asked for is refused with a sentence, not with a file', async () => {
  const bad: Record<string, string>[] = [
    { format: 'pdf' },
    { format: 'xlsx', kind: 'secret' },
    { format: 'xlsx', kind: 'application', filter: '{"password":{"eq":"x"}}' },
    { format: 'xlsx', kind: 'application', filter: '{"annualCost":{"gte":"mye"}}' },
    { format: 'xlsx', kind: 'application', filter: 'name' },
    { format: 'xlsx', kind: 'application', orderBy: '{"field":"NAME","direction":"UP"}' },
  ];
  for (const query of bad) expect((await get(query)).status, JSON.stringify(query)).toBe(400);
  const csv = await get({ format: 'csv', language: 'en' });
  expect(csv.status).toBe(400);
  expect(await csv.json()).toMatchObject({ code: 'one_list_only', message: expect.stringContaining('Choose which kind') });
});
