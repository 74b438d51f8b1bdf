/** From what lies under what to the boxes of a map: a graph laid out as a tree, whatever shape the registry is in. */

/** Something that may lie under others; `parents` are places in the same list. */
export interface Hierarchic {
  parents: readonly number[];
}

/** One box. Something with several parents has several boxes. */
export interface Box {
  /** The id of what it shows, and a number where that has boxes before it. */
  key: string;
  /** Its place in the list of nodes. */
  node: number;
  depth: number;
  /** Places in the list of boxes; a parent always stands before its children. */
  parent: number | null;
  children: number[];
}

/** With more boxes than this, what has several parents is unfolded only the first time. */
const mostRepeated = 20_000;

/**
 * The boxes, each before what lies in it. What lies under itself is cut where the ring closes, and a ring that hangs on nothing begins with
 * its first member; nothing is left out.
 */
export function boxesOf(nodes: readonly Hierarchic[], idOf: (node: number) => string): Box[] {
  const children = nodes.map((): number[] => []);
  const roots: number[] = [];
  nodes.forEach(({ parents }, node) => {
    const known = [...new Set(parents)].filter((parent) => parent !== node && parent >= 0 && parent < nodes.length);
    if (known.length === 0) roots.push(node);
    for (const parent of known) children[parent]?.push(node);
  });
  const boxes: Box[] = [];
  const placed = new Uint32Array(nodes.length);
  const onPath = new Uint8Array(nodes.length);

  const place = (root: number): void => {
    // The way out of a node stands under what lies in it, as its complement.
    const waiting: [node: number, parent: number | null][] = [[root, null]];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [node, parent] = next;
      if (node < 0) {
        onPath[~node] = 0;
        continue;
      }
      const above = parent === null ? undefined : boxes[parent];
      const before = placed[node] ?? 0;
      if (before > 0 && boxes.length >= mostRepeated) continue;
      const here = boxes.length;
      above?.children.push(here);
      const key = before > 0 ? `${idOf(node)}.${before + 1}` : idOf(node);
      boxes.push({ key, node, depth: above ? above.depth + 1 : 0, parent, children: [] });
      placed[node] = before + 1;
      onPath[node] = 1;
      waiting.push([~node, null]);
      const below = children[node] ?? [];
      for (let i = below.length - 1; i >= 0; i--) {
        const child = below[i];
        if (child !== undefined && !onPath[child]) waiting.push([child, here]);
      }
    }
  };
  for (const root of roots) place(root);
  for (let node = 0; node < nodes.length; node++) if (!placed[node]) place(node);
  return boxes;
}

/** Nodes and everything below them by whatever path, each once. */
export function branchesOf(nodes: readonly Hierarchic[]): (node: number) => number[] {
  const children = nodes.map((): number[] => []);
  nodes.forEach(({ parents }, node) => {
    for (const parent of parents) children[parent]?.push(node);
  });
  const seen = new Int32Array(nodes.length).fill(-1);
  let turn = -1;
  return (root) => {
    turn += 1;
    const branch = [root];
    seen[root] = turn;
    // The list grows while it is read.
    for (const node of branch)
      for (const child of children[node] ?? [])
        if (seen[child] !== turn) {
          seen[child] = turn;
          branch.push(child);
        }
    return branch;
  };
}
