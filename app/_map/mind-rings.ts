/** What lies under itself hangs on nothing: a ring is shown from its first member, so that it can be seen and put right. */
import { fetchApi } from '#app/_data/api';
import { type Level, levelDocument, type MindObject } from '#app/_map/mind-data';
import { enumName } from '#app/_map/state';
import { isHierarchy } from '#model/map/hierarchies';
import { boxesOf } from '#model/map/tree';
import type { OutlineKind } from '#model/outline-kinds';
import type { Language } from '#model/text';

interface Answer {
  map: { nodes: { id: string; parents: number[] }[] };
}

/** Where the rings of a hierarchy begin. */
export async function ringStarts(kind: OutlineKind, language: Language): Promise<MindObject[]> {
  if (!isHierarchy(kind)) return [];
  const document = `query Rings { map(hierarchy: ${enumName(kind)}, measures: []) { nodes { id parents } } }`;
  const { nodes } = (await fetchApi<Answer>(document, {}, language)).map;
  const starts = boxesOf(nodes, (node) => nodes[node]?.id ?? '')
    .filter(({ parent, node }) => parent === null && (nodes[node]?.parents.length ?? 0) > 0)
    .flatMap(({ node }) => nodes[node]?.id ?? []);
  if (starts.length === 0) return [];
  return (await fetchApi<{ list: Level }>(levelDocument(kind), { filter: { id: { in: starts } } }, language)).list.nodes;
}
