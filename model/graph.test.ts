import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grouped } from '#model/gather';
import { around, bundled, type Edge, follow, knots, origins, reach, soonest, wayTo } from '#model/graph';

const edge = (text: string): Edge => {
  const [from = '', to = ''] = text.split('>');
  return { from, to };
};
const edges = (text: string): Edge[] => text.split(' ').map(edge);
const written = ({ from, to }: Edge) => `${from}>${to}`;

const names = fc.constantFrom(...'abcdefghij');
const anyEdges = fc.array(fc.record({ from: names, to: names }), { maxLength: 40 });

/** What can be reached, the slow and obvious way. */
function closure(all: readonly Edge[], start: string): Set<string> {
  const found = new Set([start]);
  for (let size = 0; size < found.size; ) {
    size = found.size;
    for (const { from, to } of all) if (found.has(from)) found.add(to);
  }
  return found;
}

describe('reach', () => {
  it('tells the shortest way to everything', () => {
    const reached = reach(edges('a>b b>c a>c c>d'), ['a']);
    expect([...reached].map(([node, { step }]) => `${node}${step}`)).toEqual(['a0', 'b1', 'c1', 'd2']);
    expect(wayTo(reached, 'd').map(written)).toEqual(['a>c', 'c>d']);
    expect(wayTo(reached, 'a')).toEqual([]);
  });

  it('stops at the depth asked for, and goes round a cycle once', () => {
    expect([...reach(edges('a>b b>c c>a'), ['a'], 1).keys()]).toEqual(['a', 'b']);
    expect([...reach(edges('a>b b>c c>a a>a'), ['a']).keys()]).toEqual(['a', 'b', 'c']);
  });

  it('finds exactly what can be reached, and every way it tells can be walked', () => {
    fc.assert(
      fc.property(anyEdges, names, (all, start) => {
        const reached = reach(all, [start]);
        expect(new Set(reached.keys())).toEqual(closure(all, start));
        for (const [node, { step }] of reached) {
          const way = wayTo(reached, node);
          expect(way).toHaveLength(step);
          expect(way.reduce((at, one) => (one.from === at ? one.to : 'broken'), start)).toBe(node);
        }
      }),
    );
  });
});

it('neighbours are found against the arrows too, to the depth asked for', () => {
  expect([...around(edges('a>b c>b c>d d>e'), ['b'], 2)]).toEqual([
    ['b', 0],
    ['a', 1],
    ['c', 1],
    ['d', 2],
  ]);
});

it('following something walks each edge once, also round a ring', () => {
  fc.assert(
    fc.property(anyEdges, names, (all, start) => {
      const near = closure(all, start);
      const walked = follow(all, [start]).map((one) => one.edge);
      expect(walked).toHaveLength(new Set(walked).size);
      expect(new Set(walked)).toEqual(new Set(all.filter(({ from }) => near.has(from))));
    }),
  );
});

describe('knots', () => {
  it('are what reaches each other, and nothing else', () => {
    fc.assert(
      fc.property(anyEdges, (all) => {
        const groups = knots(all, 'abcdefghij');
        expect(groups.flat().sort()).toEqual([...'abcdefghij']);
        const groupOf = new Map(groups.flatMap((group, i) => group.map((node) => [node, i] as const)));
        for (const a of 'abcdefghij')
          for (const b of 'abcdefghij') expect(groupOf.get(a) === groupOf.get(b)).toBe(closure(all, a).has(b) && closure(all, b).has(a));
      }),
      { numRuns: 60 },
    );
  });

  it('are found on a way of 50,000 steps without running out of room', () => {
    const long = Array.from({ length: 50_000 }, (_, i) => ({ from: String(i), to: String(i + 1) }));
    expect(knots(long)).toHaveLength(50_001);
    expect(knots([...long, { from: '50000', to: '0' }])).toHaveLength(1);
  });
});

it('what flows comes from where nothing flows in, or from the first of a ring', () => {
  expect(origins(edges('a>b b>c d>c'))).toEqual(['a', 'd']);
  expect(origins(edges('x>y y>x y>z'))).toEqual(['x']);
  fc.assert(
    fc.property(anyEdges, (all) => {
      expect(new Set(follow(all, origins(all)).map((one) => one.edge))).toEqual(new Set(all));
    }),
  );
});

it('a bundle holds all edges between two ends, whatever the ends are then called', () => {
  const all = edges('a>b a>b b>a a>a a>c');
  expect(bundled(all).map((one) => `${written(one)}:${one.edges.length}`)).toEqual(['a>b:2', 'b>a:1', 'a>c:1']);
  const as = (node: string) => (node === 'c' ? undefined : node === 'a' ? 'A' : 'B');
  expect(bundled(all, as).map((one) => `${written(one)}:${one.edges.length}`)).toEqual(['A>B:2', 'B>A:1']);
});

it('groups keep their order and lose nobody', () => {
  expect([...grouped([3, 1, 4, 1, 5], (n) => (n % 2 ? 'odd' : 'even'))]).toEqual([
    ['odd', [3, 1, 1, 5]],
    ['even', [4]],
  ]);
});

it('what has no time of its own is felt as soon as the soonest of what it hangs on', () => {
  const all = edges('v>a v>b a>s b>s s>k a>b');
  const hours = new Map([
    ['a', 24],
    ['b', 4],
  ]);
  const found = soonest(all, 'vabsk', (node) => hours.get(node) ?? null);
  expect(Object.fromEntries(found)).toEqual({ a: 24, b: 4, s: 4, k: 4 });
});

it('and is never felt sooner than by some way there, whatever the graph', () => {
  fc.assert(
    fc.property(anyEdges, fc.dictionary(names, fc.nat(99)), (all, hours) => {
      const own = (node: string) => hours[node] ?? null;
      const found = soonest(all, 'abcdefghij', own);
      // Values pass through what has none of its own, and stop at what has.
      const open = (start: string) =>
        closure(
          all.filter(({ from }) => from === start || own(from) === null),
          start,
        );
      for (const node of 'abcdefghij') {
        const comes = Object.keys(hours)
          .filter((start) => open(start).has(node))
          .map((start) => hours[start] ?? 0);
        expect(found.get(node)).toBe(own(node) ?? (comes.length > 0 ? Math.min(...comes) : undefined));
      }
    }),
  );
});
