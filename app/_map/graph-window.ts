/** What of a large picture is worth drawing at the present zoom: what can be seen, and no more than can be told apart. Pure. */
import type { GraphLine, GraphNode } from '#app/_map/graph-types';
import { type Box, type Layout, meets } from '#app/_map/layout-groups';
import { gather } from '#model/gather';
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
  /** Groups are seen as wholes: nodes are only hinted at. */
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

/** What a picture is made of, gathered once, so that moving in it costs what can be seen and not what there is. */
export interface Whole {
  nodes: readonly GraphNode[];
  lines: readonly GraphLine[];
  /** Lines by each of their ends. */
  touching: ReadonlyMap<string, readonly GraphLine[]>;
  followed: readonly GraphLine[];
  /** The lines between groups, as they are seen from afar. */
  bundles: readonly GraphLine[];
}

export function wholeOf(nodes: readonly GraphNode[], lines: readonly GraphLine[]): Whole {
  const groupOf = new Map(nodes.map(({ id, group }) => [id, group ?? undefined]));
  const touching = new Map<string, GraphLine[]>();
  for (const line of lines) for (const end of new Set([line.from, line.to])) gather(touching, end, line);
  return {
    nodes,
    lines,
    touching,
    followed: lines.filter(({ followed }) => followed),
    bundles: bundled(lines, (id) => groupOf.get(id)).map(({ from, to, edges }) => ({
      id: `${from}\n${to}`,
      from,
      to,
      label: '',
      count: edges.reduce((sum, { count }) => sum + count, 0),
      tone: edges.some(({ tone }) => tone === 'special') ? 'special' : edges.some(({ tone }) => tone === 'personal') ? 'personal' : 'plain',
      faded: edges.every(({ faded }) => faded),
    })),
  };
}

/** Lines by how much they matter: what is followed, what hangs on the chosen node, what is most. */
function foremost(lines: readonly GraphLine[], chosen: string | null): GraphLine[] {
  const weight = (line: GraphLine) =>
    (line.followed ? 1e9 : 0) + (line.from === chosen || line.to === chosen ? 1e6 : 0) + (line.faded ? 0 : 1e3) + line.count;
  if (lines.length <= limits.lines) return [...lines];
  return lines
    .map((line) => ({ line, weight: weight(line) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, limits.lines)
    .map(({ line }) => line);
}

/** What to draw. `chosen` and its lines are always among it, also from afar. */
export function windowOf({ nodes, lines, touching, followed, bundles }: Whole, layout: Layout, seen: Seen, chosen: string | null): Window {
  const area = areaOf(seen);
  const inView = nodes.filter(({ id }) => {
    const box = layout.nodes.get(id);
    return box !== undefined && meets(box, area);
  });
  const far = nodes.length > limits.nodes && (inView.length > limits.nodes || seen.zoom < limits.farZoom);
  if (!far) {
    const possible = inView.length === nodes.length ? lines : [...new Set(inView.flatMap(({ id }) => touching.get(id) ?? []))];
    const drawn = foremost(possible, chosen);
    return { far, nodes: inView, lines: drawn, hidden: possible.length - drawn.length };
  }
  const own = [...new Set([...followed, ...((chosen && touching.get(chosen)) || [])])];
  const drawn = foremost([...(chosen ? bundles.map((line) => ({ ...line, faded: true })) : bundles), ...own], chosen);
  const ends = new Set(own.flatMap(({ from, to }) => [from, to]));
  if (chosen) ends.add(chosen);
  return {
    far,
    nodes: nodes.filter(({ id }) => ends.has(id)).slice(0, limits.nodes),
    lines: drawn,
    hidden: bundles.length + own.length - drawn.length,
  };
}
