import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ancestors, countAllOnce, countOnce, descendants, type LosGraph, type LosNode, losGraph, losKey, pathsTo, roots } from '#model/los';

/** Themes a and b; word c under both, word d under b only. */
const small: LosNode[] = [
  { id: 'a', parents: [] },
  { id: 'b', parents: [] },
  { id: 'c', parents: ['a', 'b'] },
  { id: 'd', parents: ['b'] },
];

/** Acyclic: a node may only stand under nodes before it. */
const dag = fc
  .array(fc.array(fc.nat(), { maxLength: 4 }), { minLength: 1, maxLength: 14 })
  .map((rows) => rows.map((above, i): LosNode => ({ id: `n${i}`, parents: i === 0 ? [] : above.map((n) => `n${n % i}`) })));
/** Anything: circles, links to oneself, unknown parents. */
const tangle = fc
  .array(fc.array(fc.nat({ max: 12 }), { maxLength: 3 }), { minLength: 1, maxLength: 10 })
  .map((rows) => rows.map((above, i): LosNode => ({ id: `n${i}`, parents: above.map((n) => `n${n}`) })));
const tagsOn = (nodes: readonly LosNode[]) =>
  fc.array(fc.record({ object: fc.constantFrom('x', 'y', 'z', 'w'), concept: fc.constantFrom(...nodes.map((n) => n.id)) }), {
    maxLength: 30,
  });

const isStep = (graph: LosGraph, upper: string | undefined, lower: string | undefined) =>
  upper !== undefined && lower !== undefined && (graph.parents.get(lower) ?? []).includes(upper);

describe('paths in Los', () => {
  it('gives every path to a word, from the main theme down', () => {
    const graph = losGraph(small);
    expect(pathsTo(graph, 'c')).toEqual([
      ['a', 'c'],
      ['b', 'c'],
    ]);
    expect(pathsTo(graph, 'a')).toEqual([['a']]);
    expect(pathsTo(graph, 'unknown')).toEqual([]);
  });

  it('stops at circles and ignores unknown parents', () => {
    const graph = losGraph([
      { id: 'top', parents: ['gone'] },
      { id: 'a', parents: ['top', 'b'] },
      { id: 'b', parents: ['a'] },
      { id: 'x', parents: ['y'] },
      { id: 'y', parents: ['x'] },
    ]);
    expect(pathsTo(graph, 'a')).toEqual([['top', 'a']]);
    expect(pathsTo(graph, 'b')).toEqual([['top', 'a', 'b']]);
    expect(pathsTo(graph, 'x')).toEqual([['x']]);
    expect(roots(graph)).toEqual(['top']);
  });

  it('answers at once, and within the limit, for a graph with a million paths', () => {
    const layers = Array.from({ length: 20 }, (_, i): LosNode[] => [
      { id: `l${i}`, parents: i === 0 ? [] : [`l${i - 1}`, `r${i - 1}`] },
      { id: `r${i}`, parents: i === 0 ? [] : [`l${i - 1}`, `r${i - 1}`] },
    ]);
    expect(pathsTo(losGraph(layers.flat()), 'l19', 10)).toHaveLength(10);
  });

  it('in any graph without circles: every path is a chain from a root to the concept, all are different, and none is missing', () => {
    fc.assert(
      fc.property(dag, (nodes) => {
        const graph = losGraph(nodes);
        const counts = new Map<string, number>();
        for (const { id } of nodes) {
          const above = graph.parents.get(id) ?? [];
          counts.set(id, above.length === 0 ? 1 : above.reduce((sum, parent) => sum + (counts.get(parent) ?? 0), 0));
        }
        const top = new Set(roots(graph));
        for (const { id } of nodes) {
          const paths = pathsTo(graph, id, 100_000);
          expect(paths).toHaveLength(counts.get(id) ?? 0);
          expect(new Set(paths.map((p) => p.join(' '))).size).toBe(paths.length);
          for (const path of paths) {
            expect(top.has(path[0] ?? '')).toBe(true);
            expect(path.at(-1)).toBe(id);
            expect(path.slice(1).every((lower, i) => isStep(graph, path[i], lower))).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('in any graph at all: ends, repeats no concept within a path, and every known concept has a path', () => {
    fc.assert(
      fc.property(tangle, (nodes) => {
        const graph = losGraph(nodes);
        for (const { id } of nodes) {
          const paths = pathsTo(graph, id);
          expect(paths.length).toBeGreaterThan(0);
          for (const path of paths) expect(new Set(path).size).toBe(path.length);
        }
      }),
    );
  });
});

describe('branches of Los', () => {
  it('knows what is above and below', () => {
    const graph = losGraph(small);
    expect(ancestors(graph, 'c')).toEqual(new Set(['a', 'b']));
    expect(descendants(graph, 'b')).toEqual(new Set(['c', 'd']));
  });

  it('mirrors: x is above y exactly when y is below x', () => {
    fc.assert(
      fc.property(tangle, (nodes) => {
        const graph = losGraph(nodes);
        for (const { id: x } of nodes) for (const { id: y } of nodes) expect(ancestors(graph, y).has(x)).toBe(descendants(graph, x).has(y));
      }),
    );
  });

  it('counts an object once in a branch, however many tags and paths lead there', () => {
    const graph = losGraph(small);
    const tags = [
      { object: 'gerica', concept: 'c' },
      { object: 'gerica', concept: 'd' },
      { object: 'gerica', concept: 'b' },
      { object: 'visma', concept: 'd' },
    ];
    const cost = (object: string) => (object === 'gerica' ? 600_000 : 50_000);
    expect([countOnce(graph, 'a', tags), countOnce(graph, 'b', tags)]).toEqual([1, 2]);
    expect([countOnce(graph, 'a', tags, cost), countOnce(graph, 'b', tags, cost)]).toEqual([600_000, 650_000]);
  });

  it('gives the same totals one by one and all at once, and never less above than below', () => {
    fc.assert(
      fc.property(
        tangle.chain((nodes) => fc.tuple(fc.constant(nodes), tagsOn(nodes))),
        ([nodes, tags]) => {
          const graph = losGraph(nodes);
          const worth = (object: string) => object.charCodeAt(0);
          const all = countAllOnce(graph, tags, worth);
          expect(all.size).toBe(graph.parents.size);
          for (const { id } of nodes) {
            expect(all.get(id)).toBe(countOnce(graph, id, tags, worth));
            for (const parent of graph.parents.get(id) ?? []) expect(all.get(parent) ?? -1).toBeGreaterThanOrEqual(all.get(id) ?? 0);
          }
        },
      ),
    );
  });
});

describe('the address of a concept', () => {
  it('is the same in http and https, encoded or not, composed or not', () => {
    const key = losKey('https://psi.norge.no/los/ord/blå');
    for (const same of [
      'http://psi.norge.no/los/ord/blå',
      'https://psi.norge.no/los/ord/bl%C3%A5',
      'HTTPS://psi.norge.no/los/ord/bla\u030a/',
    ])
      expect(losKey(same)).toBe(key);
    expect(losKey('https://psi.norge.no/los/ord/bla')).not.toBe(key);
    expect(losKey('https://psi.norge.no/los/ord/100%')).toBe('psi.norge.no/los/ord/100%');
  });
});
