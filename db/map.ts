/** What a map needs to know, with one statement: the nodes, the objects, and which objects stand behind which nodes. */

import { linksAt, objectsAt } from '#db/at';
import { shared, sharedKinds } from '#db/catalogue';
import { rowsOf } from '#db/client';
import { filterSql } from '#db/filter';
import type { Filter } from '#db/picks';
import type { Session } from '#db/session';
import { Statement } from '#db/statement';
import { allTerms } from '#db/terms';
import type { ApplicationFacts, ServiceFacts } from '#model/map/facts';
import { type Hierarchy, isHierarchy, type Side } from '#model/map/hierarchies';
import type { MapFacts } from '#model/map/measured';
import type { Language } from '#model/text';

/** What is asked of a map. */
export interface MapAsked {
  /** Null is now; a day to come is now without what has ended by then. */
  asOf?: string | null;
  /** Which applications count. */
  filter?: Filter | null;
  /** Only what this unit and those below it own. */
  unit?: string | null;
  /** Today, in Norway. */
  today: string;
  language: Language;
}

/** A node as the database knows it. */
export interface MapNode {
  id: string;
  name: string;
  code: string | null;
  /** Places in the list. */
  parents: number[];
  currentMaturity: number | null;
  targetMaturity: number | null;
  nationalId: string | null;
}

interface StoredNode extends Omit<MapNode, 'parents'> {
  parents: string[];
}
/** One hierarchy with what stands behind it: pairs of node and object. */
interface StoredSide {
  nodes: StoredNode[];
  applications: [string, string][];
  services: [string, string][];
}
interface Stored {
  applications: ApplicationFacts[];
  services: ServiceFacts[];
  sides: StoredSide[];
}

const names: Readonly<Record<Language, string>> = { nb: 'n.name', nn: 'coalesce(n.name_nn, n.name)', en: 'coalesce(n.name_en, n.name)' };
const translated: ReadonlySet<Side> = new Set(['capability', 'losConcept', 'service']);
const codes: Readonly<Record<Hierarchy, string>> = { capability: 'n.code', losConcept: 'null', orgUnit: 'n.code', service: 'n.number' };

/** The nodes of each side with what stands behind them. Applications and services are the same lists for all sides. */
export async function mapFacts(session: Session, asked: MapAsked, sides: readonly Side[]): Promise<MapFacts<MapNode>[]> {
  const s = new Statement();
  const day = asked.asOf && asked.asOf < asked.today ? asked.asOf : null;
  const own = s.value(session.actor.organisationId, 'uuid');
  const unit: Filter = asked.unit ? { ownerUnit: { under: [asked.unit] } } : {};
  const on = s.value(asked.asOf ?? asked.today, 'date');
  const links = (verb: string) => linksAt(s, verb, day);
  const statement = `with
    app as materialized (select a.* from ${objectsAt(s, 'application', day)} a
      where a.organisation_id = ${own} and ${filterSql(s, 'application', 'a', { ...asked.filter, ...unit })} and ${inUseSql('a', on, asked.filter)}),
    svc as materialized (select v.* from ${objectsAt(s, 'service', day)} v where v.organisation_id = ${own} and ${filterSql(s, 'service', 'v', unit)}),
    process as materialized (select p.id from ${objectsAt(s, 'process', day)} p where p.organisation_id = ${own}),
    supports as materialized (select l.* from ${links('supports')} l join app on app.id = l.source_id),
    realises as materialized (select * from ${links('realises')} l)
    select json_build_object(
      'applications', (select coalesce(json_agg(json_build_object('id', a.id, 'name', a.name, 'annualCost', a.annual_cost, 'confirmedAt', a.confirmed_at,
        'consequence', greatest(a.confidentiality, a.integrity, a.availability), 'personalData', a.personal_data, 'riskAssessedOn', a.risk_assessed_on,
        'endOfLife', a.end_of_life, 'productType', p.type) order by sort_key(a.name), a.id), '[]') from app a left join product p on p.id = a.product_id),
      'services', (select coalesce(json_agg(json_build_object('id', v.id, 'name', v.name, 'judgement', v.judgement) order by sort_key(v.name), v.id), '[]') from svc v),
      'sides', json_build_array(${sides.map((side) => sideSql(s, side, day, own, asked.language)).join(', ')})) as data`;
  const [row] = await rowsOf<{ data: Stored }>(session.db, s.sql(statement));
  if (!row) throw new Error('A map came back without a row.');
  const terms = sides.some((side) => side === 'hosting' || side === 'lifecycle') ? await allTerms(session) : null;
  return row.data.sides.map((side, i) => {
    const named = terms?.get(sides[i] ?? '');
    // Terms stand in the order the organisation has given them.
    const nodes = named
      ? named.flatMap((term) => side.nodes.filter(({ id }) => id === term.key).map((node) => ({ ...node, name: term[asked.language] })))
      : side.nodes;
    return factsOf(row.data, { ...side, nodes }, named === undefined);
  });
}

/** Whether an application is in use on a day. One who asks for certain stages of the lifecycle gets them. */
export function inUseSql(a: string, on: string, filter: Filter | null | undefined): string {
  const dated = `(${a}.end_of_life is null or ${a}.end_of_life > ${on}) and (${a}.in_use_from is null or ${a}.in_use_from <= ${on})`;
  if (filter?.lifecycle) return 'true';
  return `(${dated} and coalesce(${a}.lifecycle, '') not in ('retired', 'planned', 'procurement')
    or ${a}.in_use_from <= ${on} and (${a}.end_of_life is null or ${a}.end_of_life > ${on}) and ${a}.lifecycle in ('planned', 'procurement'))`;
}

/** What applications are sorted by besides hierarchies: ids and names. */
const sortingSql: Readonly<Record<Exclude<Side, Hierarchy>, { id: string; name: string; from?: string }>> = {
  application: { id: 'app.id::text', name: 'app.name' },
  hosting: { id: 'app.hosting', name: 'app.hosting' },
  lifecycle: { id: 'app.lifecycle', name: 'app.lifecycle' },
  vendor: { id: 'app.vendor_id::text', name: 'v.name', from: 'app join vendor v on v.id = app.vendor_id' },
};

function sideSql(s: Statement, side: Side, day: string | null, own: string, language: Language): string {
  const pairs = (text: string) => `(select coalesce(json_agg(json_build_array(b.node, b.object)), '[]') from (${text}) b)`;
  const build = (nodes: string, applications: string, services: string | null) =>
    `json_build_object('nodes', ${nodes}, 'applications', ${pairs(applications)}, 'services', ${services ? pairs(services) : `'[]'::json`})`;
  if (!isHierarchy(side)) {
    const { id, name, from = 'app' } = sortingSql[side];
    const nodes = `(select coalesce(json_agg(json_build_object('id', n.id, 'name', n.name, 'parents', '[]'::json)), '[]') from (
      select distinct ${id} as id, ${name} as name from ${from} where ${id} is not null) n)`;
    return build(nodes, `select ${id} as node, app.id as object from app where ${id} is not null`, null);
  }
  const parents =
    side === 'losConcept'
      ? `(select json_agg(b.target_id) from broader b where b.source_id = n.id)`
      : `case when n.parent_id is null then null else json_build_array(n.parent_id) end`;
  const maturity = side === 'capability' ? `n.current_maturity` : 'null';
  const target = side === 'capability' ? `n.target_maturity` : 'null';
  const national = side === 'capability' ? 'n.national_id' : 'null';
  const owners = sharedKinds.has(side) ? `n.organisation_id in (${own}, ${shared})` : `n.organisation_id = ${own}`;
  const current = side === 'losConcept' ? ' and n.retired is not true' : '';
  const nodes = `(${side === 'losConcept' ? `with broader as materialized ${linksAt(s, 'broader', null)} ` : ''}select coalesce(json_agg(json_build_object('id', n.id, 'name', ${translated.has(side) ? names[language] : 'n.name'}, 'code', ${codes[side]},
    'parents', coalesce(${parents}, '[]'::json), 'currentMaturity', ${maturity}, 'targetMaturity', ${target}, 'nationalId', ${national})), '[]')
    from ${objectsAt(s, side, day)} n where ${owners}${current})`;
  const { applications, services } = behindSql(s, side, day);
  return build(nodes, applications, services);
}

/** Which applications and services stand directly behind a node, by every way there is. */
function behindSql(s: Statement, side: Hierarchy, day: string | null): { applications: string; services: string } {
  const through = (services: string) =>
    `select b.node, r.source_id as object from (${services}) b join supports r on r.target_id = b.object`;
  switch (side) {
    case 'capability': {
      const services = 'select r.target_id as node, svc.id as object from realises r join svc on svc.id = r.source_id';
      const processes = 'select r.target_id as node, process.id as object from realises r join process on process.id = r.source_id';
      const direct = 'select target_id as node, source_id as object from supports';
      return { applications: `${direct} union ${through(services)} union ${through(processes)}`, services };
    }
    case 'losConcept': {
      const tags = linksAt(s, 'classified_as', day);
      const services = `select t.target_id as node, svc.id as object from ${tags} t join svc on svc.id = t.source_id`;
      return {
        applications: `select t.target_id as node, app.id as object from ${tags} t join app on app.id = t.source_id union ${through(services)}`,
        services,
      };
    }
    case 'orgUnit':
      return {
        applications: 'select owner_unit_id as node, id as object from app where owner_unit_id is not null',
        services: 'select owner_unit_id as node, id as object from svc where owner_unit_id is not null',
      };
    case 'service':
      return {
        applications: 'select target_id as node, source_id as object from supports',
        services: 'select id as node, id as object from svc',
      };
  }
}

const collator = new Intl.Collator('nb', { numeric: true });

/** Ids become places in lists; nodes are put in the order people read them: by code, then by name. */
function factsOf({ applications, services }: Stored, side: StoredSide, ordered: boolean): MapFacts<MapNode> {
  const byCode = (a: StoredNode, b: StoredNode) =>
    collator.compare(a.code ?? '\uffff', b.code ?? '\uffff') || collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
  const stored = ordered ? side.nodes.toSorted(byCode) : side.nodes;
  const placeOf = (all: readonly { id: string }[]) => new Map(all.map(({ id }, place) => [id, place]));
  const nodePlaces = placeOf(stored);
  const grouped = (pairs: [string, string][], places: Map<string, number>): number[][] => {
    const groups = stored.map((): number[] => []);
    for (const [node, object] of pairs) {
      const [at, place] = [nodePlaces.get(node), places.get(object)];
      if (at !== undefined && place !== undefined) groups[at]?.push(place);
    }
    return groups;
  };
  return {
    nodes: stored.map((node) => ({
      id: node.id,
      name: node.name,
      code: node.code ?? null,
      parents: node.parents.flatMap((parent) => nodePlaces.get(parent) ?? []),
      currentMaturity: node.currentMaturity ?? null,
      targetMaturity: node.targetMaturity ?? null,
      nationalId: node.nationalId ?? null,
    })),
    applications,
    services,
    applicationsOf: grouped(side.applications, placeOf(applications)),
    servicesOf: grouped(side.services, placeOf(services)),
  };
}
