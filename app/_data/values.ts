/** Values between the API and the screen: options are UPPER_SNAKE over there, and a ref is an object. */
import { columnName, type Field, type Value } from '#model/fields';

/** Another object, by name. */
export interface Reference {
  id: string;
  kind: string;
  name: string;
}

/** What a field holds on the screen: as in the model, but a ref brings its name along. */
export type Shown = Value | Reference;

export const isReference = (value: unknown): value is Reference =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && 'id' in value && 'name' in value;

const lower = (value: unknown): string => String(value).toLowerCase();

/** The value of a field as the API answered it. */
export function fromApi(field: Field, raw: unknown): Shown {
  if (raw === null || raw === undefined) return null;
  if (field.type === 'choice') return lower(raw);
  if (field.type === 'choices') return Array.isArray(raw) ? raw.map(lower) : [];
  if (field.type === 'ref') return isReference(raw) ? { id: raw.id, kind: raw.kind ?? field.kinds[0] ?? '', name: raw.name } : null;
  return raw as Value;
}

/** The value of a field as the API wants it. */
export function toApi(field: Field, value: Shown): unknown {
  if (value === null) return field.type === 'texts' || field.type === 'terms' || field.type === 'choices' ? [] : null;
  if (field.type === 'choice') return String(value).toUpperCase();
  if (field.type === 'choices') return Array.isArray(value) ? value.map((one) => one.toUpperCase()) : [];
  if (field.type === 'ref') return isReference(value) ? value.id : value;
  if (field.type === 'text') return typeof value === 'string' && value.trim() === '' ? null : value;
  return value;
}

/** The input of a mutation from the values of some fields. */
export const inputOf = (fields: Readonly<Record<string, Field>>, values: Readonly<Record<string, Shown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const field = fields[name];
      return field ? [[columnName(name, field), toApi(field, value)]] : [];
    }),
  );

/** True when nothing is known. */
export const isEmpty = (value: Shown | undefined): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** True when both say the same. */
export function isSame(a: Shown | undefined, b: Shown | undefined): boolean {
  if (isEmpty(a) || isEmpty(b)) return isEmpty(a) && isEmpty(b);
  if (isReference(a) || isReference(b)) return isReference(a) && isReference(b) && a.id === b.id;
  return JSON.stringify(a) === JSON.stringify(b);
}
