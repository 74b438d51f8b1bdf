/** Filters of a list → SQL. What each field type can be asked is in `conditions`, one lookup by field type. */
import { columnOf, isBaseColumn, listsOf, typeOf } from '#db/catalogue';
import type { Filter } from '#db/picks';
import { snake } from '#db/schema/kinds';
import { identifier, type Statement } from '#db/statement';
import type { Field, FieldType } from '#model/fields';
import { type KindName, kindOf } from '#model/kinds/index';

type Asked = Readonly<Record<string, unknown>>;
type Condition = (s: Statement, column: string, asked: Asked, field: Field) => string[];

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);
const like = (value: unknown): string => String(value).replace(/[\\%_]/g, '\\$&');

const empty = (column: string, asked: Asked): string[] =>
  asked.empty === undefined || asked.empty === null ? [] : [`${column} is ${asked.empty ? '' : 'not '}null`];

const ordered: Condition = (s, column, asked, field) => {
  const conditions = empty(column, asked);
  for (const [name, sign] of [
    ['eq', '='],
    ['gte', '>='],
    ['lte', '<='],
  ] as const)
    if (asked[name] !== undefined && asked[name] !== null)
      conditions.push(`${column} ${sign} ${s.value(asked[name], field.type === 'scale' ? 'double precision' : typeOf(field))}`);
  return conditions;
};

const textual: Condition = (s, column, asked) => {
  const conditions = empty(column, asked);
  if (typeof asked.eq === 'string') conditions.push(`fold(${column}) = fold(${s.value(asked.eq, 'text')})`);
  if (typeof asked.contains === 'string')
    conditions.push(`fold(${column}) like '%' || fold(${s.value(like(asked.contains), 'text')}) || '%'`);
  if (typeof asked.startsWith === 'string') conditions.push(`fold(${column}) like fold(${s.value(like(asked.startsWith), 'text')}) || '%'`);
  return conditions;
};

const oneOf: Condition = (s, column, asked) => [
  ...empty(column, asked),
  ...(Array.isArray(asked.in) ? [`${column} = any ${s.list(asked.in, 'text')}`] : []),
];

const someOf: Condition = (s, column, asked) => [
  ...(asked.empty === undefined || asked.empty === null ? [] : [`(cardinality(coalesce(${column}, '{}')) ${asked.empty ? '=' : '>'} 0)`]),
  ...(Array.isArray(asked.in) ? [`${column} && ${s.list(asked.in, 'text')}`] : []),
  ...(typeof asked.contains === 'string'
    ? [`fold(array_to_string(${column}, ' ')) like '%' || fold(${s.value(like(asked.contains), 'text')}) || '%'`]
    : []),
];

const conditions = {
  text: textual,
  texts: someOf,
  number: ordered,
  money: ordered,
  date: ordered,
  scale: ordered,
  flag: (s, column, asked) => [
    ...empty(column, asked),
    ...(typeof asked.eq === 'boolean' ? [`${column} = ${s.value(asked.eq, 'boolean')}`] : []),
  ],
  choice: oneOf,
  choices: someOf,
  term: oneOf,
  terms: someOf,
  ref: (s, column, asked, field) => [
    ...empty(column, asked),
    ...(Array.isArray(asked.in) ? [`${column} = any ${idList(s, asked.in)}`] : []),
    ...(Array.isArray(asked.under) && field.type === 'ref' ? [`${column} in (${branch(s, field.kinds, asked.under)})`] : []),
  ],
} satisfies Record<FieldType, Condition>;

/** Ids of the given objects and everything below them, by `parent` or by the relation `broader`. */
function branch(s: Statement, kinds: readonly string[], ids: readonly unknown[]): string {
  const start = `select unnest ${idList(s, ids)} as id`;
  const steps = (kinds as readonly KindName[])
    .filter(isHierarchy)
    .map((kind) =>
      kind === 'losConcept'
        ? `select source_id as id, target_id as parent_id from relation where verb = 'broader'`
        : `select id, parent_id from ${identifier(snake(kind))}`,
    );
  if (!steps.length) return start;
  const b = s.alias();
  return `with recursive ${b}(id) as (${start} union select c.id from (${steps.join(' union all ')}) c join ${b} on c.parent_id = ${b}.id) select id from ${b}`;
}

/** Kinds that form a tree or graph, where `under` has a meaning. */
const isHierarchy = (kind: KindName): boolean => kind === 'losConcept' || kindOf(kind).fields.parent?.type === 'ref';

const form = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Only what can be an id; anything else names nothing. */
const idList = (s: Statement, ids: readonly unknown[]): string =>
  s.list(
    ids.filter((id) => typeof id === 'string' && form.test(id)),
    'uuid',
  );

function listCondition(s: Statement, kind: KindName, t: string, name: string, asked: Asked): string[] {
  const list = listsOf(kind).get(name);
  if (!list) throw new Error(`${kind} has no field ${name}`);
  const l = s.alias();
  const some = (condition: string) =>
    `exists (select 1 from ${list.from(l)} where ${list.where(l, `${t}.id`)} and ${l}.removed_at is null${condition})`;
  const found: string[] = [];
  if (typeof asked.empty === 'boolean') found.push(`${asked.empty ? 'not ' : ''}${some('')}`);
  if (Array.isArray(asked.in)) found.push(some(` and ${l}.id = any ${idList(s, asked.in)}`));
  if (Array.isArray(asked.under)) found.push(some(` and ${l}.id in (${branch(s, [list.kind], asked.under)})`));
  return found;
}

/** Condition for one filter on rows `t` of a kind; `true` when it asks for nothing. Removed objects are left out unless asked for. */
export function filterSql(s: Statement, kind: KindName, t: string, filter: Filter | null | undefined): string {
  const { removed, ...rest } = filter ?? {};
  return [`${t}.removed_at is ${removed === true ? 'not ' : ''}null`, ...partsOf(s, kind, t, rest)].join(' and ');
}

function partsOf(s: Statement, kind: KindName, t: string, filter: Filter): string[] {
  const nested = (inner: unknown): string => {
    const parts = partsOf(s, kind, t, (inner ?? {}) as Filter);
    return parts.length ? `(${parts.join(' and ')})` : 'true';
  };
  return Object.entries(filter).flatMap(([name, asked]) => {
    if (asked === null || asked === undefined) return [];
    if (name === 'and') return listOf(asked).map(nested);
    if (name === 'or') return listOf(asked).length ? [`(${listOf(asked).map(nested).join(' or ')})`] : [];
    if (name === 'not') return [`not coalesce(${nested(asked)}, false)`];
    if (name === 'id') return conditions.ref(s, `${t}.id`, asked as Asked, selfOf(kind));
    if (name === 'q') return [textSearch(s, t, String(asked))];
    if (isBaseColumn(name)) {
      const field = { type: 'date' } as Field;
      return ordered(s, `${t}.${identifier(snake(name))}::date`, asked as Asked, field);
    }
    const field = kindOf(kind).fields[name];
    if (!field) return listCondition(s, kind, t, name, asked as Asked);
    return (conditions[field.type] as Condition)(s, `${t}.${columnOf(name, field)}`, asked as Asked, field);
  });
}

/** The id of an object, asked about as a ref is. */
const selfOf = (kind: KindName): Field => {
  const { label } = kindOf(kind);
  return { type: 'ref', label, kinds: [kind], reverse: { name: kind, label } };
};

/** Rows whose words match: each word stemmed, or as the beginning of a word. */
function textSearch(s: Statement, t: string, text: string): string {
  return `${t}.id in (select husorden_matching(${s.value(text, 'text')}))`;
}
