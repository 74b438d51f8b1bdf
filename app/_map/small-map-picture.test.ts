import { expect, it } from 'vitest';
import { tiesIn } from '#app/_map/around-picture';
import type { Graph, Member } from '#app/_map/graph-data';
import { smallMap } from '#app/_map/small-map-picture';

const member = (id: string, kind: string, step = 1): Member => ({ id, step, way: [], element: { kind, name: `Navn ${id}` } });
const words = { plural: (kind: string) => kind, sends: 'Sender', receives: 'Mottar', more: (count: number) => `+ ${count}` };

const graph: Graph = {
  truncated: false,
  members: [
    member('m', 'application', 0),
    member('v', 'vendor'),
    member('in', 'integration'),
    member('a', 'application', 2),
    member('out', 'integration'),
    member('b', 'application', 2),
    ...['1', '2', '3', '4', '5', '6'].map((id) => member(id, 'service')),
  ],
  edges: [
    { from: 'm', to: 'v', name: 'vendor' },
    { from: 'm', to: 'in', name: 'incomingIntegrations' },
    { from: 'in', to: 'a', name: 'source' },
    { from: 'm', to: 'out', name: 'outgoingIntegrations' },
    { from: 'out', to: 'b', name: 'target' },
    { from: 'out', to: 'm', name: 'source' },
    { from: 'v', to: 'm', name: 'applications' },
    ...['1', '2', '3', '4', '5', '6'].map((to) => ({ from: 'm', to, name: 'services' })),
  ],
};

it('each tie is told once, and an integration goes from the one that sends to the one that receives', () => {
  const ties = tiesIn(graph).map(({ from, to, integration }) => `${from.id}>${to.id}${integration ? ` ${integration.id}` : ''}`);
  expect(ties.sort()).toEqual(['a>m in', 'm>1', 'm>2', 'm>3', 'm>4', 'm>5', 'm>6', 'm>b out', 'm>v']);
});

it('those that send stand to the left, those that receive to the right, and many are counted', () => {
  const { clusters, middle, height } = smallMap('m', tiesIn(graph), words);
  const at = (key: string) => clusters.find((one) => one.key === key);
  expect(at('<')?.box.x).toBeLessThan(middle.x);
  expect(at('>')?.box.x).toBeGreaterThan(middle.x);
  expect(at('service')?.names).toEqual(['Navn 1', 'Navn 2', 'Navn 3', '+ 3']);
  for (const { box } of clusters) expect(box.y >= 0 && box.y + box.height <= height).toBe(true);
});
