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
  let last: OutlineNode | undefined;

  const add = (at: number, written: string, node: OutlineNode) => {
    const above = path.slice(0, at).findLast((placed) => placed !== undefined);
    grow(path.slice(0, at).filter(Boolean).length);
    (above?.node.children ?? tops).push(node);
    path.length = at;
    path[at] = { node, written };
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
    for (const [at, title] of titles.slice(0, own).entries())
      if (title !== '' && path[at]?.written !== title) add(at, title, layout.node(row, title, false));
    const title = titles[own] ?? '';
    add(own, title, layout.node(row, title));
  }
  return { tops, losses: [] };
}
