import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GraphLine, GraphNode } from '#app/_map/graph-types';
import { areaOf, limits, type Seen, wholeOf, windowOf } from '#app/_map/graph-window';
import { inRows, type Layout, meets } from '#app/_map/layout-groups';

const node = (i: number, group: string | null = null): GraphNode => ({
  id: `n${i}`,
  label: `Applikasjon ${i}`,
  kind: 'application',
  group,
});
const line = (from: number, to: number, more: Partial<GraphLine> = {}): GraphLine => ({
  id: `${from}-${to}`,
  from: `n${from}`,
  to: `n${to}`,
  label: '',
  count: 1,
  tone: 'plain',
  ...more,
});
const size = { width: 188, height: 60 };
const laidOut = (nodes: readonly GraphNode[]): Layout => ({
  nodes: inRows(nodes.map(({ id }) => ({ id, ...size }))),
  groups: new Map([...new Set(nodes.flatMap(({ group }) => group ?? []))].map((group) => [group, { x: 0, y: 0, width: 500, height: 500 }])),
});
/** A screen that holds all of it, or all but nothing. */
const whole: Seen = { x: 40_000, y: 40_000, zoom: 1, width: 100_000, height: 100_000 };
const corner: Seen = { x: 0, y: 0, zoom: 1, width: 100, height: 60 };
const many = (count: number) => Array.from({ length: count }, (_, i) => node(i, `g${i % 5}`));
const ids = (of: readonly { id: string }[]) => of.map(({ id }) => id);

describe('what is drawn of a large picture', () => {
  test('is what can be seen, and a margin around it', () => {
    const anySeen = fc.record({
      x: fc.integer({ min: -3_000, max: 3_000 }),
      y: fc.integer({ min: -3_000, max: 3_000 }),
      zoom: fc.double({ min: 0.3, max: 2, noNaN: true }),
      width: fc.integer({ min: 200, max: 2_000 }),
      height: fc.integer({ min: 200, max: 1_200 }),
    });
    const nodes = Array.from({ length: 200 }, (_, i) => node(i));
    const layout = laidOut(nodes);
    fc.assert(
      fc.property(anySeen, (seen) => {
        const drawn = new Set(ids(windowOf(wholeOf(nodes, []), layout, seen, null).nodes));
        for (const [id, box] of layout.nodes) if (meets(box, areaOf(seen, 0))) expect(drawn.has(id)).toBe(true);
        for (const id of drawn) expect(meets(layout.nodes.get(id) ?? { x: 0, y: 0, width: 0, height: 0 }, areaOf(seen))).toBe(true);
      }),
    );
  });

  test('has the lines of what is seen, also those that lead out of sight', () => {
    const nodes = Array.from({ length: 100 }, (_, i) => node(i));
    const drawn = windowOf(wholeOf(nodes, [line(0, 99), line(98, 99)]), laidOut(nodes), corner, null);
    expect(ids(drawn.lines)).toEqual(['0-99']);
    expect(drawn.hidden).toBe(0);
  });

  test('leaves out the least of too many lines, and says how many', () => {
    const nodes = [node(0), node(1), node(2)];
    const thin = Array.from({ length: limits.lines + 20 }, (_, i) => line(0, 1, { id: `thin${i}` }));
    const lines = [...thin, line(1, 2, { id: 'thick', count: 40 }), line(1, 2, { id: 'followed', followed: true, faded: true })];
    const drawn = windowOf(wholeOf(nodes, lines), laidOut(nodes), whole, 'n2');
    expect(drawn.lines).toHaveLength(limits.lines);
    expect(drawn.hidden).toBe(22);
    expect(ids(drawn.lines).slice(0, 2)).toEqual(['followed', 'thick']);
  });

  test('is groups with one line between each two of them when there is too much to tell apart', () => {
    const nodes = many(limits.nodes + 1);
    const lines = [line(0, 1), line(5, 6, { tone: 'special' }), line(0, 5), line(2, 3, { faded: true })];
    const drawn = windowOf(wholeOf(nodes, lines), laidOut(nodes), whole, null);
    expect(drawn.far).toBe(true);
    expect(drawn.nodes).toEqual([]);
    expect(drawn.lines).toEqual([
      expect.objectContaining({ from: 'g0', to: 'g1', count: 2, tone: 'special', faded: false }),
      expect.objectContaining({ from: 'g2', to: 'g3', count: 1, tone: 'plain', faded: true }),
    ]);
  });

  test('has the chosen one, its neighbours and what is followed, also from afar', () => {
    const nodes = many(limits.nodes + 1);
    const lines = [line(0, 1), line(2, 3, { followed: true }), line(4, 7)];
    const drawn = windowOf(wholeOf(nodes, lines), laidOut(nodes), whole, 'n0');
    expect(ids(drawn.nodes)).toEqual(['n0', 'n1', 'n2', 'n3']);
    expect(ids(drawn.lines)).toEqual(expect.arrayContaining(['0-1', '2-3']));
    expect(drawn.lines.filter(({ id }) => id.includes('\n')).every(({ faded }) => faded)).toBe(true);
    const alone = windowOf(wholeOf(nodes, lines), laidOut(nodes), whole, 'n8');
    expect(ids(alone.nodes)).toContain('n8');
  });

  test('is spots without groups too, when they are very many', () => {
    const nodes = Array.from({ length: limits.nodes + 1 }, (_, i) => node(i));
    expect(windowOf(wholeOf(nodes, [line(0, 1)]), laidOut(nodes), whole, null)).toEqual({ far: true, nodes: [], lines: [], hidden: 0 });
  });
});
