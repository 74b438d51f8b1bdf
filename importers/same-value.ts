/** When a value of the file and one of the registry are the same. */
import { tidyText } from '#model/field-schemas';
import type { Value } from '#model/fields';

const isList = (value: Value | undefined): value is readonly string[] => Array.isArray(value);
const isNothing = (value: Value): boolean => value === null || value === '' || (isList(value) && value.length === 0);

/** True when nothing would change: space at the ends, line breaks and the order of options do not count. */
export function sameValue(before: Value | undefined, after: Value): boolean {
  const a = before ?? null;
  if (a === after) return true;
  // Spreadsheets keep 15 digits.
  if (typeof a === 'number' && typeof after === 'number') return a.toPrecision(15) === after.toPrecision(15);
  if (typeof a === 'string' && typeof after === 'string') return tidyText(a, true) === tidyText(after, true);
  if (isList(a) && isList(after)) return a.length === after.length && new Set([...a, ...after]).size === new Set(a).size;
  return isNothing(a) && isNothing(after);
}
