import { v7 as uuid } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { BadCursor } from '#model/errors';
import { type Registry, registry } from '#tests/setup/registry';

let own: Registry;
let unit: string;
let person: string;
let gerica: string;
let profil: string;

beforeAll(async () => {
  own = await registry();
  unit = await own.make('orgUnit', { name: 'Helse' });
  person = await own.make('person', { name: 'Rådgiver', unit });
  const services = [];
  for (const name of ['Hjemmehjelp', 'Sykehjem', 'Ambulanse']) services.push(await own.make('service', { name }));
  gerica = await own.make('application', { name: 'Gerica', ownerUnit: unit, owner: person, annualCost: 100 }, { services });
  profil = await own.make(
    'application',
    { name: 'Profil', ownerUnit: unit, owner: unit, annualCost: 50 },
    { services: services.slice(0, 1), dependencies: [gerica] },
  );
});

describe('an object by id', () => {
  it('is found by its kind, or by id alone, whatever its kind', async () => {
    expect(
      await own.ask(
        `query ($a: ID!, $u: ID!) { application(id: $a) { __typename name } node(id: $u) { __typename id ... on OrgUnit { name people { nodes { name } } } }
          wrong: application(id: $u) { name } nothing: node(id: "x") { id } nobody: node(id: "${uuid()}") { id } }`,
        { a: gerica, u: unit },
      ),
    ).toEqual({
      application: { __typename: 'Application', name: 'Gerica' },
      node: { __typename: 'OrgUnit', id: unit, name: 'Helse', people: { nodes: [{ name: 'Rådgiver' }] } },
      wrong: null,
      nothing: null,
      nobody: null,
    });
  });

  it('is found also when the id is written in capitals', async () => {
    expect(await own.ask(`{ application(id: "${gerica.toUpperCase()}") { id } node(id: "${gerica.toUpperCase()}") { id } }`)).toEqual({
      application: { id: gerica },
      node: { id: gerica },
    });
  });

  it('several are given in the order asked for, null where there is none', async () => {
    const ids = [profil, uuid(), 'x', unit, gerica, profil];
    expect(
      await own.ask(
        'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on Element { name kind } ... on Application { annualCost } } }',
        { ids },
      ),
    ).toEqual({
      nodes: [
        { __typename: 'Application', name: 'Profil', kind: 'application', annualCost: 50 },
        null,
        null,
        { __typename: 'OrgUnit', name: 'Helse', kind: 'orgUnit' },
        { __typename: 'Application', name: 'Gerica', kind: 'application', annualCost: 100 },
        { __typename: 'Application', name: 'Profil', kind: 'application', annualCost: 50 },
      ],
    });
  });
});

describe('a selection', () => {
  it('may hold the same list twice, with other arguments', async () => {
    expect(
      await own.ask(
        `query ($id: ID!) { application(id: $id) {
          all: services(orderBy: { field: NAME, direction: DESC }) { totalCount nodes { name } }
          some: services(first: 1, filter: { name: { contains: "HJEM" } }) { totalCount nodes { id name } pageInfo { hasNextPage } }
          services { nodes { name } } count: services { totalCount } } }`,
        { id: gerica },
      ),
    ).toEqual({
      application: {
        all: { totalCount: 3, nodes: [{ name: 'Sykehjem' }, { name: 'Hjemmehjelp' }, { name: 'Ambulanse' }] },
        some: { totalCount: 2, nodes: [{ id: expect.any(String), name: 'Hjemmehjelp' }], pageInfo: { hasNextPage: true } },
        services: { nodes: [{ name: 'Ambulanse' }, { name: 'Hjemmehjelp' }, { name: 'Sykehjem' }] },
        count: { totalCount: 3 },
      },
    });
  });

  it('leaves out what is skipped, and takes in what is included, by variables', async () => {
    const document = `query ($id: ID!, $with: Boolean!) { application(id: $id) { name @skip(if: $with) annualCost @include(if: $with)
      ... on Application @include(if: $with) { ownerUnit { name } } ...more @skip(if: $with) } } fragment more on Application { services @include(if: true) { totalCount } }`;
    expect(await own.ask(document, { id: gerica, with: true })).toEqual({ application: { annualCost: 100, ownerUnit: { name: 'Helse' } } });
    expect(await own.ask(document, { id: gerica, with: false })).toEqual({ application: { name: 'Gerica', services: { totalCount: 3 } } });
  });

  it('is gathered from fragments within fragments, and from the same field said twice', async () => {
    expect(
      await own.ask(
        `query ($id: ID!) { application(id: $id) { ...a ownerUnit { name } services(first: 1) { nodes { name } } } application(id: $id) { services(first: 1) { nodes { kind } totalCount } } }
        fragment a on Application { ...b ownerUnit { id kind } } fragment b on Element { updatedAt name organisation { shared } ... on Application { annualCost } }`,
        { id: gerica },
      ),
    ).toEqual({
      application: {
        name: 'Gerica',
        annualCost: 100,
        updatedAt: expect.any(String),
        organisation: { shared: false },
        ownerUnit: { id: unit, kind: 'orgUnit', name: 'Helse' },
        services: { nodes: [{ name: 'Ambulanse', kind: 'service' }], totalCount: 3 },
      },
    });
  });

  it('asks a ref that can be of several kinds by its kind', async () => {
    expect(
      await own.ask(
        '{ applications { nodes { name owner { __typename id name ... on Person { unit { name } } ... on OrgUnit { applications { totalCount } } ... on Node { id } } } } }',
      ),
    ).toEqual({
      applications: {
        nodes: [
          { name: 'Gerica', owner: { __typename: 'Person', id: person, name: 'Rådgiver', unit: { name: 'Helse' } } },
          { name: 'Profil', owner: { __typename: 'OrgUnit', id: unit, name: 'Helse', applications: { totalCount: 2 } } },
        ],
      },
    });
  });

  it('of nothing but the type, or of nothing but the count, is enough', async () => {
    expect(
      await own.ask(
        '{ a: applications { __typename } b: applications { totalCount } c: applications { nodes { __typename } } d: applications { pageInfo { hasNextPage } } }',
      ),
    ).toEqual({
      a: { __typename: 'ApplicationConnection' },
      b: { totalCount: 2 },
      c: { nodes: [{ __typename: 'Application' }, { __typename: 'Application' }] },
      d: { pageInfo: { hasNextPage: false } },
    });
  });
});

describe('a list', () => {
  const page = `query ($first: Int, $after: String, $last: Int, $before: String) { services(first: $first, after: $after, last: $last, before: $before) {
    edges { cursor node { name } } nodes { name } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  interface Page {
    services: {
      edges: { cursor: string; node: { name: string } }[];
      nodes: unknown[];
      pageInfo: Record<string, unknown> & { startCursor: string; endCursor: string };
    };
  }

  it('is walked forwards and backwards by cursors, edges and nodes alike', async () => {
    const first = await own.ask<Page>(page, { first: 2 });
    expect(first.services).toMatchObject({
      nodes: [{ name: 'Ambulanse' }, { name: 'Hjemmehjelp' }],
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
    expect(first.services.edges.map((edge) => edge.node)).toEqual(first.services.nodes);
    expect(first.services.pageInfo).toMatchObject({
      startCursor: first.services.edges[0]?.cursor,
      endCursor: first.services.edges[1]?.cursor,
    });
    const second = await own.ask<Page>(page, { first: 2, after: first.services.pageInfo.endCursor });
    expect(second.services).toMatchObject({ nodes: [{ name: 'Sykehjem' }], pageInfo: { hasNextPage: false } });
    const back = await own.ask<Page>(page, { last: 1, before: second.services.pageInfo.startCursor });
    expect(back.services).toMatchObject({ nodes: [{ name: 'Hjemmehjelp' }], pageInfo: { hasPreviousPage: true, hasNextPage: false } });
    expect((await own.ask<Page>(page, { last: 2 })).services.nodes).toEqual([{ name: 'Hjemmehjelp' }, { name: 'Sykehjem' }]);
    expect((await own.ask<Page>(page, { first: 0 })).services).toMatchObject({
      nodes: [],
      pageInfo: { hasNextPage: true, startCursor: null },
    });
  });

  it('refuses a cursor that it has not given out', async () => {
    await expect(own.ask(page, { first: 1, after: 'x' })).rejects.toThrow(BadCursor);
  });

  it('refuses a day that is none, before anything is asked of the database', async () => {
    for (const day of ['2026-02-31', '31.12.2026', '2026-13-01', 'i dag'])
      await expect(
        own.ask('query ($day: Date) { applications(filter: { endOfLife: { lte: $day } }) { totalCount } }', { day }),
        day,
      ).rejects.toThrow(/calendar date/);
  });
});

describe('what is known of an object', () => {
  it('its completeness counts what is missing, lists too, and not what is only linked to something removed', async () => {
    const service = await own.make('service', { name: 'Kort liv' });
    const id = await own.make('application', { name: 'Ny' }, { services: [service] });
    const read = async () =>
      (
        await own.ask<{ application: { completeness: { percent: number; missing: string[] } } }>(
          'query ($id: ID!) { application(id: $id) { completeness { percent missing } } }',
          { id },
        )
      ).application.completeness;
    const before = await read();
    expect(before.missing).toEqual(expect.arrayContaining(['ownerUnit', 'losConcepts', 'lifecycle']));
    expect(before.missing).not.toContain('services');
    expect(before.missing).not.toContain('name');
    await own.ask(
      `mutation { a: updateApplication(id: "${id}", version: 1, input: { ownerUnitId: "${unit}" }) { refusal { code } } b: remove(id: "${service}") { refusal { code } } }`,
    );
    const after = await read();
    expect(after.missing).not.toContain('ownerUnit');
    expect(after.missing).toContain('services');
  });

  it('search gives objects of several kinds, and what is needed of each', async () => {
    expect(
      await own.ask('{ search(text: "sykehj") { kind name via element { id ... on Service { applications { nodes { name } } } } } }'),
    ).toEqual({
      search: [
        {
          kind: 'service',
          name: 'Sykehjem',
          via: null,
          element: { id: expect.any(String), applications: { nodes: [{ name: 'Gerica' }] } },
        },
      ],
    });
    expect(
      await own.ask(
        '{ none: search(text: "sykehj", kinds: ["application"]) { name } odd: search(text: "sykehj", kinds: ["nonsense"]) { name } empty: search(text: "  ") { name } }',
      ),
    ).toEqual({ none: [], odd: [], empty: [] });
  });

  it('the latest changes are told, and who asks, what they may, and which words they choose from', async () => {
    const reader = await own.as('reader');
    expect(
      await reader.ask(`{ viewer { user { name } role organisation { id shared } organisations { id } unitIds read: may(action: READ) write: may(action: UPDATE, kind: "application") users: may(action: MANAGE_USERS) }
        terms(vocabulary: "lifecycle") { key nb nn en retired } none: terms(vocabulary: "nonsense") { key } changes(first: 2) { operation elementName actorName } }`),
    ).toMatchObject({
      viewer: {
        user: { name: 'Prøvebruker' },
        role: 'READER',
        organisation: { id: own.actor.organisationId, shared: false },
        organisations: [{ id: own.actor.organisationId }],
        unitIds: [],
        read: true,
        write: false,
        users: false,
      },
      terms: expect.arrayContaining([expect.objectContaining({ key: 'live', retired: false })]),
      none: [],
      changes: [{ operation: expect.any(String), actorName: 'Prøvebruker' }, {}],
    });
  });
});
