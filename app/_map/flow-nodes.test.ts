import { describe, expect, test } from 'vitest';
import { flowNodes, reused } from '#app/_map/flow-nodes';
import type { GraphNode } from '#app/_map/graph-types';
import type { Layout } from '#app/_map/layout-groups';

const nodes = ['a', 'b'].map((id): GraphNode => ({ id, label: id, kind: 'application', group: 'g' }));
const layout: Layout = {
  nodes: new Map(nodes.map(({ id }, i) => [id, { x: 20 + i * 200, y: 52, width: 188, height: 60 }])),
  groups: new Map([['g', { x: 0, y: 0, width: 460, height: 140 }]]),
};
const drawing = {
  groups: [{ id: 'g', label: 'Helse', note: '2' }],
  dots: new Map<string, string>(),
  shown: { far: false, nodes, lines: [], hidden: 0 },
  layout,
  entry: 'a',
  chosen: null,
  near: null,
  movable: true,
};

describe('what React Flow is given', () => {
  test('has what is shown, where it lies, the groups first', () => {
    const drawn = flowNodes(drawing);
    expect(drawn.map(({ id, type, position }) => [id, type, position.x])).toEqual([
      ['g', 'group', 0],
      ['a', 'object', 20],
      ['b', 'object', 220],
    ]);
    expect(drawn.flatMap(({ data }) => ('entry' in data ? [data.entry] : []))).toEqual([true, false]);
  });

  test('fades what is neither chosen nor beside the chosen one', () => {
    const faded = flowNodes({ ...drawing, chosen: 'a', near: new Set() }).flatMap(({ data }) => ('faded' in data ? [data.faded] : []));
    expect(faded).toEqual([false, true]);
  });

  test('is the same object as before where nothing has changed, and another where something has', () => {
    const before = flowNodes(drawing);
    const now = reused(before, flowNodes({ ...drawing, entry: 'b' }));
    expect(now.map((node, i) => node === before[i])).toEqual([true, false, false]);
    const moved = { ...layout, nodes: new Map([...layout.nodes, ['b', { x: 0, y: 0, width: 188, height: 60 }]]) };
    expect(reused(now, flowNodes({ ...drawing, entry: 'b', layout: moved })).map((node, i) => node === now[i])).toEqual([
      true,
      true,
      false,
    ]);
  });
});
