/** What has a time: applications, agreements and initiatives with their dates, read with one statement. */
import { type Queryable, rowsOf } from '#db/client';
import { Statement } from '#db/statement';
import type { RoadmapFacts, RoadmapKind, RoadmapNamed } from '#model/roadmap';

export interface RoadmapItem extends RoadmapFacts, RoadmapNamed {
  lifecycle: string | null;
  unit: RoadmapNamed | null;
  vendor: RoadmapNamed | null;
  /** The capability that an application supports, or that the item's first application does. */
  domain: RoadmapNamed | null;
  /** What takes over after an application. */
  replacedBy: RoadmapNamed | null;
  autoRenews: boolean | null;
}

export interface Roadmap {
  /** All that have a date, also when there are more than can be shown. */
  total: number;
  items: RoadmapItem[];
}

/** The most that is read; more is narrowed by unit or kind. */
export const roadmapLimit = 3_000;

const named = (table: string, id: string): string =>
  `(select json_build_object('id', x.id, 'name', x.name) from ${table} x where x.id = ${id} and x.removed_at is null)`;
/** The first capability by name that a link of the object leads to. */
const capability = (id: string): string =>
  `(select json_build_object('id', c.id, 'name', c.name) from relation r join capability c on c.id = r.target_id and c.removed_at is null
    where r.source_id = ${id} and r.verb in ('supports', 'affects') order by c.sort_name, c.id limit 1)`;
/** The first application by name that an agreement covers. */
const covered = (id: string): string =>
  `(select a.id from relation r join application a on a.id = r.target_id and a.removed_at is null
    where r.source_id = ${id} and r.verb = 'covers' order by a.sort_name, a.id limit 1)`;

const columns = `id, kind, name, sort_name, "from", "to", renewal_on, notice_months, auto_renews, lifecycle, owner_unit_id, vendor_id, replaced_by_id`;

/** Those columns of each kind; what a kind lacks is null. */
const parts: Readonly<Record<RoadmapKind, string>> = {
  application: `select t.id, 'application', t.name, t.sort_name, t.in_use_from, t.end_of_life, null::date, null::double precision, null::boolean,
      t.lifecycle, t.owner_unit_id, t.vendor_id, t.replaced_by_id from application t`,
  agreement: `select t.id, 'agreement', t.name, t.sort_name, t.valid_from, t.valid_to, t.renewal_on, t.notice_months, t.auto_renews,
      null::text, t.owner_unit_id, t.vendor_id, null::uuid from agreement t`,
  initiative: `select t.id, 'initiative', t.name, t.sort_name, t.start_on, t.end_on, null::date, null::double precision, null::boolean,
      t.status, t.owner_unit_id, null::uuid, null::uuid from initiative t`,
};

/** Whether the part has any date at all. */
const dated: Readonly<Record<RoadmapKind, string>> = {
  application: 'coalesce(t.in_use_from, t.end_of_life) is not null',
  agreement: 'coalesce(t.valid_from, t.valid_to, t.renewal_on) is not null',
  initiative: 'coalesce(t.start_on, t.end_on) is not null',
};

/** Everything with a date of these kinds, what ends first before the rest. Whoever asks sees only what they may. */
export async function readRoadmap(
  db: Queryable,
  organisationId: string,
  kinds: readonly RoadmapKind[],
  unit: string | null,
): Promise<Roadmap> {
  if (kinds.length === 0) return { total: 0, items: [] };
  const s = new Statement();
  const own = s.value(organisationId, 'uuid');
  const under = unit === null ? 'true' : 't.owner_unit_id in (select id from below)';
  const all = kinds.map(
    (kind) => `${parts[kind]} where t.organisation_id = ${own} and t.removed_at is null and ${dated[kind]} and ${under}`,
  );
  const text = `
    with recursive below as (select ${s.value(unit, 'uuid')} as id union select u.id from org_unit u join below b on u.parent_id = b.id where u.removed_at is null),
    items(${columns}) as materialized (${all.join(' union all ')}),
    shown as (select * from items order by coalesce("to", renewal_on) nulls last, sort_name, id limit ${roadmapLimit})
    select json_build_object('total', (select count(*) from items), 'items', (select coalesce(json_agg(row_to_json(o)), '[]') from (
      select i.id, i.kind, i.name, i."from", i."to", i.renewal_on as "renewalOn", i.notice_months as "noticeMonths", i.auto_renews as "autoRenews", i.lifecycle,
        ${named('org_unit', 'i.owner_unit_id')} as unit, ${named('vendor', 'i.vendor_id')} as vendor, ${named('application', 'i.replaced_by_id')} as "replacedBy",
        case when i.kind = 'agreement' then ${capability(covered('i.id'))} else ${capability('i.id')} end as domain
      from shown i order by coalesce(i."to", i.renewal_on) nulls last, i.sort_name, i.id) o)) as data`;
  const [row] = await rowsOf<{ data: Roadmap }>(db, s.sql(text));
  return row?.data ?? { total: 0, items: [] };
}
