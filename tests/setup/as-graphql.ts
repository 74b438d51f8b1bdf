/** The content of an object as GraphQL writes it, for any kind. */
import { constant } from '#graphql/type-names';
import { columnName, type Field, type Value, type Values } from '#model/fields';
import { type KindName, kindOf } from '#model/kinds/index';

const isChoice = (field: Field): boolean => field.type === 'choice' || field.type === 'choices';

function written(field: Field, value: Value | undefined): unknown {
  if (value === null || value === undefined) return null;
  if (!isChoice(field)) return value;
  return Array.isArray(value) ? value.map((key) => constant(String(key))) : constant(String(value));
}

/** The input of a create or update with these values. */
export const inputOf = (kind: KindName, values: Values): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(kindOf(kind).fields).flatMap(([name, field]) =>
      values[name] === undefined ? [] : [[columnName(name, field), written(field, values[name])]],
    ),
  );

/** A selection of every field of a kind; of what a ref points to, only the id. */
export const selectionOf = (kind: KindName): string =>
  Object.entries(kindOf(kind).fields)
    .map(([name, field]) => (field.type === 'ref' ? (field.kinds.length > 1 ? `${name} { ... on Node { id } }` : `${name} { id }`) : name))
    .join(' ');

/** What that selection answers for an object with these values. */
export const answerOf = (kind: KindName, values: Values): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(kindOf(kind).fields).map(([name, field]) => {
      const value = written(field, values[name]);
      return [name, field.type === 'ref' && value !== null ? { id: value } : value];
    }),
  );
