import { expect, test } from 'vitest';
import { remove } from '#db/elements';
import { withActor } from '#db/session';
import { registry } from '#tests/setup/registry';

interface Item {
  name: string;
}
interface Answer {
  roadmap: { total: number; items: Item[] };
}
const query = `query ($kinds: [RoadmapKind!], $unit: ID) { roadmap(kinds: $kinds, unit: $unit) { total items {
  id kind name from to unit { name } vendor { name } domain { name } replacedBy { name } marks { type on } } } }`;
const names = ({ items }: { items: readonly Item[] }) => items.map(({ name }) => name);

async function filledRegistry() {
  const place = await registry();
  const { make } = place;
  const top = await make('orgUnit', { name: 'Helse' });
  const below = await make('orgUnit', { name: 'Hjemmetjenesten', parent: top });
  const vendor = await make('vendor', { name: 'Tietoevry' });
  const capability = await make('capability', { name: 'Dokumentere' });
  const next = await make('application', { name: 'Neste', inUseFrom: '2027-01-01' });
  const gerica = await make(
    'application',
    { name: 'Gerica', inUseFrom: '2014-01-31', endOfLife: '2026-12-31', ownerUnit: below, vendor, replacedBy: next },
    { capabilities: [capability] },
  );
  await make('application', { name: 'Uten datoer' });
  await make('agreement', { name: 'Drift', validTo: '2026-05-31', noticeMonths: 3, vendor }, { applications: [gerica] });
  await make('initiative', { name: 'Bytte journal', startOn: '2026-01-01', ownerUnit: top });
  const gone = await make('initiative', { name: 'Borte', startOn: '2026-01-01' });
  await withActor(place.database, place.actor, (session) => remove(session, 'initiative', gone, null));
  const ask = async (variables: Record<string, unknown> = {}) => (await place.ask<Answer>(query, variables)).roadmap;
  return { ask, top, below, gerica };
}

test('what has a date is there, what ends first before the rest', async () => {
  const { ask, gerica } = await filledRegistry();
  const found = await ask();
  expect(names(found)).toEqual(['Drift', 'Gerica', 'Bytte journal', 'Neste']);
  expect(found.total).toBe(4);
  expect(found.items[0]).toMatchObject({
    kind: 'AGREEMENT',
    to: '2026-05-31',
    vendor: { name: 'Tietoevry' },
    domain: { name: 'Dokumentere' },
    marks: [{ type: 'NOTICE', on: '2026-02-28' }],
  });
  expect(found.items[1]).toMatchObject({
    id: gerica,
    from: '2014-01-31',
    unit: { name: 'Hjemmetjenesten' },
    domain: { name: 'Dokumentere' },
    replacedBy: { name: 'Neste' },
    marks: [],
  });
});

test('it is narrowed by kind, and by a unit with those below it', async () => {
  const { ask, top, below } = await filledRegistry();
  expect(names(await ask({ kinds: ['INITIATIVE'] }))).toEqual(['Bytte journal']);
  expect(names(await ask({ unit: top }))).toEqual(['Gerica', 'Bytte journal']);
  expect(names(await ask({ unit: below }))).toEqual(['Gerica']);
  expect(names(await ask({ unit: 'tull' }))).toEqual([]);
  expect(names(await ask({ kinds: [] }))).toEqual([]);
});

test('another organisation sees its own and nothing else', async () => {
  await filledRegistry();
  const stranger = await registry();
  expect((await stranger.ask<Answer>(query, {})).roadmap).toEqual({ total: 0, items: [] });
});
