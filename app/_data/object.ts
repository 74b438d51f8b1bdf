/** One object as its page and the side panel read it. */
import { type Column, columnsOf, type ListOf, listsOf } from '#app/_data/columns';
import { selectionOf } from '#app/_data/selection';
import type { Reference } from '#app/_data/values';
import { type KindName, kindOf } from '#model/kinds/index';

export interface ObjectAnswer extends Readonly<Record<string, unknown>> {
  id: string;
  kind: string;
  name: string;
  version: number;
  mayEdit: boolean;
  organisation: { id: string; name: string; shared: boolean };
  createdAt: string;
  updatedAt: string;
  updatedBy: { name: string } | null;
  confirmedAt: string | null;
  confirmedBy: { name: string } | null;
  removedAt: string | null;
  completeness: { percent: number; missing: string[] };
}

export interface ListAnswerOf {
  totalCount: number;
  nodes: Reference[];
}

const known = `id kind name version mayEdit organisation { id name shared }
  createdAt updatedAt updatedBy { name } confirmedAt confirmedBy { name } removedAt completeness { percent missing }`;

/** How many of each list a page shows before it links to the whole. */
export const shownInList = 50;

/** Everything about one object but its history. */
export const objectDocument = (kind: KindName, columns: readonly Column[] = columnsOf(kind), listLength = shownInList): string =>
  `query Object($id: ID!, $removed: Boolean) {
    object: ${kind}(id: $id, removed: $removed) {
      ${known}
      ${columns
        .filter((column) => column.type !== 'meta' && column.name !== 'name')
        .map((column) => selectionOf(column, listLength))
        .join(' ')}
    }
  }`;

/** The columns of the side panel: what a list shows, what matters, and the relations. */
export function briefColumns(kind: KindName): Column[] {
  const { columns, fields } = kindOf(kind);
  const wanted = new Set([
    ...columns,
    ...Object.entries(fields).flatMap(([name, field]) => (field.required || field.important ? [name] : [])),
  ]);
  return columnsOf(kind).filter((column) =>
    column.type === 'field' ? wanted.has(column.name) : column.type === 'list' && column.list.link !== null,
  );
}

/** The label of a field or list by name. */
export const labelOf = (kind: KindName, name: string) =>
  kindOf(kind).fields[name]?.label ?? listsOf(kind).find((list) => list.name === name)?.label;

/** A list as the answer holds it. */
export const listIn = (object: ObjectAnswer, list: ListOf): ListAnswerOf =>
  (object[list.name] as ListAnswerOf | undefined) ?? { totalCount: 0, nodes: [] };
