/** What can be shown of an object: its fields, its lists of others, and what the registry knows about it. */
import { completeness, confirmedAt, createdAt, updatedAt, updatedBy } from '#app/_i18n/texts/columns';
import type { Field } from '#model/fields';
import { type KindName, kindNames, kindOf } from '#model/kinds/index';
import { type Link, linksOf } from '#model/relations';
import type { Text } from '#model/text';

/** A list of other objects: by a relation (`link`), or because they point here. */
export interface ListOf {
  name: string;
  label: Text;
  kind: KindName;
  important: boolean;
  /** Only relations are edited from here; a list of those that point here is edited over there. */
  link: Link | null;
  /** The field over there that points here. */
  pointer: string | null;
}

export type Column =
  | { type: 'field'; name: string; label: Text; field: Field }
  | { type: 'list'; name: string; label: Text; list: ListOf }
  | { type: 'meta'; name: MetaName; label: Text };

const meta = { completeness, confirmedAt, updatedAt, updatedBy, createdAt } as const satisfies Record<string, Text>;
export type MetaName = keyof typeof meta;

const reverseLists = (kind: KindName): ListOf[] =>
  kindNames.flatMap((source) =>
    Object.entries(kindOf(source).fields).flatMap(([pointer, field]) =>
      field.type === 'ref' && field.kinds.includes(kind)
        ? [{ name: field.reverse.name, label: field.reverse.label, kind: source, important: false, link: null, pointer }]
        : [],
    ),
  );

const listCache = new Map<KindName, readonly ListOf[]>();
/** Every list an object of this kind has of others, relations first. */
export function listsOf(kind: KindName): readonly ListOf[] {
  const known = listCache.get(kind);
  if (known) return known;
  const links = linksOf(kind).map((link): ListOf => ({ ...link, link, pointer: null }));
  const all = [...links, ...reverseLists(kind)];
  listCache.set(kind, all);
  return all;
}

const columnCache = new Map<KindName, readonly Column[]>();
/** Every column a list of this kind can show, in the order of the model. */
export function columnsOf(kind: KindName): readonly Column[] {
  const known = columnCache.get(kind);
  if (known) return known;
  const fields = Object.entries(kindOf(kind).fields).map(([name, field]): Column => ({ type: 'field', name, label: field.label, field }));
  const lists = listsOf(kind).map((list): Column => ({ type: 'list', name: list.name, label: list.label, list }));
  const metas = (Object.keys(meta) as MetaName[]).map((name): Column => ({ type: 'meta', name, label: meta[name] }));
  const all = [...fields, ...lists, ...metas];
  columnCache.set(kind, all);
  return all;
}

/** The column of that name, or undefined: names come from addresses, which may be old. */
export const columnOf = (kind: KindName, name: string): Column | undefined => columnsOf(kind).find((column) => column.name === name);

/** The columns shown until the user chooses: the model's, then how complete and fresh each row is. */
export const defaultColumns = (kind: KindName): string[] => {
  const chosen = kindOf(kind).columns;
  return chosen.includes('name') ? [...chosen] : ['name', ...chosen];
};
