/** A user of one organisation neither reads, writes, guesses, relates to nor searches another's rows through any field of the schema. */
import { sql } from 'drizzle-orm';
import { type ExecutionResult, type GraphQLField, getNamedType, isInputObjectType, isObjectType, parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from '#db/client';
import { encodeCursor } from '#db/order';
import { contextFor, enterAs, executeIn } from '#graphql/execute';
import { schema } from '#graphql/schema';
import { constant, kindOfType } from '#graphql/type-names';
import { Refusal } from '#model/errors';
import { type KindName, kindNames, kindOf } from '#model/kinds/index';
import { linksOf } from '#model/relations';
import { inputOf } from '#tests/setup/as-graphql';
import { digestOf, type Filled, filled } from '#tests/setup/filled';
import { registry, sharedRegistry } from '#tests/setup/registry';
import { type Candidates, callsOf, selectionOf, written } from '#tests/setup/walk-schema';

let own: Filled;
let other: Filled;
let shared: Filled;
let theirs: string[];
let changes: string[];

beforeAll(async () => {
  own = await filled(await registry());
  other = await filled(await registry());
  shared = await filled(await sharedRegistry());
  const { db } = other.database;
  const all = await rowsOf<{ id: string }>(
    db,
    sql`select id::text as id from element where organisation_id = ${other.actor.organisationId}
      union all select id::text from batch where organisation_id = ${other.actor.organisationId}
      union all select id::text from saved_view where organisation_id = ${other.actor.organisationId}`,
  );
  theirs = [...all.map((row) => row.id), other.actor.userId, other.actor.organisationId];
  const log = await rowsOf<{ id: string }>(
    db,
    sql`select id::text as id from change where organisation_id = ${other.actor.organisationId} order by id limit 20`,
  );
  changes = log.map((row) => row.id);
});

/** Executes as the own user. What fails in a way nobody foresaw fails the test. */
async function ask(document: string): Promise<string> {
  const parsed = parse(document);
  expect(validate(schema, parsed)).toEqual([]);
  const result: ExecutionResult = await executeIn(enterAs(own.database, own.actor), {
    schema,
    document: parsed,
    contextValue: contextFor('nb'),
  });
  const faults = (result.errors ?? []).filter((error) => !(error.originalError instanceof Refusal));
  expect(faults.map((error) => [error.message, error.originalError?.cause ?? error.originalError])).toEqual([]);
  return JSON.stringify(result);
}

/** Nothing that belongs to the other organisation stands in the answer. */
function expectNothingOf(told: string): void {
  // The address of a report says again the texts that the one who asked for it wrote.
  const answer = told.replace(/&(filter|title|background|assessment|consequences|proposal)=[^&"]*/g, '');
  expect(answer).not.toContain(other.marker);
  expect(theirs.filter((id) => answer.includes(id))).toEqual([]);
}

/** Values that point at the other organisation, or ask for its words. */
const hostile: Candidates = (type, name, isList) => {
  const kind = kindOfType(type.name.replace(/(Filter|Input|OrderBy)$/, ''));
  if (type.name === 'ID')
    return isList
      ? [theirs, [other.id('application')], [own.id('application'), other.id('application')]]
      : name === 'changeId' || name === 'after'
        ? changes
        : theirs;
  if (type.name === 'String') return textsFor(name, isList);
  if (type.name === 'Int') return [name === 'version' ? 1 : 100];
  if (type.name === 'Boolean') return [true];
  if (kind && type.name.endsWith('Filter') && isInputObjectType(type)) return filtersOf(kind);
  if (kind && type.name.endsWith('OrderBy')) return [];
  return [];
};

function textsFor(name: string, isList: boolean): unknown[] {
  if (name === 'after' || name === 'before')
    return theirs
      .slice(0, 5)
      .map((id) => encodeCursor([null, id]))
      .concat(encodeCursor([other.marker.slice(0, 3), theirs[0] ?? '']));
  if (name === 'kind' || name === 'kinds') return isList ? [[...kindNames]] : [...kindNames];
  if (name === 'vocabulary') return ['lifecycle'];
  if (name === 'key' || name === 'keys') return isList ? [[other.marker]] : [other.marker];
  if (name === 'link') return [...new Set(kindNames.flatMap((kind) => linksOf(kind).map((link) => link.name)))];
  return [other.marker, other.marker.slice(0, 8), other.actor.organisationId];
}

const filtersOf = (kind: KindName): unknown[] => [
  { q: other.marker },
  { name: { contains: other.marker } },
  { id: { in: theirs } },
  { id: { under: theirs } },
  { not: { name: { contains: own.marker } } },
  { or: [{ id: { in: theirs } }, { name: { startsWith: other.marker } }] },
  { removed: true, id: { in: theirs } },
  ...Object.entries(kindOf(kind).fields).flatMap(([name, field]) =>
    field.type === 'ref' ? [{ [name]: { in: theirs } }, { [name]: { under: theirs } }] : [],
  ),
  ...linksOf(kind).flatMap((link) => [{ [link.name]: { in: theirs } }, { [link.name]: { under: theirs } }]),
];

const fieldsOf = (type: string): GraphQLField<unknown, unknown>[] => {
  const found = schema.getType(type);
  if (!isObjectType(found)) throw new Error(`${type} is no object type`);
  return Object.values(found.getFields());
};
/** Values that do no harm, for what lies below the field that is tried. */
const harmless: Candidates = (type, name) =>
  name === 'kind' ? ['application'] : type.name === 'ID' ? [own.id('application')] : type.name === 'String' ? ['x'] : [];
const inParts = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

it('what the other organisation has can be seen by itself, so that looking for it here means something', async () => {
  const seen = await other.ask(
    `{ applications { nodes { name } } search(text: "${other.marker}") { name } terms(vocabulary: "lifecycle") { nb } batches { label } savedViews { name } changes { elementName } }`,
  );
  expect(JSON.stringify(seen).split(other.marker).length).toBeGreaterThan(6);
});

describe('reading', () => {
  it.each(fieldsOf('Query').map((field) => field.name))('%s gives nothing of another organisation, whatever is asked', async (name) => {
    const field = fieldsOf('Query').find((one) => one.name === name);
    if (!field) throw new Error(name);
    const type = getNamedType(field.type);
    const [least, ...calls] = callsOf(field, hostile);
    expectNothingOf(await ask(`{ ${written('a', field, least ?? {}, selectionOf(type, 1, harmless))} }`));
    const small = selectionOf(type, 0, harmless);
    for (const part of inParts(calls, 15))
      expectNothingOf(await ask(`{ ${part.map((call, i) => written(`a${i}`, field, call, small)).join('\n')} }`));
  });

  it.each(kindNames)('the lists below a %s give nothing of another organisation', async (kind) => {
    const type = schema.getType(kind.charAt(0).toUpperCase() + kind.slice(1));
    if (!isObjectType(type)) throw new Error(kind);
    const below = Object.values(type.getFields()).filter((field) => field.args.length);
    const [first, , , fourth] = filtersOf(kind);
    const candidates: Candidates = (asked, name, isList) =>
      asked.name.endsWith('Filter') ? [{ id: { in: theirs } }, { q: other.marker }] : hostile(asked, name, isList).slice(0, 3);
    expect(first && fourth).toBeTruthy();
    for (const part of inParts(
      below.flatMap((field) => callsOf(field, candidates).map((call) => [field, call] as const)),
      20,
    )) {
      const calls = part.map(([field, call], i) => written(`a${i}`, field, call, selectionOf(getNamedType(field.type), 0, harmless)));
      expectNothingOf(await ask(`{ ${kind}(id: "${own.id(kind)}") { ${calls.join('\n')} } }`));
    }
  });

  it('an object of another organisation and one that does not exist are answered alike', async () => {
    for (const kind of kindNames) {
      const answers = [other.id(kind), '01900000-0000-7000-8000-000000000000'].map((id) =>
        ask(
          `mutation { remove(id: "${id}") { refusal { __typename message } } update: update${kind.charAt(0).toUpperCase()}${kind.slice(1)}(id: "${id}", version: 1, input: {}) { refusal { __typename message } } }`,
        ),
      );
      const [there, nowhere] = await Promise.all(answers);
      expect(there).toBe(nowhere);
    }
  });
});

describe('writing', () => {
  const inputs = (kind: KindName): unknown[] => [
    {},
    { name: 'Overtatt' },
    ...Object.entries(kindOf(kind).fields).flatMap(([name, field]) =>
      field.type === 'ref' ? (field.kinds as KindName[]).map((target) => ({ [`${name}Id`]: other.id(target) })) : [],
    ),
    ...linksOf(kind).map((link) => ({ [link.name]: [other.id(link.kind)] })),
  ];
  /** What must be there for a create to come as far as to the reference that is tried. */
  const base = (kind: KindName) =>
    Object.fromEntries(
      Object.entries(
        inputOf(
          kind,
          Object.fromEntries(
            Object.entries(kindOf(kind).fields).flatMap(([name, field]) => {
              if (name === 'name') return [[name, 'Ny']];
              if (!field.required) return [];
              if (field.type === 'ref') return [[name, own.ids.get(field.kinds[0] as KindName)?.[name === 'target' ? 1 : 0] ?? '']];
              if (field.type === 'choice') return [[name, Object.keys(field.options)[0] ?? '']];
              return field.type === 'text' ? [[name, `https://example.no/${crypto.randomUUID()}`]] : [];
            }),
          ),
        ),
      ).map(([name, value]) => [name, value]),
    );

  const hostileInput: Candidates = (type, name, isList) => {
    const kind = type.name.endsWith('Input') ? kindOfType(type.name.slice(0, -5)) : undefined;
    return kind && isInputObjectType(type) ? inputs(kind).map((input) => astReady(kind, input)) : hostile(type, name, isList);
  };
  // Literals are written from what the server holds inside, where an enum has its key.
  const astReady = (kind: KindName, input: unknown): unknown =>
    Object.fromEntries(
      Object.entries({ ...base(kind), ...(input as object) }).map(([name, value]) => {
        const field = kindOf(kind).fields[name];
        if (field?.type !== 'choice') return [name, value];
        return [name, Object.keys(field.options).find((key) => constant(key) === value) ?? value];
      }),
    );

  it.each(fieldsOf('Mutation').map((field) => field.name))(
    '%s changes nothing in another organisation, and tells nothing of it',
    async (name) => {
      const field = fieldsOf('Mutation').find((one) => one.name === name);
      if (!field) throw new Error(name);
      const { db } = own.database;
      const before = [await digestOf(db, other.actor.organisationId), await digestOf(db, shared.actor.organisationId)];
      const selection = selectionOf(getNamedType(field.type), 1, harmless);
      const kind = kindOfType(field.name.replace(/^(create|update)/, ''));
      const mine: Candidates = (type, arg, isList) =>
        type.name === 'ID' && !isList && arg === 'id' && kind ? [own.id(kind)] : hostileInput(type, arg, isList);
      const calls = [...callsOf(field, hostileInput), ...(kind ? callsOf(field, mine) : [])];
      for (const call of calls) {
        const answer = await ask(`mutation { ${written('a', field, call, selection)} }`);
        if (!JSON.stringify(call).includes(other.marker)) expectNothingOf(answer);
      }
      expect([await digestOf(db, other.actor.organisationId), await digestOf(db, shared.actor.organisationId)]).toEqual(before);
    },
  );

  it('after all that, nothing of the own points into the other organisation', async () => {
    const rows = await rowsOf<{ text: string }>(
      own.database.db,
      sql.raw(
        [
          ...kindNames.map(
            (kind) =>
              `select to_jsonb(t)::text as text from "${kind.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)}" t where organisation_id = '${own.actor.organisationId}'`,
          ),
          `select to_jsonb(r)::text from relation r where organisation_id = '${own.actor.organisationId}'`,
        ].join(' union all '),
      ),
    );
    expect(rows.length).toBeGreaterThan(40);
    expect(rows.filter(({ text }) => theirs.some((id) => text.includes(id)))).toEqual([]);
  });
});
