/** A table with a row for each node. Where a row belongs is told by its depth, its parent, its number, its level or how far in it is written. */
import type { RowsRead } from '#importers/outline/mindmap-table';
import type { Layout } from '#importers/outline/table';
import { type SheetRow, textOf } from '#importers/sheet';
import type { Loss, OutlineNode } from '#model/outline';
import { fill, type Text } from '#model/text';

/** How deep a row is, as this one column has it; undefined where the column says nothing. */
type Rank = (row: SheetRow) => number | undefined;

const whole = (text: string): number | undefined => (/^\(?\d{1,4}\)?$/.test(text) ? Number(text.replace(/\D/g, '')) : undefined);
/** `2.1.3` and `2.1.3.` are three deep. */
const dotted = (text: string): number | undefined =>
  /^[\p{L}\d]{1,4}(\.\d{1,4})*\.?$/u.test(text) ? text.split('.').filter(Boolean).length : undefined;
const suffix = (text: string): number | undefined => whole(/\((\d{1,2})\)$/.exec(text)?.[1] ?? '');

const titleColumns = ['title', 'organisation', 'service'] as const;

/** The ways to tell, the surest first. One is used when most rows have it. */
function ranks({ columns, text }: Layout): Rank[] {
  const titled = (row: SheetRow): string =>
    titleColumns.map((column) => text(row, columns.get(column))).find((title) => title !== '') ?? '';
  const indented = (row: SheetRow): number | undefined => {
    const cell = titleColumns.map((column) => row.cells[columns.get(column) ?? 0]).find((one) => one !== undefined);
    const space = cell ? (/^[\s\u00a0]+/.exec(textOf(cell))?.[0].length ?? 0) : 0;
    return space > 0 ? space : undefined;
  };
  return [
    (row) => whole(text(row, columns.get('depth'))),
    (row) => dotted(text(row, columns.get('number'))),
    (row) => whole(text(row, columns.get('level'))),
    (row) => suffix(titled(row)),
    indented,
  ];
}

function rankOf(layout: Layout): { rank: Rank; missing: number | null } {
  const [depth, ...others] = ranks(layout);
  const count = (rank: Rank) => layout.rows.filter((row) => rank(row) !== undefined).length;
  if (layout.own && depth && count(depth) > 0) return { rank: depth, missing: null };
  const best = others.find((rank, i) => count(rank) >= Math.max(1, layout.rows.length * (i === 3 ? 0.2 : 0.5)));
  return { rank: best ?? (() => undefined), missing: best && best === others[3] ? 0 : null };
}

/** Reads the rows. */
export function outlineRows(layout: Layout, grow: (depth: number) => void): RowsRead {
  const { columns, rows, text } = layout;
  const { rank, missing } = rankOf(layout);
  const parentColumn = columns.get('parent');
  const tops: OutlineNode[] = [];
  const open: { node: OutlineNode; rank: number; sort: 'organisation' | 'service' }[] = [];
  const made: { node: OutlineNode; parent: string }[] = [];

  const place = (node: OutlineNode, at: number, sort: 'organisation' | 'service') => {
    while ((open.at(-1)?.rank ?? -1) >= at) open.pop();
    grow(open.length);
    (open.at(-1)?.node.children ?? tops).push(node);
    open.push({ node, rank: at, sort });
  };
  /** A service without a rank hangs below the last unit; anything else stands beside what is above it. */
  const guess = (sort: 'organisation' | 'service'): number => {
    const last = open.at(-1);
    if (!last) return 1;
    if (sort === 'service') return last.sort === 'organisation' ? last.rank + 1 : last.rank;
    return open.findLast((one) => one.sort === 'organisation')?.rank ?? last.rank;
  };

  for (const row of rows) {
    const unit = text(row, columns.get('organisation')) || text(row, columns.get('title'));
    const service = text(row, columns.get('service'));
    const at = rank(row) ?? missing ?? undefined;
    if (!layout.own && unit === '' && service === '' && at === undefined) continue;
    if (unit !== '' && service !== '') {
      const known = open.findLast((one) => one.sort === 'organisation');
      if (known?.node.title !== layout.node(row, unit, false).title)
        place(layout.node(row, unit, false), at === undefined ? guess('organisation') : at - 0.5, 'organisation');
      place(layout.node(row, service), at ?? guess('service'), 'service');
    } else {
      const sort = service === '' ? 'organisation' : 'service';
      place(layout.node(row, service || unit), at ?? guess(sort), sort);
    }
    const node = open.at(-1)?.node;
    if (node) made.push({ node, parent: text(row, parentColumn) });
  }
  return parentColumn === undefined ? { tops, losses: [] } : byParent(made);
}

const noParent: Text = {
  nb: '«{parent}» finnes ikke over dette punktet, eller henger under det. Punktet er lagt øverst.',
  nn: '«{parent}» finst ikkje over dette punktet, eller heng under det. Punktet er lagt øvst.',
  en: '“{parent}” is not above this item, or hangs below it. The item was placed at the top.',
};

/** Longer chains of parents than any tree has. */
const longest = 200;

/** The tree as the column of parents has it, by id, number or name. A parent nobody has, or that hangs below its own child, is none. */
function byParent(made: readonly { node: OutlineNode; parent: string }[]): RowsRead {
  const known = new Map<string, OutlineNode>();
  for (const key of ['title', 'number', 'id'] as const)
    for (const { node } of made) {
      const name = node[key];
      if (name && !(key === 'title' && known.has(name))) known.set(name, node);
    }
  const above = new Map<OutlineNode, OutlineNode>();
  const hangsBelow = (node: OutlineNode, top: OutlineNode): boolean => {
    let steps = 0;
    for (let at: OutlineNode | undefined = node; at; at = above.get(at)) {
      steps += 1;
      if (at === top || steps > longest) return true;
    }
    return false;
  };
  const losses: Loss[] = [];
  for (const { node, parent } of made) {
    const found = known.get(parent);
    if (found && !hangsBelow(found, node)) above.set(node, found);
    else if (parent !== '') losses.push({ severity: 'warning', at: node.title, what: fill(noParent, { parent }) });
  }
  const tops: OutlineNode[] = [];
  for (const { node } of made) node.children = [];
  for (const { node } of made) (above.get(node)?.children ?? tops).push(node);
  return { tops, losses };
}
