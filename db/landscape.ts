/** The landscape: applications and what flows between them, read with one statement. */
import { linksAt, objectsAt } from '#db/at';
import { type Queryable, rowsOf } from '#db/client';
import { filterSql } from '#db/filter';
import { inUseSql } from '#db/map';
import type { Filter } from '#db/picks';
import { Statement } from '#db/statement';

/** Something with a name, where no more is needed. */
export interface Named {
  id: string;
  name: string;
}

export interface LandscapeApplication extends Named {
  type: string | null;
  lifecycle: string | null;
  hosting: string | null;
  personalData: boolean | null;
  hoursUntilCritical: number | null;
  availability: number | null;
  nationalShared: boolean;
  unit: Named | null;
  /** The unit one step below the top, where its own unit belongs. */
  area: Named | null;
  vendor: Named | null;
  capabilities: Named[];
  /** The capability one step below the top, where the first of its own belongs. */
  domain: Named | null;
  holds: string[];
  /** False for those that are only there because one that was asked for exchanges data with them. */
  matches: boolean;
}

export interface LandscapeIntegration extends Named {
  source: string;
  target: string;
  type: string | null;
  direction: string | null;
  frequency: string | null;
  personalData: boolean | null;
  specialCategories: boolean | null;
  platform: Named | null;
  owner: Named | null;
  datasets: Named[];
}

export interface Landscape {
  /** Applications that match, also when there are more than can be shown. */
  total: number;
  applications: LandscapeApplication[];
  integrations: LandscapeIntegration[];
  truncated: boolean;
}

export interface LandscapeQuestion {
  filter?: Filter | null;
  integrations?: Filter | null;
  /** Also applications that do not match, when one that does exchanges data with them. */
  withNeighbours?: boolean;
  /** The end of this day: from the change log when it is past, from the lifecycle of the applications either way. */
  asOf?: string | null;
  today?: string;
}

/** The most that is read; a registry with more is narrowed by a filter. */
export const landscapeLimits = { applications: 5_000, integrations: 20_000 };

const named = (alias: string): string => `json_build_object('id', ${alias}.id, 'name', ${alias}.name)`;
const linked = (links: string, source: string, table: string, value: (t: string) => string): string =>
  `(select coalesce(json_agg(${value('x')} order by x.sort_name), '[]') from ${links} r join ${table} x on x.id = r.target_id
    where r.source_id = ${source}.id and x.removed_at is null)`;
const pointed = (table: string, column: string): string =>
  `(select ${named('x')} from ${table} x where x.id = ${column} and x.removed_at is null)`;

/** Every object of a hierarchy with its ancestor one step below the top; what goes in a ring has no top. */
const branches = (name: string, table: string): string => `${name} as materialized (
  with recursive ${name}_below(id, top_id, depth) as (
    select id, id, 0 from ${table} where parent_id is null and removed_at is null
    union all select c.id, case when b.depth = 0 then c.id else b.top_id end, b.depth + 1
    from ${table} c join ${name}_below b on c.parent_id = b.id where c.removed_at is null and b.depth < 30
  ) select * from ${name}_below)`;

/** Applications by the filter, and the integrations between them. Whoever asks sees only what they may. */
export async function readLandscape(db: Queryable, organisationId: string, question: LandscapeQuestion): Promise<Landscape> {
  const s = new Statement();
  const own = s.value(organisationId, 'uuid');
  const { applications, integrations } = landscapeLimits;
  const { asOf = null, today = '' } = question;
  const day = asOf !== null && asOf < today ? asOf : null;
  // The change log does not carry the key that tables are sorted by.
  const sorted = (t: string) => (day === null ? `${t}.sort_name` : `sort_key(${t}.name)`);
  const inUse = asOf === null ? 'true' : inUseSql('a', s.value(asOf, 'date'), question.filter);
  const text = `with ${branches('area', 'org_unit')}, ${branches('domain', 'capability')}, app as ${day === null ? 'not ' : ''}materialized (
      select a.*, ${sorted('a')} as sorted from ${objectsAt(s, 'application', day)} a
    ), matching as materialized (
      select a.id, a.sorted from app a where a.organisation_id = ${own} and ${inUse} and ${filterSql(s, 'application', 'a', question.filter)}
    ), chosen as materialized (
      select id from matching order by sorted, id limit ${applications}
    ), flow as materialized (
      select i.*, ${sorted('i')} as sorted from ${objectsAt(s, 'integration', day)} i
      where i.organisation_id = ${own} and ${filterSql(s, 'integration', 'i', question.integrations)}
        and (i.source_id in (select id from chosen) ${question.withNeighbours ? 'or' : 'and'} i.target_id in (select id from chosen))
        and exists (select 1 from app a where a.id = i.source_id and ${inUse})
        and exists (select 1 from app a where a.id = i.target_id and ${inUse})
      order by ${sorted('i')}, i.id limit ${integrations + 1}
    ), drawn as (
      select id, true as matches from chosen
      union all select end_id, false from (select source_id as end_id from flow union select target_id from flow) e
        where not exists (select 1 from chosen c where c.id = e.end_id)
    )
    select json_build_object(
      'total', (select count(*) from matching),
      'applications', (select coalesce(json_agg(row_to_json(o)), '[]') from (
        select a.id, a.name, a.type, a.lifecycle, a.hosting, a.personal_data as "personalData",
          a.hours_until_critical as "hoursUntilCritical", a.availability,
          coalesce(a.type = 'national_shared' or p.type = 'national_shared', false) as "nationalShared",
          ${pointed('org_unit', 'a.owner_unit_id')} as unit, ${pointed('vendor', 'a.vendor_id')} as vendor,
          ${linked(linksAt(s, 'supports', day), 'a', 'capability', named)} as capabilities, ${linked(linksAt(s, 'holds', day), 'a', 'dataset', (t) => `${t}.id`)} as holds,
          (select ${named('x')} from area b join org_unit x on x.id = b.top_id where b.id = a.owner_unit_id) as area,
          (select ${named('x')} from ${linksAt(s, 'supports', day)} r join capability c on c.id = r.target_id join domain b on b.id = c.id
            join capability x on x.id = b.top_id
            where r.source_id = a.id and c.removed_at is null order by c.sort_name limit 1) as domain,
          d.matches
        from drawn d join app a on a.id = d.id left join product p on p.id = a.product_id
        order by a.sorted, a.id) o),
      'integrations', (select coalesce(json_agg(row_to_json(o)), '[]') from (
        select i.id, i.name, i.source_id as source, i.target_id as target, i.type, i.direction, i.frequency,
          i.personal_data as "personalData", i.special_categories as "specialCategories",
          ${pointed('application', 'i.platform_id')} as platform,
          (select ${named('x')} from element x where x.id = i.owner_id and x.removed_at is null) as owner,
          ${linked(linksAt(s, 'carries', day), 'i', 'dataset', named)} as datasets
        from flow i order by i.sorted, i.id) o)
    ) as data`;
  const [row] = await rowsOf<{ data: Omit<Landscape, 'truncated'> }>(db, s.sql(text));
  if (!row) throw new Error('The landscape came back without a row.');
  const { data } = row;
  const truncated = data.total > applications || data.integrations.length > integrations;
  return { ...data, integrations: data.integrations.slice(0, integrations), truncated };
}
