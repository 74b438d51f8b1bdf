import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { above, below, boxSize, depthOf, idOf, inSight, isWithin, placesOf, top } from '#app/_map/mind-place';

describe('a way', () => {
  it('knows its end, what is above, and how deep it is', () => {
    const way = below(below(top, 'a'), 'b');
    expect([way, idOf(way), above(way), depthOf(way)]).toEqual(['a/b', 'b', 'a', 2]);
    expect([above('a'), above(top), depthOf(top)]).toEqual([top, null, 0]);
    expect([isWithin('a/b', 'a'), isWithin('ab', 'a'), isWithin('a', 'a'), isWithin('a', top)]).toEqual([true, false, true, true]);
  });
});

it('shows only below what is unfolded, and the same concept under each that it lies below', () => {
  const children = new Map([
    ['', ['a', 'b']],
    ['a', ['c']],
    ['b', ['c']],
  ]);
  expect(inSight(children, new Set())).toEqual(['', 'a', 'b']);
  expect(inSight(children, new Set(['a', 'b']))).toEqual(['', 'a', 'a/c', 'b', 'b/c']);
});

it('comes to an end in a ring', () => {
  const children = new Map([
    ['', ['a']],
    ['a', ['b']],
    ['b', ['a']],
  ]);
  expect(inSight(children, new Set(['a', 'a/b', 'a/b/a']))).toEqual(['', 'a', 'a/b']);
});

it('many branches go to both sides, and stay on theirs when something is unfolded', () => {
  const children = new Map([
    ['', [...'abcdefgh']],
    ['a', ['1', '2', '3']],
  ]);
  const sides = (open: string[]) => {
    const places = placesOf(inSight(children, new Set(open)));
    return [...'abcdefgh'].map((way) => Math.sign(places.get(way)?.x ?? 0));
  };
  expect(sides([])).toEqual([1, 1, 1, 1, -1, -1, -1, -1]);
  expect(sides(['a'])).toEqual(sides([]));
});

it('no two boxes meet, and a parent stands between its first and last child', () => {
  const tree = fc.array(fc.nat(), { maxLength: 60 }).map((parents) => {
    const children = new Map<string, string[]>();
    for (const [i, parent] of parents.entries()) {
      const over = i === 0 ? '' : `n${parent % i}`;
      children.set(over, [...(children.get(over) ?? []), `n${i}`]);
    }
    return children;
  });
  fc.assert(
    fc.property(tree, (children) => {
      // Everything unfolded.
      let ways = [top];
      for (let size = -1; size < ways.length; ) {
        size = ways.length;
        ways = inSight(children, new Set(ways));
      }
      const places = placesOf(ways);
      const spots = ways.map((way) => places.get(way) ?? { x: 0, y: 0 });
      for (const [i, a] of spots.entries())
        for (const b of spots.slice(i + 1)) expect(a.x !== b.x || Math.abs(a.y - b.y) >= boxSize.height + boxSize.between).toBe(true);
      for (const way of ways) {
        const kids = ways.filter((one) => above(one) === way && one !== top).map((one) => places.get(one)?.y ?? 0);
        const y = places.get(way)?.y ?? 0;
        if (kids.length > 0) expect(y >= Math.min(...kids) && y <= Math.max(...kids)).toBe(true);
      }
    }),
  );
});
