/** Fields, links and cells in the words of a reader: for documents, where a file to import says the same in its own way. */
import type { Cell } from '#exporters/blocks';
import { cellOf, type Terms } from '#exporters/cells';
import { type ExportRecord, shownName } from '#exporters/table';
import type { Field, FieldOf, Value } from '#model/fields';
import { type KindName, kindOf } from '#model/kinds/index';
import { linksOf } from '#model/relations';
import type { Language } from '#model/text';
import { date, list, money, number, unknown } from '#model/wording';

export const words = (value: string): Cell => (value === '' ? null : { type: 'text', value });
export const count = (value: number): Cell => ({ type: 'number', value });
export const kroner = (value: number): Cell => ({ type: 'money', value });

/** A cell as it is printed. */
export function printed(cell: Cell, language: Language): string {
  if (cell === null) return unknown[language];
  switch (cell.type) {
    case 'text':
      return cell.value;
    case 'number':
      return number(cell.value, language);
    case 'money':
      return money(cell.value, language);
    case 'date':
      return date(cell.value, language);
  }
}

export interface Reader {
  language: Language;
  terms?: Terms;
}

/** A whole number that always has four digits is a year, and years are written without a space. */
const isYear = ({ integer, min = 0, max = Number.POSITIVE_INFINITY }: FieldOf<'number'>) => integer === true && min >= 1000 && max <= 9999;
const organisationNumber = (value: string) => value.replace(/^(\d{3})(\d{3})(\d{3})$/, '$1\u00a0$2\u00a0$3');

/** A value as a person reads it; numbers and dates keep their type, so that Excel can count with them. */
export function fieldCell(field: Field, value: Value | undefined, { language, terms }: Reader): Cell {
  if (value === null || value === undefined) return null;
  if (field.type === 'scale') {
    const step = field.steps[Number(value) - 1];
    return words(step ? `${value} – ${step[language]}` : String(value));
  }
  if (field.type === 'number' && isYear(field)) return words(String(value));
  if (field.type === 'number' && field.unit) return words(`${number(Number(value), language)}\u00a0${field.unit[language]}`);
  if (field.type === 'text' && field.format === 'organisation_number') return words(organisationNumber(String(value)));
  if (Array.isArray(value)) {
    const shown = value
      .map((one) => cellOf(field, [one], language, terms))
      .flatMap((cell) => (cell?.type === 'text' ? [unquoted(cell.value)] : []));
    return words(field.type === 'texts' ? shown.join('; ') : list(shown, language));
  }
  return cellOf(field, value, language, terms);
}

/** One item of a list as it was before it was made ready to stand among others. */
const unquoted = (item: string): string => (/^"[\s\S]*"$/.test(item) ? item.slice(1, -1).replaceAll('""', '"') : item);

/** A field or link of a record, as a person reads it. */
export function cellIn(kind: KindName, name: string, record: ExportRecord, reader: Reader): Cell {
  const field = kindOf(kind).fields[name];
  if (field?.type === 'ref') return words(record.refs[name] ? shownName(record.refs[name]) : '');
  if (field) return fieldCell(field, record.values[name], reader);
  return words((record.links[name] ?? []).map(shownName).join('; '));
}

/** What a field or link is called. */
export function labelOf(kind: KindName, name: string, language: Language): string {
  const label = kindOf(kind).fields[name]?.label ?? linksOf(kind).find((link) => link.name === name)?.label;
  if (!label) throw new Error(`${kind} has neither a field nor a link called ${name}`);
  return label[language];
}

/** Whether a column holds what is read from its end: amounts and other numbers. */
export const isNumeric = (kind: KindName, name: string): boolean => {
  const field = kindOf(kind).fields[name];
  return field?.type === 'money' || (field?.type === 'number' && !field.unit && !isYear(field));
};
