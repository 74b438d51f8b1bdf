/**
 * Work on directed graphs, for maps of what hangs together: neighbours, ways, cycles, groups.
 * Everything walks with lists of its own and never calls itself, so that no registry is too deep; time grows with nodes plus edges.
 */
import { grouped } from '#model/gather';

export interface Edge {
  from: string;
  to: string;
}

/** The edges that leave each node. */
export const leaving = <E extends Edge>(edges: readonly E[]): Map<string, E[]> => grouped(edges, ({ from }) => from);

/** The nodes within so many steps of the starts, whichever way the edges point, with the number of steps; nearest first. */
export function around(edges: readonly Edge[], starts: Iterable<string>, depth: number): Map<string, number> {
  const touching = leaving([...edges, ...edges.map(({ from, to }) => ({ from: to, to: from }))]);
  const steps = new Map([...starts].map((start) => [start, 0]));
  for (const [node, step] of steps) {
    if (step >= depth) continue;
    for (const { to } of touching.get(node) ?? []) if (!steps.has(to)) steps.set(to, step + 1);
  }
  return steps;
}

/** How a node was reached: in how many steps, and by which edge; starts have none. */
export interface Reached<E extends Edge> {
  step: number;
  by: E | null;
}

/** Everything that can be reached along the edges, by the fewest steps; among equals the edge that comes first wins. */
export function reach<E extends Edge>(
  edges: readonly E[],
  starts: Iterable<string>,
  depth = Number.POSITIVE_INFINITY,
): Map<string, Reached<E>> {
  const ways = leaving(edges);
  const reached = new Map<string, Reached<E>>([...starts].map((start) => [start, { step: 0, by: null }]));
  for (const [node, { step }] of reached) {
    if (step >= depth) continue;
    for (const edge of ways.get(node) ?? []) if (!reached.has(edge.to)) reached.set(edge.to, { step: step + 1, by: edge });
  }
  return reached;
}

/** The edges from a start to a node, in the order they are walked. */
export function wayTo<E extends Edge>(reached: ReadonlyMap<string, Reached<E>>, node: string): E[] {
  const way: E[] = [];
  for (let by = reached.get(node)?.by; by; by = reached.get(by.from)?.by) way.push(by);
  return way.reverse();
}

/** One edge on the way of something that is followed, and how many steps from where it begins. */
export interface Followed<E extends Edge> {
  edge: E;
  step: number;
}

/** Every edge that is walked when one sets out from the starts, each once, nearest first. */
export function follow<E extends Edge>(edges: readonly E[], starts: Iterable<string>): Followed<E>[] {
  const ways = leaving(edges);
  return [...reach(edges, starts)].flatMap(([node, { step }]) => (ways.get(node) ?? []).map((edge) => ({ edge, step: step + 1 })));
}

/**
 * Groups of nodes that all reach each other (Tarjan, SIAM J. Comput. 1(2), 1972), in an order where edges between groups point backwards.
 * A group of one is a node that lies on no cycle, or only points to itself.
 */
export function knots(edges: readonly Edge[], nodes: Iterable<string> = []): string[][] {
  const ways = leaving(edges);
  const all = new Set([...nodes, ...edges.flatMap(({ from, to }) => [from, to])]);
  const index = new Map<string, number>();
  const lowest = new Map<string, number>();
  const waiting: string[] = [];
  const isWaiting = new Set<string>();
  const found: string[][] = [];
  const lower = (node: string, value: number) => lowest.set(node, Math.min(lowest.get(node) ?? value, value));

  const enter = (node: string) => {
    index.set(node, index.size);
    lower(node, index.size - 1);
    waiting.push(node);
    isWaiting.add(node);
    return { node, next: 0 };
  };
  const leave = (node: string) => {
    if (lowest.get(node) !== index.get(node)) return;
    const knot = waiting.splice(waiting.lastIndexOf(node));
    for (const one of knot) isWaiting.delete(one);
    found.push(knot);
  };

  for (const root of all) {
    if (index.has(root)) continue;
    const path = [enter(root)];
    for (let here = path.at(-1); here; here = path.at(-1)) {
      const edge = (ways.get(here.node) ?? [])[here.next++];
      if (!edge) {
        path.pop();
        leave(here.node);
        const above = path.at(-1);
        if (above) lower(above.node, lowest.get(here.node) ?? 0);
      } else if (!index.has(edge.to)) path.push(enter(edge.to));
      else if (isWaiting.has(edge.to)) lower(here.node, index.get(edge.to) ?? 0);
    }
  }
  return found;
}

/** Where something that flows along the edges comes from: what nothing flows into; of a ring that nothing flows into, the first in the order given. */
export function origins(edges: readonly Edge[]): string[] {
  const groups = knots(edges);
  const groupOf = new Map(groups.flatMap((group, i) => group.map((node) => [node, i] as const)));
  const fed = new Set(edges.flatMap(({ from, to }) => (groupOf.get(from) === groupOf.get(to) ? [] : [groupOf.get(to)])));
  const chosen = new Set<number | undefined>();
  return [...new Set(edges.flatMap(({ from, to }) => [from, to]))].filter((node) => {
    const group = groupOf.get(node);
    if (fed.has(group) || chosen.has(group)) return false;
    chosen.add(group);
    return true;
  });
}

/** All that runs from one node to another, as one. */
export interface Bundle<E extends Edge> extends Edge {
  edges: E[];
}

/** Edges between the same two ends as one, the ends renamed by `as`; what then starts and ends in the same place is left out. */
export function bundled<E extends Edge>(edges: readonly E[], as: (node: string) => string | undefined = (node) => node): Bundle<E>[] {
  const bundles = new Map<string, Bundle<E>>();
  for (const edge of edges) {
    const [from, to] = [as(edge.from), as(edge.to)];
    if (from === undefined || to === undefined || from === to) continue;
    const key = `${from}\n${to}`;
    const known = bundles.get(key);
    if (known) known.edges.push(edge);
    else bundles.set(key, { from, to, edges: [edge] });
  }
  return [...bundles.values()];
}

/**
 * The least value that comes to each node along the edges, its own when it has one: how soon something is felt there.
 * The values spread in rising order, so that the first to come is the least.
 */
export function soonest(edges: readonly Edge[], nodes: Iterable<string>, own: (node: string) => number | null): Map<string, number> {
  const ways = leaving(edges);
  const valued = [...nodes].flatMap((node) => ({ node, value: own(node) })).filter(({ value }) => value !== null);
  const found = new Map(valued.map(({ node, value }) => [node, value ?? 0]));
  for (const { node, value } of valued.sort((a, b) => (a.value ?? 0) - (b.value ?? 0))) {
    const waiting = [node];
    for (let here = waiting.pop(); here !== undefined; here = waiting.pop())
      for (const { to } of ways.get(here) ?? []) {
        if (found.has(to)) continue;
        found.set(to, value ?? 0);
        waiting.push(to);
      }
  }
  return found;
}
