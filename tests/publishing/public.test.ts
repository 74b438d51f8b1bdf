/** What anybody may see, through every door: only what is published, of the organisation that was asked for. */
import { sql } from 'drizzle-orm';
import { Parser } from 'n3';
import { beforeAll, describe, expect, it } from 'vitest';
import { answer } from '#app/api/catalogue/answer';
import { accepted, askedOf } from '#app/api/catalogue/asked';
import type { Actor } from '#auth/roles';
import { type Database, rowsOf } from '#db/client';
import { create, remove, update } from '#db/elements';
import { snake } from '#db/schema/kinds';
import { asAnybody, withActor } from '#db/session';
import { kindNames } from '#model/kinds/index';
import { publishedKinds } from '#model/rdf/standards';
import { testActor, testDatabase } from '#tests/setup/database';
import { serveFrom, siteOrigin } from '#tests/setup/requests';

let database: Database;
let actor: Actor;
let slug: string;
let open: string;
let closed: string;
const full = { description: 'Til prøve', themes: ['gove'] };

beforeAll(async () => {
  database = await testDatabase();
  serveFrom(database);
  actor = await testActor(database);
  slug = `org-${actor.organisationId}`;
  await database.db.execute(
    sql`update organisation set organisation_number = '100103877', contact_email = 'post@eksempel.no' where id = ${actor.organisationId}`,
  );
  [open, closed] = await withActor(database, actor, async (session) => {
    const answering = await create(session, 'person', { name: 'Den som svarer', email: 'svar@eksempel.no' });
    await create(session, 'person', { name: 'Hemmelig person', email: 'hemmelig@eksempel.no' });
    const shown = await create(session, 'dataset', {
      ...full,
      name: 'Åpent',
      published: true,
      contactPoint: answering,
      note: 'INTERN MERKNAD',
      retention: 'INTERN FRIST',
    });
    const hidden = await create(session, 'dataset', { ...full, name: 'Lukket' });
    await create(session, 'distribution', { name: 'Fil', dataset: shown, accessUrl: 'https://eksempel.no/fil.csv', format: 'csv' });
    await create(session, 'distribution', { name: 'Lukket fil', dataset: hidden, accessUrl: 'https://eksempel.no/lukket.csv' });
    return [shown, hidden] as const;
  });
}, 60_000);

const ask = (path: string[], headers: Record<string, string> = {}, at = slug) =>
  answer(new Request(`${siteOrigin}/katalog/${at}/${path.join('/')}`, { headers }), at, path);

describe('the database', () => {
  it('shows one who has not signed in only what is published', async () => {
    const names = await asAnybody(database, actor.organisationId, ({ db }) =>
      rowsOf<{ name: string }>(
        db,
        sql`select name from dataset union all select name from distribution union all select name from person order by name`,
      ),
    );
    expect(names.map(({ name }) => name)).toEqual(['Den som svarer', 'Fil', 'Åpent']);
    const elements = await asAnybody(database, actor.organisationId, ({ db }) =>
      rowsOf<{ name: string }>(db, sql`select name from element`),
    );
    expect(elements.map(({ name }) => name).sort()).toEqual(['Den som svarer', 'Fil', 'Åpent']);
  });

  const forbidden = [
    ...kindNames
      .filter((kind) => !publishedKinds.includes(kind) && kind !== 'orgUnit' && kind !== 'person')
      .map((kind) => `select id from "${snake(kind)}"`),
    'select note from dataset',
    'select retention from dataset',
    'select judgement from service',
    'select phone, note from person',
    'select search from element',
    'select id from change',
    'select id from app_user',
    'select user_id from membership',
    'select id from session',
    'select token_hash from feed_token',
    'select id from term',
    'select id from batch',
    "insert into dataset (id, organisation_id, name) select id, organisation_id, 'x' from dataset",
    "update dataset set name = 'x'",
    'delete from dataset',
    "select husorden_found('x')",
  ];
  it.each(forbidden)('refuses: %s', async (statement) => {
    const failure = await asAnybody(database, actor.organisationId, ({ db }) => rowsOf(db, sql.raw(statement))).catch(
      (error: unknown) => error,
    );
    const cause = ((failure as { cause?: unknown }).cause ?? failure) as { code?: string };
    expect(cause.code).toBe('42501');
  });

  it('shows nothing of another organisation', async () => {
    const other = await testActor(database);
    const found = await asAnybody(database, other.organisationId, ({ db }) =>
      rowsOf(db, sql`select id from dataset union all select id from distribution`),
    );
    expect(found).toEqual([]);
  });
});

describe('the addresses', () => {
  it('give the catalogue without a word of what is not published', async () => {
    const response = await ask(['dcat']);
    const text = await response.text();
    expect(response.headers.get('content-type')).toBe('text/turtle; charset=utf-8');
    expect(text).toContain('Åpent');
    for (const secret of ['Lukket', 'INTERN', 'hemmelig@', 'lukket.csv']) expect(text).not.toContain(secret);
    expect(new Parser().parse(text).length).toBeGreaterThan(20);
  });

  it.each([
    [['dcat.jsonld'], {}, 'application/ld+json; charset=utf-8'],
    [['dcat.rdf'], {}, 'application/rdf+xml; charset=utf-8'],
    [['dcat'], { accept: 'application/rdf+xml, text/turtle;q=0.5' }, 'application/rdf+xml; charset=utf-8'],
    [['dcat.ttl'], { accept: 'text/html' }, 'text/turtle; charset=utf-8'],
  ] as const)('%j with %j is %s', async (path, headers, type) => {
    expect((await ask([...path], headers)).headers.get('content-type')).toBe(type);
  });

  it('send people to the page of it, in their language', async () => {
    const response = await ask(['dataset', open], { accept: 'text/html,*/*;q=0.8', 'accept-language': 'nn' });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(`/nn/katalog/${slug}/dataset/${open}`);
  });

  it('give one object with its distributions and who answers', async () => {
    const text = await (await ask(['dataset', open])).text();
    expect(text).toContain('https://eksempel.no/fil.csv');
    expect(text).toContain('mailto:svar@eksempel.no');
    expect(text).not.toContain('INTERN');
  });

  it.each([
    ['an object that is not published', () => ['dataset', closed]],
    ['an object of another kind', () => ['service', open]],
    ['a kind that is never published', () => ['application', open]],
    ['what is no id', () => ['dataset', "1' or '1'='1"]],
    ['a standard with nothing in it', () => ['cpsv']],
    ['an ending nobody knows', () => ['dcat.exe']],
    ['more than there is', () => ['dataset', open, 'x']],
  ] as const)('know nothing of %s', async (_what, path) => {
    expect((await ask([...path()])).status).toBe(404);
  });

  it('know nothing of organisations that are not there, or publish nothing, or are shared', async () => {
    const other = await testActor(database);
    for (const at of ['ingen', `org-${other.organisationId}`, 'felles']) expect((await ask(['dcat'], {}, at)).status).toBe(404);
    expect((await ask(['dataset', open], {}, `org-${other.organisationId}`)).status).toBe(404);
  });

  it('answer «not changed» until something is', async () => {
    const first = await ask(['dcat']);
    await first.text();
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('last-modified')).not.toBeNull();
    expect((await ask(['dcat'], { 'if-none-match': etag })).status).toBe(304);
    await withActor(database, actor, (session) => update(session, 'dataset', open, null, { name: 'Åpent nå' }));
    const again = await ask(['dcat'], { 'if-none-match': etag });
    expect(again.status).toBe(200);
    expect(await again.text()).toContain('Åpent nå');
  });

  it('stop showing what is taken back', async () => {
    const id = await withActor(database, actor, (session) => create(session, 'dataset', { ...full, name: 'En stund', published: true }));
    expect((await ask(['dataset', id])).status).toBe(200);
    await withActor(database, actor, (session) => update(session, 'dataset', id, null, { published: false }));
    expect((await ask(['dataset', id])).status).toBe(404);
    await withActor(database, actor, (session) => update(session, 'dataset', id, null, { published: true }));
    await withActor(database, actor, (session) => remove(session, 'dataset', id, null));
    expect((await ask(['dataset', id])).status).toBe(404);
    expect(await (await ask(['dcat'])).text()).not.toContain('En stund');
  });
});

describe('what the reader accepts', () => {
  it.each([
    [null, 'turtle'],
    ['*/*', 'turtle'],
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'html'],
    ['application/ld+json;q=0.9, text/turtle;q=0.8', 'jsonld'],
    ['text/turtle;q=0, application/rdf+xml', 'rdfxml'],
    ['nonsense;;;q=x', 'turtle'],
  ] as const)('%s gives %s', (header, form) => {
    expect(accepted(header)).toBe(form);
  });

  it('an address is read the same whoever writes it', () => {
    expect(askedOf([], 'text/turtle')).toEqual({ what: { standard: 'dcat' }, form: 'turtle' });
    expect(askedOf(['..', 'x'], null)).toBeNull();
  });
});
