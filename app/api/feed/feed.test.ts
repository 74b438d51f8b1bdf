/** Feeds, as a program sees them: what they hold, what has changed, what is gone, and who is let in. */
import { readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answerFeed } from '#app/api/feed/answer';
import { createFeedToken, feedRate, feedTokensOf, revokeFeedToken } from '#auth/feed-tokens';
import type { Actor } from '#auth/roles';
import { type Database, rowsOf } from '#db/client';
import { create, remove, update } from '#db/elements';
import { seedReference } from '#db/seed/reference';
import { withActor } from '#db/session';
import { feedNames, feedSchema } from '#model/feeds';
import { testActor, testDatabase } from '#tests/setup/database';
import { serveFrom, siteOrigin } from '#tests/setup/requests';

let database: Database;
let actor: Actor;
let token: string;

beforeAll(async () => {
  database = await testDatabase();
  serveFrom(database);
  await seedReference(database);
  actor = await testActor(database);
  token = await createFeedToken(database.db, actor, { name: 'Kompetanseverktøyet', feeds: feedNames });
}, 120_000);

const ask = (file: string, query: Record<string, string> = {}, as: string | null = token, headers: Record<string, string> = {}) =>
  answerFeed(
    new Request(`${siteOrigin}/api/feed/${file}?${new URLSearchParams(query)}`, {
      headers: { ...(as ? { authorization: `Bearer ${as}` } : {}), ...headers },
    }),
    file,
  );
const json = async (file: string, query: Record<string, string> = {}) =>
  (await (await ask(file, query)).json()) as { items: Record<string, unknown>[]; next: string | null; at: string };
const make = (...given: Parameters<typeof create> extends [unknown, ...infer R] ? R : never) =>
  withActor(database, actor, (session) => create(session, ...given));

describe('what a feed holds', () => {
  it.each(feedNames)('%s answers as its schema says, and nothing more', async (name) => {
    const unit = await make('orgUnit', { name: `Enhet ${name}` });
    const person = await make('person', { name: `Rådgiver ${name}`, unit });
    await make('service', { name: `Tjeneste ${name}`, owner: person, keywords: ['x'] });
    await make('application', { name: `System ${name}`, owner: person, aliases: ['a;b'], annualCost: 5 });
    const answer = await json(`${name}.json`);
    expect(() => feedSchema(name).parse(answer)).not.toThrow();
    expect(answer.items.length).toBeGreaterThan(0);
    expect(JSON.stringify(answer)).not.toContain('annualCost');
  });

  it('the schemas in the documentation are these', () => {
    const written = JSON.parse(readFileSync(new URL('../../../docs/feeds.schema.json', import.meta.url), 'utf8'));
    expect(written).toEqual(Object.fromEntries(feedNames.map((name) => [name, z.toJSONSchema(feedSchema(name))])));
  });

  it('roles tell what each of them owns', async () => {
    const person = await make('person', { name: 'Eier av noe' });
    const application = await make('application', { name: 'Noe', owner: person });
    const { items } = await json('roles.json');
    expect(items.find(({ id }) => id === person)?.owns).toEqual([{ id: application, kind: 'application', name: 'Noe', as: 'owner' }]);
  });

  it('Los comes with own concepts beside the national ones', async () => {
    await make('losConcept', { name: 'Eget', uri: 'https://eksempel.no/eget', local: true });
    const { items } = await json('los.json');
    expect(items.length).toBeGreaterThan(500);
    expect(items.find(({ uri }) => uri === 'https://eksempel.no/eget')).toMatchObject({ name: 'Eget', local: true });
  });

  it('pages give everything once', async () => {
    const seen: unknown[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof json>> = await json('los.json', { first: '100', ...(after ? { after } : {}) });
      seen.push(...page.items.map(({ id }) => id));
      after = page.next;
    } while (after);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe((await json('los.json')).items.length);
  });

  it('CSV has the same rows, and no formula', async () => {
    await make('orgUnit', { name: '=HYPERLINK("x"), "y"' });
    const response = await ask('units.csv');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const text = await response.text();
    expect(text.split('\r\n')[0]).toBe(
      'id,version,removedAt,name,type,parent,parent.id,code,organisationNumber,manager,manager.id,email,website',
    );
    expect(text).toContain(`"'=HYPERLINK(""x""), ""y"""`);
    expect(text.trim().split('\r\n').length - 1).toBe((await json('units.json')).items.length);
  });
});

describe('changed since', () => {
  it('gives what is new, changed, linked or gone, and nothing else', async () => {
    const [old, renamed, gone] = await withActor(database, actor, async (session) => [
      await create(session, 'application', { name: 'Uendret' }),
      await create(session, 'application', { name: 'Før' }),
      await create(session, 'application', { name: 'Skal bort' }),
    ]);
    const { at } = await json('applications.json');
    const fresh = await make('application', { name: 'Ny' });
    await withActor(database, actor, async (session) => {
      await update(session, 'application', renamed ?? '', null, { name: 'Etter' });
      await remove(session, 'application', gone ?? '', null);
    });
    const { items } = await json('applications.json', { changedSince: at });
    const byId = new Map(items.map((item) => [item.id, item]));
    expect(byId.has(old)).toBe(false);
    expect(byId.get(fresh)).toMatchObject({ name: 'Ny' });
    expect(byId.get(renamed)).toMatchObject({ name: 'Etter' });
    expect(byId.get(gone)).toEqual({ id: gone, removed: true, removedAt: expect.any(String) });
    expect((await json('applications.json')).items.map(({ id }) => id)).not.toContain(gone);
    expect(await (await ask('applications.csv', { changedSince: at })).text()).toContain(`${gone},,20`);
  });

  it('gives a role again when what it owns has changed hands', async () => {
    const [first, second] = [await make('person', { name: 'Første' }), await make('person', { name: 'Andre' })];
    const application = await make('application', { name: 'Skifter eier', owner: first });
    const { at } = await json('roles.json');
    await withActor(database, actor, (session) => update(session, 'application', application, null, { owner: second }));
    const { items } = await json('roles.json', { changedSince: at });
    expect(items.find(({ id }) => id === first)?.owns).toEqual([]);
    expect(items.find(({ id }) => id === second)?.owns).toHaveLength(1);
  });

  it.each(['i går', '2026-02-17', '2026-13-40T00:00:00Z', "2026-01-01T00:00:00Z'"])('refuses %s', async (changedSince) => {
    expect((await ask('units.json', { changedSince })).status).toBe(400);
  });
});

describe('who is let in', () => {
  it('nobody without a key, with a wrong one, or with one that is revoked', async () => {
    expect((await ask('units.json', {}, null)).status).toBe(401);
    expect((await ask('units.json', {}, `husorden_${'x'.repeat(43)}`)).status).toBe(401);
    const short = await createFeedToken(database.db, actor, { name: 'Kort', feeds: ['units'] });
    expect((await ask('units.json', {}, short)).status).toBe(200);
    const [made] = await feedTokensOf(database.db, actor);
    expect(made).toMatchObject({ name: 'Kort', lastUsedAt: expect.any(Date) });
    await revokeFeedToken(database.db, actor, made?.id ?? '');
    expect((await ask('units.json', {}, short)).status).toBe(401);
  });

  it('a key opens its own feeds only', async () => {
    const narrow = await createFeedToken(database.db, actor, { name: 'Bare enheter', feeds: ['units'] });
    expect((await ask('units.json', {}, narrow)).status).toBe(200);
    expect((await ask('roles.json', {}, narrow)).status).toBe(403);
    expect((await ask('persons.json', {}, narrow)).status).toBe(404);
  });

  it('a key sees its own organisation only', async () => {
    const other = await testActor(database);
    const foreign = await createFeedToken(database.db, other, { name: 'Andre', feeds: ['units'] });
    const { items } = (await (await ask('units.json', {}, foreign)).json()) as { items: unknown[] };
    expect(items).toEqual([]);
  });

  it('only administrators make, list and revoke keys', async () => {
    for (const role of ['architect', 'data_protection_officer', 'service_owner', 'reader'] as const) {
      const someone = await testActor(database, role, actor.organisationId);
      await expect(createFeedToken(database.db, someone, { name: 'x', feeds: ['units'] })).rejects.toThrow();
      await expect(feedTokensOf(database.db, someone)).rejects.toThrow();
    }
    const [mine] = await feedTokensOf(database.db, actor);
    await expect(revokeFeedToken(database.db, await testActor(database), mine?.id ?? '')).rejects.toThrow();
  });

  it('the key itself is not stored', async () => {
    const rows = await rowsOf<{ whole: string }>(database.db, sql`select to_json(t)::text as whole from feed_token t`);
    expect(rows.some(({ whole }) => whole.includes(token.slice(9)))).toBe(false);
  });

  it('a key is used so often and no more', async () => {
    const eager = await createFeedToken(database.db, actor, { name: 'Ivrig', feeds: ['units'] });
    await database.db.execute(sql`update feed_token set minute_start = now(), minute_count = ${feedRate - 1} where name = 'Ivrig'`);
    expect((await ask('units.json', {}, eager)).status).toBe(200);
    const refused = await ask('units.json', {}, eager);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('60');
  });

  it('whoever has the newest already is told so', async () => {
    const etag = (await ask('units.json')).headers.get('etag') ?? '';
    expect((await ask('units.json', {}, token, { 'if-none-match': etag })).status).toBe(304);
    await make('orgUnit', { name: 'Enda en' });
    expect((await ask('units.json', {}, token, { 'if-none-match': etag })).status).toBe(200);
  });
});
