import { readFile } from 'node:fs/promises';
import { sql } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { largestFile, parts, type ServerMessage, type ShownPlan, type ShownRow } from '#app/_import/protocol';
import { POST as apply } from '#app/api/import/apply/route';
import { POST as plan } from '#app/api/import/plan/route';
import type { Actor } from '#auth/roles';
import { type Database, rowsOf } from '#db/client';
import { defaultLimits } from '#importers/sheet';
import { testActor, testDatabase } from '#tests/setup/database';
import { serveFrom, signedInHeaders, siteOrigin } from '#tests/setup/requests';

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
  serveFrom(database);
});

const csv = 'Applikasjon;Leverandør;Årlig kostnad;Antall brukere\nGerica;Tietoevry;1 250 000;140\nOppad;Tietoevry;ca. 200 000;60\n';

type Fields = Record<string, string | File>;
const form = (fields: Fields): FormData => {
  const made = new FormData();
  for (const [name, value] of Object.entries(fields)) made.set(name, value);
  return made;
};
const csvFile = (text: string, name = 'systemer.csv') => new File([text], name, { type: 'text/csv' });

async function send(
  handler: typeof plan,
  as: Actor | null,
  fields: Fields,
  more: { headers?: Record<string, string>; signal?: AbortSignal } = {},
) {
  const headers = { ...(as ? await signedInHeaders(database, as) : { 'x-husorden': '1' }), ...more.headers };
  return handler(new Request(`${siteOrigin}/api/import`, { method: 'POST', body: form(fields), headers, signal: more.signal }));
}

async function messages(response: Response): Promise<ServerMessage[]> {
  expect(response.status, await response.clone().text()).toBe(200);
  return (await response.text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ServerMessage);
}

async function planned(as: Actor, fields: Fields): Promise<{ plan: ShownPlan; rows: ShownRow[] }> {
  const all = await messages(await send(plan, as, fields));
  const found = all.find((message) => message.type === 'plan');
  if (found?.type !== 'plan') throw new Error(JSON.stringify(all.at(-1)));
  expect(all.at(-1)).toEqual({ type: 'end' });
  return { plan: found.plan, rows: all.flatMap((message) => (message.type === 'rows' ? message.rows : [])) };
}

const names = async (actor: Actor): Promise<string[]> =>
  (
    await rowsOf<{ name: string }>(database.db, sql`select name from element where organisation_id = ${actor.organisationId} order by name`)
  ).map((row) => row.name);

test('a plan tells columns with samples, rows with before and after, and problems on their cells, and stores nothing', async () => {
  const actor = await testActor(database, 'architect');
  const { plan: shown, rows } = await planned(actor, { [parts.file]: csvFile(csv) });
  expect(shown.sheets).toMatchObject([{ sheet: 'systemer', kind: 'application', confidence: 'sure' }]);
  expect(shown.sheets[0]?.columns[2]).toMatchObject({
    letters: 'C',
    heading: 'Årlig kostnad',
    samples: ['1 250 000', 'ca. 200 000'],
    confidence: 'sure',
  });
  expect(shown.targets.application?.map(({ label }) => label)).toContain('Leverandør');
  expect(shown.mayApply).toBe(false);
  expect(rows.find(({ origin }) => origin === 'proposed')).toMatchObject({ kind: 'vendor', name: 'Tietoevry', action: 'create', row: 2 });
  const gerica = rows.find(({ name }) => name === 'Gerica');
  expect(gerica?.fields).toContainEqual({ field: 'annualCost', before: null, after: 1_250_000, cell: 'C2' });
  const [problem] = rows.find(({ name }) => name === 'Oppad')?.problems ?? [];
  expect(problem).toMatchObject({
    severity: 'error',
    cell: 'C3',
    columnNumber: 3,
    column: 'Årlig kostnad',
    value: 'ca. 200 000',
    written: 'ca. 200 000',
  });
  expect(problem?.message).toContain('200 000');
  expect(await names(actor)).toEqual([]);
});

test('a corrected cell makes a plan that can be applied, and what was shown is what is applied', async () => {
  const actor = await testActor(database, 'architect');
  const corrections = JSON.stringify([{ sheet: 'systemer', row: 3, column: 3, value: '200 000' }]);
  const fields = { [parts.file]: csvFile(csv), [parts.corrections]: corrections };
  const { plan: shown } = await planned(actor, fields);
  expect(shown.mayApply).toBe(true);
  const told = await messages(await send(apply, actor, { ...fields, [parts.digest]: shown.digest }));
  expect(told.at(-1)).toMatchObject({ type: 'applied', created: 3, changed: 0, batch: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  expect(await names(actor)).toEqual(['Gerica', 'Oppad', 'Tietoevry']);
  const again = await planned(actor, fields);
  expect(again.rows.map(({ action }) => action)).toEqual(['same', 'same']);
});

test('problems that are left out leave their cell empty and let the rest in', async () => {
  const actor = await testActor(database, 'architect');
  const fields = { [parts.file]: csvFile(csv), [parts.leaveOut]: 'true' };
  const { plan: shown } = await planned(actor, fields);
  await messages(await send(apply, actor, { ...fields, [parts.digest]: shown.digest }));
  const costs = await rowsOf(
    database.db,
    sql`select name, annual_cost::float8 as cost from application where organisation_id = ${actor.organisationId} order by name`,
  );
  expect(costs).toEqual([
    { name: 'Gerica', cost: 1_250_000 },
    { name: 'Oppad', cost: null },
  ]);
});

test('a plan that no longer holds is refused, and nothing is brought in', async () => {
  const actor = await testActor(database, 'architect');
  const text = csv.replace('ca. ', '');
  const { plan: shown } = await planned(actor, { [parts.file]: csvFile(text) });
  const other = await planned(actor, { [parts.file]: csvFile('Applikasjon\nGerica\n') });
  await messages(await send(apply, actor, { [parts.file]: csvFile('Applikasjon\nGerica\n'), [parts.digest]: other.plan.digest }));
  const told = await messages(await send(apply, actor, { [parts.file]: csvFile(text), [parts.digest]: shown.digest }));
  expect(told.at(-1)).toMatchObject({ type: 'refused', code: 'plan_is_stale' });
  expect(await names(actor)).toEqual(['Gerica']);
});

test('a plan with problems is not applied', async () => {
  const actor = await testActor(database, 'architect');
  const { plan: shown } = await planned(actor, { [parts.file]: csvFile(csv) });
  const told = await messages(await send(apply, actor, { [parts.file]: csvFile(csv), [parts.digest]: shown.digest }));
  expect(told.at(-1)).toMatchObject({ type: 'refused', code: 'plan_has_problems' });
  expect(await names(actor)).toEqual([]);
});

test('a mapping that was used is remembered for the next file with the same headings, by this organisation only', async () => {
  const actor = await testActor(database, 'architect');
  const text = 'Verktøy;Bemerkning til oss selv\nGerica;Viktig\n';
  const decisions = JSON.stringify([
    {
      sheet: 'ark',
      kind: 'application',
      columns: [
        { column: 1, target: '{"to":"field","field":"name"}' },
        { column: 2, target: '{"to":"field","field":"description"}' },
      ],
    },
  ]);
  const fields = { [parts.file]: csvFile(text, 'ark.csv'), [parts.decisions]: decisions };
  const { plan: shown } = await planned(actor, fields);
  await messages(await send(apply, actor, { ...fields, [parts.digest]: shown.digest }));
  const next = { [parts.file]: csvFile(text.replace('Gerica', 'Oppad'), 'neste.csv') };
  const known = await planned(actor, next);
  expect(known.plan.sheets[0]).toMatchObject({ kind: 'application', confidence: 'chosen' });
  expect(known.plan.sheets[0]?.columns.map(({ target }) => target)).toEqual([
    '{"to":"field","field":"name"}',
    '{"to":"field","field":"description"}',
  ]);
  const stranger = await planned(await testActor(database, 'architect'), next);
  expect(stranger.plan.sheets[0]?.confidence).not.toBe('chosen');
});

test('another organisation’s objects are neither matched nor seen', async () => {
  const owner = await testActor(database, 'architect');
  const fields = { [parts.file]: csvFile('Applikasjon;Beskrivelse\nGerica;Hemmelig\n') };
  const { plan: shown } = await planned(owner, fields);
  await messages(await send(apply, owner, { ...fields, [parts.digest]: shown.digest }));
  const other = await testActor(database, 'administrator');
  const { rows } = await planned(other, { [parts.file]: csvFile('Applikasjon;Beskrivelse\nGerica;Vår egen\n') });
  expect(rows).toMatchObject([{ action: 'create', name: 'Gerica' }]);
  expect(JSON.stringify(rows)).not.toContain('Hemmelig');
});

test('pasted cells are planned like a file', async () => {
  const actor = await testActor(database, 'architect');
  const { rows } = await planned(actor, { [parts.text]: 'Applikasjon\tBeskrivelse\nGerica\tOmsorg\n', [parts.name]: 'Limt inn' });
  expect(rows).toMatchObject([{ action: 'create', name: 'Gerica', sheet: 'Limt inn' }]);
});

test('the sample of a municipality is planned sheet by sheet, with the hidden one left out until it is asked for', async () => {
  const actor = await testActor(database, 'architect');
  const bytes = await readFile('importers/fixtures/systemoversikt.xlsx');
  const file = new File([new Uint8Array(bytes)], 'systemoversikt.xlsx');
  const { plan: shown } = await planned(actor, { [parts.file]: file });
  const hidden = shown.sheets.find((sheet) => sheet.hidden);
  expect(hidden).toMatchObject({ kind: null });
  expect(shown.summary.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['application', 'integration', 'vendor', 'orgUnit']));
});

test('what cannot be read is refused with a plain sentence in the language asked for', async () => {
  const actor = await testActor(database, 'architect');
  const told = await messages(
    await send(plan, actor, { [parts.file]: new File(['{\\rtf1 '], 'oversikt.rtf') }, { headers: { 'accept-language': 'nn' } }),
  );
  expect(told.at(-1)).toMatchObject({ type: 'refused', code: 'file_type_unknown', message: expect.stringContaining('rekneark') });
});

test('a request without our header, or from another site, is stopped', async () => {
  const actor = await testActor(database, 'architect');
  const headers = await signedInHeaders(database, actor);
  const body = () => form({ [parts.file]: csvFile(csv) });
  const { 'x-husorden': _, ...bare } = headers;
  const request = (own: Record<string, string>) => new Request(`${siteOrigin}/api/import`, { method: 'POST', body: body(), headers: own });
  expect((await plan(request(bare))).status).toBe(403);
  expect((await apply(request({ ...headers, origin: 'https://example.org', 'sec-fetch-site': 'cross-site' }))).status).toBe(403);
});

test('visitors and readers may not import', async () => {
  expect((await send(plan, null, { [parts.file]: csvFile(csv) })).status).toBe(401);
  for (const role of ['reader', 'service_owner', 'data_protection_officer'] as const) {
    const actor = await testActor(database, role);
    for (const handler of [plan, apply]) expect((await send(handler, actor, { [parts.file]: csvFile(csv) })).status).toBe(403);
  }
});

test('a file beyond the limit is refused by its declared size, and when it does not tell', async () => {
  const actor = await testActor(database, 'architect');
  const headers = await signedInHeaders(database, actor);
  const declared = await plan(
    new Request(`${siteOrigin}/api/import`, {
      method: 'POST',
      body: form({ [parts.file]: csvFile(csv) }),
      headers: { ...headers, 'content-length': String(defaultLimits.fileBytes * 2) },
    }),
  );
  expect(declared.status).toBe(413);
  expect(await declared.json()).toMatchObject({ code: 'too_large', message: expect.stringContaining('50 MB') });

  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1_000_000;
      controller.enqueue(new Uint8Array(1_000_000));
    },
  });
  const undeclared = await plan(
    new Request(`${siteOrigin}/api/import`, {
      method: 'POST',
      body: endless,
      headers: { ...headers, 'content-type': 'multipart/form-data; boundary=x' },
      duplex: 'half',
    } as RequestInit),
  );
  expect(undeclared.status).toBe(413);
  expect(sent).toBeLessThan(defaultLimits.fileBytes * 1.5);
});

test('the page and the server agree on how large a file may be', () => {
  expect(largestFile).toBe(defaultLimits.fileBytes);
});

test('what is not a form with a file is refused', async () => {
  const actor = await testActor(database, 'architect');
  expect((await send(plan, actor, { [parts.name]: 'intet' })).status).toBe(400);
  expect((await send(plan, actor, { [parts.file]: csvFile(csv), [parts.corrections]: '{"sheet":' })).status).toBe(400);
  expect((await send(apply, actor, { [parts.file]: csvFile(csv) })).status).toBe(400);
});

test('cancelling while it is brought in rolls everything back', async () => {
  const actor = await testActor(database, 'architect');
  const many = `Applikasjon\n${Array.from({ length: 5000 }, (_, i) => `System ${i}`).join('\n')}\n`;
  const { plan: shown } = await planned(actor, { [parts.file]: csvFile(many) });
  const abort = new AbortController();
  const response = await send(apply, actor, { [parts.file]: csvFile(many), [parts.digest]: shown.digest }, { signal: abort.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    text += part.value;
    if (text.includes('"phase":"apply"')) abort.abort();
  }
  expect(text).toContain('"phase":"apply"');
  expect(text).not.toContain('"applied"');
  expect(await names(actor)).toEqual([]);
});
