import ELK from 'elkjs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arrange, type Box, type ToPlace } from '#app/_map/layout-groups';

const elk = new ELK();
const run = (graph: Parameters<typeof elk.layout>[0]) => elk.layout(graph);
const size = { width: 180, height: 56 };
const overlap = (a: Box, b: Box) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const within = (inner: Box, outer: Box) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

const anyGraph = fc.integer({ min: 1, max: 25 }).chain((count) =>
  fc.record({
    nodes: fc
      .array(fc.constantFrom('Helse', 'Oppvekst', 'Teknisk', null), { minLength: count, maxLength: count })
      .map((groups) => groups.map((group, i): ToPlace => ({ id: `n${i}`, group, ...size }))),
    edges: fc.array(fc.record({ from: fc.nat(count - 1).map((i) => `n${i}`), to: fc.nat(count - 1).map((i) => `n${i}`) }), {
      maxLength: 40,
    }),
  }),
);

it('everything has a place of its own inside its group, whatever the graph', async () => {
  await fc.assert(
    fc.asyncProperty(anyGraph, async ({ nodes, edges }) => {
      const layout = await arrange(nodes, edges, run);
      expect([...layout.nodes.keys()].sort()).toEqual(nodes.map(({ id }) => id).sort());
      const places = [...layout.nodes];
      for (const [i, [, a]] of places.entries()) for (const [, b] of places.slice(i + 1)) expect(overlap(a, b)).toBe(false);
      const frames = [...layout.groups];
      for (const [i, [, a]] of frames.entries()) for (const [, b] of frames.slice(i + 1)) expect(overlap(a, b)).toBe(false);
      for (const { id, group } of nodes)
        for (const [name, frame] of frames) {
          const place = layout.nodes.get(id) as Box;
          expect(group === name ? within(place, frame) : !overlap(place, frame)).toBe(true);
        }
    }),
    { numRuns: 60 },
  );
});

it('the same graph is placed the same way every time', async () => {
  const nodes = Array.from({ length: 12 }, (_, i): ToPlace => ({ id: `n${i}`, group: i % 2 ? 'A' : 'B', ...size }));
  const edges = nodes.map(({ id }, i) => ({ from: id, to: `n${(i * 7) % 12}` }));
  expect(await arrange(nodes, edges, run)).toEqual(await arrange(nodes, edges, run));
});

it('what flows goes from left to right', async () => {
  const nodes = ['a', 'b', 'c'].map((id): ToPlace => ({ id, group: null, ...size }));
  const { nodes: placed } = await arrange(
    nodes,
    [
      { from: 'b', to: 'a' },
      { from: 'a', to: 'c' },
    ],
    run,
  );
  const x = (id: string) => placed.get(id)?.x ?? 0;
  expect(x('b')).toBeLessThan(x('a'));
  expect(x('a')).toBeLessThan(x('c'));
});

it('tells how far it has come, group by group', async () => {
  const told: string[] = [];
  const nodes = ['a', 'b', 'c'].map((id): ToPlace => ({ id, group: id, ...size }));
  await arrange(nodes, [], run, (done, all) => told.push(`${done}/${all}`));
  expect(told).toEqual(['0/4', '1/4', '2/4', '3/4', '4/4']);
});

it('nothing at all is placed at once', async () => {
  expect(await arrange([], [], run)).toEqual({ nodes: new Map(), groups: new Map() });
});

it('groups stand beside each other rather than in a column that fills a small part of the screen', async () => {
  const nodes = Array.from({ length: 60 }, (_, i): ToPlace => ({ id: `n${i}`, group: i === 0 ? null : `g${i % 6}`, ...size }));
  const edges = nodes.slice(1).map(({ id }) => ({ from: 'n0', to: id }));
  const { groups } = await arrange(nodes, edges, run);
  const frames = [...groups.values()];
  const [width, height] = [Math.max(...frames.map(({ x, width }) => x + width)), Math.max(...frames.map(({ y, height }) => y + height))];
  expect(width / height).toBeGreaterThan(1);
});
