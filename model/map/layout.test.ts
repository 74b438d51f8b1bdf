import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutOf, type Rect, weightsOf } from '#model/map/layout';
import { boxesOf, branchesOf, type Hierarchic } from '#model/map/tree';

/** Any graph at all: trees, several parents, rings, and what lies under itself. */
const graph = fc
  .integer({ min: 0, max: 40 })
  .chain((n) => fc.array(fc.array(fc.integer({ min: 0, max: Math.max(0, n - 1) }), { maxLength: 3 }), { minLength: n, maxLength: n }))
  .map((all): Hierarchic[] => all.map((parents) => ({ parents })));
const frame = { x: 0, y: 0, width: 1600, height: 900 };
const boxed = (nodes: readonly Hierarchic[]) => boxesOf(nodes, String);

describe('boxes of any graph', () => {
  it('hold every node, end, and have each parent before its children', () => {
    fc.assert(
      fc.property(graph, (nodes) => {
        const boxes = boxed(nodes);
        expect(new Set(boxes.map(({ node }) => node)).size).toBe(nodes.length);
        boxes.forEach((box, i) => {
          if (box.parent !== null) expect(box.parent).toBeLessThan(i);
          for (const child of box.children) expect(boxes[child]?.parent).toBe(i);
        });
        expect(new Set(boxes.map(({ key }) => key)).size).toBe(boxes.length);
      }),
    );
  });

  it('show what has two parents in both, and cut a ring where it closes', () => {
    const two = boxed([{ parents: [] }, { parents: [] }, { parents: [0, 1] }]);
    expect(two.map(({ key }) => key)).toEqual(['0', '2', '1', '2.2']);
    const ring = boxed([{ parents: [1] }, { parents: [0] }]);
    expect(ring.map(({ key }) => key)).toEqual(['0', '1']);
  });

  it('are bounded where every level has all of the one above as parents', () => {
    const nodes = Array.from({ length: 200 }, (_, i): Hierarchic => {
      const level = Math.floor(i / 10);
      return { parents: level === 0 ? [] : Array.from({ length: 10 }, (_, k) => (level - 1) * 10 + k) };
    });
    expect(boxed(nodes).length).toBeLessThan(21_000);
  });

  it('may lie five thousand deep', () => {
    const chain = Array.from({ length: 5_000 }, (_, i): Hierarchic => ({ parents: i === 0 ? [] : [i - 1] }));
    const boxes = boxed(chain);
    expect(boxes.at(-1)?.depth).toBe(4_999);
    expect(layoutOf(boxes, weightsOf(boxes, null), frame)).toHaveLength(5_000);
  });
});

describe('the layout', () => {
  const sized = graph.chain((nodes) =>
    fc.tuple(
      fc.constant(nodes),
      fc.option(fc.array(fc.option(fc.double({ min: -5, max: 1e9, noNaN: true })), { minLength: nodes.length, maxLength: nodes.length })),
    ),
  );
  const inside = (a: Rect, b: Rect) =>
    a.x >= b.x - 1e-6 && a.y >= b.y - 1e-6 && a.x + a.width <= b.x + b.width + 1e-6 && a.y + a.height <= b.y + b.height + 1e-6;
  const apart = (a: Rect, b: Rect) =>
    a.x + a.width <= b.x + 1e-6 || b.x + b.width <= a.x + 1e-6 || a.y + a.height <= b.y + 1e-6 || b.y + b.height <= a.y + 1e-6;

  it('puts every box inside its parent, none upon another, and each has room', () => {
    fc.assert(
      fc.property(sized, ([nodes, sizes]) => {
        const boxes = boxed(nodes);
        const rects = layoutOf(boxes, weightsOf(boxes, sizes), frame);
        boxes.forEach(({ parent }, i) => {
          const rect = rects[i] ?? frame;
          expect(inside(rect, parent === null ? frame : (rects[parent] ?? frame))).toBe(true);
          expect(rect.width > 0 && rect.height > 0).toBe(true);
        });
        const families = [boxes.flatMap(({ parent }, i) => (parent === null ? [i] : [])), ...boxes.map(({ children }) => children)];
        for (const family of families)
          for (const [n, a] of family.entries())
            for (const b of family.slice(n + 1)) expect(apart(rects[a] ?? frame, rects[b] ?? frame)).toBe(true);
      }),
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(sized, ([nodes, sizes]) => {
        const place = () => layoutOf(boxed(nodes), weightsOf(boxed(nodes), sizes), frame);
        expect(place()).toEqual(place());
      }),
    );
  });

  it('keeps the order of reading whatever the sizes are: a box never moves before one that stood before it', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 60 }), (sizes) => {
        const boxes = boxed(sizes.map(() => ({ parents: [] })));
        const rects = layoutOf(boxes, weightsOf(boxes, sizes), frame);
        rects.slice(1).forEach((rect, i) => {
          const before = rects[i] ?? frame;
          expect(rect.y > before.y + before.height / 2 || rect.x > before.x).toBe(true);
        });
      }),
    );
  });

  it('gives four hundred children boxes that can be read: none is more than four times as long as high', () => {
    const boxes = boxed([{ parents: [] }, ...Array.from({ length: 400 }, () => ({ parents: [0] }))]);
    const rects = layoutOf(boxes, weightsOf(boxes, null), frame).slice(1);
    for (const { width, height } of rects) expect(Math.max(width / height, height / width)).toBeLessThan(4);
  });
});

it('a branch holds a node once, however many paths lead to it', () => {
  const branch = branchesOf([{ parents: [] }, { parents: [0] }, { parents: [0] }, { parents: [1, 2] }]);
  expect(branch(0).toSorted()).toEqual([0, 1, 2, 3]);
  expect(branch(1)).toEqual([1, 3]);
});
