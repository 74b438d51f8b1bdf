/**
 * Places nodes in groups, and the groups in a picture. Each group is laid out by itself and then stands as one box among the others,
 * so that the time grows with the largest group and not with everything at once, and a long work can tell how far it has come.
 */

import type { ElkNode } from 'elkjs/lib/elk-api';
import { grouped } from '#model/gather';
import { bundled, type Edge } from '#model/graph';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
export interface ToPlace {
  id: string;
  /** Null stands by itself among the groups. */
  group: string | null;
  width: number;
  height: number;
}
export interface Layout {
  nodes: Map<string, Box>;
  groups: Map<string, Box>;
}
/** Lays out one graph with ELK, wherever that runs. */
export type Run = (graph: ElkNode) => Promise<ElkNode>;
export type Progress = (done: number, all: number) => void;

export const padding = { side: 20, top: 52, between: 20 };
/** Beyond this, layers say less than a plain grid, and cost more. */
const mostInLayers = 400;
const mostGroupsInLayers = 40;

/** When the lines are no more than this they bear their names, which stand between the layers. */
export const mostNames = 26;
const apart = (named: boolean) => ({ 'elk.layered.spacing.nodeNodeBetweenLayers': named ? '210' : '72' });

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.aspectRatio': '1.7',
  'elk.spacing.nodeNode': '20',
  'elk.spacing.componentComponent': '28',
  'elk.layered.cycleBreaking.strategy': 'GREEDY_MODEL_ORDER',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
};

const packedGap = 48;
const packed = {
  'elk.algorithm': 'rectpacking',
  'elk.spacing.nodeNode': String(packedGap),
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
};

const graphOf = (nodes: readonly Placed[], edges: readonly Edge[], more = {}): ElkNode => ({
  id: 'root',
  layoutOptions: { ...options, ...more },
  children: nodes.map(({ id, width, height }) => ({ id, width, height })),
  edges: edges.map(({ from, to }, i) => ({ id: `e${i}`, sources: [from], targets: [to] })),
});

const boxesOf = (graph: ElkNode): Map<string, Box> =>
  new Map((graph.children ?? []).map(({ id, x = 0, y = 0, width = 0, height = 0 }) => [id, { x, y, width, height }]));

/** Whether two boxes have any room in common. */
export const meets = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Boxes row by row, about as wide as a screen is to its height, or as wide as what stands above. */
export function inRows(nodes: readonly Placed[], from = 0, least = 0, gap = padding.between): Map<string, Box> {
  const area = nodes.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  const widest = Math.max(Math.sqrt(area * 1.7), least, ...nodes.map(({ width }) => width));
  const placed = new Map<string, Box>();
  let [x, y, row] = [0, from, 0];
  for (const { id, width, height } of nodes) {
    if (x > 0 && x + width > widest) [x, y, row] = [0, y + row + gap, 0];
    placed.set(id, { x, y, width, height });
    x += width + gap;
    row = Math.max(row, height);
  }
  return placed;
}

/** The smallest box around others; of nothing, nothing. */
export function around(boxes: Iterable<Box>): Box {
  const all = [...boxes];
  if (all.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const side = (pick: (box: Box) => number, of: (a: number, b: number) => number, start: number) =>
    all.reduce((sum, box) => of(sum, pick(box)), start);
  const x = side((box) => box.x, Math.min, Number.POSITIVE_INFINITY);
  const y = side((box) => box.y, Math.min, Number.POSITIVE_INFINITY);
  const right = side((box) => box.x + box.width, Math.max, Number.NEGATIVE_INFINITY);
  const bottom = side((box) => box.y + box.height, Math.max, Number.NEGATIVE_INFINITY);
  return { x, y, width: right - x, height: bottom - y };
}

/** What hangs together in layers; what stands alone in rows below. */
async function inside(nodes: readonly ToPlace[], edges: readonly Edge[], run: Run, named: boolean): Promise<Map<string, Box>> {
  if (nodes.length > mostInLayers) return inRows(nodes);
  const tied = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const layered =
    tied.size > 0
      ? boxesOf(
          await run(
            graphOf(
              nodes.filter(({ id }) => tied.has(id)),
              edges,
              apart(named),
            ),
          ),
        )
      : new Map<string, Box>();
  const { width, height } = around(layered.values());
  const alone = nodes.filter(({ id }) => !tied.has(id));
  return new Map([...layered, ...inRows(alone, height > 0 ? height + padding.between : 0, width)]);
}

/** Places everything; an edge may also end at a group. `progress` is told after each group. Rejects when `run` does, as when it is cancelled. */
export async function arrange(nodes: readonly ToPlace[], edges: readonly Edge[], run: Run, progress: Progress = () => {}): Promise<Layout> {
  const groups = grouped(nodes, ({ id, group }) => group ?? `\n${id}`);
  const groupOf = new Map([...groups].flatMap(([group, members]) => members.map(({ id }) => [id, group] as const)));
  const insideOf = grouped(
    bundled(edges).filter(({ from, to }) => groupOf.has(from) && groupOf.get(from) === groupOf.get(to)),
    ({ from }) => groupOf.get(from) ?? '',
  );
  const boxes = new Map<string, { inner: Map<string, Box>; width: number; height: number; framed: boolean }>();
  for (const [group, members] of groups) {
    progress(boxes.size, groups.size + 1);
    const framed = !group.startsWith('\n');
    const inner = await inside(members, insideOf.get(group) ?? [], run, edges.length <= mostNames);
    const { width, height } = around(inner.values());
    boxes.set(
      group,
      framed
        ? { inner, width: Math.max(width + 2 * padding.side, 220), height: height + padding.top + padding.side, framed }
        : { inner, width, height, framed },
    );
  }
  progress(groups.size, groups.size + 1);
  const outer = await outside(
    [...boxes].map(([id, { width, height }]) => ({ id, width, height })),
    bundled(edges, (id) => groupOf.get(id) ?? (groups.has(id) ? id : undefined)),
    run,
  );
  progress(groups.size + 1, groups.size + 1);
  const layout: Layout = { nodes: new Map(), groups: new Map() };
  for (const [group, { inner, framed }] of boxes) {
    const box = outer.get(group) ?? { x: 0, y: 0, width: 0, height: 0 };
    const { x, y } = around(inner.values());
    if (framed) layout.groups.set(group, box);
    const [left, top] = framed ? [padding.side, padding.top] : [0, 0];
    for (const [id, one] of inner) layout.nodes.set(id, { ...one, x: one.x - x + box.x + left, y: one.y - y + box.y + top });
  }
  return layout;
}

/**
 * By what flows between them, from left to right. Groups that would then be much smaller on the screen are packed together instead,
 * in the same order; so are groups that are very many.
 */
async function outside(boxes: readonly Placed[], edges: readonly Edge[], run: Run): Promise<Map<string, Box>> {
  if (boxes.length === 1) return inRows(boxes);
  const framed = boxes.some(({ id }) => !id.startsWith('\n'));
  const tied = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const pack = async (some: readonly Placed[]) => tightest([boxesOf(await run(graphOf(some, [], packed))), ...rowsOf(some)]);
  if (boxes.length > (framed ? mostGroupsInLayers : mostInLayers) || tied.size === 0)
    return framed ? pack([...boxes].sort((a, b) => b.height - a.height)) : inRows(boxes);
  const layered = boxesOf(
    await run(
      graphOf(
        boxes.filter(({ id }) => tied.has(id)),
        edges,
        { 'elk.spacing.nodeNode': '36', ...apart(!framed && edges.length <= mostNames) },
      ),
    ),
  );
  const { width, height } = around(layered.values());
  const alone = boxes.filter(({ id }) => !tied.has(id));
  const flowing = new Map([...layered, ...inRows(alone, height + 2 * padding.between, width)]);
  if (!framed) return flowing;
  const x = ({ id }: Placed) => layered.get(id)?.x ?? Number.POSITIVE_INFINITY;
  const tight = await pack([...boxes].sort((a, b) => x(a) - x(b)));
  return reachOf(tight) * worthPacking < reachOf(flowing) ? tight : flowing;
}

/** How wide the room for a picture is to its height, about. */
const screenShape = 1.8;
/** How much smaller a picture has to become before it is worth that its groups no longer stand by what flows. */
const worthPacking = 1.25;

/** The boxes in rows of several widths, to choose between. */
function rowsOf(boxes: readonly Placed[]): Map<string, Box>[] {
  const narrow = inRows(boxes, 0, 0, packedGap);
  const { width } = around(narrow.values());
  return [narrow, ...[1.15, 1.3, 1.5].map((wider) => inRows(boxes, 0, width * wider, packedGap))];
}

const tightest = (layouts: readonly Map<string, Box>[]): Map<string, Box> =>
  layouts.reduce((best, one) => (reachOf(one) < reachOf(best) ? one : best));

/** How far a picture reaches on a screen: the larger it is, the smaller everything in it is drawn. */
function reachOf(boxes: ReadonlyMap<string, Box>): number {
  const { width, height } = around(boxes.values());
  return Math.max(width / screenShape, height);
}

type Placed = Pick<Box, 'width' | 'height'> & { id: string };
