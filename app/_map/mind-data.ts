/** How a hierarchy is read and changed through the API, whether its objects name a parent or are linked to what is above them. */
import { createDocument, linkDocument, unlinkDocument, updateDocument } from '#app/_data/selection';
import { type KindName, kindOf } from '#model/kinds/index';
import { type OutlineKind, ownConcepts, partsOf } from '#model/outline-kinds';
import { linksOf } from '#model/relations';

export interface MindObject {
  id: string;
  name: string;
  version: number;
  mayEdit: boolean;
  level: number | string | null;
  below: { totalCount: number };
}
export interface Level {
  totalCount: number;
  nodes: MindObject[];
}

const typeName = (kind: KindName): string => `${kind[0]?.toUpperCase()}${kind.slice(1)}`;
const fieldsOf = (kind: KindName) => kindOf(kind).fields;

/** The list of what lies directly below. */
function listBelow(kind: OutlineKind): string {
  const { above } = partsOf(kind);
  const field = fieldsOf(kind)[above];
  if (field?.type === 'ref') return field.reverse.name;
  const rule = linksOf(kind).find(({ name }) => name === above)?.rule;
  return rule ? rule.reverse.name : above;
}

/** What lies directly below one object, or at the top: by number where the kind has such, otherwise by name. */
export function levelDocument(kind: OutlineKind): string {
  const order = fieldsOf(kind).number ? 'NUMBER' : fieldsOf(kind).code ? 'CODE' : 'NAME';
  const level = fieldsOf(kind).level ? 'level' : '';
  return `query Level($filter: ${typeName(kind)}Filter!) {
    list: ${kindOf(kind).pluralName}(first: 500, filter: $filter, orderBy: { field: ${order}, direction: ASC }) {
      totalCount nodes { id name version mayEdit ${level} below: ${listBelow(kind)}(first: 0) { totalCount } }
    }
  }`;
}

/** The filter for what lies directly below; null is the top. */
export const filterBelow = (kind: OutlineKind, id: string | null): Record<string, unknown> => ({
  [partsOf(kind).above]: id === null ? { empty: true } : { in: [id] },
});

/** Ids of an object and all that lies below it. */
export const branchDocument = (kind: OutlineKind): string =>
  `query Branch($id: ID!) { list: ${kindOf(kind).pluralName}(first: 500, filter: { id: { under: [$id] } }) { totalCount nodes { id } } }`;

export interface Change {
  document: string;
  variables: Record<string, unknown>;
}

/** Below a main theme stands a sub-theme, and below that words. */
const losLevelBelow = (level: MindObject['level'] | undefined): string =>
  level === undefined ? 'MAIN_THEME' : level === 'MAIN_THEME' ? 'SUB_THEME' : 'WORD';

/** Makes an object below another, or at the top. */
export function creation(kind: OutlineKind, name: string, parent: MindObject | null): Change {
  const levels = fieldsOf(kind).level?.type === 'number' && (parent === null || typeof parent.level === 'number');
  const level = levels ? { level: parent === null ? 0 : Number(parent.level) + 1 } : {};
  const input =
    kind === 'losConcept'
      ? {
          name,
          local: true,
          uri: `${ownConcepts}${crypto.randomUUID()}`,
          level: losLevelBelow(parent?.level),
          broader: parent ? [parent.id] : [],
        }
      : { name, ...(parent ? { parentId: parent.id } : {}), ...(kind === 'capability' ? level : {}) };
  return { document: createDocument(kind), variables: { input } };
}

export const renaming = (kind: OutlineKind, { id, version }: MindObject, name: string): Change => ({
  document: updateDocument(kind, []),
  variables: { id, version, input: { name } },
});

const moveDocument = `mutation Move($id: ID!, $parent: ID) {
  result: move(id: $id, parent: $parent) { count batch refusal { __typename message ... on ValidationRefusal { problems { field code message severity } } } }
}`;

/** Puts an object somewhere else; a concept with several above it keeps the others. */
export function moves(kind: OutlineKind, id: string, from: string | null, to: string | null): Change[] {
  const { above } = partsOf(kind);
  if (fieldsOf(kind)[above]?.type === 'ref') return [{ document: moveDocument, variables: { id, parent: to } }];
  return [
    ...(to === null ? [] : [{ document: linkDocument, variables: { sources: [id], link: above, targets: [to] } }]),
    ...(from === null ? [] : [{ document: unlinkDocument, variables: { sources: [id], link: above, targets: [from] } }]),
  ];
}
