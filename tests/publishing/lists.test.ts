/** A list of what can be published, taken out after its standard: filtered, and never more than anybody may see. */
import { beforeAll, expect, test } from 'vitest';
import { POST } from '#app/api/export/route';
import type { Actor } from '#auth/roles';
import type { Database } from '#db/client';
import { create } from '#db/elements';
import { withActor } from '#db/session';
import { readSheets } from '#importers/index';
import { textOf } from '#importers/sheet';
import { testActor, testDatabase } from '#tests/setup/database';
import { serveFrom, signedInHeaders, siteOrigin } from '#tests/setup/requests';

let database: Database;
let actor: Actor;
let roads: string;

beforeAll(async () => {
  database = await testDatabase();
  serveFrom(database);
  actor = await testActor(database, 'architect');
  roads = await withActor(database, actor, async (session) => {
    const described = { description: 'Hele kommunen', themes: ['gove'] };
    const unit = await create(session, 'orgUnit', { name: 'Teknisk', email: 'teknisk@eksempel.no' });
    const common = { ...described, contactPoint: unit, published: true };
    const first = await create(session, 'dataset', { name: 'Veier', ...common, note: 'Bare for oss' });
    const second = await create(session, 'dataset', { name: 'Vann', ...common });
    await create(session, 'dataset', { name: 'Hemmelige veier', ...described, note: 'Bare for oss' });
    for (const [name, dataset] of [
      ['Veier som CSV', first],
      ['Vann som CSV', second],
    ] as const)
      await create(session, 'distribution', {
        name,
        dataset,
        accessUrl: 'https://data.eksempel.no/fil',
        format: 'csv',
        licence: 'nlod_2_0',
      });
    return first;
  });
  await database.db.execute(
    `update organisation set organisation_number = '100103877', contact_email = 'post@eksempel.no' where id = '${actor.organisationId}'`,
  );
}, 60_000);

async function taken(form: Record<string, string>, address = '') {
  const headers = {
    ...(await signedInHeaders(database, actor)),
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': '500',
    origin: siteOrigin,
  };
  return POST(new Request(`${siteOrigin}/api/export${address}`, { method: 'POST', headers, body: new URLSearchParams(form) }));
}

async function namesIn(response: Response) {
  expect(response.status, await response.clone().text()).toBe(200);
  const { value } = await readSheets(new Uint8Array(await response.arrayBuffer()), 'fil');
  return Object.fromEntries(
    value.map(({ name, rows: [head, ...rows] }) => {
      const at = head?.cells.findIndex((cell) => textOf(cell) === 'name') ?? 0;
      return [name, rows.map(({ cells }) => textOf(cells[at]))];
    }),
  );
}

test('chosen datasets go out with what hangs on them, and nothing else', async () => {
  const response = await taken({ format: 'dcat', kind: 'dataset', filter: JSON.stringify({ id: { in: [roads] } }) });
  expect(response.headers.get('content-type')).toContain('text/turtle');
  expect(response.headers.get('content-disposition')).toMatch(/Datasett .*\.ttl"/);
  expect(await namesIn(response)).toMatchObject({ dataset: ['Veier'], distribution: ['Veier som CSV'] });
});

test('a filter on what the public cannot see finds only what is published', async () => {
  const filter = JSON.stringify({ note: { contains: 'Bare for oss' } });
  const response = await taken({ format: 'dcat', kind: 'dataset', filter }, '?as=jsonld');
  expect(response.headers.get('content-type')).toContain('application/ld+json');
  const text = await response.clone().text();
  expect(text).not.toContain('Hemmelige');
  expect(text).not.toContain('Bare for oss');
  expect((await namesIn(response)).dataset).toEqual(['Veier']);
});

test('a kind that the standard does not describe by itself is refused, with those it does', async () => {
  for (const kind of ['application', 'distribution']) {
    const response = await taken({ format: 'dcat', kind });
    expect(response.status).toBe(400);
    const { code, message } = (await response.json()) as { code: string; message: string };
    expect(code).toBe('not_in_standard');
    expect(message).toContain('datasett, datatjenester');
  }
});
