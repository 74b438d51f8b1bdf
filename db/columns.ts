/** Fields of a kind → drizzle columns, typed: a required choice becomes a not-null text of its option keys. */
import { boolean, date, doublePrecision, integer, numeric, text, uuid } from 'drizzle-orm/pg-core';
import type { Field, Fields, FieldType } from '#model/fields';

const textOf = <T extends string>() => text().$type<T>();
const textsOf = <T extends string>() => text().array().$type<T[]>();

const column = {
  text: () => text(),
  texts: () => text().array(),
  number: () => doublePrecision(),
  money: () => numeric({ precision: 14, scale: 2, mode: 'number' }),
  date: () => date({ mode: 'string' }),
  flag: () => boolean(),
  scale: () => integer(),
  choice: () => text(),
  choices: () => text().array(),
  term: () => text(),
  terms: () => text().array(),
  ref: () => uuid(),
} satisfies Record<FieldType, () => unknown>;

type Builder<F extends Field> = F extends { type: 'choice'; options: infer O }
  ? ReturnType<typeof textOf<keyof O & string>>
  : F extends { type: 'choices'; options: infer O }
    ? ReturnType<typeof textsOf<keyof O & string>>
    : ReturnType<(typeof column)[F['type']]>;

type Required<B> = B extends { notNull(): infer N } ? N : never;

export type Columns<F extends Fields> = {
  [K in keyof F & string as F[K] extends { type: 'ref' } ? `${K}Id` : K]: F[K] extends { required: true }
    ? Required<Builder<F[K]>>
    : Builder<F[K]>;
};

/** The columns of a kind by API name; a ref is stored as `<name>Id`. Foreign keys are laid by `db/install.ts`, where organisations are checked too. */
export function columns<F extends Fields>(fields: F): Columns<F> {
  // The cast is the boundary between one loop at run time and one type per column.
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const built = column[field.type]();
      return [field.type === 'ref' ? `${name}Id` : name, field.required ? built.notNull() : built];
    }),
  ) as Columns<F>;
}
