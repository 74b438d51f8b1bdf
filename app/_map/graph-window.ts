/** What of a large picture is worth drawing at the present zoom: what can be seen, and no more than can be told apart. Pure. */
import type { GraphLine, GraphNode } from '#app/_map/graph-types';
import { type Box, type Layout, meets } from '#app/_map/layout-groups';
import { bundled } from '#model/graph';

export interface Seen {
  x: number;
  y: number;
  zoom: number;
  /** Of the canvas on the screen. */
  width: number;
  height: number;
}

export interface Window {
  /** Groups are seen as wholes: their nodes are only hinted at. */
  far: boolean;
  nodes: GraphNode[];
  lines: GraphLine[];
  /** Lines that could have been drawn, and were not. */
  hidden: number;
}

export const limits = { nodes: 350, lines: 400, farZoom: 0.28 };

/** The part of the picture that is on the screen, and half a screen around it, so that a small move draws nothing anew. */
export function areaOf({ x, y, zoom, width, height }: Seen, margin = 0.5): Box {
  const [w, h] = [width / zoom, height / zoom];
  return { x: -x / zoom - w * margin, y: -y / zoom - h * margin, width: w * (1 + 2 * margin), height: h * (1 + 2 * margin) };
}

/** Lines by how much they matter: what is followed, what hangs on the chosen node, what is most. */
function foremost(lines: readonly GraphLine[], chosen: string | null): GraphLine[] {
  const weight = (line: GraphLine) =>
    (line.followed ? 1e9 : 0) + (line.from === chosen || line.to === chosen ? 1e6 : 0) + (line.faded ? 0 : 1e3) + line.count;
  if (lines.length <= limits.lines) return [...lines];
  return [...lines].sort((a, b) => weight(b) - weight(a)).slice(0, limits.lines);
}

/** What to draw. `chosen` and its lines are always among it, also from afar. */
export function windowOf(
  nodes: readonly GraphNode[],
  lines: readonly GraphLine[],
  layout: Layout,
  seen: Seen,
  chosen: string | null,
): Window {
  const area = areaOf(seen);
  const inView = nodes.filter(({ id }) => {
    const box = layout.nodes.get(id);
    return box !== undefined && meets(box, area);
  });
  const grouped = layout.groups.size > 0;
  const far = grouped && nodes.length > limits.nodes && (inView.length > limits.nodes || seen.zoom < limits.farZoom);
  if (!far) {
    const some = inView.slice(0, limits.nodes * 3);
    const ids = new Set(some.map(({ id }) => id));
    const possible = lines.filter(({ from, to }) => ids.has(from) || ids.has(to));
    const drawn = foremost(possible, chosen);
    return { far, nodes: some, lines: drawn, hidden: possible.length - drawn.length };
  }
  const groupOf = new Map(nodes.map(({ id, group }) => [id, group ?? undefined]));
  const near = new Set(chosen ? lines.flatMap(({ from, to }) => (from === chosen || to === chosen ? [from, to] : [])) : []);
  if (chosen) near.add(chosen);
  const own = lines.filter(({ from, to, followed }) => followed || from === chosen || to === chosen);
  const bundles = bundled(lines, (id) => groupOf.get(id)).map(
    ({ from, to, edges }): GraphLine => ({
      id: `${from}\n${to}`,
      from,
      to,
      label: '',
      count: edges.reduce((sum, { count }) => sum + count, 0),
      tone: edges.some(({ tone }) => tone === 'special') ? 'special' : edges.some(({ tone }) => tone === 'personal') ? 'personal' : 'plain',
      faded: chosen !== null || edges.every(({ faded }) => faded),
    }),
  );
  const drawn = foremost([...bundles, ...own], chosen);
  const followed = new Set(own.flatMap(({ from, to }) => [from, to]));
  return {
    far,
    nodes: nodes.filter(({ id }) => near.has(id) || followed.has(id)).slice(0, limits.nodes),
    lines: drawn,
    hidden: bundles.length + own.length - drawn.length,
  };
}
