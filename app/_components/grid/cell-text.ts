/** What stands in a cell. */
import { plainText } from '#app/_components/fields/plain-text';
import type { Column } from '#app/_data/columns';
import { fromApi, type Reference } from '#app/_data/values';
import type { Vocabularies } from '#app/_data/vocabularies';
import { date, percent } from '#app/_i18n/format';
import type { Say } from '#app/_i18n/say';
import { moreCount } from '#app/_i18n/texts/fields';

/** A row as the API answers it: who it is, and its columns by name. */
export interface GridRow extends Readonly<Record<string, unknown>> {
  id: string;
  kind: string;
  name: string;
  version: number;
  mayEdit: boolean;
}

export interface ListValue {
  totalCount: number;
  nodes: Reference[];
}

function listText(value: ListValue | null | undefined, t: Say): string {
  if (!value || value.totalCount === 0) return '';
  const names = value.nodes.map(({ name }) => name).join(', ');
  const more = value.totalCount - value.nodes.length;
  return more > 0 ? `${names} ${t(moreCount, { count: more })}` : names;
}

/** The text of a cell; empty when nothing is known. */
export function cellText(column: Column, row: GridRow, around: { t: Say; vocabularies: Vocabularies }): string {
  const raw = row[column.name];
  if (column.type === 'field') return plainText(column.field, fromApi(column.field, raw), around);
  if (column.type === 'list') return listText(raw as ListValue | null, around.t);
  if (raw === null || raw === undefined) return '';
  switch (column.name) {
    case 'completeness':
      return percent((raw as { percent: number }).percent / 100, around.t.language);
    case 'updatedBy':
      return (raw as { name: string }).name;
    default:
      return date(String(raw), around.t.language);
  }
}

/** Numbers stand to the right, so that they can be compared down the column. */
export const isNumeric = (column: Column): boolean =>
  column.type === 'field' ? column.field.type === 'number' || column.field.type === 'money' : column.name === 'completeness';

/** Kroner can be added up; years, months and users cannot. */
export const isSummed = (column: Column): boolean => column.type === 'field' && column.field.type === 'money';

/** How wide a column is until the user pulls it, in pixels: room for what is usually in it, and for its heading. */
export function widthOf(column: Column): number {
  const heading = Math.round(column.label.nb.length * 8.2) + 30;
  return Math.max(contentWidth(column), Math.min(heading, 240));
}

function contentWidth(column: Column): number {
  if (column.name === 'name') return 250;
  if (column.type === 'list') return 240;
  if (column.type === 'meta') return column.name === 'updatedBy' ? 160 : 120;
  switch (column.field.type) {
    case 'text':
      return column.field.multiline ? 300 : 170;
    case 'texts':
    case 'choices':
    case 'terms':
    case 'choice':
    case 'ref':
      return 200;
    case 'term':
      return 160;
    case 'number':
    case 'flag':
      return 110;
    default:
      return 140;
  }
}
