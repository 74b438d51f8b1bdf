/** A table with a column for each level. A parent may stand once, in a merged cell, or again in every row. */
import type { Layout } from '#importers/outline/table';
import type { SheetRow } from '#importers/sheet';
import type { Loss, OutlineNode } from '#model/outline';

/** What the rows of either layout give. */
export interface RowsRead {
  tops: OutlineNode[];
  losses: Loss[];
}

interface Placed {
  node: OutlineNode;
  /** As it was written, level and all. */
  written: string;
}

/** Adds what a row without a title says to the node above it. */
function continued(node: OutlineNode, more: OutlineNode): void {
  if (more.description) node.description = node.description ? `${node.description}\n${more.description}` : more.description;
  if (more.keywords) node.keywords = [...(node.keywords ?? []), ...more.keywords];
  if (more.fields) node.fields = { ...more.fields, ...node.fields };
}

/** Reads the rows. The last title in a row is the row's own; those before it are its parents, new when they differ from those above. */
export function mindMapRows(layout: Layout, grow: (depth: number) => void): RowsRead {
  const { levels, columns, rows } = layout;
  const tops: OutlineNode[] = [];
  const path: (Placed | undefined)[] = [];
  /** What has been met below each: rows that are sorted by something else come back to their parents. */
  const met = new Map<OutlineNode | undefined, Map<string, OutlineNode>>();
  let last: OutlineNode | undefined;

  const aboveAt = (at: number) => path.slice(0, at).findLast((placed) => placed !== undefined)?.node;
  const open = (at: number, written: string, node: OutlineNode) => {
    path.length = at;
    path[at] = { node, written };
  };
  const add = (at: number, written: string, node: OutlineNode) => {
    const above = aboveAt(at);
    grow(path.slice(0, at).filter(Boolean).length);
    (above?.children ?? tops).push(node);
    met.set(above, (met.get(above) ?? new Map<string, OutlineNode>()).set(written, node));
    open(at, written, node);
    last = node;
  };
  /** Where a row without any title belongs, when it says so. */
  const namelessAt = (row: SheetRow): number | undefined => {
    const depth = Number(layout.text(row, columns.get('depth')));
    return Number.isInteger(depth) && depth > 0 && depth <= levels.length ? depth - 1 : undefined;
  };

  for (const row of rows) {
    const titles = levels.map((column) => layout.text(row, column));
    const own = titles.findLastIndex((title) => title !== '');
    if (own < 0) {
      const at = namelessAt(row);
      const node = layout.node(row, '');
      if (at !== undefined) add(at, '', node);
      else if (last) continued(last, node);
      continue;
    }
    for (const [at, title] of titles.slice(0, own).entries()) {
      if (title === '' || path[at]?.written === title) continue;
      const before = layout.own ? undefined : met.get(aboveAt(at))?.get(title);
      if (before) open(at, title, before);
      else add(at, title, layout.node(row, title, false));
    }
    const title = titles[own] ?? '';
    add(own, title, layout.node(row, title));
  }
  return { tops, losses: [] };
}
