/** The same answers, each by one SQL statement written for the purpose. */
import { columnOf, tableOf } from '../db/catalogue.ts';
import { literal } from '../db/statement.ts';
import { type KindName, kindOf } from '../model/kinds/index.ts';
import type { QueryName } from './queries.ts';
import { lists } from './queries.ts';

const rows = (select: string, as: string): string =>
  `(select row_to_json(c_${as}) from (select coalesce(json_agg(row_to_json(x_${as})), '[]') as nodes from (${select}) x_${as}) c_${as})`;
const one = (select: string, as: string): string => `(select row_to_json(x_${as}) from (${select}) x_${as})`;

const concepts = (as: string, near: string, verb: string, first: number, more: string): string =>
  rows(
    `select ${as}.id, ${as}.name${more} from relation r_${as} join los_concept ${as} on ${as}.id = r_${as}.target_id
     where r_${as}.source_id = ${near} and r_${as}.verb = '${verb}' and ${as}.removed_at is null order by ${as}.sort_name, ${as}.id limit ${first}`,
    as,
  );

const list = `select ${rows(
  `select a.id, a.name, a.lifecycle,
    ${one('select u.id, u.name from org_unit u where u.id = a.owner_unit_id and u.removed_at is null', 'u')} as "ownerUnit",
    ${concepts('l1', 'a.id', 'classified_as', 10, `, ${concepts('l2', 'l1.id', 'broader', 5, `, ${concepts('l3', 'l2.id', 'broader', 5, '')} as broader`)} as broader`)} as "losConcepts",
    ${rows(
      `select d.id, d.name from relation r join dataset d on d.id = r.target_id
       where r.source_id = a.id and r.verb = 'holds' and d.removed_at is null order by d.sort_name, d.id limit 10`,
      'd',
    )} as datasets
  from application a where a.organisation_id = $1::uuid and a.removed_at is null order by a.sort_name, a.id limit 50`,
  'a',
)} as applications`;

const fields = Object.entries(kindOf('application').fields);
const base = ['version', 'createdAt', 'updatedAt', 'confirmedAt'] as const;
const snake = (name: string): string => name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);

/** What a change of an application changed, field by field. */
export const changedFields = (before: string, after: string): string =>
  `select coalesce(json_agg(row_to_json(f) order by f.o), '[]') from (select o, field, ${before} -> col as before, ${after} -> col as after
    from (values ${fields.map(([name, field], i) => `(${i}, ${literal(name)}, ${literal(columnOf(name, field).replaceAll('"', ''))})`).join(', ')}) v (o, field, col)
    where ${before} -> col is distinct from ${after} -> col) f`;

/** History of the application `a`, newest first. */
export const historySql = `select c.id::text as id, c.at, upper(c.operation) as operation, u.name as "actorName", b.label as "batchLabel", c.kind,
    o.id as "otherId", o.name as "otherName", o.kind as "otherKind",
    case when c.operation = 'change' then (${changedFields('c.before', 'c.after')}) else '[]' end as fields
  from change c left join app_user u on u.id = c.actor_id left join batch b on b.id = c.batch_id
    left join element o on o.id = case when c.element_id = a.id then c.other_id else c.element_id end
  where c.element_id = a.id or c.other_id = a.id order by c.id desc`;

/** A list of an application `a`: in the order of names. */
export const listSql = (name: string, select: string): string => {
  const found = lists.find((one) => one.name === name);
  if (!found) throw new Error(`No list ${name}`);
  return `select ${select} from ${found.from('t')} where ${found.where('t', 'a.id')} and t.removed_at is null order by t.sort_name, t.id`;
};

const refSql = (name: string, kinds: readonly string[]): string => {
  const [only] = kinds;
  const table = kinds.length === 1 && only ? tableOf(only as KindName) : 'element';
  const field = kindOf('application').fields[name];
  if (!field) throw new Error(`No field ${name}`);
  return one(`select e.id, e.name from ${table} e where e.id = a.${columnOf(name, field)} and e.removed_at is null`, 'e');
};

const object = `select ${one(
  `select a.id, ${base.map((name) => `a.${snake(name)} as "${name}"`).join(', ')},
    ${fields
      .map(([name, field]) => {
        if (field.type === 'ref') return `${refSql(name, field.kinds)} as "${name}"`;
        const column = `a.${columnOf(name, field)}`;
        return `${field.type === 'choice' ? `upper(${column})` : column} as "${name}"`;
      })
      .join(', ')},
    ${lists.map(({ name }) => `${rows(`${listSql(name, 't.id, t.name')} limit 20`, 't')} as "${name}"`).join(', ')},
    (select coalesce(json_agg(row_to_json(h)), '[]') from (${historySql} limit 50) h) as history
  from application a where a.id = $1::uuid and a.removed_at is null`,
  'a',
)} as application`;

/** Search is a function of the database for all who are measured. */
const search = `select coalesce(json_agg(row_to_json(h)), '[]') as search from (
  select e.id, e.kind, e.name, f.via from husorden_found($1::text) f join element e on e.id = f.id
  where e.removed_at is null order by f.score desc, e.sort_name, e.id limit 20) h`;

const body = (select: string): string => `select '{"data":' || row_to_json(d)::text || '}' as body from (${select}) d`;

/** The statement of each query, which answers with the whole body as text. */
export const bareSql: Record<QueryName, string> = { list: body(list), object: body(object), search: body(search) };
