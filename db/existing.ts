/** What the registry holds, answered to the planner of imports in bulk. */
import { columnOf, isBaseColumn, shared, tableOf } from '#db/catalogue';
import { rowsOf } from '#db/client';
import { valuesOf } from '#db/elements';
import { linkOf } from '#db/links';
import { before, unnamed } from '#db/past';
import { snake } from '#db/schema/kinds';
import type { Session } from '#db/session';
import { identifier, literal, Statement } from '#db/statement';
import type { Content, Existing, Found, Wanted } from '#importers/existing';
import { columnName, type Field, type Value } from '#model/fields';
import { type KindName, kindOf } from '#model/kinds/index';

/** Fields that hold a name besides the name itself. */
const otherNameFields = ['aliases', 'nameNn', 'nameEn', 'abbreviation'];

const normal = (sql: string): string => `fold(regexp_replace(btrim(${sql}), '\\s+', ' ', 'g'))`;

const keyFields = (kind: KindName): [string, Field][] => {
  const names = new Set(kindOf(kind).keys.flat());
  return Object.entries(kindOf(kind).fields).filter(([name]) => name !== 'name' && names.has(name));
};

function namesOf(kind: KindName, t: string): string {
  const parts = otherNameFields.flatMap((name) => {
    const field = kindOf(kind).fields[name];
    if (!field) return [];
    return [
      field.type === 'texts' ? `coalesce(${t}.${columnOf(name, field)}, '{}')` : `array_remove(array[${t}.${columnOf(name, field)}], null)`,
    ];
  });
  return parts.length ? parts.join(' || ') : `'{}'::text[]`;
}

function parentsOf(kind: KindName, t: string): string {
  if (kind === 'losConcept')
    return `(select coalesce(json_agg(r.target_id), '[]') from relation r where r.source_id = ${t}.id and r.verb = 'broader')`;
  return kindOf(kind).fields.parent
    ? `case when ${t}.parent_id is null then '[]'::json else json_build_array(${t}.parent_id) end`
    : `'[]'::json`;
}

async function find({ db, actor }: Session, { kind, ids, names, keys, all }: Wanted): Promise<Found[]> {
  const s = new Statement();
  const conditions: string[] = [];
  if (ids.length) conditions.push(`t.id = any ${s.list(ids, 'uuid')}`);
  if (names.length) {
    const wanted = `(select ${normal('n')} from unnest ${s.list(names, 'text')} n)`;
    conditions.push(`${normal('t.name')} in ${wanted}`);
    if (otherNameFields.some((name) => kindOf(kind).fields[name]))
      conditions.push(`exists (select from unnest(${namesOf(kind, 't')}) o where ${normal('o')} in ${wanted})`);
  }
  for (const [name, values] of Object.entries(keys)) {
    const field = kindOf(kind).fields[name];
    if (!field || isBaseColumn(name) || !values.length) continue;
    const column = `t.${columnOf(name, field)}`;
    conditions.push(
      field.type === 'ref'
        ? `${column} = any ${s.list(values, 'uuid')}`
        : `${normal(`${column}::text`)} in (select ${normal('k')} from unnest ${s.list(values, 'text')} k)`,
    );
  }
  if (!all && !conditions.length) return [];
  const keyObject = keyFields(kind).map(([name, field]) => `${literal(name)}, t.${columnOf(name, field)}`);
  const text = `
    select row_to_json(f) as data from (
      select t.id, ${literal(kind)} as kind, t.name, to_json(${namesOf(kind, 't')}) as "otherNames", json_build_object(${keyObject.join(', ')}) as keys,
        ${parentsOf(kind, 't')} as parents, t.organisation_id <> ${s.value(actor.organisationId, 'uuid')} as shared
      from ${tableOf(kind)} t where t.removed_at is null${all ? '' : ` and (${conditions.join(' or ')})`}) f`;
  return (await rowsOf<{ data: Found }>(db, s.sql(text))).map((row) => row.data);
}

async function contents(
  { db, actor }: Session,
  kind: KindName,
  ids: readonly string[],
  links: readonly string[],
  removed = false,
): Promise<Content[]> {
  if (!ids.length) return [];
  const s = new Statement();
  const linked = links.map((name) => {
    const link = linkOf(kind, name);
    const [near, far] = link.direction === 'forward' ? ['source_id', 'target_id'] : ['target_id', 'source_id'];
    return `${literal(name)}, (select coalesce(json_agg(r.${far}), '[]') from relation r join element e on e.id = r.${far} and e.removed_at is null
      where r.${near} = t.id and r.verb = ${literal(link.verb)} and e.kind = ${literal(link.kind)})`;
  });
  const refs = Object.entries(kindOf(kind).fields).flatMap(([name, field]) => (field.type === 'ref' ? [columnOf(name, field)] : []));
  // What has been removed is not pointed at any more, just as readers and exports see it.
  const gone = refs.length
    ? `(select coalesce(json_agg(e.id), '[]') from element e where e.id in (${refs.map((column) => `t.${column}`).join(', ')}) and e.removed_at is not null)`
    : `'[]'::json`;
  const text = `
    select t.id::text as id, t.version, row_to_json(t) as row, json_build_object(${linked.join(', ')}) as links, ${gone} as gone
    from ${tableOf(kind)} t where t.id = any ${s.list(ids, 'uuid')} and t.organisation_id in (${s.value(actor.organisationId, 'uuid')}, ${shared}) and t.removed_at is ${removed ? 'not null' : 'null'}`;
  const rows = await rowsOf<{ id: string; version: number; row: Record<string, unknown>; links: Record<string, string[]>; gone: string[] }>(
    db,
    s.sql(text),
  );
  return rows.map(({ id, version, row, links: found, gone: removed }) => {
    const values = Object.entries(valuesOf(kind, row)).map(([name, value]): [string, Value | undefined] => [
      name,
      kindOf(kind).fields[name]?.type === 'ref' && removed.includes(String(value)) ? null : value,
    ]);
    return { id, version, values: Object.fromEntries(values), links: found };
  });
}

/** The registry as the actor of this session sees it. One statement per question, however many rows the file has. */
export const existingIn = (session: Session): Existing => ({
  find: async (wanted) => {
    const found: Found[] = [];
    for (const one of wanted) found.push(...(await find(session, one)));
    return found;
  },
  contents: (kind, ids, links) => contents(session, kind, ids, links),
  removed: (kind, ids, links) => contents(session, kind, ids, links, true),
  before: (kind, asked, links, at) => before(session, kind, asked, links, at),
  unnamed: (kind, ids, at) => unnamed(session, kind, ids, at),
});

/** The column of a field, for statements that write many rows. */
export const storedName = (kind: KindName, name: string): string => {
  const field = kindOf(kind).fields[name];
  if (!field) throw new Error(`${kind} has no field ${name}`);
  return identifier(snake(columnName(name, field)));
};
