/** An answer costs the same number of SQL statements however many rows it has. */
import { v7 as uuid } from 'uuid';
import { expect, it } from 'vitest';
import { insertAll } from '#db/elements';
import { insertPairs, linkOf } from '#db/links';
import { withActor } from '#db/session';
import { counting } from '#tests/setup/counting';
import { registry } from '#tests/setup/registry';

const list = `{ applications(first: 50, orderBy: { field: NAME }) { totalCount pageInfo { hasNextPage endCursor } nodes {
  id name updatedBy { name } completeness { percent missing } mayEdit
  ownerUnit { id name parent { name } }
  owner { ... on Person { name email } ... on OrgUnit { name } }
  losConcepts { nodes { id name broader(first: 4) { nodes { id name broader(first: 4) { nodes { name } } } } } }
  datasets { totalCount nodes { id name accessRights } }
  history(first: 3) { at actorName operation fields { field afterName } }
} } }`;

/** An organisation with so many applications, each with an owner, tags with several parents, and datasets. */
async function organisation(size: number) {
  const { database, count } = counting((await registry()).database);
  const own = (await registry()).over(database);
  await withActor(own.database, own.actor, async (session) => {
    const make = async (
      kind: Parameters<typeof insertAll>[1],
      n: number,
      values: (i: number) => Parameters<typeof insertAll>[2][number]['values'],
    ) => {
      const rows = Array.from({ length: n }, (_, i) => ({ id: uuid(), values: values(i) }));
      await insertAll(session, kind, rows);
      return rows.map((row) => row.id);
    };
    const [unit = ''] = await make('orgUnit', 1, () => ({ name: 'Helse' }));
    const people = await make('person', size, (i) => ({ name: `Rådgiver ${i}` }));
    const los = await make('losConcept', 6, (i) => ({ name: `Tema ${i}`, uri: `https://example.no/${uuid()}` }));
    const datasets = await make('dataset', size * 2, (i) => ({ name: `Data ${i}` }));
    const apps = await make('application', size, (i) => ({ name: `App ${i}`, ownerUnit: unit, owner: people[i] ?? null }));
    const at = (all: string[], i: number) => all[i % all.length] ?? '';
    await insertPairs(
      session,
      linkOf('losConcept', 'broader'),
      [0, 1, 2, 3].map((i) => [at(los, i), at(los, 4 + (i % 2))] as const).concat([[at(los, 0), at(los, 5)]]),
    );
    await insertPairs(
      session,
      linkOf('application', 'losConcepts'),
      apps.flatMap((id, i) => [0, 1, 2].map((k) => [id, at(los, i + k)] as const)),
    );
    await insertPairs(
      session,
      linkOf('application', 'datasets'),
      apps.flatMap((id, i) => [0, 1].map((k) => [id, at(datasets, i * 2 + k)] as const)),
    );
  });
  return { own, count };
}

it('fifty applications with owners, Los tags with parents, datasets and history take as many statements as five', async () => {
  const counts: number[] = [];
  for (const size of [5, 50]) {
    const { own, count } = await organisation(size);
    const before = count();
    const { applications } = await own.ask<{
      applications: { nodes: { losConcepts: { nodes: unknown[] }; datasets: { totalCount: number }; owner: unknown }[] };
    }>(list);
    counts.push(count() - before);
    expect(applications.nodes).toHaveLength(size);
    for (const one of applications.nodes)
      expect(one).toMatchObject({ datasets: { totalCount: 2 }, owner: { name: expect.stringContaining('Rådgiver') } });
    expect(applications.nodes[0]?.losConcepts.nodes).toHaveLength(3);
  }
  expect(counts[1]).toBe(counts[0]);
  // The one that opens the transaction, the list, and the names in the history.
  expect(counts[0]).toBeLessThanOrEqual(3);
});

it('search with the objects behind the hits takes as many statements for many hits as for few', async () => {
  const { own, count } = await organisation(30);
  const ask = async (first: number) => {
    const before = count();
    const { search } = await own.ask<{ search: unknown[] }>(
      `{ search(text: "app", first: ${first}) { id name element { id name ... on Application { ownerUnit { name } } } } }`,
    );
    return { hits: search.length, statements: count() - before };
  };
  const [few, many] = [await ask(2), await ask(25)];
  expect([few.hits, many.hits]).toEqual([2, 25]);
  expect(many.statements).toBe(few.statements);
  expect(many.statements).toBeLessThanOrEqual(3);
});

it('changing many objects at once takes a few statements for each, and no more', async () => {
  const { own, count } = await organisation(12);
  const { applications } = await own.ask<{ applications: { nodes: { id: string }[] } }>('{ applications { nodes { id } } }');
  const ids = applications.nodes.map((one) => one.id);
  const ask = async (some: string[]) => {
    const before = count();
    await own.ask('mutation ($ids: [ID!]!) { updateApplications(ids: $ids, input: { lifecycle: "live" }) { count } }', { ids: some });
    return count() - before;
  };
  const [one, all] = [await ask(ids.slice(0, 1)), await ask(ids.slice(1))];
  expect((all - one) / 10).toBeLessThanOrEqual(6);
});
