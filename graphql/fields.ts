/** One lookup per direction from field types to GraphQL: what a field answers, what it takes, and what it can be filtered by. */
import type { EnumRef, InputRef } from '@pothos/core';
import { builder, type Types } from '#graphql/builder';
import { constant, pascal } from '#graphql/type-names';
import type { Field, FieldType, Options } from '#model/fields';

type Scalar = 'String' | 'Int' | 'Float' | 'Boolean' | 'Date' | 'ID';
type OptionRef = EnumRef<Types, string, string>;

const enums = new Map<Options, OptionRef>();

/** The enum of a choice; fields that share their options share the enum. */
export function enumOf(kind: string, name: string, options: Options): OptionRef {
  let known = enums.get(options);
  if (!known) {
    known = builder.enumType(pascal(kind) + pascal(name), {
      values: Object.fromEntries(Object.entries(options).map(([key, label]) => [constant(key), { value: key, description: label.en }])),
    }) as OptionRef;
    enums.set(options, known);
  }
  return known;
}

const scalars = {
  text: 'String',
  texts: 'String',
  number: 'Float',
  money: 'Float',
  date: 'Date',
  flag: 'Boolean',
  scale: 'Int',
  choice: null,
  choices: null,
  term: 'String',
  terms: 'String',
  ref: 'ID',
} as const satisfies Record<FieldType, Scalar | null>;

const plural = (field: Field): boolean => field.type === 'texts' || field.type === 'choices' || field.type === 'terms';

/** The type of the value of a field, the same in answers and in input. */
export function typeOf(kind: string, name: string, field: Field): Scalar | OptionRef | [Scalar | OptionRef] {
  const one = field.type === 'choice' || field.type === 'choices' ? enumOf(kind, name, field.options) : (scalars[field.type] ?? 'String');
  return plural(field) ? [one] : one;
}

/** The English help of a field, for the schema; the unit and the vocabulary stand there too. */
export function describe(field: Field): string {
  const parts = [field.help?.en ?? `${field.label.en}.`];
  if (field.source) parts.push(`Source: ${field.source}.`);
  if (field.type === 'money') parts.push('Norwegian kroner.');
  if (field.type === 'number' && field.unit) parts.push(`Unit: ${field.unit.en}.`);
  if (field.type === 'scale') parts.push(`From 1 (${field.steps[0]?.en}) to ${field.steps.length} (${field.steps.at(-1)?.en}).`);
  if (field.type === 'term' || field.type === 'terms') parts.push(`A key of the vocabulary \`${field.vocabulary}\`.`);
  return parts.join(' ');
}

const empty = 'True for those that have nothing here, false for those that have something.';

const range = (name: string, type: 'Float' | 'Date') =>
  builder.inputType(name, {
    fields: (t) => ({
      eq: t.field({ type }),
      gte: t.field({ type, description: 'This or more.' }),
      lte: t.field({ type, description: 'This or less.' }),
      empty: t.boolean({ description: empty }),
    }),
  });

const TextFilter = builder.inputType('TextFilter', {
  description: 'Letters count the same in upper and lower case.',
  fields: (t) => ({ eq: t.string(), contains: t.string(), startsWith: t.string(), empty: t.boolean({ description: empty }) }),
});
const TextsFilter = builder.inputType('TextsFilter', {
  fields: (t) => ({ in: t.stringList({ description: 'Any of these.' }), contains: t.string(), empty: t.boolean({ description: empty }) }),
});
const NumberFilter = range('NumberFilter', 'Float');
export const DateFilter = range('DateFilter', 'Date');
const FlagFilter = builder.inputType('FlagFilter', { fields: (t) => ({ eq: t.boolean(), empty: t.boolean({ description: empty }) }) });
const TermFilter = builder.inputType('TermFilter', {
  fields: (t) => ({ in: t.stringList({ description: 'Any of these keys.' }), empty: t.boolean({ description: empty }) }),
});
/** Filter of a ref or a list: which objects are at the other end. */
export const RefFilter = builder.inputType('RefFilter', {
  fields: (t) => ({
    in: t.idList({ description: 'Any of these objects.' }),
    under: t.idList({ description: 'Any of these objects or what lies below them, by whatever path.' }),
    empty: t.boolean({ description: empty }),
  }),
});

const optionFilters = new Map<OptionRef, InputRef<object>>();
function optionFilter(kind: string, name: string, field: Field) {
  const type = enumOf(kind, name, 'options' in field ? field.options : {});
  let known = optionFilters.get(type);
  if (!known) {
    known = builder.inputRef(`${pascal(kind)}${pascal(name)}Filter`).implement({
      fields: (t) => ({ in: t.field({ type: [type], description: 'Any of these.' }), empty: t.boolean({ description: empty }) }),
    });
    optionFilters.set(type, known);
  }
  return known;
}

const filters = {
  text: () => TextFilter,
  texts: () => TextsFilter,
  number: () => NumberFilter,
  money: () => NumberFilter,
  date: () => DateFilter,
  flag: () => FlagFilter,
  scale: () => NumberFilter,
  choice: optionFilter,
  choices: optionFilter,
  term: () => TermFilter,
  terms: () => TermFilter,
  ref: () => RefFilter,
} satisfies Record<FieldType, (kind: string, name: string, field: Field) => unknown>;

/** The input type a field is filtered by. */
export const filterTypeOf = (kind: string, name: string, field: Field): typeof TextFilter =>
  filters[field.type](kind, name, field) as typeof TextFilter;
