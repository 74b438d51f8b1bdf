/**
 * Reads any part of the registry with one SQL statement: what is asked for goes in as picks (names), JSON comes back in the same shape.
 * PostgreSQL builds the JSON, so that a nested answer costs neither a query per row nor a walk through rows here.
 */
import type { SQL } from 'drizzle-orm';
import { columnOf, isBaseColumn, listsOf, type Many, shared, sharedKinds, tableOf } from '#db/catalogue';
import { type Queryable, rowsOf } from '#db/client';
import { filterSql } from '#db/filter';
import { beyondSql, cursorSql, keyFor, orderSql } from '#db/order';
import type { Args, Pick, Picks } from '#db/picks';
import { snake } from '#db/schema/kinds';
import { identifier, literal, Statement } from '#db/statement';
import { TooMuch } from '#model/errors';
import { isSummable } from '#model/fields';
import { type KindName, kindOf } from '#model/kinds/index';
import { linksOf } from '#model/relations';

export type Row = Record<string, unknown>;

/** A page of a list as the database answers; `graphql/connection.ts` makes a connection of it. */
export interface Page<T = Row> {
  rows: (T & { __cursor?: [string | null, string] })[];
  size: number;
  backwards: boolean;
  total?: number;
  /** Sums over the whole list, by field; null where nothing is known. */
  sums?: Record<string, number | null>;
}

/** Rows in a page: when nothing is said, in a list below an object when nothing is said, and at most. */
export const pageSize = { usual: 50, nested: 20, most: 500 };

/** One object by id, or null when there is none that the reader may see. */
export async function readOne<T = Row>(
  db: Queryable,
  kind: KindName,
  id: string,
  picks: Picks,
  options?: { removed?: boolean },
): Promise<T | null> {
  const statement = written(picks, `${kind} ${options?.removed ?? false}`, id, (s) => {
    const t = s.alias();
    const condition = `${t}.id = ${s.value(id, 'uuid')}${options?.removed ? '' : ` and ${t}.removed_at is null`}`;
    return `select row_to_json(o) as data from (select ${fieldsSql(s, kind, t, picks)} from ${tableOf(kind)} ${t} where ${condition}) o`;
  });
  const [row] = await rowsOf<{ data: T }>(db, statement);
  return row?.data ?? null;
}

const known = new WeakMap<Picks, Map<string, (first: unknown) => SQL>>();
const mostWritten = 20;

/** The statement for some picks, written once for each key. Its first value may differ from time to time, the others follow from picks and key. */
function written(picks: Picks, key: string, first: unknown, write: (s: Statement) => string): SQL {
  let byKey = known.get(picks);
  if (!byKey || byKey.size > mostWritten) {
    byKey = new Map();
    known.set(picks, byKey);
  }
  let template = byKey.get(key);
  if (!template) {
    const s = new Statement();
    template = s.template(write(s));
    byKey.set(key, template);
  }
  return template(first);
}

/** A page of a list of one kind: the organisation's own objects, and the shared ones where the kind has such. */
export async function readPage<T = Row>(db: Queryable, organisationId: string, kind: KindName, args: Args, picks: Picks): Promise<Page<T>> {
  const statement = written(picks, `${kind} ${JSON.stringify(args)}`, organisationId, (s) => {
    const own = s.value(organisationId, 'uuid');
    const page = pageSql(s, args, picks, {
      name: kind,
      kind,
      from: (t) => `${tableOf(kind)} ${t}`,
      where: (t) => (sharedKinds.has(kind) ? `${t}.organisation_id in (${own}, ${shared})` : `${t}.organisation_id = ${own}`),
    });
    return `select ${page} as data`;
  });
  const [row] = await rowsOf<{ data: Page<T> }>(db, statement);
  if (!row) throw new Error('A page came back without a row.');
  return row.data;
}

/** Objects of any kind by id, in the order asked for; null where there is none. */
export async function readElements<T = Row>(db: Queryable, ids: readonly string[], picks: Picks): Promise<(T | null)[]> {
  const s = new Statement();
  const t = s.alias();
  const text = `select ${t}.id::text as id, row_to_json(o) as data from element ${t}, lateral (select ${elementSql(t, s, picks)}) o
    where ${t}.id = any ${s.list(ids, 'uuid')} and ${t}.removed_at is null`;
  const found = new Map((await rowsOf<{ id: string; data: T }>(db, s.sql(text))).map((row) => [row.id, row.data]));
  return ids.map((id) => found.get(id.toLowerCase()) ?? null);
}

/** The select list of an object: one expression per picked field. */
function fieldsSql(s: Statement, kind: KindName, t: string, picks: Picks): string {
  const expressions = new Map<string, string>();
  for (const [key, pick] of Object.entries(picks.fields))
    for (const [name, expression] of fieldSql(s, kind, t, key, pick)) expressions.set(name, expression);
  for (const [key, pick] of Object.entries(picks.on[kind]?.fields ?? {}))
    for (const [name, expression] of fieldSql(s, kind, t, key, pick)) expressions.set(name, expression);
  // An object of which nothing is asked is still an object.
  if (!expressions.size) expressions.set('kind', literal(kind));
  return [...expressions].map(([key, expression]) => `${expression} as "${key}"`).join(', ');
}

function fieldSql(s: Statement, kind: KindName, t: string, key: string, pick: Pick): [string, string][] {
  const name = pick.field;
  if (isBaseColumn(name)) return [[key, `${t}.${identifier(snake(name))}`]];
  const field = kindOf(kind).fields[name];
  if (field?.type === 'ref') return [[key, refSql(s, field.kinds, `${t}.${columnOf(name, field)}`, pick.picks)]];
  if (field) return [[key, `${t}.${columnOf(name, field)}`]];
  const list = listsOf(kind).get(name);
  if (list) return [[key, pageSql(s, pick.args, pick.picks, list, `${t}.id`)]];
  const special = specials[name];
  if (!special) throw new Error(`${kind} has no field ${name}`);
  return [[key, special(t, kind, pick)]];
}

/** The object a ref points to, as JSON; null when it is removed, or belongs to somebody else. */
function refSql(s: Statement, kinds: readonly string[], column: string, picks: Picks): string {
  const o = s.alias();
  const [only] = kinds;
  const select =
    kinds.length === 1 && only
      ? `select ${fieldsSql(s, only as KindName, o, picks)} from ${tableOf(only as KindName)} ${o}`
      : `select ${elementSql(o, s, picks)} from element ${o}`;
  return `(select row_to_json(x${o}) from (${select} where ${o}.id = ${column} and ${o}.removed_at is null) x${o})`;
}

/** Fields known for objects of every kind, and the fields of the concrete kinds under `__<kind>`. */
function elementSql(t: string, s: Statement, picks: Picks): string {
  const expressions = [`${t}.kind as "kind"`];
  for (const [key, { field }] of Object.entries(picks.fields))
    if (field !== 'kind')
      expressions.push(`${field === 'organisation' ? organisationSql(t) : `${t}.${identifier(snake(field))}`} as "${key}"`);
  for (const [kind, below] of Object.entries(picks.on) as [KindName, Picks][]) {
    const k = s.alias();
    const object = `(select row_to_json(x${k}) from (select ${fieldsSql(s, kind, k, below)} from ${tableOf(kind)} ${k} where ${k}.id = ${t}.id) x${k})`;
    expressions.push(`case when ${t}.kind = ${literal(kind)} then ${object} end as "__${kind}"`);
  }
  return expressions.join(', ');
}

const organisationSql = (t: string): string =>
  `(select row_to_json(x) from (select o.id, o.slug, o.name, o.shared, o.organisation_number as "organisationNumber" from organisation o where o.id = ${t}.organisation_id) x)`;
const userSql = (column: string): string => `(select row_to_json(x) from (select u.id, u.name from app_user u where u.id = ${column}) x)`;

/** Fields that are neither columns nor lists. */
const specials: Record<string, (t: string, kind: KindName, pick: Pick) => string> = {
  kind: (_t, kind) => literal(kind),
  organisation: (t) => organisationSql(t),
  organisationId: (t) => `${t}.organisation_id`,
  updatedBy: (t) => userSql(`${t}.updated_by`),
  confirmedBy: (t) => userSql(`${t}.confirmed_by`),
  ownerUnitId: (t, kind) => (kindOf(kind).fields.ownerUnit ? `${t}.owner_unit_id` : 'null'),
  /** Names of the important fields and lists that have nothing in them. */
  missing: (t, kind) => {
    const fields = Object.entries(kindOf(kind).fields)
      .filter(([, field]) => field.required || field.important)
      .map(
        ([name, field]) =>
          `case when ${t}.${columnOf(name, field)} is null${field.type.endsWith('s') && field.type !== 'texts' ? ` or ${t}.${columnOf(name, field)} = '{}'` : ''} then ${literal(name)} end`,
      );
    const lists = importantLists(kind).map(
      (list) =>
        `case when not exists (select 1 from ${list.from(`m${t}`)} where ${list.where(`m${t}`, `${t}.id`)} and m${t}.removed_at is null) then ${literal(list.name)} end`,
    );
    return `array_to_json(array_remove(array[${[...fields, ...lists].join(', ') || 'null'}]::text[], null))`;
  },
  /** The latest changes, newest first; `first` and `after` (an id) page through them. */
  history: (t, kind, pick) => {
    const { first, after } = pick.args as { first?: number; after?: string };
    const before = after && /^\d{1,18}$/.test(after) ? ` and c.id < ${after}` : '';
    return `(select coalesce(json_agg(row_to_json(h)), '[]') from (
      select c.id, c.element_id as "elementId", c.kind, c.operation, c.at, c.batch_id as "batchId", c.before, c.after,
        u.name as "actorName", b.label as "batchLabel", other.id as "otherId", other.name as "otherName", other.kind as "otherKind", c.element_id = ${t}.id as "isSource",
        case when c.element_id = ${t}.id then ${literal(kind)} else other.kind end as "elementKind"
      from change c left join app_user u on u.id = c.actor_id left join batch b on b.id = c.batch_id
        left join element other on other.id = case when c.element_id = ${t}.id then c.other_id else c.element_id end
      where (c.element_id = ${t}.id or c.other_id = ${t}.id)${before} order by c.id desc limit ${limit(first, 50)}) h)`;
  },
};

const importantLists = (kind: KindName): Many[] => {
  const names = new Set(linksOf(kind).flatMap((link) => (link.important ? [link.name] : [])));
  return [...listsOf(kind).values()].filter((list) => names.has(list.name));
};

const limit = (asked: number | null | undefined, usual: number): number => {
  const size = asked ?? usual;
  if (!Number.isInteger(size) || size < 0 || size > pageSize.most) throw new TooMuch(size, pageSize.most);
  return size;
};

/** One page of a list as a JSON value: rows (one more than asked for, when there are more), and what was asked. */
function pageSql(s: Statement, args: Args, picks: Picks, list: Many, parentId = ''): string {
  const t = s.alias();
  const { nodes, edges, pageInfo, totalCount, sums } = wanted(picks);
  const backwards = typeof args.last === 'number';
  const size = limit(backwards ? args.last : args.first, parentId ? pageSize.nested : pageSize.usual);
  const key = keyFor(list.kind, t, args.orderBy);
  const from = `from ${list.from(t)} where ${list.where(t, parentId)} and ${filterSql(s, list.kind, t, args.filter)}`;
  const beyond = [
    ...(args.after ? [beyondSql(s, key, t, args.after, false)] : []),
    ...(args.before ? [beyondSql(s, key, t, args.before, true)] : []),
  ].map((condition) => ` and ${condition}`);
  const fields = fieldsSql(s, list.kind, t, merged([nodes, edges]));
  const cursor = edges || pageInfo ? `, ${cursorSql(key, t)} as "__cursor"` : '';
  const rows = `(select coalesce(json_agg(row_to_json(p${t})), '[]') from (
    select ${fields}${cursor} ${from}${beyond.join('')} order by ${orderSql(key, t, backwards)} limit ${size + 1}) p${t})`;
  const total = totalCount ? `, 'total', (select count(*) ${from})` : '';
  const summed = sums ? `, 'sums', (select ${sumsSql(list.kind, t, sums)} ${from})` : '';
  return `json_build_object('rows', ${nodes || edges || pageInfo ? rows : `'[]'::json`}, 'size', ${size}, 'backwards', ${backwards}${total}${summed})`;
}

/** The sums of the fields picked, as a JSON object. */
function sumsSql(kind: KindName, t: string, picks: Picks): string {
  const names = new Set(Object.values(picks.fields).map((pick) => pick.field));
  const sums = Object.entries(kindOf(kind).fields).flatMap(([name, field]) =>
    names.has(name) && isSummable(field) ? [`${literal(name)}, sum(${t}.${columnOf(name, field)})`] : [],
  );
  return `json_build_object(${sums.join(', ')})`;
}

/** What is asked of a connection; picks that name fields of objects directly are taken as nodes. */
function wanted(picks: Picks): { nodes?: Picks; edges?: Picks; pageInfo?: true; totalCount?: true; sums?: Picks } {
  const found: ReturnType<typeof wanted> = {};
  for (const { field, picks: below } of Object.values(picks.fields)) {
    if (field === 'nodes') found.nodes = below;
    else if (field === 'edges')
      found.edges = Object.values(below.fields).find((edge) => edge.field === 'node')?.picks ?? { fields: {}, on: {} };
    else if (field === 'pageInfo') found.pageInfo = true;
    else if (field === 'totalCount') found.totalCount = true;
    else if (field === 'sums') found.sums = below;
  }
  return found;
}

/** Picks of two places that are answered by the same rows. */
export function merged(all: readonly (Picks | undefined)[]): Picks {
  const result: Picks = { fields: {}, on: {} };
  for (const picks of all) {
    for (const [key, pick] of Object.entries(picks?.fields ?? {})) {
      const known = result.fields[key];
      result.fields[key] = known ? { ...pick, picks: merged([known.picks, pick.picks]) } : pick;
    }
    for (const [kind, below] of Object.entries(picks?.on ?? {}) as [KindName, Picks][]) result.on[kind] = merged([result.on[kind], below]);
  }
  return result;
}
