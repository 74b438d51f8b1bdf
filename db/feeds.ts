/** Pages of a feed: what is there, what has changed since an instant, and what is gone. */

import { sql } from 'drizzle-orm';
import { columnOf, reversesOf, sharedKinds, tableOf } from '#db/catalogue';
import { rowsOf } from '#db/client';
import { exportRecords } from '#db/export';
import { sharedOrganisationId } from '#db/schema/organisation';
import type { Session } from '#db/session';
import { literal, Statement } from '#db/statement';
import type { ExportRecord } from '#exporters/table';
import { type FeedName, feedOf } from '#model/feeds';
import { gather } from '#model/gather';

export interface FeedPage {
  items: (FeedItem | Removed)[];
  /** The id of the last one, when more follow. */
  next: string | null;
}
export interface FeedItem {
  record: ExportRecord;
  owns: Owned[];
}
export interface Owned {
  id: string;
  kind: string;
  name: string;
  /** The field that says so: `owner`, `steward` … */
  as: string;
}
export interface Removed {
  id: string;
  removedAt: string;
}

export interface FeedQuestion {
  /** An ISO instant; without it everything is given, and nothing that is gone. */
  changedSince: string | null;
  after: string | null;
  first: number;
}

/** Reads a page, in the order of ids: what is made while somebody reads on is either on a later page or newer than their next question. */
export async function feedPage(session: Session, name: FeedName, { changedSince, after, first }: FeedQuestion): Promise<FeedPage> {
  const { kind, columns, owns } = feedOf(name);
  const s = new Statement();
  const own = s.value(session.actor.organisationId, 'uuid');
  const organisations = sharedKinds.has(kind) ? `(${own}, ${literal(sharedOrganisationId)}::uuid)` : `(${own})`;
  const since = changedSince === null ? null : s.value(changedSince, 'timestamptz');
  const beyond = (column: string) => (after === null ? 'true' : `${column} > ${s.value(after, 'uuid')}`);
  const limit = s.value(first + 1, 'integer');
  const there = `select e.id, e.removed_at from element e where e.kind = ${literal(kind)} and e.organisation_id in ${organisations} and ${beyond('e.id')}`;
  const text =
    since === null
      ? `${there} and e.removed_at is null order by e.id limit ${limit}`
      : `with changed as (${changedSql(organisations, since, owns ?? false)})
        select * from (${there} and e.id in (select id from changed)
          union all select c.element_id, c.at from change c where c.kind = ${literal(kind)} and c.operation = 'delete' and c.at >= ${since}
            and c.organisation_id in ${organisations} and ${beyond('c.element_id')} and not exists (select from element e where e.id = c.element_id)) x
        order by id limit ${limit}`;
  const rows = await rowsOf<{ id: string; removed: string | null }>(
    session.db,
    s.sql(`select y.id::text as id, to_json(y.removed_at) #>> '{}' as removed from (${text}) y order by y.id`),
  );
  const page = rows.slice(0, first);
  const records = new Map<string, ExportRecord>();
  const present = page.filter(({ removed }) => removed === null).map(({ id }) => id);
  if (present.length > 0)
    for await (const record of exportRecords(session, kind, { columns, filter: { id: { in: present } }, bare: true }))
      records.set(record.id, record);
  const owned = owns ? await ownedBy(session, present) : new Map<string, Owned[]>();
  return {
    items: page.flatMap(({ id, removed }): (FeedItem | Removed)[] => {
      if (removed !== null) return [{ id, removedAt: removed }];
      const record = records.get(id);
      return record ? [{ record, owns: owned.get(id) ?? [] }] : [];
    }),
    next: rows.length > first ? (page.at(-1)?.id ?? null) : null,
  };
}

/** Ids of what has changed, or been linked; and of those named by what has changed, where a feed tells what somebody owns. */
const changedSql = (organisations: string, since: string, named: boolean): string => {
  const from = `from change c where c.organisation_id in ${organisations} and c.at >= ${since}`;
  return `select c.element_id as id ${from} union select c.other_id ${from} and c.other_id is not null${
    named
      ? ` union select v.value::uuid from (select jsonb_build_array(c.before, c.after) as both ${from}) b, jsonb_array_elements(b.both) o,
          jsonb_each_text(case jsonb_typeof(o) when 'object' then o else '{}' end) v where v.key like '%\\_id' and v.value ~ '^[0-9a-f]{8}-[0-9a-f-]{27}$'`
      : ''
  }`;
};

async function ownedBy(session: Session, ids: readonly string[]): Promise<Map<string, Owned[]>> {
  const found = new Map<string, Owned[]>();
  if (ids.length === 0) return found;
  const s = new Statement();
  const list = s.list(ids, 'uuid');
  const lists = reversesOf('person').map(
    ({ kind, fieldName, field }) =>
      `select t.${columnOf(fieldName, field)}::text as person, t.id::text as id, ${literal(kind)} as kind, t.name, ${literal(fieldName)} as "as" from ${tableOf(kind)} t
        where t.removed_at is null and t.${columnOf(fieldName, field)} = any ${list}`,
  );
  for (const { person, ...owned } of await rowsOf<Owned & { person: string } & Record<string, unknown>>(
    session.db,
    s.sql(`select * from (${lists.join(' union all ')}) o order by kind, name, id`),
  ))
    gather(found, person, owned);
  return found;
}

/** How far the history the session reads has come, and when the reading began. */
export async function feedMark(session: Session): Promise<{ mark: string; at: string; organisation: string }> {
  const [row] = await rowsOf<{ mark: string; at: string; organisation: string }>(
    session.db,
    sql`select coalesce((select max(id) from change where organisation_id = o.id), 0) || '-' || coalesce((select max(id) from change where organisation_id = ${sharedOrganisationId}::uuid), 0) as mark,
      to_json(now()) #>> '{}' as at, o.name as organisation from organisation o where o.id = ${session.actor.organisationId}`,
  );
  if (!row) throw new Error('The organisation is gone.');
  return row;
}
