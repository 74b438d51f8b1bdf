/** What holds for every kind: each layer has it, in three languages, and what is put in comes out. */
import { readFile } from 'node:fs/promises';
import { getColumns, getTableName, is } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import fc from 'fast-check';
import { isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { listsOf } from '#db/catalogue';
import * as tables from '#db/schema/kinds';
import { schema } from '#graphql/schema';
import { constant, pascal } from '#graphql/type-names';
import { columnName, type FieldType } from '#model/fields';
import { type KindName, kindNames, kindOf } from '#model/kinds/index';
import { linksOf, relationRules } from '#model/relations';
import type { Text } from '#model/text';
import { valuesOf } from '#tests/setup/arbitrary';
import { answerOf, inputOf, selectionOf } from '#tests/setup/as-graphql';
import { type Registry, registry } from '#tests/setup/registry';

const inAllLanguages = (text: Text | undefined): boolean => Boolean(text?.nb.trim() && text.nn.trim() && text.en.trim());
const fieldsOf = (type: string): string[] => {
  const found = schema.getType(type);
  return isObjectType(found) || isInputObjectType(found) ? Object.keys(found.getFields()) : [];
};

describe.each(kindNames)('%s', (name) => {
  const kind = kindOf(name);
  const fields = Object.entries(kind.fields);

  it('is called something in every language, and so are its fields, choices and links', () => {
    const texts: [string, Text | undefined][] = [
      ['label', kind.label],
      ['plural', kind.plural],
      ['help', kind.help],
      ...fields.map(([field, { label }]): [string, Text] => [field, label]),
      ...fields.flatMap(([field, { help }]): [string, Text][] => (help ? [[`${field} help`, help]] : [])),
      ...fields.flatMap(([field, declared]): [string, Text][] =>
        'options' in declared ? Object.entries(declared.options).map(([key, text]): [string, Text] => [`${field}.${key}`, text]) : [],
      ),
      ...fields.flatMap(([field, declared]): [string, Text][] =>
        declared.type === 'ref' ? [[`${field} reverse`, declared.reverse.label]] : [],
      ),
      ...linksOf(name).map((link): [string, Text] => [link.name, link.label]),
    ];
    expect(texts.filter(([, text]) => !inAllLanguages(text)).map(([where]) => where)).toEqual([]);
  });

  it('has a table with a column for every field', () => {
    const table = new Map<string, unknown>(Object.entries(tables)).get(name);
    if (!is(table, PgTable)) throw new Error('no table');
    expect(getTableName(table)).toBe(tables.snake(name));
    expect(Object.keys(getColumns(table))).toEqual(expect.arrayContaining(fields.map(([field, declared]) => columnName(field, declared))));
  });

  it('has its type, input, filter, order, connection, queries and mutations', () => {
    const type = pascal(name);
    expect(fieldsOf(type)).toEqual(expect.arrayContaining([...Object.keys(kind.fields), ...listsOf(name).keys()]));
    expect(fieldsOf(`${type}Input`)).toEqual(
      expect.arrayContaining([
        ...fields.map(([field, declared]) => columnName(field, declared)),
        ...linksOf(name).map((link) => link.name),
      ]),
    );
    expect(fieldsOf(`${type}Filter`)).toEqual(expect.arrayContaining([...Object.keys(kind.fields), ...listsOf(name).keys()]));
    expect(fieldsOf(`${type}Connection`)).toEqual(expect.arrayContaining(['nodes', 'edges', 'pageInfo', 'totalCount']));
    const order = schema.getType(`${type}OrderField`);
    expect(isEnumType(order) && order.getValues().map((value) => value.value)).toEqual(expect.arrayContaining(Object.keys(kind.fields)));
    expect(fieldsOf('Query')).toEqual(expect.arrayContaining([name, kind.pluralName]));
    expect(fieldsOf('Mutation')).toEqual(expect.arrayContaining([`create${type}`, `update${type}`, `update${pascal(kind.pluralName)}`]));
  });

  it('has no two things under one name', () => {
    const names = [
      ...Object.keys(kind.fields),
      ...linksOf(name).map((link) => link.name),
      ...kindNames.flatMap((source) =>
        Object.values(kindOf(source).fields).flatMap((field) =>
          field.type === 'ref' && field.kinds.includes(name) ? [field.reverse.name] : [],
        ),
      ),
      ...[
        'id',
        'kind',
        'version',
        'organisation',
        'history',
        'completeness',
        'mayEdit',
        'createdAt',
        'updatedAt',
        'updatedBy',
        'confirmedAt',
        'confirmedBy',
        'removedAt',
      ],
    ];
    expect(names.filter((one, i) => names.indexOf(one) !== i)).toEqual([]);
    for (const [field, declared] of fields)
      if ('options' in declared) {
        const values = Object.keys(declared.options).map(constant);
        expect(new Set(values).size, field).toBe(values.length);
      }
  });

  it('is seen from the other end of every ref and every link', () => {
    for (const [field, declared] of fields)
      if (declared.type === 'ref')
        for (const target of declared.kinds as KindName[]) expect(listsOf(target).get(declared.reverse.name)?.kind, field).toBe(name);
    for (const link of linksOf(name)) {
      const back = link.direction === 'forward' ? link.rule.reverse.name : link.rule.forward.name;
      expect(listsOf(link.kind).get(back)?.kind, link.name).toBe(name);
    }
  });

  it('shows fields that it has, and is known by fields that it has', () => {
    expect(Object.keys(kind.fields)).toEqual(expect.arrayContaining([...kind.columns, ...kind.keys.flat()]));
  });

  it('stands in the documentation of the model', async () => {
    const page = await readFile(new URL('../docs/model.md', import.meta.url), 'utf8');
    expect(page.includes(kind.label.nb)).toBe(true);
    expect(fields.filter(([field]) => !page.includes(field)).map(([field]) => field)).toEqual([]);
  });
});

describe('content of every kind', () => {
  let own: Registry;
  const ids = new Map<KindName, string[]>();
  const idsOf = (wanted: readonly string[]) => (wanted as KindName[]).flatMap((kind) => ids.get(kind) ?? []);

  beforeAll(async () => {
    own = await registry();
    // Refs may point in a ring; two rounds give every ref something to point at.
    const made = new Set<KindName>();
    for (let round = 0; round < 3; round++)
      for (const kind of kindNames) {
        const ready = Object.values(kindOf(kind).fields).every(
          (field) => field.type !== 'ref' || !field.required || idsOf(field.kinds).length > 1,
        );
        if (!ready || made.has(kind)) continue;
        made.add(kind);
        for (let i = 0; i < 2; i++) {
          const [values] = fc.sample(valuesOf(kind, { idsOf, filled: 0 }), 1);
          ids.set(kind, [...(ids.get(kind) ?? []), await own.make(kind, values ?? {})]);
        }
      }
  });

  it.each(kindNames)('%s: what is created and changed is read back as it was written', async (kind) => {
    const type = pascal(kind);
    const selection = selectionOf(kind);
    await fc.assert(
      fc.asyncProperty(valuesOf(kind, { idsOf }), valuesOf(kind, { idsOf, filled: 1 }), async (first, second) => {
        const { created } = await own.ask<{ created: { [kind: string]: { id: string; version: number } } & { refusal: unknown } }>(
          `mutation ($input: ${type}Input!) { created: create${type}(input: $input) { refusal { message ... on ValidationRefusal { problems { field message } } } ${kind} { id version ${selection} } } }`,
          { input: inputOf(kind, first) },
        );
        expect(created.refusal).toBeNull();
        expect(created[kind]).toEqual({ id: expect.any(String), version: 1, ...answerOf(kind, first) });
        const { id } = created[kind] ?? { id: '' };
        const { updated } = await own.ask<{ updated: unknown }>(
          `mutation ($id: ID!, $input: ${type}Input!) { updated: update${type}(id: $id, version: 1, input: $input) { refusal { message ... on ValidationRefusal { problems { field message } } } ${kind} { ${selection} } } }`,
          { id, input: inputOf(kind, second) },
        );
        expect(updated).toEqual({ refusal: null, [kind]: answerOf(kind, second) });
        expect(await own.ask(`query ($id: ID!) { found: ${kind}(id: $id) { ${selection} } }`, { id })).toEqual({
          found: answerOf(kind, second),
        });
      }),
      { numRuns: 4 },
    );
  });
});

it('every field type is used by some kind, so that the tests above meet it', () => {
  const used = new Set(kindNames.flatMap((kind) => Object.values(kindOf(kind).fields).map((field) => field.type)));
  const all: Record<FieldType, true> = {
    text: true,
    texts: true,
    number: true,
    money: true,
    date: true,
    flag: true,
    scale: true,
    choice: true,
    choices: true,
    term: true,
    terms: true,
    ref: true,
  };
  expect([...used].sort()).toEqual(Object.keys(all).sort());
});

it('a relation reads as a sentence: kinds that exist, a verb, and a name at both ends', () => {
  for (const rule of relationRules) {
    expect(kindNames).toContain(rule.source);
    expect(kindNames).toContain(rule.target);
    expect(rule.verb).toMatch(/^[a-z]+(_[a-z]+)*$/);
    expect(rule.forward.name).toMatch(/^[a-z][A-Za-z]+$/);
    expect(rule.reverse.name).toMatch(/^[a-z][A-Za-z]+$/);
  }
});
