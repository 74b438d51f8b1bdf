/** A filter in words, for its chip. */
import { plainText } from '#app/_components/fields/plain-text';
import type { GridFilter } from '#app/_components/grid/state';
import { columnOf } from '#app/_data/columns';
import type { Vocabularies } from '#app/_data/vocabularies';
import { date, list } from '#app/_i18n/format';
import type { Say } from '#app/_i18n/say';
import { operatorNames } from '#app/_i18n/texts/grid';
import type { KindName } from '#model/kinds/index';

/** True when the values are ids of objects. */
export const isIdFilter = ({ operator, values }: GridFilter) =>
  (operator === 'in' || operator === 'under') && /^[0-9a-f-]{36}$/.test(values[0] ?? '');

/** A filter in words: «Årlig kostnad minst 100 000 kr». */
export function filterText(
  kind: KindName,
  filter: GridFilter,
  around: { t: Say; vocabularies: Vocabularies; names: ReadonlyMap<string, string> },
): string {
  const { t, names } = around;
  const column = columnOf(kind, filter.name);
  if (!column) return '';
  const label = t(column.label);
  const { operator, values } = filter;
  if (operator === 'empty') return `${label}: ${t(values[0] === 'false' ? operatorNames.filled : operatorNames.empty)}`;
  const isDate = column.type === 'meta' || (column.type === 'field' && column.field.type === 'date');
  const word =
    isDate && operator === 'gte' ? operatorNames.from : isDate && operator === 'lte' ? operatorNames.to : operatorNames[operator];
  const shown = values.map((value) => {
    if (isIdFilter(filter)) return names.get(value) ?? '…';
    if (column.type !== 'field') return column.type === 'meta' ? date(value, t.language) : value;
    const { field } = column;
    if (field.type === 'text' || field.type === 'texts') return `«${value}»`;
    if (field.type === 'choices' || field.type === 'terms') return plainText(field, [value], around);
    return plainText(field, field.type === 'flag' ? value === 'true' : value, around);
  });
  const simple = operator === 'in' || operator === 'eq';
  return simple ? `${label}: ${list(shown, t.language)}` : `${label} ${t(word)} ${list(shown, t.language)}`;
}
