/** From the landscape and what one wants to see of it, to nodes, groups and lines. Pure. */

import { type GraphGroup, type GraphLine, type GraphNode, nodeSize, type Tone } from '#app/_map/graph-types';
import type { Application, Integration, Landscape } from '#app/_map/landscape-data';
import { type Grouping, type LandscapeState, shortId } from '#app/_map/landscape-state';
import { type Flow, wayOf } from '#app/_map/landscape-way';
import type { Layout, ToPlace } from '#app/_map/layout-groups';
import { grouped } from '#model/gather';
import { bundled, type Followed } from '#model/graph';

export interface Picture {
  nodes: GraphNode[];
  groups: GraphGroup[];
  lines: GraphLine[];
  /** The steps of the way that is followed; null when nothing is. */
  way: Followed<Flow>[] | null;
  /** Groups are folded, since there is too much to see at once. */
  folded: boolean;
  crowded: boolean;
}

/** More applications than this at once say nothing to anybody. */
export const most = { applications: 150, groups: 60 };
const others = 'andre';
const none = 'uten';

/** What a group is called, when it is more than a name. */
export interface Names {
  hosting: (key: string) => string;
  none: string;
  others: string;
  many: (count: number) => string;
  applications: (count: number) => string;
}

const groupFor =
  (grouping: Grouping, names: Names) =>
  (application: Application): { id: string; label: string } => {
    const { area, unit, vendor, hosting, domain } = application;
    const known = {
      area,
      unit,
      vendor,
      capability: domain,
      hosting: hosting ? { id: hosting, name: names.hosting(hosting) } : null,
      none: null,
    }[grouping];
    return known ? { id: known.id, label: known.name } : { id: none, label: names.none };
  };

const toneOf = ({ personalData, specialCategories }: Integration): Tone =>
  specialCategories ? 'special' : personalData ? 'personal' : 'plain';
const worst = (tones: readonly Tone[]): Tone => (tones.includes('special') ? 'special' : tones.includes('personal') ? 'personal' : 'plain');

function linesOf(
  flows: readonly Flow[],
  as: (id: string) => string | undefined,
  names: Names,
  followed: ReadonlySet<Integration> | null,
): GraphLine[] {
  return bundled(flows, as).map(({ from, to, edges }) => {
    const integrations = [...new Set(edges.map(({ integration }) => integration))];
    const [only] = integrations;
    const onWay = integrations.some((one) => followed?.has(one));
    return {
      id: `${from}\n${to}`,
      from,
      to,
      label: integrations.length === 1 && only ? only.name : names.many(integrations.length),
      count: integrations.length,
      tone: worst(integrations.map(toneOf)),
      bothWays: integrations.some(({ direction }) => direction === 'TWO_WAY'),
      followed: onWay,
      faded: followed !== null && !onWay,
    };
  });
}

const drawn = (integrations: readonly Integration[]): Flow[] =>
  integrations.map((integration) => ({ from: integration.source, to: integration.target, integration }));

/** The picture of a state. Beside the picture of everything, that of one day is folded when the other is, however few there are that day. */
export function pictureOf(data: Landscape, state: LandscapeState, names: Names, everything?: Picture): Picture {
  const way = state.follow ? wayOf(data, state.follow, state.from) : null;
  const followed = way && new Set(way.map(({ edge }) => edge.integration));
  const integrations = way && state.onlyWay ? data.integrations.filter((one) => followed?.has(one)) : data.integrations;
  const tied = new Set(integrations.flatMap(({ source, target }) => [source, target]));
  const starts = new Set(way?.filter(({ step }) => step === 1).map(({ edge }) => edge.from));
  const onWay = new Set(way?.flatMap(({ edge }) => [edge.from, edge.to]));
  const shown = data.applications.filter(({ id }) => tied.has(id) || !(state.hideAlone || (way && state.onlyWay)));
  const crowded = everything?.crowded ?? shown.length > most.applications;
  const flat = state.groupBy === 'none' || (way !== null && state.onlyWay);
  const groupOf = groupFor(state.groupBy, names);

  const all = [...grouped(shown, (one) => groupOf(one).id)].map(([id, members]) => ({
    id,
    label: members[0] ? groupOf(members[0]).label : '',
    members,
  }));
  const bySize = [...all].sort((a, b) => b.members.length - a.members.length);
  const kept = flat ? [] : bySize.slice(0, most.groups);
  const rest = flat ? [] : bySize.slice(most.groups).flatMap(({ members }) => members);
  if (rest.length > 0) kept.push({ id: others, label: names.others, members: rest });

  const isFolded = (id: string) => crowded && !flat && state.opened !== 'all' && !state.opened.includes(id);
  const nodeOf = (application: Application, group: string | null): GraphNode => {
    const { id, name, unit, vendor, nationalShared, matches, hoursUntilCritical } = application;
    const note = state.groupBy === 'unit' && !flat ? vendor?.name : unit?.name;
    return {
      id,
      label: name,
      kind: 'application',
      group,
      shared: nationalShared,
      start: starts.has(id),
      faded: !matches || (way !== null && !onWay.has(id)),
      ...(note ? { note } : {}),
      ...(hoursUntilCritical !== null && hoursUntilCritical <= 24 ? { mark: `${hoursUntilCritical} t` } : {}),
    };
  };
  const nodes = flat
    ? shown.map((one) => nodeOf(one, null))
    : kept.flatMap(({ id, label, members }): GraphNode[] =>
        isFolded(id)
          ? [{ id: `g:${id}`, label, kind: 'application', group: null, bundle: true, note: names.applications(members.length) }]
          : members.map((one) => nodeOf(one, id)),
      );
  const placeOf = new Map(
    flat
      ? shown.map(({ id }) => [id, id] as const)
      : kept.flatMap(({ id, members }) => members.map((one) => [one.id, isFolded(id) ? `g:${id}` : one.id] as const)),
  );
  return {
    nodes,
    groups: kept
      .filter(({ id }) => !isFolded(id))
      .map(({ id, label, members }) => ({ id, label, note: names.applications(members.length) })),
    lines: linesOf(way && state.onlyWay ? way.map(({ edge }) => edge) : drawn(integrations), (id) => placeOf.get(id), names, followed),
    way,
    folded: kept.some(({ id }) => isFolded(id)),
    crowded,
  };
}

export const toPlace = (nodes: readonly GraphNode[]): ToPlace[] => nodes.map(({ id, group }) => ({ id, group, ...nodeSize }));

/** The layout with what was moved by hand where it was put. */
export function withMoved(layout: Layout, moved: LandscapeState['moved']): Layout {
  if (Object.keys(moved).length === 0) return layout;
  const nodes = new Map([...layout.nodes].map(([id, box]) => [id, { ...box, ...moved[shortId(id)] }] as const));
  return { ...layout, nodes };
}
