/** GraphQL documents written from the model: what to select for a column, a row, a page. */
import type { Column, ListOf } from '#app/_data/columns';
import type { Field } from '#model/fields';
import { type KindName, kindOf } from '#model/kinds/index';

const fieldSelection = (name: string, field: Field): string => (field.type === 'ref' ? `${name} { id kind name }` : name);

/** A list of others in a grid shows the first few and the number. */
const listSelection = (list: ListOf, first: number): string => `${list.name}(first: ${first}) { totalCount nodes { id kind name } }`;

const metaSelection = {
  completeness: 'completeness { percent }',
  confirmedAt: 'confirmedAt',
  updatedAt: 'updatedAt',
  updatedBy: 'updatedBy { name }',
  createdAt: 'createdAt',
} as const;

/** What to ask for to fill a column. */
export function selectionOf(column: Column, listLength = 3): string {
  if (column.type === 'field') return fieldSelection(column.name, column.field);
  if (column.type === 'list') return listSelection(column.list, listLength);
  return metaSelection[column.name];
}

const typeName = (kind: KindName): string => `${kind[0]?.toUpperCase()}${kind.slice(1)}`;

/** What every row needs, whatever its columns: who it is, whether it may be edited, and which version was seen. */
const rowBasics = 'id kind name version mayEdit';

/** The API adds up kroner over the whole list, not only the page. */
export function sumsSelection(columns: readonly Column[]): string {
  const names = columns.filter((column) => column.type === 'field' && column.field.type === 'money').map(({ name }) => name);
  return names.length > 0 ? `sums { ${names.join(' ')} }` : '';
}

/** A page of a list. */
export const listDocument = (kind: KindName, columns: readonly Column[]): string => `
query List($first: Int, $after: String, $filter: ${typeName(kind)}Filter, $orderBy: ${typeName(kind)}OrderBy) {
  list: ${kindOf(kind).pluralName}(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    ${sumsSelection(columns)}
    pageInfo { hasNextPage endCursor }
    nodes { ${rowBasics} ${columns
      .filter(({ name }) => name !== 'name')
      .map((column) => selectionOf(column))
      .join(' ')} }
  }
}`;

const refusal = `refusal {
  __typename
  message
  ... on ValidationRefusal { problems { field code message severity } }
  ... on ConflictRefusal { changedBy changedAt fields version }
}`;

/** Creates an object. */
export const createDocument = (kind: KindName): string =>
  `mutation Create($input: ${typeName(kind)}Input!) { result: create${typeName(kind)}(input: $input) { ${kind} { id kind name version } ${refusal} } }`;

/** Changes fields of one object, of the version that was seen, and returns it with the given columns. */
export const updateDocument = (kind: KindName, columns: readonly Column[]): string =>
  `mutation Update($id: ID!, $version: Int!, $input: ${typeName(kind)}Input!) {
    result: update${typeName(kind)}(id: $id, version: $version, input: $input) {
      ${kind} { ${rowBasics} ${columns
        .filter(({ name }) => name !== 'name')
        .map((column) => selectionOf(column))
        .join(' ')} }
      ${refusal}
    }
  }`;

const plural = (kind: KindName): string => `${kindOf(kind).pluralName[0]?.toUpperCase()}${kindOf(kind).pluralName.slice(1)}`;
const counted = `{ count batch ${refusal} }`;

/** Changes fields of many objects at once. */
export const updateManyDocument = (kind: KindName): string =>
  `mutation UpdateMany($ids: [ID!]!, $input: ${typeName(kind)}Input!) { result: update${plural(kind)}(ids: $ids, input: $input) ${counted} }`;

export const removeManyDocument = `mutation RemoveMany($ids: [ID!]!) { result: removeMany(ids: $ids) ${counted} }`;
export const restoreDocument = `mutation Restore($id: ID!) { result: restore(id: $id) { id ${refusal} } }`;
export const restoreChangeDocument = `mutation RestoreChange($changeId: ID!) { result: restoreChange(changeId: $changeId) { id ${refusal} } }`;
export const confirmDocument = `mutation Confirm($ids: [ID!]!) { result: confirm(ids: $ids) ${counted} }`;
export const linkDocument = `mutation Link($sources: [ID!]!, $link: String!, $targets: [ID!]!) { result: link(sources: $sources, link: $link, targets: $targets) ${counted} }`;
export const unlinkDocument = `mutation Unlink($sources: [ID!]!, $link: String!, $targets: [ID!]!) { result: unlink(sources: $sources, link: $link, targets: $targets) ${counted} }`;
export const undoDocument = `mutation Undo($batch: ID!) { result: undo(batch: $batch) ${counted} }`;

/** Why a mutation was not carried out. */
export interface RefusalAnswer {
  __typename: string;
  message: string;
  problems?: { field: string | null; code: string; message: string; severity: string }[];
  changedBy?: string | null;
  changedAt?: string;
  fields?: string[];
  version?: number;
}
export interface MutationAnswer {
  result: { refusal: RefusalAnswer | null; count?: number | null; batch?: string | null } & Record<string, unknown>;
}
