import { v7 as uuid } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Registry, registry } from '#tests/setup/registry';

interface Made {
  refusal: unknown;
  application: { id: string; version: number; name: string } | null;
}
type Counted = { count: number | null; batch: string | null; refusal: { __typename: string } | null };

let own: Registry;
beforeAll(async () => {
  own = await registry();
});

const create =
  'mutation ($input: ApplicationInput!) { created: createApplication(input: $input) { refusal { message } application { id version name } } }';
const update = `mutation ($id: ID!, $version: Int!, $input: ApplicationInput!) {
  updated: updateApplication(id: $id, version: $version, input: $input) { refusal { __typename message } application { id version name } } }`;
const make = async (input: object): Promise<string> => {
  const { created } = await own.ask<{ created: Made }>(create, { input });
  expect(created.refusal).toBeNull();
  return created.application?.id ?? '';
};
const read = (id: string, fields: string) =>
  own.ask<{ application: Record<string, unknown> | null }>(`query ($id: ID!) { application(id: $id) { ${fields} } }`, { id });

describe('an object', () => {
  it('is created with refs and links, tidied, and read back in the same answer', async () => {
    const [unit, service, other] = [
      await own.make('orgUnit', { name: 'Helse' }),
      await own.make('service', { name: 'Hjemmehjelp' }),
      await own.make('service', { name: 'Sykehjem' }),
    ];
    const answer = await own.ask(
      `mutation ($input: ApplicationInput!) { createApplication(input: $input) { refusal { code } application {
        name type version ownerUnit { name } services(orderBy: { field: NAME }) { nodes { name } totalCount } updatedBy { name } organisation { name } } } }`,
      { input: { name: '  Gerica  ', type: 'LINE_OF_BUSINESS', ownerUnitId: unit, services: [service, other] } },
    );
    expect(answer).toEqual({
      createApplication: {
        refusal: null,
        application: {
          name: 'Gerica',
          type: 'LINE_OF_BUSINESS',
          version: 1,
          ownerUnit: { name: 'Helse' },
          services: { nodes: [{ name: 'Hjemmehjelp' }, { name: 'Sykehjem' }], totalCount: 2 },
          updatedBy: { name: 'Prøvebruker' },
          organisation: { name: expect.stringContaining('Kommune') },
        },
      },
    });
  });

  it('keeps the fields that an update leaves out, and empties those that are null', async () => {
    const id = await make({ name: 'Profil', annualCost: 1200.5, aliases: ['P'], personalData: true });
    const { updated } = await own.ask<{ updated: Made }>(update, { id, version: 1, input: { annualCost: null, aliases: ['Q', 'R'] } });
    expect(updated).toMatchObject({ refusal: null, application: { version: 2, name: 'Profil' } });
    expect(await read(id, 'annualCost aliases personalData')).toEqual({
      application: { annualCost: null, aliases: ['Q', 'R'], personalData: true },
    });
  });

  it('counts no version when nothing is different', async () => {
    const id = await make({ name: 'Visma' });
    const { updated } = await own.ask<{ updated: Made }>(update, { id, version: 1, input: { name: ' Visma ' } });
    expect(updated.application?.version).toBe(1);
    expect(await read(id, 'history { operation }')).toEqual({ application: { history: [{ operation: 'CREATE' }] } });
  });

  it('holds exactly the links it is given, and links under other names stay', async () => {
    const [a, b, c] = [
      await own.make('service', { name: 'A' }),
      await own.make('service', { name: 'B' }),
      await own.make('service', { name: 'C' }),
    ];
    const capability = await own.make('capability', { name: 'Evne' });
    const id = await make({ name: 'Lenker', services: [a, b], capabilities: [capability] });
    await own.ask(update, { id, version: 1, input: { services: [b, c] } });
    expect(await read(id, 'services { nodes { name } } capabilities { nodes { name } }')).toEqual({
      application: { services: { nodes: [{ name: 'B' }, { name: 'C' }] }, capabilities: { nodes: [{ name: 'Evne' }] } },
    });
    await own.ask(update, { id, version: 1, input: { services: [] } });
    expect(await read(id, 'services { totalCount } capabilities { totalCount }')).toEqual({
      application: { services: { totalCount: 0 }, capabilities: { totalCount: 1 } },
    });
  });

  it('keeps its links to what has been removed, so that they are there when it comes back', async () => {
    const [a, b] = [await own.make('service', { name: 'A' }), await own.make('service', { name: 'B' })];
    const id = await make({ name: 'Lenker', services: [a] });
    await own.ask('mutation ($id: ID!) { remove(id: $id) { id } }', { id: a });
    await own.ask(update, { id, version: 1, input: { services: [b] } });
    await own.ask('mutation ($id: ID!) { restore(id: $id) { id } }', { id: a });
    expect(await read(id, 'services { nodes { name } }')).toEqual({ application: { services: { nodes: [{ name: 'A' }, { name: 'B' }] } } });
  });

  it('is removed from every list, seen when asked for, and comes back with its links', async () => {
    const service = await own.make('service', { name: 'Barnehage' });
    const id = await make({ name: 'Oppad', services: [service] });
    expect(
      await own.ask('mutation ($id: ID!) { remove(id: $id, version: 1) { id element { name } refusal { message } } }', { id }),
    ).toEqual({ remove: { id, element: null, refusal: null } });
    const seen =
      'query ($id: ID!, $s: ID!) { application(id: $id) { name } node(id: $id) { id } gone: application(id: $id, removed: true) { name removedAt } applications(filter: { id: { in: [$id] } }) { totalCount } service(id: $s) { applications { totalCount } } search(text: "oppad") { id } }';
    expect(await own.ask(seen, { id, s: service })).toEqual({
      application: null,
      node: null,
      gone: { name: 'Oppad', removedAt: expect.any(String) },
      applications: { totalCount: 0 },
      service: { applications: { totalCount: 0 } },
      search: [],
    });
    expect(await own.ask('mutation ($id: ID!) { restore(id: $id) { element { name removedAt } refusal { message } } }', { id })).toEqual({
      restore: { element: { name: 'Oppad', removedAt: null }, refusal: null },
    });
    expect(await own.ask(seen, { id, s: service })).toMatchObject({
      application: { name: 'Oppad' },
      applications: { totalCount: 1 },
      service: { applications: { totalCount: 1 } },
      search: [{ id }],
    });
  });

  it('is confirmed without a new version, and the history tells who', async () => {
    const [one, two] = [await make({ name: 'En' }), await make({ name: 'To' })];
    const { confirm } = await own.ask<{ confirm: Counted }>(
      'mutation ($ids: [ID!]!) { confirm(ids: $ids) { count refusal { __typename } } }',
      { ids: [one, two, one] },
    );
    expect(confirm).toEqual({ count: 2, refusal: null });
    expect(await read(one, 'version confirmedAt confirmedBy { name } history { operation actorName }')).toEqual({
      application: {
        version: 1,
        confirmedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/),
        confirmedBy: { name: 'Prøvebruker' },
        history: [
          { operation: 'CONFIRM', actorName: 'Prøvebruker' },
          { operation: 'CREATE', actorName: 'Prøvebruker' },
        ],
      },
    });
  });

  it('is linked and unlinked from either end, each link once', async () => {
    const [a, b] = [await make({ name: 'A' }), await make({ name: 'B' })];
    const service = await own.make('service', { name: 'Tjeneste' });
    const link =
      'mutation ($s: [ID!]!, $l: String!, $t: [ID!]!) { link(sources: $s, link: $l, targets: $t) { count refusal { message } } }';
    expect(await own.ask(link, { s: [a, b], l: 'services', t: [service] })).toEqual({ link: { count: 2, refusal: null } });
    expect(await own.ask(link, { s: [service], l: 'applications', t: [a] })).toEqual({ link: { count: 1, refusal: null } });
    const listed = () =>
      own.ask('query ($id: ID!) { service(id: $id) { applications(orderBy: { field: NAME }) { nodes { name } } } }', { id: service });
    expect(await listed()).toEqual({ service: { applications: { nodes: [{ name: 'A' }, { name: 'B' }] } } });
    await own.ask('mutation ($s: [ID!]!, $t: [ID!]!) { unlink(sources: $s, link: "applications", targets: $t) { count } }', {
      s: [service],
      t: [a],
    });
    expect(await listed()).toEqual({ service: { applications: { nodes: [{ name: 'B' }] } } });
  });
});

describe('many objects', () => {
  const bulk =
    'mutation ($ids: [ID!]!, $input: ApplicationInput!) { updateApplications(ids: $ids, input: $input) { count batch refusal { __typename message } } }';

  it('are changed at once, told as one batch, and undone as one', async () => {
    const ids = [await make({ name: 'En', annualCost: 1 }), await make({ name: 'To' })];
    const { updateApplications } = await own.ask<{ updateApplications: Counted }>(bulk, { ids, input: { annualCost: 99 } });
    expect(updateApplications).toEqual({ count: 2, batch: expect.any(String), refusal: null });
    const costs = () =>
      own.ask('query ($ids: [ID!]!) { applications(filter: { id: { in: $ids } }) { nodes { name annualCost } } }', { ids });
    expect(await costs()).toEqual({
      applications: {
        nodes: [
          { name: 'En', annualCost: 99 },
          { name: 'To', annualCost: 99 },
        ],
      },
    });
    const batch = updateApplications.batch ?? '';
    expect(
      await own.ask(
        'query ($b: ID) { batches(first: 1) { id label changes actorName } changes(batch: $b) { operation elementName batchLabel } }',
        {
          b: batch,
        },
      ),
    ).toMatchObject({
      batches: [{ id: batch, label: 'Applikasjoner', changes: 2, actorName: 'Prøvebruker' }],
      changes: [
        { operation: 'CHANGE', elementName: 'To', batchLabel: 'Applikasjoner' },
        { operation: 'CHANGE', elementName: 'En' },
      ],
    });
    expect(await own.ask('mutation ($b: ID!) { undo(batch: $b) { count refusal { message } } }', { b: batch })).toEqual({
      undo: { count: 2, refusal: null },
    });
    expect(await costs()).toEqual({
      applications: {
        nodes: [
          { name: 'En', annualCost: 1 },
          { name: 'To', annualCost: null },
        ],
      },
    });
  });

  it('are all left alone when one of them cannot be changed', async () => {
    const ids = [await make({ name: 'En' }), uuid()];
    const { updateApplications } = await own.ask<{ updateApplications: Counted }>(bulk, { ids, input: { annualCost: 5 } });
    expect(updateApplications).toMatchObject({ count: null, batch: null, refusal: { __typename: 'NotFoundRefusal' } });
    expect(await read(ids[0] ?? '', 'version annualCost')).toEqual({ application: { version: 1, annualCost: null } });
  });

  it('a batch holds what was done in it, and not what the same request did afterwards', async () => {
    const [a, b] = [await make({ name: 'A' }), await make({ name: 'B' })];
    const answer = await own.ask<{ first: Counted; last: Counted }>(
      `mutation ($a: ID!, $b: ID!) {
        first: updateApplications(ids: [$a], input: { annualCost: 1 }) { batch }
        between: updateApplication(id: $b, version: 1, input: { annualCost: 2 }) { refusal { message } }
        last: removeMany(ids: [$a, $b]) { batch } }`,
      { a, b },
    );
    expect(answer.first.batch).not.toBe(answer.last.batch);
    expect(await read(b, 'name')).toEqual({ application: null });
    const { undone } = await own.ask<{ undone: Counted }>('mutation ($x: ID!) { undone: undo(batch: $x) { count } }', {
      x: answer.last.batch,
    });
    expect(undone.count).toBe(2);
    expect(await read(b, 'annualCost history { batchId operation }')).toEqual({
      application: {
        annualCost: 2,
        history: [
          { batchId: null, operation: 'RESTORE' },
          { batchId: answer.last.batch, operation: 'REMOVE' },
          { batchId: null, operation: 'CHANGE' },
          { batchId: null, operation: 'CREATE' },
        ],
      },
    });
  });
});

describe('history', () => {
  it('tells each field before and after, names behind refs, and links by the name they have here', async () => {
    const [old, fresh, service] = [
      await own.make('orgUnit', { name: 'Helse' }),
      await own.make('orgUnit', { name: 'Skole' }),
      await own.make('service', { name: 'Tjeneste' }),
    ];
    const id = await make({ name: 'Historisk', ownerUnitId: old, annualCost: 610_000 });
    await own.ask(update, { id, version: 1, input: { ownerUnitId: fresh, annualCost: 640_000, services: [service] } });
    expect(await read(id, 'history(first: 2) { operation link otherName fields { field before after beforeName afterName } }')).toEqual({
      application: {
        history: [
          { operation: 'LINK', link: 'services', otherName: 'Tjeneste', fields: [] },
          {
            operation: 'CHANGE',
            link: null,
            otherName: null,
            fields: expect.arrayContaining([
              { field: 'annualCost', before: 610_000, after: 640_000, beforeName: null, afterName: null },
              { field: 'ownerUnit', before: old, after: fresh, beforeName: 'Helse', afterName: 'Skole' },
            ]),
          },
        ],
      },
    });
    expect(await own.ask('query ($id: ID!) { service(id: $id) { history(first: 1) { link otherName } } }', { id: service })).toEqual({
      service: { history: [{ link: 'applications', otherName: 'Historisk' }] },
    });
  });

  it('is read page by page, and an earlier content is brought back from it', async () => {
    const id = await make({ name: 'Første' });
    for (const [i, name] of ['Andre', 'Tredje'].entries()) await own.ask(update, { id, version: i + 1, input: { name } });
    const page = (after?: string) =>
      own.ask<{ application: { history: { id: string; operation: string }[] } }>(
        'query ($id: ID!, $after: ID) { application(id: $id) { history(first: 2, after: $after) { id operation } } }',
        { id, after },
      );
    const first = (await page()).application.history;
    const second = (await page(first.at(-1)?.id)).application.history;
    expect([...first, ...second].map((change) => change.operation)).toEqual(['CHANGE', 'CHANGE', 'CREATE']);
    const { restored } = await own.ask<{ restored: unknown }>(
      'mutation ($c: ID!) { restored: restoreChange(changeId: $c) { element { name } refusal { message } } }',
      { c: second[0]?.id },
    );
    expect(restored).toEqual({ element: { name: 'Første' }, refusal: null });
  });
});
