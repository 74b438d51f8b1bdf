/** Keeps a tree within limits while it is read, and tells what was lost on the way. */
import type { OutlineLimits } from '#importers/outline/options';
import { OutlineRefused } from '#importers/outline/refusals';

/** Call it with the depth of each node, the root's being 0, before the node is made. */
export function growth(file: string, limits: OutlineLimits): (depth: number) => void {
  let count = 0;
  return (depth) => {
    count += 1;
    if (count > limits.nodes) throw new OutlineRefused('too_many_nodes', file, { limit: limits.nodes });
    if (depth > limits.depth) throw new OutlineRefused('too_deep', file, { limit: limits.depth });
  };
}
