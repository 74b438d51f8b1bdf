/** What is hit, as a picture: the things by kind, and the lines along which it comes to them. Integrations are lines between systems. Pure. */
import type { Member } from '#app/_map/graph-data';
import type { GraphGroup, GraphLine, GraphNode } from '#app/_map/graph-types';
import { grouped } from '#model/gather';

export interface ImpactPicture {
  nodes: GraphNode[];
  groups: GraphGroup[];
  lines: GraphLine[];
}

/** What words the picture needs. */
export interface ImpactNames {
  plural: (kind: string) => string;
  more: (count: number) => string;
  hours: (hours: number) => string;
}

/** So many of a kind are drawn, the nearest; the others are one node that can be unfolded. */
const most = { folded: 12, unfolded: 400 };
const systems: ReadonlySet<string> = new Set(['application', 'product', 'vendor']);

/** The nearest on the way to a member that is not an integration, and the integration passed, if any. */
function before(member: Member, byId: ReadonlyMap<string, Member>): { parent: string | null; through: Member | null } {
  let through: Member | null = null;
  for (const id of [...member.way].reverse()) {
    const one = byId.get(id);
    if (one?.element?.kind !== 'integration' || one.step === 0) return { parent: id, through };
    through ??= one;
  }
  return { parent: null, through };
}

/** The picture; `unfolded` are the kinds of which all is to be drawn. */
export function impactPicture(members: readonly Member[], names: ImpactNames, unfolded: ReadonlySet<string>): ImpactPicture {
  const byId = new Map(members.map((one) => [one.id, one]));
  const shown = members.filter(({ element, step }) => element && (element.kind !== 'integration' || step === 0));
  const picture: ImpactPicture = { nodes: [], groups: [], lines: [] };
  const drawn = new Set<string>();
  for (const [kind, all] of grouped(shown, ({ element, step }) => (step === 0 ? '' : (element?.kind ?? '')))) {
    const room = unfolded.has(`+${kind}`) ? most.unfolded : most.folded;
    const group = kind === '' ? null : kind;
    for (const { id, step, hours, element } of all.slice(0, room)) {
      drawn.add(id);
      picture.nodes.push({
        id,
        kind: element?.kind ?? '',
        group,
        label: element?.name ?? '',
        start: step === 0,
        shared: element?.type === 'NATIONAL_SHARED',
        ...(typeof hours === 'number' ? { mark: names.hours(hours) } : {}),
      });
    }
    if (group) picture.groups.push({ id: group, label: names.plural(group), note: String(all.length) });
    if (all.length > room) picture.nodes.push({ id: `+${kind}`, kind, group, label: names.more(all.length - room), bundle: true });
  }
  for (const member of shown) {
    const { parent, through } = before(member, byId);
    if (!parent || !drawn.has(member.id) || !drawn.has(parent)) continue;
    const between = [byId.get(parent), member].every((one) => one?.step === 0 || systems.has(one?.element?.kind ?? ''));
    picture.lines.push({
      id: `${parent}\n${member.id}`,
      from: parent,
      to: member.id,
      label: through?.element?.name ?? '',
      count: 1,
      tone: through ? 'personal' : 'plain',
      // What systems do for people is so much that it is seen when one asks for it.
      faded: !between,
    });
  }
  return picture;
}
