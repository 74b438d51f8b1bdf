/** What React Flow is given to draw: groups, and the nodes that are shown, each as it was when nothing about it has changed. Pure. */
import type { FlowNode } from '#app/_map/graph-node.tsx';
import type { GraphGroup } from '#app/_map/graph-types';
import type { Window } from '#app/_map/graph-window';
import type { Layout } from '#app/_map/layout-groups';

interface Drawing {
  groups: readonly GraphGroup[];
  /** Nodes as spots, by group. */
  dots: ReadonlyMap<string, string>;
  shown: Window;
  layout: Layout;
  /** Where the keyboard comes in. */
  entry: string | null;
  chosen: string | null;
  /** What stands out with the chosen one; null when nothing is chosen. */
  near: ReadonlySet<string> | null;
  movable: boolean;
}

export function flowNodes({ groups, dots, shown, layout, entry, chosen, near, movable }: Drawing): FlowNode[] {
  return [
    ...groups.flatMap((group): FlowNode[] => {
      const box = layout.groups.get(group.id);
      if (!box) return [];
      const { x, y, width, height } = box;
      const data = { group, far: shown.far, dots: dots.get(group.id) ?? '' };
      return [{ id: group.id, type: 'group', position: { x, y }, width, height, zIndex: 0, draggable: false, data }];
    }),
    ...shown.nodes.flatMap((node): FlowNode[] => {
      const box = layout.nodes.get(node.id);
      if (!box) return [];
      const { x, y, width, height } = box;
      const faded = node.faded === true || (near !== null && node.id !== chosen && !near.has(node.id));
      const data = { node, entry: node.id === entry, chosen: node.id === chosen, faded };
      return [{ id: node.id, type: 'object', position: { x, y }, width, height, zIndex: 2, draggable: movable, data }];
    }),
  ];
}

/** The same nodes, but the very objects from before where they say the same: React Flow then leaves them alone. */
export function reused(before: readonly FlowNode[], now: readonly FlowNode[]): FlowNode[] {
  const known = new Map(before.map((node) => [node.id, node]));
  return now.map((node) => {
    const old = known.get(node.id);
    return old && isSame(flat(old), flat(node)) ? old : node;
  });
}

const flat = ({ position, data, ...rest }: FlowNode): Record<string, unknown> => ({ ...rest, ...position, ...data });
const isSame = (a: Record<string, unknown>, b: Record<string, unknown>): boolean =>
  Object.keys(b).every((key) => Object.is(a[key], b[key]));
