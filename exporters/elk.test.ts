import { expect, it } from 'vitest';
import { withElk } from '#exporters/elk';

const graph = {
  id: 'root',
  layoutOptions: { 'elk.algorithm': 'layered', 'elk.direction': 'RIGHT' },
  children: [
    { id: 'a', width: 20, height: 10 },
    { id: 'b', width: 20, height: 10 },
  ],
  edges: [{ id: 'e', sources: ['a'], targets: ['b'] }],
};

it('lays out several graphs at once, each answered with its own', async () => {
  const [one, other] = await withElk((run) =>
    Promise.all([run(graph), run({ ...graph, children: graph.children.slice(0, 1), edges: [] })]),
  );
  expect((one?.children?.[1]?.x ?? 0) - (one?.children?.[0]?.x ?? 0)).toBeGreaterThanOrEqual(20);
  expect(other?.children).toHaveLength(1);
});

it('tells what ELK says of a graph that is none', async () => {
  const broken = { ...graph, edges: [{ id: 'e', sources: ['a'], targets: ['gone'] }] };
  await expect(withElk((run) => run(broken))).rejects.toThrow(/ELK: .*gone/s);
});

it('ends when nobody waits for it any more', async () => {
  const stop = new AbortController();
  const work = withElk(() => {
    stop.abort(new Error('stopped'));
    return new Promise(() => {});
  }, stop.signal);
  await expect(work).rejects.toThrow('stopped');
  await expect(withElk((run) => run(graph), stop.signal)).rejects.toThrow('stopped');
});
