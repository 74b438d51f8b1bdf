/** Arguments of every list: the page, the filter and the order. */
import type { InputRef } from '@pothos/core';
import { baseColumns, listsOf } from '#db/catalogue';
import type { Filter, Order } from '#db/picks';
import { builder } from '#graphql/builder';
import { DateFilter, filterTypeOf, RefFilter } from '#graphql/fields';
import { constant, pascal } from '#graphql/type-names';
import { type KindName, kindNames, kindOf } from '#model/kinds/index';

const Direction = builder.enumType('Direction', { values: { ASC: { value: 'asc' }, DESC: { value: 'desc' } } as const });

export const filterRefs = Object.fromEntries(kindNames.map((name) => [name, builder.inputRef<Filter>(`${pascal(name)}Filter`)])) as Record<
  KindName,
  ReturnType<typeof builder.inputRef<Filter>>
>;

for (const name of kindNames) {
  filterRefs[name].implement({
    description: 'All that is named must hold.',
    fields: (t) => ({
      and: t.field({ type: [filterRefs[name]] }),
      or: t.field({ type: [filterRefs[name]], description: 'At least one of these.' }),
      not: t.field({ type: filterRefs[name] }),
      q: t.string({ description: 'Words to find, as in `search`.' }),
      id: t.field({ type: RefFilter }),
      updatedAt: t.field({ type: DateFilter }),
      confirmedAt: t.field({ type: DateFilter }),
      removed: t.boolean({ description: 'True lists what has been removed instead of what is there.' }),
      ...Object.fromEntries(
        Object.entries(kindOf(name).fields).map(([fieldName, field]) => [
          fieldName,
          t.field({ type: filterTypeOf(name, fieldName, field) }),
        ]),
      ),
      ...Object.fromEntries([...listsOf(name).keys()].map((list) => [list, t.field({ type: RefFilter })])),
    }),
  });
}

const orders = Object.fromEntries(
  kindNames.map((name) => {
    const fields = [...Object.keys(baseColumns).filter((column) => column !== 'removedAt'), ...Object.keys(kindOf(name).fields)];
    const Field = builder.enumType(`${pascal(name)}OrderField`, {
      values: Object.fromEntries(fields.map((field) => [constant(field.replace(/[A-Z]/g, (c) => `_${c}`)), { value: field }])),
    });
    const ref = builder.inputType(`${pascal(name)}OrderBy`, {
      fields: (t) => ({
        field: t.field({ type: Field, required: true }),
        direction: t.field({ type: Direction, required: true, defaultValue: 'asc' }),
      }),
    });
    return [name, ref as unknown as InputRef<Order>];
  }),
) as unknown as Record<KindName, InputRef<Order>>;

interface ArgBuilder {
  arg: { int(options?: object): unknown; string(options?: object): unknown } & ((options: {
    type: never;
    description?: string;
  }) => unknown);
}

interface ListArgs {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
  filter?: Filter | null;
  orderBy?: Order | null;
}

/** The arguments of a list of one kind. */
export function argsOfList(t: object, kind: KindName): { [K in keyof ListArgs]-?: never } {
  const { arg } = t as ArgBuilder;
  const make = (type: unknown, description?: string) => arg({ type: type as never, description });
  return {
    first: make('Int', 'How many, from the beginning or after `after`; 500 at most.'),
    after: make('String'),
    last: make('Int', 'How many, from the end or before `before`.'),
    before: make('String'),
    filter: make(filterRefs[kind]),
    orderBy: make(orders[kind], 'By name until something else is said. Unknown values come last.'),
  } as never;
}
