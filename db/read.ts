/**
 * Reads any part of the registry with one SQL statement: what is asked for goes in as picks (names), JSON comes back in the same shape.
 * PostgreSQL builds the JSON, so that a nested answer costs neither a query per row nor a walk through rows here.
 */
import type { SQL } from 'drizzle-orm';
import { columnOf, isBaseColumn, listsOf, type Many, shared, sharedKinds, tableOf } from '#db/catalogue';
import { type Queryable, rowsOf } from '#db/client';
import { filterSql } from '#db/filter';
import { beyondSql, cursorSql, keyFor, orderSql } from '#db/order';
import { pageSize, sizeOf } from '#db/page-size';
import type { Args, Pick, Picks } from '#db/picks';
import { snake } from '#db/schema/kinds';
import { organisationSql, specialFields } from '#db/special-fields';
import { identifier, literal, Statement } from '#db/statement';
import { isSummable } from '#model/fields';
import { type KindName, kindOf } from '#model/kinds/index';

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
  const special = specialFields[name];
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

/** One page of a list as a JSON value: rows (one more than asked for, when there are more), and what was asked. */
function pageSql(s: Statement, args: Args, picks: Picks, list: Many, parentId = ''): string {
  const t = s.alias();
  const { nodes, edges, pageInfo, totalCount, sums } = wanted(picks);
  const backwards = typeof args.last === 'number';
  const size = sizeOf(backwards ? args.last : args.first, parentId ? pageSize.nested : pageSize.usual);
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
