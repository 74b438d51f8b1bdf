/** Identities for programs that want one for every node. */
import type { Outline, OutlineNode } from '#model/outline';
import { isMadeUpId, madeUpId } from '#model/outline-text';
import { stepsOf } from '#model/outline-tree';

export interface Identity {
  /** Not shared by any other node: its own, or one made up that readers take for none. */
  native: string;
  /** The node's own id, where it could not be the native one. */
  other: string | undefined;
}

/** An identity for each node: its own where it is plain and the first of its kind. */
export function identities(outline: Outline): (node: OutlineNode) => Identity {
  const taken = new Set<string>();
  const found = new Map<OutlineNode, Identity>();
  let made = 0;
  for (const { node } of stepsOf(outline)) {
    const { id } = node;
    const usable = id !== undefined && /^[\w.:-]{1,200}$/.test(id) && !isMadeUpId(id) && !taken.has(id);
    if (!usable) made += 1;
    const native = usable ? id : madeUpId(made);
    taken.add(native);
    found.set(node, { native, other: usable ? undefined : id });
  }
  return (node) => found.get(node) ?? { native: '', other: node.id };
}
