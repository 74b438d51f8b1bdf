import { type ExecutionArgs, execute, parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#auth/roles';
import type { Database } from '#db/client';
import { create, update } from '#db/elements';
import { withActor } from '#db/session';
import { contextFor } from '#graphql/execute';
import { executeQuickly } from '#graphql/quick';
import { schema } from '#graphql/schema';
import { testActor, testDatabase } from '#tests/setup/database';

let database: Database;
let actor: Actor;
let id: string;

beforeAll(async () => {
  database = await testDatabase();
  actor = await testActor(database);
  id = await withActor(database, actor, async (session) => {
    const unit = await create(session, 'orgUnit', { name: 'Oppvekst' });
    const person = await create(session, 'person', { name: 'Rektor' });
    const datasets = [await create(session, 'dataset', { name: 'Elever' }), await create(session, 'dataset', { name: 'Vedtak' })];
    const application = await create(
      session,
      'application',
      { name: 'Skoleportal', type: 'support', ownerUnit: unit, owner: person },
      { datasets },
    );
    await create(session, 'application', { name: 'Arkiv' });
    await update(session, 'application', application, null, { owner: unit, userCount: 12 });
    return application;
  });
});

/** Both ways, on the same transaction; `quick` is null when it was left to graphql-js. */
async function both(text: string, variableValues: Record<string, unknown> = {}, more: Partial<ExecutionArgs> = {}) {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  return withActor(database, actor, async (session) => {
    const args = {
      schema,
      document,
      variableValues,
      contextValue: contextFor('nb', session),
      ...more,
    };
    const quick = await executeQuickly(args);
    return { quick: quick && JSON.stringify(quick), usual: JSON.stringify(await execute(args)) };
  });
}

describe('the quick way of executing', () => {
  const queries: [string, string, Record<string, unknown>?][] = [
    [
      'fields, refs and lists',
      '{ applications { nodes { id name type lifecycle ownerUnit { name } datasets { nodes { name } } } totalCount } }',
    ],
    [
      'aliases, and the same list twice',
      '{ a: applications(first: 1) { nodes { n: name first: datasets(first: 1) { nodes { name } } all: datasets { nodes { name } } } } b: datasets { totalCount } }',
    ],
    [
      'edges, cursors and type names',
      '{ __typename applications(first: 1) { __typename edges { cursor node { __typename id } } pageInfo { hasNextPage endCursor } } }',
    ],
    [
      'selections of the same field, which are one',
      '{ applications { nodes { ownerUnit { id } } nodes { ownerUnit { name } ...F } } } fragment F on Application { name ownerUnit { updatedAt } }',
    ],
    [
      'objects of any kind',
      'query($id: ID!) { node(id: $id) { id __typename ... on Element { name } ... on Application { userCount owner { __typename name ... on OrgUnit { parent { name } } } } ... on Service { description } } }',
    ],
    [
      'history, with names that are waited for',
      'query($id: ID!) { application(id: $id) { history { at operation actorName link otherName fields { field before beforeName after afterName } } completeness { percent missing } mayEdit } }',
    ],
    [
      'what is skipped and included',
      'query($id: ID!, $yes: Boolean!, $no: Boolean!) { application(id: $id) { id @skip(if: $yes) name @include(if: $yes) ...F @include(if: $no) type @skip(if: $no) } } fragment F on Application { userCount }',
      { yes: true, no: false },
    ],
    ['nothing but the names of types', '{ applications { nodes { __typename datasets { nodes { __typename } } } } }'],
    ['what is not there', '{ application(id: "00000000-0000-7000-8000-00000000beef") { name } node(id: "x") { id } }'],
    [
      'search, and who asks',
      '{ search(text: "skole") { kind name element { __typename updatedAt ... on Application { type } } } viewer { role user { name } may(action: UPDATE, kind: "dataset") } }',
    ],
    ['refusals at the root beside what went well', '{ bad: applications(after: "x") { totalCount } datasets { totalCount } }'],
    ['too large a page', '{ applications(first: 501) { totalCount } }'],
  ];
  for (const [what, query, variables] of queries)
    it(`answers as graphql-js does: ${what}`, async () => {
      const { quick, usual } = await both(query, query.includes('$id') ? { id, ...variables } : variables);
      expect(quick).not.toBeNull();
      expect(quick).toBe(usual);
    });

  it('keeps apart what variables decide, and gives one plan to what only the root is asked', async () => {
    const text =
      'query($id: ID!, $n: Int, $more: Boolean = false) { application(id: $id) { name datasets(first: $n) { nodes { name id @include(if: $more) } } } }';
    const document = parse(text);
    for (const variables of [
      { id, n: 1 },
      { id, n: 2 },
      { id, n: 1, more: true },
      { id: '00000000-0000-7000-8000-00000000beef', n: 1 },
      { id, n: 1 },
    ]) {
      const { quick, usual } = await both(text, variables, { document });
      expect(quick).toBe(usual);
    }
  });

  it('takes the operation that is named', async () => {
    const text = 'query A { applications { totalCount } } query B { datasets { totalCount } }';
    const document = parse(text);
    for (const operationName of ['A', 'B', 'A']) {
      const { quick, usual } = await both(text, {}, { document, operationName });
      expect(quick).toBe(usual);
    }
  });

  it('leaves to graphql-js what is out of the ordinary', async () => {
    const mutation = 'mutation { remove(id: "00000000-0000-7000-8000-00000000beef") { refusal { code } } }';
    expect((await both(mutation)).quick).toBeNull();
    expect((await both('{ __schema { queryType { name } } }')).quick).toBeNull();
    expect((await both('query($id: ID!) { application(id: $id) { name } }', {})).quick).toBeNull();
    // A list that is no list, somewhere below: graphql-js says where.
    const broken = await both(
      '{ viewer { unitIds } }',
      {},
      { contextValue: { ...contextFor('nb'), actor: { ...actor, unitIds: [null as never] } } },
    );
    expect(broken.quick).toBeNull();
    expect(broken.usual).toContain('Cannot return null for non-nullable field Viewer.unitIds');
  });
});
