/** What hangs together with an object, as nodes and lines: each tie once, and integrations as arrows between systems. Pure. */
import type { Graph, Member } from '#app/_map/graph-data';
import type { GraphGroup, GraphLine, GraphNode } from '#app/_map/graph-types';
import { grouped } from '#model/gather';

export interface Tie {
  id: string;
  from: Member;
  to: Member;
  /** The list or field it is, as `from` has it; an integration by its name. */
  name: string;
  integration: Member | null;
}

const isFlow = ({ element, step }: Member): boolean => element?.kind === 'integration' && step > 0;

/** Every tie once, whichever end it was met from. */
export function tiesIn({ members, edges }: Graph): Tie[] {
  const byId = new Map(members.filter(({ element }) => element !== null).map((one) => [one.id, one]));
  const seen = new Set<string>();
  const ties: Tie[] = [];
  for (const { from, to, name } of edges) {
    const [a, b] = [byId.get(from), byId.get(to)];
    if (!a || !b || isFlow(a) || isFlow(b)) continue;
    // Met from the other end, a tie between the same two has another name; two of them in one direction are two ties.
    const back = `${to}\n${from}`;
    if (seen.has(back)) continue;
    seen.add(`${from}\n${to}`);
    ties.push({ id: `${from}\n${to}\n${name}`, from: a, to: b, name, integration: null });
  }
  for (const [id, touching] of grouped(
    edges.filter(({ from, to }) => [byId.get(from), byId.get(to)].some((one) => one && isFlow(one))),
    ({ from, to }) => [byId.get(from), byId.get(to)].find((one) => one && isFlow(one))?.id ?? '',
  )) {
    const flow = byId.get(id);
    const end = (list: string, field: string) =>
      touching.find(({ to, name }) => to === id && name === list)?.from ??
      touching.find(({ from, name }) => from === id && name === field)?.to;
    const [source, target] = [byId.get(end('outgoingIntegrations', 'source') ?? ''), byId.get(end('incomingIntegrations', 'target') ?? '')];
    if (flow && source && target) ties.push({ id, from: source, to: target, name: flow.element?.name ?? '', integration: flow });
  }
  return ties;
}

export interface AroundPicture {
  nodes: GraphNode[];
  groups: GraphGroup[];
  lines: GraphLine[];
}

/**
 * Nodes by kind and distance, so that a picture of hundreds can be read. A tie from the middle to one of many alike is drawn to them as a
 * group; what flows is drawn to the very system.
 */
export function aroundPicture({ members }: Graph, ties: readonly Tie[], plural: (kind: string) => string): AroundPicture {
  const groupOf = ({ step, element }: Member): string | null => (step === 0 ? null : `${Math.ceil(step / 2)} ${element?.kind}`);
  const shown = members.filter((member) => member.element && !isFlow(member));
  const nodes = shown.map((member): GraphNode => {
    const { id, step, element } = member;
    return {
      id,
      kind: element?.kind ?? '',
      label: element?.name ?? '',
      group: groupOf(member),
      start: step === 0,
      shared: element?.type === 'NATIONAL_SHARED',
    };
  });
  const groups = [...grouped(shown, (member) => groupOf(member) ?? '')].flatMap(([id, alike]): GraphGroup[] =>
    id ? [{ id, label: plural(alike[0]?.element?.kind ?? ''), note: String(alike.length) }] : [],
  );
  const lines = new Map<string, GraphLine>();
  // What only hangs together stands on both sides of the middle, turn by turn.
  const turned = new Map(groups.map(({ id }, i) => [id, i % 2 === 1]));
  for (const { id, from, to, name, integration } of ties) {
    const whole = !integration && (from.step === 0 || to.step === 0);
    const end = (member: Member) => (whole ? (groupOf(member) ?? member.id) : member.id);
    const ends = [end(from), end(to)];
    if (whole && ends.some((one) => turned.get(one))) ends.reverse();
    const [a = '', b = ''] = ends;
    const key = whole ? `${a}\n${b}` : id;
    lines.set(key, {
      id: key,
      from: a,
      to: b,
      label: integration ? name : '',
      count: 1,
      tone: integration ? 'personal' : 'plain',
      undirected: integration === null,
    });
  }
  return { nodes, groups, lines: [...lines.values()] };
}
