/** How the model lies in the database: tables, columns, and the lists an object has of others. */

import { snake } from '#db/schema/kinds';
import { sharedOrganisationId } from '#db/schema/organisation';
import { identifier, literal } from '#db/statement';
import { columnName, type Field, type FieldOf } from '#model/fields';
import { type KindName, kindNames, kindOf } from '#model/kinds/index';
import { linksOf } from '#model/relations';

export const shared = `${literal(sharedOrganisationId)}::uuid`;
/** Kinds whose lists show what the shared organisation holds beside the own. */
export const sharedKinds: ReadonlySet<string> = new Set(['losConcept', 'kostraFunction', 'product', 'vendor']);

export const tableOf = (kind: KindName): string => identifier(snake(kind));
export const columnOf = (name: string, field: Field): string => identifier(snake(columnName(name, field)));

/** Columns every kind has, by API name. */
export const baseColumns = {
  id: 'uuid',
  version: 'integer',
  createdAt: 'timestamptz',
  updatedAt: 'timestamptz',
  confirmedAt: 'timestamptz',
  removedAt: 'timestamptz',
} as const;
export const isBaseColumn = (name: string): name is keyof typeof baseColumns => Object.hasOwn(baseColumns, name);

/** PostgreSQL type of a value of a field, for parameters. */
export const typeOf = (field: Field): string =>
  (
    ({
      text: 'text',
      texts: 'text[]',
      number: 'double precision',
      money: 'numeric',
      date: 'date',
      flag: 'boolean',
      scale: 'integer',
      choice: 'text',
      choices: 'text[]',
      term: 'text',
      terms: 'text[]',
      ref: 'uuid',
    }) satisfies Record<Field['type'], string>
  )[field.type];

/** A list that an object has of other objects: by a relation, or by a ref of theirs that points here. */
export interface Many {
  name: string;
  kind: KindName;
  /** SQL that joins alias `t` of the listed kind to the id of the parent: `from` and `where`. */
  from(t: string): string;
  where(t: string, parentId: string): string;
}

/** Refs of other kinds that point to this one. */
export function reversesOf(kind: KindName): { name: string; kind: KindName; fieldName: string; field: FieldOf<'ref'> }[] {
  return kindNames.flatMap((source) =>
    Object.entries(kindOf(source).fields).flatMap(([fieldName, field]) =>
      field.type === 'ref' && field.kinds.includes(kind) ? [{ name: field.reverse.name, kind: source, fieldName, field }] : [],
    ),
  );
}

function manyListsOf(kind: KindName): Map<string, Many> {
  const lists = new Map<string, Many>();
  for (const link of linksOf(kind)) {
    const [near, far] = link.direction === 'forward' ? ['source_id', 'target_id'] : ['target_id', 'source_id'];
    lists.set(link.name, {
      name: link.name,
      kind: link.kind,
      from: (t) => `relation r${t} join ${tableOf(link.kind)} ${t} on ${t}.id = r${t}.${far}`,
      where: (t, parentId) => `r${t}.${near} = ${parentId} and r${t}.verb = ${literal(link.verb)}`,
    });
  }
  for (const reverse of reversesOf(kind)) {
    lists.set(reverse.name, {
      name: reverse.name,
      kind: reverse.kind,
      from: (t) => `${tableOf(reverse.kind)} ${t}`,
      where: (t, parentId) => `${t}.${columnOf(reverse.fieldName, reverse.field)} = ${parentId}`,
    });
  }
  return lists;
}

const known = new Map<KindName, Map<string, Many>>();
/** Every list an object of this kind has of others, by API name. */
export function listsOf(kind: KindName): Map<string, Many> {
  let lists = known.get(kind);
  if (!lists) {
    lists = manyListsOf(kind);
    known.set(kind, lists);
  }
  return lists;
}
