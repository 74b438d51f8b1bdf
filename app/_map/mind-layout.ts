/** Where the nodes of a mind map stand: the root to the left, each level in a column of its own, a parent in the middle of its children. */
import { treeRows } from '#app/_map/tree-rows';
import { gather } from '#model/gather';

export interface MindNode {
  id: string;
  parent: string | null;
  title: string;
  /** A word or two below the title: a number, a kind. */
  note?: string;
}

export interface MindTree {
  byId: ReadonlyMap<string, MindNode>;
  children: ReadonlyMap<string, readonly string[]>;
  roots: readonly string[];
}

export interface Placed {
  id: string;
  depth: number;
  x: number;
  y: number;
}

export const size = { width: 200, height: 40, across: 60, between: 12 } as const;

/** The tree of a list of nodes. */
export function treeOf(nodes: readonly MindNode[]): MindTree {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const children = new Map<string, string[]>();
  const roots: string[] = [];
  for (const { id, parent } of nodes) {
    if (parent === null || !byId.has(parent)) roots.push(id);
    else gather(children, parent, id);
  }
  return { byId, children, roots };
}

/** Which nodes to unfold so that about `room` are in sight: level by level, as many whole levels as there is room for. */
export function unfolded({ children, roots }: MindTree, room: number): Set<string> {
  const open = new Set<string>();
  let level = [...roots];
  let shown = level.length;
  while (level.length > 0) {
    const next = level.flatMap((id) => children.get(id) ?? []);
    if (next.length === 0 || (shown + next.length > room && open.size > 0)) break;
    for (const id of level) if (children.has(id)) open.add(id);
    shown += next.length;
    level = next;
  }
  return open;
}

/** Places the nodes that are in sight, in the order they are read aloud. Linear, and without recursion. */
export function place({ byId, children, roots }: MindTree, open: ReadonlySet<string>): Placed[] {
  const order: Placed[] = [];
  const waiting = [...roots].reverse().map((id) => ({ id, depth: 0 }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { id, depth } = next;
    order.push({ id, depth, x: depth * (size.width + size.across), y: 0 });
    if (!open.has(id)) continue;
    for (const child of [...(children.get(id) ?? [])].reverse()) waiting.push({ id: child, depth: depth + 1 });
  }
  const rows = treeRows(
    order.map(({ id }) => id),
    (id) => byId.get(id)?.parent ?? null,
  );
  for (const one of order) one.y = (rows.get(one.id) ?? 0) * (size.height + size.between);
  return order;
}

/** The node an arrow key leads to: up and down among those in the same column, left to the parent, right to the first child. */
export function neighbour(tree: MindTree, placed: readonly Placed[], id: string, key: string): string | undefined {
  const here = placed.find((one) => one.id === id);
  if (!here) return undefined;
  if (key === 'ArrowLeft') return tree.byId.get(id)?.parent ?? undefined;
  if (key === 'ArrowRight') return tree.children.get(id)?.[0];
  const column = placed.filter(({ depth }) => depth === here.depth);
  if (key === 'Home') return placed[0]?.id;
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  return step === 0 ? undefined : column[column.indexOf(here) + step]?.id;
}
