import { v7 as uuid } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '#graphql/execute';
import { NotSignedIn } from '#model/errors';
import { type Registry, registry, sharedRegistry } from '#tests/setup/registry';

let own: Registry;
beforeAll(async () => {
  own = await registry();
});

const refusal =
  'refusal { __typename code message ... on ValidationRefusal { problems { field code severity message } } ... on ConflictRefusal { version changedBy changedAt fields } }';
const create = `mutation ($input: ApplicationInput!) { done: createApplication(input: $input) { application { id } ${refusal} } }`;
const update = `mutation ($id: ID!, $version: Int!, $input: ApplicationInput!) { done: updateApplication(id: $id, version: $version, input: $input) { application { name } ${refusal} } }`;
type Done = { done: { application: { id?: string; name?: string } | null; refusal: Record<string, unknown> | null } };

describe('bad content', () => {
  it.each([
    ['nb', '«Navn» mangler.', 'Noe må rettes før dette kan lagres'],
    ['nn', '«Namn» manglar.', 'Noko må rettast før dette kan lagrast'],
    ['en', '“Name” is missing.', 'Something must be corrected'],
  ] as const)('is told at its field, in the language asked for (%s)', async (language, atField, above) => {
    const { done } = await own.ask<Done>(create, { input: { name: '', website: 'ikke en adresse' } }, language);
    expect(done).toMatchObject({
      application: null,
      refusal: {
        __typename: 'ValidationRefusal',
        code: 'validation_failed',
        message: expect.stringContaining(above),
        problems: expect.arrayContaining([
          {
            field: 'name',
            code: 'required',
            severity: 'error',
            message: expect.stringContaining(atField),
          },
          expect.objectContaining({ field: 'website', severity: 'error' }),
        ]),
      },
    });
  });

  it('is told by the rules of the kind, with what is stored taken into account', async () => {
    const id = await own.make('application', { name: 'Gerica', inUseFrom: '2020-01-01' });
    const { done } = await own.ask<Done>(update, { id, version: 1, input: { endOfLife: '2019-12-31' } });
    expect(done.refusal).toMatchObject({ problems: [{ field: 'endOfLife', code: 'dates_out_of_order' }] });
    expect(await own.ask('query ($id: ID!) { application(id: $id) { version endOfLife } }', { id })).toEqual({
      application: { version: 1, endOfLife: null },
    });
  });

  it('is an object that would point at itself', async () => {
    const id = await own.make('application', { name: 'Gerica' });
    const { done } = await own.ask<Done>(update, { id, version: 1, input: { replacedById: id } });
    expect(done.refusal).toMatchObject({ __typename: 'ValidationRefusal', problems: [{ field: 'replacedBy' }] });
  });

  it('is a reference, a link or a term that is not there', async () => {
    const person = await own.make('person', { name: 'Rådgiver' });
    for (const [input, field] of [
      [{ ownerUnitId: uuid() }, 'ownerUnit'],
      [{ vendorId: person }, 'vendor'],
      [{ services: [uuid()] }, 'services'],
      [{ services: [person] }, 'services'],
      [{ lifecycle: 'no_such_term' }, 'lifecycle'],
      [{ ownerUnitId: 'x' }, 'ownerUnit'],
    ] as const) {
      const { done } = await own.ask<Done>(create, { input: { name: 'Ny', ...input } });
      expect(done, field).toMatchObject({ application: null, refusal: { __typename: 'ValidationRefusal', problems: [{ field }] } });
    }
    expect(await own.ask('{ applications(filter: { name: { eq: "Ny" } }) { totalCount } }')).toEqual({ applications: { totalCount: 0 } });
  });

  it('does not stop what comes after it in the same request, and leaves nothing of itself', async () => {
    const answer = await own.ask(
      `mutation { bad: createApplication(input: { name: "Halv", services: ["${uuid()}"] }) { ${refusal} } good: createApplication(input: { name: "Hel" }) { application { name } ${refusal} } }`,
    );
    expect(answer).toMatchObject({
      bad: { refusal: { code: 'validation_failed' } },
      good: { application: { name: 'Hel' }, refusal: null },
    });
    expect(
      await own.ask('{ applications(filter: { name: { in: null, startsWith: "H" } }) { nodes { name } } }'.replace('in: null, ', '')),
    ).toEqual({ applications: { nodes: [{ name: 'Hel' }] } });
  });
});

describe('a conflict', () => {
  it('tells who changed what since, and nothing is written', async () => {
    const colleague = await own.as('architect');
    const id = await own.make('application', { name: 'Gerica', annualCost: 1 });
    await colleague.ask(update, { id, version: 1, input: { annualCost: 2 } });
    await colleague.ask(update, { id, version: 2, input: { name: 'Profil', annualCost: 3 } });
    const { done } = await own.ask<Done>(update, { id, version: 1, input: { name: 'Mitt navn' } });
    expect(done).toEqual({
      application: null,
      refusal: {
        __typename: 'ConflictRefusal',
        code: 'conflict',
        version: 3,
        changedBy: 'Prøvebruker',
        changedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/),
        fields: expect.arrayContaining(['annualCost', 'name']),
        message: expect.stringMatching(/^Prøvebruker lagret en endring \d{1,2}\. \S+ \d{4} kl\. \d{2}[:.]\d{2}/),
      },
    });
    expect(await own.ask('query ($id: ID!) { application(id: $id) { name } }', { id })).toEqual({ application: { name: 'Profil' } });
  });

  it('is also there for removing, and for what was removed and brought back meanwhile', async () => {
    const id = await own.make('application', { name: 'Gerica' });
    await own.ask(`mutation { remove(id: "${id}", version: 1) { ${refusal} } restore(id: "${id}") { ${refusal} } }`);
    const { remove } = await own.ask<{ remove: { refusal: unknown } }>(`mutation { remove(id: "${id}", version: 1) { ${refusal} } }`);
    expect(remove.refusal).toMatchObject({ __typename: 'ConflictRefusal', version: 3, changedBy: 'Prøvebruker', fields: [] });
  });

  it('never lets two who save at the same time both win', async () => {
    const id = await own.make('application', { name: 'Gerica' });
    const names = ['A', 'B', 'C', 'D'];
    const all = await Promise.all(names.map((name) => own.ask<Done>(update, { id, version: 1, input: { name } })));
    expect(all.filter(({ done }) => done.refusal === null)).toHaveLength(1);
    expect(all.filter(({ done }) => done.refusal?.code === 'conflict')).toHaveLength(3);
  });
});

describe('what a role does not allow', () => {
  it('a reader changes nothing at all', async () => {
    const id = await own.make('application', { name: 'Gerica' });
    const reader = await own.as('reader');
    const answer = await reader.ask<Record<string, { refusal: { __typename: string } }>>(`mutation {
      a: createApplication(input: { name: "Ny" }) { ${refusal} } b: updateApplication(id: "${id}", version: 1, input: { name: "Ny" }) { ${refusal} }
      c: updateApplications(ids: ["${id}"], input: { name: "Ny" }) { ${refusal} } d: remove(id: "${id}") { ${refusal} } e: removeMany(ids: ["${id}"]) { ${refusal} }
      f: restore(id: "${id}") { ${refusal} } g: confirm(ids: ["${id}"]) { ${refusal} } h: link(sources: ["${id}"], link: "dependencies", targets: ["${id}"]) { ${refusal} }
      i: unlink(sources: ["${id}"], link: "dependencies", targets: ["${id}"]) { ${refusal} } }`);
    for (const [key, { refusal: told }] of Object.entries(answer))
      expect(told, key).toMatchObject({ __typename: 'NotAllowedRefusal', message: expect.stringContaining('Rollen din') });
    expect(await reader.ask('query ($id: ID!) { application(id: $id) { name version mayEdit confirmedAt } }', { id })).toEqual({
      application: { name: 'Gerica', version: 1, mayEdit: false, confirmedAt: null },
    });
  });

  it('a service owner changes what the own unit owns, may not give it away, and may not take another’s', async () => {
    const [mine, theirs] = [await own.make('orgUnit', { name: 'Helse' }), await own.make('orgUnit', { name: 'Skole' })];
    const [own1, other] = [
      await own.make('application', { name: 'Min', ownerUnit: mine }),
      await own.make('application', { name: 'Deres', ownerUnit: theirs }),
    ];
    const integration = await own.make('integration', { name: 'Min til deres', source: own1, target: other });
    const owner = await own.as('service_owner', [mine]);
    const told = async (document: string) =>
      (await owner.ask<{ done: { refusal: { __typename: string } | null } }>(document)).done.refusal?.__typename ?? 'done';
    expect(await told(`mutation { done: updateApplication(id: "${own1}", version: 1, input: { annualCost: 5 }) { ${refusal} } }`)).toBe(
      'done',
    );
    expect(
      await told(`mutation { done: updateIntegration(id: "${integration}", version: 1, input: { description: "x" }) { ${refusal} } }`),
    ).toBe('done');
    expect(await told(`mutation { done: createApplication(input: { name: "Ny", ownerUnitId: "${mine}" }) { ${refusal} } }`)).toBe('done');
    for (const [document, what] of [
      [`updateApplication(id: "${other}", version: 1, input: { annualCost: 5 })`, 'another’s'],
      [`updateApplication(id: "${other}", version: 1, input: { ownerUnitId: "${mine}" })`, 'taking over'],
      [`updateApplication(id: "${own1}", version: 2, input: { ownerUnitId: "${theirs}" })`, 'giving away'],
      [`updateApplication(id: "${own1}", version: 2, input: { ownerUnitId: null })`, 'letting go'],
      [`createApplication(input: { name: "Ny" })`, 'without an owner'],
      [`createApplication(input: { name: "Ny", ownerUnitId: "${theirs}" })`, 'for another'],
      [`updateApplications(ids: ["${own1}", "${other}"], input: { annualCost: 6 })`, 'one of them'],
      [`updateOrgUnit(id: "${mine}", version: 1, input: { name: "Ny" })`, 'the unit itself'],
      [`createPerson(input: { name: "Ny" })`, 'a person'],
      [`confirm(ids: ["${own1}", "${other}"])`, 'confirming another’s'],
      [`remove(id: "${other}")`, 'removing another’s'],
      [`link(sources: ["${other}"], link: "dependencies", targets: ["${own1}"])`, 'linking another’s'],
    ])
      expect(await told(`mutation { done: ${document} { ${refusal} } }`), what).toBe('NotAllowedRefusal');
    expect(await owner.ask('{ applications(orderBy: { field: NAME }) { nodes { name mayEdit annualCost } } }')).toMatchObject({
      applications: {
        nodes: expect.arrayContaining([
          { name: 'Deres', mayEdit: false, annualCost: null },
          { name: 'Min', mayEdit: true, annualCost: 5 },
        ]),
      },
    });
  });

  it('a data protection officer changes what concerns privacy, and is told whom to ask about the rest', async () => {
    const officer = await own.as('data_protection_officer');
    const id = await own.make('application', { name: 'Gerica' });
    const answer = await officer.ask(
      `mutation { a: createDataset(input: { name: "Pasienter" }) { dataset { name } ${refusal} } b: updateApplication(id: "${id}", version: 1, input: { name: "Ny" }) { ${refusal} } }`,
      {},
      'en',
    );
    expect(answer).toMatchObject({
      a: { dataset: { name: 'Pasienter' }, refusal: null },
      b: { refusal: { __typename: 'NotAllowedRefusal', message: expect.stringContaining('Tell the owner') } },
    });
  });

  it('what is shared is read by all and changed by its stewards only', async () => {
    const shared = await sharedRegistry();
    const id = await shared.make('vendor', { name: 'Felles leverandør' });
    expect(
      await own.ask(
        'query ($id: ID!) { vendor(id: $id) { name mayEdit organisation { shared } } vendors(filter: { name: { startsWith: "felles" } }) { totalCount } }',
        { id },
      ),
    ).toEqual({
      vendor: { name: 'Felles leverandør', mayEdit: false, organisation: { shared: true } },
      vendors: { totalCount: 1 },
    });
    const { done } = await own.ask<Done>(`mutation { done: updateVendor(id: "${id}", version: 1, input: { name: "Ny" }) { ${refusal} } }`);
    expect(done.refusal).toMatchObject({ __typename: 'NotFoundRefusal' });
    expect(await own.make('application', { name: 'Med felles', vendor: id })).toBeTruthy();
  });

  it('a visitor is asked to sign in', async () => {
    await expect(run(own.database, null, { document: '{ applications { totalCount } }' })).rejects.toThrow(NotSignedIn);
    await expect(run(own.database, null, { document: 'mutation { confirm(ids: []) { count } }' })).rejects.toThrow(NotSignedIn);
    expect(await run(own.database, null, { document: '{ viewer { role } }' })).toEqual({ viewer: null });
  });
});

it('what is not there is answered the same way by every mutation', async () => {
  for (const id of [uuid(), 'x', '', "'; --"])
    for (const document of [
      `remove(id: "${id}")`,
      `restore(id: "${id}")`,
      `confirm(ids: ["${id}"])`,
      `removeMany(ids: ["${id}"])`,
      `undo(batch: "${id}")`,
      `restoreChange(changeId: "${id}")`,
      `updateApplication(id: "${id}", version: 1, input: {})`,
      `link(sources: ["${id}"], link: "services", targets: ["${id}"])`,
    ]) {
      const { done } = await own.ask<Done>(`mutation { done: ${document} { ${refusal} } }`);
      expect(done.refusal, document).toMatchObject({ __typename: 'NotFoundRefusal', code: 'not_found' });
    }
});
