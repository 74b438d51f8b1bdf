import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type MindNode, neighbour, place, size, treeOf, unfolded } from '#app/_map/mind-layout';

const trees = fc
  .array(fc.nat(), { minLength: 1, maxLength: 60 })
  .map((parents): MindNode[] =>
    parents.map((parent, i) => ({ id: String(i), parent: i === 0 ? null : String(parent % i), title: `Punkt ${i}` })),
  );

it('no two nodes in sight overlap, children stand to the right of their parent, and a parent between its first and last child', () => {
  fc.assert(
    fc.property(trees, fc.nat({ max: 80 }), (nodes, room) => {
      const tree = treeOf(nodes);
      const open = unfolded(tree, room);
      const placed = place(tree, open);
      const at = new Map(placed.map((one) => [one.id, one]));
      for (const across of new Set(placed.map(({ x }) => x))) {
        const rows = placed
          .filter(({ x }) => x === across)
          .map(({ y }) => y)
          .sort((a, b) => a - b);
        for (let i = 1; i < rows.length; i++) expect((rows[i] ?? 0) - (rows[i - 1] ?? 0)).toBeGreaterThanOrEqual(size.height);
      }
      for (const { id, x, y } of placed) {
        const below = open.has(id) ? (tree.children.get(id) ?? []).map((child) => at.get(child)) : [];
        for (const child of below) expect(child?.x).toBeGreaterThan(x + size.width);
        if (below.length > 0) expect(y).toBeCloseTo(((below[0]?.y ?? 0) + (below.at(-1)?.y ?? 0)) / 2);
      }
    }),
  );
});

it('unfolds whole levels while there is room, and always the first', () => {
  const wide = treeOf([
    { id: 'r', parent: null, title: 'Rot' },
    ...Array.from({ length: 100 }, (_, i) => ({ id: String(i), parent: 'r', title: '' })),
  ]);
  expect(unfolded(wide, 10)).toEqual(new Set(['r']));
  expect(place(wide, unfolded(wide, 10))).toHaveLength(101);
  expect(place(wide, new Set())).toHaveLength(1);
});

it('arrow keys lead to parent, first child and the next in the column', () => {
  const tree = treeOf([
    { id: 'r', parent: null, title: 'Rot' },
    { id: 'a', parent: 'r', title: 'A' },
    { id: 'b', parent: 'r', title: 'B' },
    { id: 'c', parent: 'a', title: 'C' },
  ]);
  const placed = place(tree, new Set(['r', 'a']));
  const go = (id: string, key: string) => neighbour(tree, placed, id, key);
  expect([
    go('r', 'ArrowRight'),
    go('a', 'ArrowDown'),
    go('b', 'ArrowUp'),
    go('c', 'ArrowLeft'),
    go('r', 'ArrowLeft'),
    go('c', 'Home'),
  ]).toEqual(['a', 'b', 'a', 'a', undefined, 'r']);
});

it('a hundred thousand levels are no deeper for it than ten', () => {
  const deep = treeOf(Array.from({ length: 100_000 }, (_, i) => ({ id: String(i), parent: i === 0 ? null : String(i - 1), title: '' })));
  expect(place(deep, new Set(deep.byId.keys()))).toHaveLength(100_000);
});
