import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { beforeAll, expect, it } from 'vitest';
import type { Actor } from '#auth/roles';
import type { Database } from '#db/client';
import { insertAll, remove } from '#db/elements';
import { type Filter, pick } from '#db/picks';
import { readPage } from '#db/read';
import { withActor } from '#db/session';
import type { Field, FieldType, Value, Values } from '#model/fields';
import { kindOf } from '#model/kinds/index';
import { fieldValue, valuesOf } from '#tests/setup/arbitrary';
import { testActor, testDatabase } from '#tests/setup/database';

let database: Database;
let actor: Actor;
let rows: { id: string; values: Values }[];
const units = [uuid(), uuid(), uuid()] as const;
const fields = Object.entries(kindOf('application').fields);
const idsOf = (kinds: readonly string[]) => (kinds.includes('orgUnit') ? units : []);

beforeAll(async () => {
  database = await testDatabase();
  actor = await testActor(database);
  rows = fc.sample(valuesOf('application', { idsOf, filled: 0.6 }), { numRuns: 25, seed: 11 }).map((values) => ({ id: uuid(), values }));
  await withActor(database, actor, async (session) => {
    await insertAll(session, 'orgUnit', [
      { id: units[0], values: { name: 'Kommunedirektøren' } },
      { id: units[1], values: { name: 'Helse', parent: units[0] } },
      { id: units[2], values: { name: 'Hjemmetjenesten', parent: units[1] } },
    ]);
    await insertAll(session, 'application', rows);
  });
});

const find = (filter: Filter, who = actor): Promise<string[]> =>
  withActor(database, who, async (session) => {
    const page = await readPage<{ id: string }>(
      session.db,
      who.organisationId,
      'application',
      { first: 500, filter },
      pick(['nodes', pick('id')]),
    );
    return page.rows.map((row) => row.id).sort();
  });

const folds: Record<string, string> = { ä: 'æ', ö: 'ø', ü: 'y', é: 'e' };
const folded = (value: Value | undefined): string =>
  String(value)
    .toLowerCase()
    .replace(/[äöüé]/g, (letter) => folds[letter] ?? letter);
const listed = (value: Value | undefined): readonly string[] => (Array.isArray(value) ? value : []);
const hasNone = (value: Value | undefined): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

type Asked = Record<string, unknown>;
type Test = (value: Value | undefined, asked: Asked) => boolean;

const ordered: Test = (value, asked) => {
  if (value === null || value === undefined) return false;
  return Object.entries(asked).every(([name, limit]) => {
    const [a, b] = [value, limit] as [number, number];
    return name === 'eq' ? a === b : name === 'gte' ? a >= b : a <= b;
  });
};
const textual: Test = (value, asked) =>
  typeof value === 'string' &&
  Object.entries(asked).every(([name, part]) => {
    const [whole, wanted] = [folded(value), folded(part as string)];
    return name === 'eq' ? whole === wanted : name === 'contains' ? whole.includes(wanted) : whole.startsWith(wanted);
  });
const oneOf: Test = (value, asked) => (asked.in as unknown[]).includes(value);
const someOf: Test = (value, asked) =>
  'in' in asked
    ? listed(value).some((one) => (asked.in as unknown[]).includes(one))
    : !hasNone(value) && folded(listed(value).join(' ')).includes(folded(asked.contains as string));

const tests: Record<FieldType, Test> = {
  text: textual,
  texts: someOf,
  number: ordered,
  money: ordered,
  date: ordered,
  scale: ordered,
  flag: ordered,
  choice: oneOf,
  term: oneOf,
  choices: someOf,
  terms: someOf,
  ref: oneOf,
};

/** What can be asked of a field, drawn from values that are there and from others. */
function askedOf(name: string, field: Field): fc.Arbitrary<Asked> {
  const known = rows.map((row) => row.values[name]).filter((value) => !hasNone(value)) as Value[];
  const any = known.length ? fc.oneof(fc.constantFrom(...known), fieldValue(field, idsOf)) : fieldValue(field, idsOf);
  const one = any.filter((value) => value !== null);
  const part = one
    .map((value) => (Array.isArray(value) ? String(value[0]) : String(value)))
    .chain((whole) => fc.nat(whole.length).map((end) => [...whole].slice(0, end).join('')));
  const several = fc.array(any, { maxLength: 3 }).map((all) => all.flat().filter((value) => value !== null));
  switch (field.type) {
    case 'text':
      return fc.oneof(
        one.map((eq) => ({ eq })),
        part.map((contains) => ({ contains })),
        part.map((startsWith) => ({ startsWith })),
      );
    case 'texts':
      return fc.oneof(
        several.map((some) => ({ in: some })),
        part.map((contains) => ({ contains })),
      );
    case 'flag':
      return one.map((eq) => ({ eq }));
    case 'number':
    case 'money':
    case 'date':
    case 'scale':
      return fc.oneof(
        one.map((eq) => ({ eq })),
        one.map((gte) => ({ gte })),
        one.map((lte) => ({ lte })),
        fc.record({ gte: one, lte: one }),
      );
    default:
      return several.map((some) => ({ in: some }));
  }
}

interface Tree {
  filter: Filter;
  holds(values: Values): boolean;
}

const leaf = (): fc.Arbitrary<Tree> =>
  fc.constantFrom(...fields).chain(([name, field]) =>
    fc.oneof(
      {
        weight: 1,
        arbitrary: fc
          .boolean()
          .map((empty): Tree => ({ filter: { [name]: { empty } }, holds: (values) => hasNone(values[name]) === empty })),
      },
      {
        weight: 3,
        arbitrary: askedOf(name, field).map(
          (asked): Tree => ({ filter: { [name]: asked }, holds: (values) => tests[field.type](values[name], asked) }),
        ),
      },
    ),
  );

const joined = (depth: number): fc.Arbitrary<Tree> =>
  depth === 0
    ? leaf()
    : fc.oneof(
        leaf(),
        fc
          .array(joined(depth - 1), { minLength: 1, maxLength: 3 })
          .map(
            (all): Tree => ({ filter: { and: all.map((one) => one.filter) }, holds: (values) => all.every((one) => one.holds(values)) }),
          ),
        fc
          .array(joined(depth - 1), { minLength: 1, maxLength: 3 })
          .map((all): Tree => ({ filter: { or: all.map((one) => one.filter) }, holds: (values) => all.some((one) => one.holds(values)) })),
        joined(depth - 1).map((one): Tree => ({ filter: { not: one.filter }, holds: (values) => !one.holds(values) })),
      );

const expected = (holds: (values: Values) => boolean): string[] =>
  rows
    .filter((row) => holds(row.values))
    .map((row) => row.id)
    .sort();

it('each field can be asked about, and answers with the objects it holds for', async () => {
  for (const [name, field] of fields) {
    for (const empty of [true, false])
      expect(await find({ [name]: { empty } }), `${name} empty`).toEqual(expected((values) => hasNone(values[name]) === empty));
    await fc.assert(
      fc.asyncProperty(askedOf(name, field), async (asked) => {
        expect(await find({ [name]: asked }), name).toEqual(expected((values) => tests[field.type](values[name], asked)));
      }),
      { numRuns: 6 },
    );
  }
});

it('filters are joined with and, or and not, as deep as one likes, and what is unknown is not', async () => {
  await fc.assert(
    fc.asyncProperty(joined(3), async ({ filter, holds }) => {
      expect(await find(filter)).toEqual(expected(holds));
    }),
    { numRuns: 150 },
  );
});

it('a filter that asks for nothing lists everything', async () => {
  const all = expected(() => true);
  for (const filter of [{}, { name: {} }, { and: [] }, { or: [] }, { name: null }, { not: null }, { q: '' }])
    expect(await find(filter), JSON.stringify(filter)).toEqual(all);
});

it('objects are found by id, and by what lies below a unit', async () => {
  const [first, second] = rows;
  expect(await find({ id: { in: [first?.id, second?.id, uuid()] } })).toEqual([first?.id, second?.id].sort());
  const owned = (...owners: string[]) => expected((values) => owners.includes(String(values.ownerUnit)));
  expect(await find({ ownerUnit: { under: [units[1]] } })).toEqual(owned(units[1], units[2]));
  expect(await find({ ownerUnit: { under: [units[0]] } })).toEqual(owned(...units));
  expect(await find({ ownerUnit: { under: [units[2], units[1]] } })).toEqual(owned(units[1], units[2]));
  expect(await find({ steward: { under: [units[1]] } })).toEqual(
    expected((values) => [units[1], units[2]].some((unit) => unit === values.steward)),
  );
});

it('a ring of parents does no harm', async () => {
  await database.db.execute(sql`update org_unit set parent_id = ${units[2]} where id = ${units[0]}`);
  expect(await find({ ownerUnit: { under: [units[1]] } })).toEqual(expected((values) => !hasNone(values.ownerUnit)));
  await database.db.execute(sql`update org_unit set parent_id = null where id = ${units[0]}`);
});

it.each([
  ['an id that is none', { id: { in: ['x', ''] } }],
  ['a ref that is none', { ownerUnit: { in: ['x'] } }],
  ['a list that is none', { services: { in: ["' or true --"] } }],
  ['below what is none', { ownerUnit: { under: ['x'] } }],
  ['below something without levels', { replacedBy: { under: [uuid()] } }],
  ['below a person or a unit', { owner: { under: [uuid()] } }],
  ['a fraction on a scale', { confidentiality: { eq: 2.5 } }],
  ['a number without end', { userCount: { gte: 1e300 } }],
  ['a sum without end', { annualCost: { gte: 1e300 } }],
  ['a character that text cannot hold', { name: { contains: '\u0000x\ud800' } }],
  ['the same in a list', { lifecycle: { in: ['\u0000', '\ud800'] } }],
  ['the same in words', { q: '\u0000zzzzqq' }],
])('asking for %s finds nothing, and does not fail', async (_what, filter) => {
  expect(await find(filter)).toEqual([]);
});

it('signs that have a meaning in SQL are signs like any other', async () => {
  const own = await testActor(database);
  const names = ['100 %', '100 kr', 'a_b', 'axb', 'c\\d', "O'Hara", '"sitat"'];
  const made = names.map((name) => ({ id: uuid(), values: { name } }));
  await withActor(database, own, (session) => insertAll(session, 'application', made));
  const named = async (filter: Filter) => (await find(filter, own)).map((id) => made.find((one) => one.id === id)?.values.name);
  for (const name of names)
    for (const asked of [{ eq: name }, { contains: name.slice(1) }, { startsWith: name.slice(0, -1) }])
      expect(await named({ name: asked }), JSON.stringify(asked)).toContain(name);
  expect(await named({ name: { contains: '%' } })).toEqual(['100 %']);
  expect(await named({ name: { contains: '_' } })).toEqual(['a_b']);
  expect(await named({ name: { startsWith: 'c\\' } })).toEqual(['c\\d']);
  expect(await named({ name: { contains: "'" } })).toEqual(["O'Hara"]);
});

it('what has been removed is listed only when asked for', async () => {
  const own = await testActor(database);
  const [kept, gone] = [uuid(), uuid()];
  await withActor(database, own, async (session) => {
    await insertAll(
      session,
      'application',
      [kept, gone].map((id) => ({ id, values: { name: 'App' } })),
    );
    await remove(session, 'application', gone, null);
  });
  expect(await find({}, own)).toEqual([kept]);
  expect(await find({ removed: false }, own)).toEqual([kept]);
  expect(await find({ removed: true }, own)).toEqual([gone]);
  expect(await find({ removed: true, name: { eq: 'annet' } }, own)).toEqual([]);
});

it('days of change and of confirmation can be asked about', async () => {
  const own = await testActor(database);
  const [old, fresh] = [uuid(), uuid()];
  await withActor(database, own, (session) =>
    insertAll(session, 'application', [
      { id: old, values: { name: 'Gammel' }, confirmedAt: '2020-05-17T12:00:00Z' },
      { id: fresh, values: { name: 'Ny' } },
    ]),
  );
  expect(await find({ confirmedAt: { lte: '2020-05-17' } }, own)).toEqual([old]);
  expect(await find({ confirmedAt: { gte: '2020-05-18' } }, own)).toEqual([]);
  expect(await find({ confirmedAt: { empty: true } }, own)).toEqual([fresh]);
  expect(await find({ updatedAt: { gte: '2020-01-01' } }, own)).toHaveLength(2);
});
