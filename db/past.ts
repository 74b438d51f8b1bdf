/** What the registry was when a file was made, read from the change log. */
import { tableOf } from '#db/catalogue';
import { rowsOf } from '#db/client';
import { valuesOf } from '#db/elements';
import { linkOf } from '#db/links';
import type { Session } from '#db/session';
import { literal, Statement } from '#db/statement';
import type { Before, Unnamed } from '#importers/existing';
import type { KindName } from '#model/kinds/index';

/** The fields of objects at the versions asked for, and the links of those whose links have changed since the moment. */
export async function before(
  session: Session,
  kind: KindName,
  asked: readonly { id: string; version?: number }[],
  links: readonly string[],
  at: string | undefined,
): Promise<Before[]> {
  const found = new Map<string, Before>();
  for (const [id, values] of await valuesAt(session, kind, asked)) found.set(id, { id, values });
  if (at !== undefined && links.length > 0)
    for (const [id, linked] of await linksAt(session, kind, asked, links, at)) found.set(id, { ...found.get(id), id, links: linked });
  return [...found.values()];
}

async function valuesAt({ db }: Session, kind: KindName, asked: readonly { id: string; version?: number }[]) {
  const wanted = asked.filter(({ version }) => version !== undefined);
  if (wanted.length === 0) return [];
  const s = new Statement();
  const text = `
    select distinct on (c.element_id) c.element_id::text as id, c.after as content
    from json_to_recordset(${s.value(JSON.stringify(wanted), 'json')}) as w (id uuid, version int)
    join change c on c.element_id = w.id and c.kind = ${s.value(kind, 'text')} and (c.after ->> 'version')::int = w.version
    order by c.element_id, c.id desc`;
  const rows = await rowsOf<{ id: string; content: Record<string, unknown> }>(db, s.sql(text));
  return rows.map(({ id, content }) => [id, valuesOf(kind, content)] as const);
}

async function linksAt({ db }: Session, kind: KindName, asked: readonly { id: string }[], names: readonly string[], at: string) {
  const s = new Statement();
  const ids = s.list(
    asked.map(({ id }) => id),
    'uuid',
  );
  const moment = s.value(at, 'timestamptz');
  const lists = names.map((name) => {
    const link = linkOf(kind, name);
    const [near, far] = link.direction === 'forward' ? ['element_id', 'other_id'] : ['other_id', 'element_id'];
    return `${literal(name)}, (select coalesce(json_agg(distinct c.${far}), '[]') from change c join element e on e.id = c.${far}
      where c.${near} = t.id and c.kind = 'relation' and c.operation = 'link' and c.after ->> 'verb' = ${literal(link.verb)} and e.kind = ${literal(link.kind)}
        and c.valid_from <= ${moment} and (c.valid_to is null or c.valid_to > ${moment}))`;
  });
  const text = `
    with touched as (
      select element_id as id from change where kind = 'relation' and at > ${moment} and element_id = any ${ids}
      union select other_id from change where kind = 'relation' and at > ${moment} and other_id = any ${ids})
    select t.id::text as id, json_build_object(${lists.join(', ')}) as links from touched t`;
  const rows = await rowsOf<{ id: string; links: Record<string, string[]> }>(db, s.sql(text));
  return rows.map(({ id, links }) => [id, links] as const);
}

/** Own objects that were there at a moment, still are, and are not among these. */
export async function unnamed({ db }: Session, kind: KindName, ids: readonly string[], at: string): Promise<Unnamed[]> {
  const s = new Statement();
  const moment = s.value(at, 'timestamptz');
  const text = `
    select t.id::text as id, t.name, t.version, t.updated_at > ${moment} as changed from ${tableOf(kind)} t
    where t.organisation_id = husorden_organisation() and t.removed_at is null and not t.id = any ${s.list(ids, 'uuid')}
      and exists (select from change c where c.element_id = t.id and c.kind = ${s.value(kind, 'text')} and c.valid_from <= ${moment})
    order by t.sort_name, t.id`;
  return rowsOf<Unnamed & Record<string, unknown>>(db, s.sql(text));
}
