/**
 * Los as a graph: a word may stand under several themes, so there are paths, not a path, and a count over a branch
 * must not count an object twice. Works for any concepts with parents; survives circles and unknown parents.
 */

/** What the graph functions need to know about a concept. */
export interface LosNode {
  id: string;
  /** Ids of the concepts directly above; ids that are not in the graph are ignored. */
  parents: readonly string[];
}

/** The concepts with their links in both directions; made once by `losGraph`. */
export interface LosGraph {
  parents: ReadonlyMap<string, readonly string[]>;
  children: ReadonlyMap<string, readonly string[]>;
}

/** One object tagged with one concept. */
export interface LosTag {
  object: string;
  concept: string;
}

/**
 * What makes two Los addresses the same: `http` and `https`, percent-encoding and the Unicode form of the letters do not count.
 * For comparing only; show and export the address as published.
 */
export function losKey(uri: string): string {
  const address = uri.trim().replace(/^https?:\/\//i, '');
  return decoded(address).normalize('NFC').replace(/\/+$/, '');
}

const decoded = (address: string): string => {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
};

/** Indexes concepts by parent and child. */
export function losGraph(concepts: Iterable<LosNode>): LosGraph {
  const parents = new Map<string, string[]>();
  const children = new Map<string, string[]>();
  const nodes = [...concepts];
  for (const { id } of nodes) {
    parents.set(id, []);
    children.set(id, []);
  }
  for (const node of nodes)
    for (const parent of new Set(node.parents)) {
      if (!children.has(parent)) continue;
      parents.get(node.id)?.push(parent);
      children.get(parent)?.push(node.id);
    }
  return { parents, children };
}

/** Everything reached from `id` by following `links` one or more steps. Holds `id` itself only when it lies on a circle. */
function reach(links: ReadonlyMap<string, readonly string[]>, ids: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const id of ids) for (const next of links.get(id) ?? []) found.add(next);
  // A set yields what is added while it is read, so this walks until nothing new turns up.
  for (const id of found) for (const next of links.get(id) ?? []) found.add(next);
  return found;
}

/** All concepts above, at any distance, each once. */
export function ancestors(graph: LosGraph, id: string): Set<string> {
  const found = reach(graph.parents, [id]);
  found.delete(id);
  return found;
}

/** All concepts below, at any distance, each once. */
export function descendants(graph: LosGraph, id: string): Set<string> {
  const found = reach(graph.children, [id]);
  found.delete(id);
  return found;
}

/** The concepts with nothing above them: the hovedtema (and the life events). */
export const roots = (graph: LosGraph): string[] => [...graph.parents].flatMap(([id, parents]) => (parents.length === 0 ? [id] : []));

/**
 * Every path from a hovedtema down to the concept, both ends included, in the order of the parents.
 * A concept that no hovedtema leads to has one path: itself. An unknown concept has none.
 * `limit` bounds the answer where somebody has built a very tangled graph.
 */
export function pathsTo(graph: LosGraph, id: string, limit = 100): string[][] {
  if (!graph.parents.has(id)) return [];
  const rooted = reach(graph.children, roots(graph));
  const paths: string[][] = [];
  // A circle can make walks that end nowhere; the budget keeps them from taking over.
  let budget = limit * 100;
  const climb = (path: readonly [string, ...string[]]): void => {
    budget -= 1;
    if (paths.length >= limit || budget < 0) return;
    const above = graph.parents.get(path[0]) ?? [];
    if (above.length === 0) paths.push([...path]);
    for (const parent of above) {
      const leads = rooted.has(parent) || graph.parents.get(parent)?.length === 0;
      if (leads && !path.includes(parent)) climb([parent, ...path]);
    }
  };
  climb([id]);
  return paths.length > 0 ? paths : [[id]];
}

/** The objects tagged with the concept or anything below it, each once whatever the number of tags and paths. */
export function objectsIn(graph: LosGraph, concept: string, tags: Iterable<LosTag>): Set<string> {
  const branch = descendants(graph, concept).add(concept);
  const objects = new Set<string>();
  for (const tag of tags) if (branch.has(tag.concept)) objects.add(tag.object);
  return objects;
}

/** Counts the objects of a branch, or adds up a number for each of them (cost, users …); an object counts once. */
export function countOnce(graph: LosGraph, concept: string, tags: Iterable<LosTag>, worth: (object: string) => number = () => 1): number {
  let total = 0;
  for (const object of objectsIn(graph, concept, tags)) total += worth(object);
  return total;
}

/** `countOnce` for every concept at once, in one pass over the tags. Every concept of the graph has an entry. */
export function countAllOnce(graph: LosGraph, tags: Iterable<LosTag>, worth: (object: string) => number = () => 1): Map<string, number> {
  const concepts = new Map<string, Set<string>>();
  for (const { object, concept } of tags) {
    if (!graph.parents.has(concept)) continue;
    const tagged = concepts.get(object) ?? new Set<string>();
    concepts.set(object, tagged.add(concept));
  }
  const totals = new Map<string, number>([...graph.parents.keys()].map((id) => [id, 0]));
  const upwards = new Map<string, Set<string>>();
  const upFrom = (id: string) => {
    const known = upwards.get(id) ?? ancestors(graph, id).add(id);
    upwards.set(id, known);
    return known;
  };
  for (const [object, tagged] of concepts) {
    const value = worth(object);
    const branches = new Set([...tagged].flatMap((id) => [...upFrom(id)]));
    for (const id of branches) totals.set(id, (totals.get(id) ?? 0) + value);
  }
  return totals;
}
