/** What is asked, as Husorden asks it and as PostGraphile does; `bare-sql.ts` has the same by hand. */
import { listsOf } from '../db/catalogue.ts';
import { kindOf } from '../model/kinds/index.ts';
import { idOf, organisationId } from './fill.ts';

export const queryNames = ['list', 'object', 'search'] as const;
export type QueryName = (typeof queryNames)[number];

const fields = Object.entries(kindOf('application').fields);
const plain = fields.filter(([, field]) => field.type !== 'ref').map(([name]) => name);
const refs = fields.filter(([, field]) => field.type === 'ref').map(([name]) => name);
/** Every list an application has of other objects. */
export const lists = [...listsOf('application').values()];

/** A query, and its variables: several in turn, so that nobody can answer from memory. */
interface Asked {
  query: string;
  variables(i: number): Record<string, unknown>;
}

/** None of these is a word, or the beginning of one. */
const misspelt = ['journalsytsem', 'barnehagportal', 'byggesaksløysnig', 'kvalitetsystm', 'rekruteringsportal', 'turnsplanleger'];

/** What the i-th request asks about: an object or a word. */
export const subjectOf = (name: QueryName, i: number): string =>
  name === 'search' ? (misspelt[i % misspelt.length] ?? '') : idOf(1, 'application', i % 50);

const listFields = (below: (field: string, first: number, fields: string) => string): string => `id name lifecycle
  ownerUnit { id name }
  ${below('losConcepts', 10, `id name ${below('broader', 5, `id name ${below('broader', 5, 'id name')}`)}`)}
  ${below('datasets', 10, 'id name')}`;
const connection = (field: string, first: number, fields: string): string => `${field}(first: ${first}) { nodes { ${fields} } }`;

const objectFields = (list: (field: string) => string): string => `id version createdAt updatedAt confirmedAt ${plain.join(' ')}
  ${refs.map((name) => `${name} { id name }`).join(' ')}
  ${lists.map(({ name }) => list(name)).join(' ')}`;
const change = 'id at operation actorName batchLabel kind otherId otherName otherKind';

export const husorden: Record<QueryName, Asked> = {
  list: { query: `query List { applications(first: 50) { nodes { ${listFields(connection)} } } }`, variables: () => ({}) },
  object: {
    query: `query One($id: ID!) { application(id: $id) {
      ${objectFields((name) => `${name} { nodes { id name } }`)} history { ${change} fields { field before after } } } }`,
    variables: (i) => ({ id: subjectOf('object', i) }),
  },
  search: {
    query: 'query Search($text: String!) { search(text: $text, first: 20) { id kind name via } }',
    variables: (i) => ({ text: subjectOf('search', i) }),
  },
};

export const postgraphile: Record<QueryName, Asked> = {
  list: {
    query: `query List($organisation: UUID!) {
      applications(first: 50, orderBy: [SORT_NAME_ASC, ID_ASC], condition: { organisationId: $organisation, removedAt: null }) {
        nodes { ${listFields(connection)} } } }`,
    variables: () => ({ organisation: organisationId(1) }),
  },
  object: {
    query: `query One($id: UUID!) { application(id: $id) {
      ${objectFields((name) => connection(name, 20, 'id name'))} history(first: 50) { nodes { ${change} fields } } } }`,
    variables: (i) => ({ id: subjectOf('object', i) }),
  },
  search: {
    query: 'query Search($text: String!) { search: found(text: $text, hits: 20) { nodes { id kind name via } } }',
    variables: (i) => ({ text: subjectOf('search', i) }),
  },
};
