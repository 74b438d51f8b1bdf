/**
 * The row of each node of a tree that is drawn sideways: those with nothing below them one after the other, a parent in the middle of its children.
 * Nodes come as they are read, each before what lies below it. Linear, without recursion. Pure.
 */
export function treeRows<K>(order: readonly K[], parentOf: (node: K) => K | null): Map<K, number> {
  const rows = new Map<K, number>();
  const spans = new Map<K, { first: number; last: number }>();
  let row = 0;
  // From the last to the first, so that what lies below is placed before what it lies below.
  for (const node of [...order].reverse()) {
    const span = spans.get(node);
    const y = span ? (span.first + span.last) / 2 : row--;
    rows.set(node, y);
    const parent = parentOf(node);
    if (parent !== null) spans.set(parent, { first: y, last: spans.get(parent)?.last ?? y });
  }
  return rows;
}
