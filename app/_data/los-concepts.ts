/** Los for the picker: every concept with its words and parents, fetched once and kept while the page lives. */
import { fetchApi } from '#app/_data/api';
import { type LosGraph, losGraph } from '#model/los';
import type { Findable } from '#model/los-find';
import { linksOf } from '#model/relations';
import type { Language } from '#model/text';

export interface LosWord extends Findable {
  id: string;
  name: string;
  parents: readonly string[];
  retired: boolean;
}
export interface Los {
  words: readonly LosWord[];
  byId: ReadonlyMap<string, LosWord>;
  graph: LosGraph;
}

interface Node {
  id: string;
  name: string;
  nameNn: string | null;
  nameEn: string | null;
  hiddenLabels: string[];
  hiddenLabelsNn: string[];
  retired: boolean | null;
  parents?: { nodes: { id: string }[] };
}
interface Page {
  losConcepts: { nodes: Node[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

const parentLink = () => linksOf('losConcept').find(({ verb, direction }) => verb === 'broader' && direction === 'forward')?.name;

const pageDocument = () => {
  const parents = parentLink();
  return `query Los($after: String) {
    losConcepts(first: 250, after: $after) {
      nodes { id name nameNn nameEn hiddenLabels hiddenLabelsNn retired ${parents ? `parents: ${parents}(first: 8) { nodes { id } }` : ''} }
      pageInfo { hasNextPage endCursor }
    }
  }`;
};

const wordOf = (node: Node): LosWord => ({
  id: node.id,
  name: node.name,
  labels: { nb: node.name, ...(node.nameNn ? { nn: node.nameNn } : {}), ...(node.nameEn ? { en: node.nameEn } : {}) },
  helpers: { nb: node.hiddenLabels, nn: node.hiddenLabelsNn },
  parents: node.parents?.nodes.map(({ id }) => id) ?? [],
  retired: node.retired === true,
});

async function fetchAll(language: Language): Promise<Los> {
  const words: LosWord[] = [];
  let after: string | null = null;
  do {
    const { losConcepts }: Page = await fetchApi<Page>(pageDocument(), { after }, language);
    words.push(...losConcepts.nodes.map(wordOf));
    after = losConcepts.pageInfo.hasNextPage ? losConcepts.pageInfo.endCursor : null;
  } while (after);
  return { words, byId: new Map(words.map((word) => [word.id, word])), graph: losGraph(words) };
}

let known: Promise<Los> | undefined;

/** Los; asked for again only if it could not be fetched. */
export function fetchLos(language: Language): Promise<Los> {
  known ??= fetchAll(language).catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  return known;
}
