'use client';
/** Objects to choose from while somebody types: the first by name until then. */
import { useAnswer } from '#app/_components/use-answer';
import { type SearchAnswer, searchDocument } from '#app/_data/search';
import type { Reference } from '#app/_data/values';
import { isKindName, kindOf } from '#model/kinds/index';

const shown = 20;

const firstDocument = (kinds: readonly string[]): string =>
  `query First($first: Int) { ${kinds
    .filter(isKindName)
    .map((kind) => `${kind}: ${kindOf(kind).pluralName}(first: $first) { nodes { id kind name } }`)
    .join(' ')} }`;

export function useSuggestions(kinds: readonly string[], text: string, open: boolean): { options: Reference[]; loading: boolean } {
  const wanted = text.trim();
  const first = useAnswer<Record<string, { nodes: Reference[] }>>(open && !wanted ? firstDocument(kinds) : null, { first: shown }, 0);
  const found = useAnswer<SearchAnswer>(open && wanted ? searchDocument : null, { text: wanted, kinds, first: shown });
  if (wanted) return { options: found.data?.search ?? [], loading: found.loading };
  return { options: Object.values(first.data ?? {}).flatMap(({ nodes }) => nodes), loading: first.loading };
}
