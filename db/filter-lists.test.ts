import { v7 as uuid } from 'uuid';
import { beforeAll, expect, it } from 'vitest';
import { listsOf } from '#db/catalogue';
import { insertAll, remove } from '#db/elements';
import { insertPairs, linkOf } from '#db/links';
import { type Filter, pick } from '#db/picks';
import { readPage } from '#db/read';
import { withActor } from '#db/session';
import { type KindName, kindNames } from '#model/kinds/index';
import { type Registry, registry } from '#tests/setup/registry';

let own: Registry;
const ids = { theme: uuid(), care: uuid(), health: uuid(), home: uuid(), school: uuid(), ring: uuid() };
const apps = { both: uuid(), word: uuid(), school: uuid(), none: uuid(), gone: uuid() };

const find = (filter: Filter, kind: KindName = 'application') =>
  withActor(own.database, own.actor, async (session) => {
    const page = await readPage<{ id: string }>(
      session.db,
      own.actor.organisationId,
      kind,
      { filter },
      pick(['nodes', pick('id')], 'totalCount'),
    );
    return { ids: page.rows.map((row) => row.id).sort(), total: page.total };
  });
const only = (...some: string[]) => ({ ids: [...some].sort(), total: some.length });

beforeAll(async () => {
  own = await registry();
  await withActor(own.database, own.actor, async (session) => {
    const los = Object.entries(ids).map(([name, id]) => ({ id, values: { name, uri: `https://example.no/los/${id}` } }));
    await insertAll(session, 'losConcept', los);
    await insertPairs(session, linkOf('losConcept', 'broader'), [
      [ids.care, ids.theme],
      [ids.health, ids.theme],
      // A word with two parents, and a ring.
      [ids.home, ids.care],
      [ids.home, ids.health],
      [ids.ring, ids.home],
      [ids.theme, ids.ring],
    ]);
    await insertAll(
      session,
      'application',
      Object.entries(apps).map(([name, id]) => ({ id, values: { name } })),
    );
    await insertPairs(session, linkOf('application', 'losConcepts'), [
      [apps.both, ids.care],
      [apps.both, ids.health],
      [apps.both, ids.home],
      [apps.word, ids.home],
      [apps.school, ids.school],
    ]);
  });
});

it('an object is counted once, however many paths lead to it', async () => {
  expect(await find({ losConcepts: { under: [ids.theme] } })).toEqual(only(apps.both, apps.word));
  expect(await find({ losConcepts: { under: [ids.care] } })).toEqual(only(apps.both, apps.word));
  expect(await find({ losConcepts: { under: [ids.theme, ids.school] } })).toEqual(only(apps.both, apps.word, apps.school));
});

it('exactly the concepts named can be asked for too', async () => {
  expect(await find({ losConcepts: { in: [ids.theme] } })).toEqual(only());
  expect(await find({ losConcepts: { in: [ids.care, ids.health] } })).toEqual(only(apps.both));
});

it('concepts below a concept are listed, each once, also those with several parents', async () => {
  expect(await find({ id: { under: [ids.care] } }, 'losConcept')).toMatchObject({ total: 5 });
  expect(await find({ id: { under: [ids.school] } }, 'losConcept')).toEqual(only(ids.school));
});

it('lists without anything in them can be asked for, and what is removed is not in a list', async () => {
  expect(await find({ losConcepts: { empty: true } })).toEqual(only(apps.none, apps.gone));
  expect(await find({ losConcepts: { empty: false } })).toEqual(only(apps.both, apps.word, apps.school));
  const [service, unit] = await withActor(own.database, own.actor, async (session) => {
    const made = [uuid(), uuid()];
    await insertAll(session, 'service', [{ id: made[0] ?? '', values: { name: 'Hjemmehjelp' } }]);
    await insertAll(session, 'orgUnit', [{ id: made[1] ?? '', values: { name: 'Helse' } }]);
    await insertPairs(session, linkOf('application', 'services'), [[apps.gone, made[0] ?? '']]);
    return made;
  });
  const linked = { services: { in: [service] } };
  expect(await find(linked)).toEqual(only(apps.gone));
  expect(await find({ applications: { empty: false } }, 'service')).toEqual(only(service ?? ''));
  await withActor(own.database, own.actor, (session) => remove(session, 'service', service ?? '', null));
  expect(await find(linked)).toEqual(only());
  expect(await find({ services: { empty: false } })).toEqual(only());
  expect(await find({ applications: { empty: true } }, 'orgUnit')).toEqual(only(unit ?? ''));
});

it('words in a list find what search finds: inflections, beginnings and other names', async () => {
  const id = await own.make('application', {
    name: 'Barnehagesystemet',
    aliases: ['Visma Flyt'],
    description: 'Brukes av alle barnehager',
  });
  for (const q of ['barnehage', 'barnehager', 'barneh', 'visma', 'flyt vis', 'BARNEHAGESYSTEMET'])
    expect((await find({ q })).ids, q).toContain(id);
  expect((await find({ q: 'kirkegård' })).ids).not.toContain(id);
  expect(await find({ q: 'visma', name: { startsWith: 'x' } })).toEqual(only());
});

it.each(kindNames)('every list of a %s can be filtered by', async (kind) => {
  for (const name of listsOf(kind).keys()) {
    expect((await find({ [name]: { in: [uuid()] } }, kind)).total, name).toBe(0);
    expect((await find({ [name]: { under: [uuid()] } }, kind)).total, name).toBe(0);
    const [some, none, all] = [
      await find({ [name]: { empty: false } }, kind),
      await find({ [name]: { empty: true } }, kind),
      await find({}, kind),
    ];
    expect((some.total ?? 0) + (none.total ?? 0), name).toBe(all.total);
  }
});
