import fc from 'fast-check';
import { expect, test } from 'vitest';
import { treeRows } from '#app/_map/tree-rows';

/** Any forest, each node after its parent, in the order it is read. */
const forest = fc.array(fc.nat(), { maxLength: 60 }).map((numbers) => {
  const parents = numbers.map((number, i) => (i === 0 || number % 4 === 0 ? null : number % i));
  const order: number[] = [];
  const waiting = parents.flatMap((parent, i) => (parent === null ? [i] : [])).reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const here = next;
    order.push(here);
    waiting.push(...parents.flatMap((parent, i) => (parent === here ? [i] : [])).reverse());
  }
  return { parents, order };
});

test('those with nothing below them have a row each, in order, and a parent stands in the middle of its first and last child', () => {
  fc.assert(
    fc.property(forest, ({ parents, order }) => {
      const rows = treeRows(order, (node) => parents[node] ?? null);
      expect(rows.size).toBe(order.length);
      const childrenOf = (node: number) => order.filter((one) => parents[one] === node);
      const lowest = order.filter((node) => childrenOf(node).length === 0).map((node) => rows.get(node) ?? Number.NaN);
      expect(lowest).toEqual(lowest.map((_, i) => (lowest[0] ?? 0) + i));
      for (const node of order) {
        const below = childrenOf(node);
        const [first, last] = [rows.get(below[0] ?? -1), rows.get(below.at(-1) ?? -1)];
        if (first !== undefined && last !== undefined) expect(rows.get(node)).toBe((first + last) / 2);
      }
    }),
  );
});
