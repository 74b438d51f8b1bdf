/** Nodes in the order they were written, each with its depth → one tree. */
import type { OutlineNode } from '#model/outline';

export interface Placed {
  node: OutlineNode;
  depth: number;
}

/** Hangs every node below the nearest one before it that is less deep. What is less deep than all before it stands at the top. */
export function treeOf(placed: readonly Placed[]): OutlineNode[] {
  const top: OutlineNode[] = [];
  const open: Placed[] = [];
  for (const one of placed) {
    while ((open.at(-1)?.depth ?? Number.NEGATIVE_INFINITY) >= one.depth) open.pop();
    (open.at(-1)?.node.children ?? top).push(one.node);
    open.push(one);
  }
  return top;
}
