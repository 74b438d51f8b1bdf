import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, inRows, type Layout, meets, type ToPlace } from '#app/_map/layout-groups';
import { withRoomFor } from '#app/_map/layout-keep';

const node = (id: string, group: string | null): ToPlace => ({ id, group, width: 188, height: 60 });

/** Groups beside and below each other, as the layout leaves them. */
function laidOut(nodes: readonly ToPlace[], perRow: number): Layout {
  const layout: Layout = { nodes: new Map(), groups: new Map() };
  const names = [...new Set(nodes.map(({ group }) => group))];
  let [x, y, row] = [0, 0, 0];
  names.forEach((group, i) => {
    const inner = inRows(
      nodes.filter((one) => one.group === group),
      0,
      400,
    );
    const width = Math.max(...[...inner.values()].map((box) => box.x + box.width)) + 40;
    const height = Math.max(...[...inner.values()].map((box) => box.y + box.height)) + 72;
    if (i % perRow === 0) [x, y, row] = [0, y + row + 48, 0];
    for (const [id, box] of inner) layout.nodes.set(id, { ...box, x: box.x + x + 20, y: box.y + y + 52 });
    if (group !== null) layout.groups.set(group, { x, y, width, height });
    x += width + 48;
    row = Math.max(row, height);
  });
  return layout;
}

const group = fc.constantFrom('a', 'b', 'c', 'd', null);
const some = (prefix: string, least: number) =>
  fc.array(group, { minLength: least, maxLength: 12 }).map((groups) => groups.map((one, i) => node(`${prefix}${i}`, one)));
const within = (inner: Box, outer: Box) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

describe('room for more in a picture that is laid out', () => {
  test('leaves all that was there where it was, and covers nothing', () => {
    fc.assert(
      fc.property(some('n', 1), some('m', 0), some('k', 0), fc.integer({ min: 1, max: 3 }), (first, second, third, perRow) => {
        const layout = laidOut(first, perRow);
        const once = withRoomFor({ layout, nodes: first }, [...first.slice(0, 3), ...second]);
        const twice = withRoomFor(once, [...second, ...third]);
        for (const [id, box] of layout.nodes) expect(twice.layout.nodes.get(id)).toEqual(box);
        for (const [id, box] of once.layout.nodes) expect(twice.layout.nodes.get(id)).toEqual(box);
        const boxes = [...twice.layout.nodes];
        expect(new Set(boxes.map(([id]) => id))).toEqual(new Set([...first, ...second, ...third].map(({ id }) => id)));
        for (const [i, [, a]] of boxes.entries()) for (const [, b] of boxes.slice(i + 1)) expect(meets(a, b)).toBe(false);
        const frames = [...twice.layout.groups];
        for (const [i, [, a]] of frames.entries()) for (const [, b] of frames.slice(i + 1)) expect(meets(a, b)).toBe(false);
        const groupOf = new Map(twice.nodes.map((one) => [one.id, one.group]));
        // Nobody stands in a frame that is not theirs.
        for (const [id, box] of boxes)
          for (const [name, frame] of frames) if (groupOf.get(id) !== name) expect(meets(box, frame)).toBe(false);
      }),
    );
  });

  test('is the same layout when nobody is new', () => {
    const nodes = [node('a', 'x'), node('b', 'x')];
    const kept = { layout: laidOut(nodes, 1), nodes };
    expect(withRoomFor(kept, [...nodes].reverse())).toBe(kept);
  });

  test('makes the frame larger where there is nothing below it', () => {
    const nodes = [node('a', 'x'), node('b', 'y')];
    const layout = laidOut(nodes, 2);
    const grown = withRoomFor({ layout, nodes }, [...nodes, node('c', 'x')]).layout;
    const frame = grown.groups.get('x');
    expect(frame?.height).toBeGreaterThan(layout.groups.get('x')?.height ?? 0);
    expect(frame && within(grown.nodes.get('c') ?? frame, frame)).toBe(true);
    expect(grown.groups.get('y')).toEqual(layout.groups.get('y'));
  });

  test('takes one that has changed its group to the new one', () => {
    const nodes = [node('a', 'x'), node('b', 'y'), node('c', 'y')];
    const layout = laidOut(nodes, 3);
    const moved = withRoomFor({ layout, nodes }, [node('c', 'x')]).layout;
    const frame = moved.groups.get('x');
    expect(frame && within(moved.nodes.get('c') ?? layout.groups.get('y') ?? frame, frame)).toBe(true);
    expect(moved.nodes.get('b')).toEqual(layout.nodes.get('b'));
  });
});
