'use client';
/** Names of objects known only by id, as in an address; each is asked for once. */
import { useMemo } from 'react';
import { useAnswer } from '#app/_components/use-answer';
import type { Reference } from '#app/_data/values';

const document = `query Names($ids: [ID!]!) { nodes(ids: $ids) { id ... on Element { kind name } } }`;

export function useNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const { data } = useAnswer<{ nodes: (Reference | null)[] }>(ids.length > 0 ? document : null, { ids: [...ids].sort() }, 0);
  return useMemo(() => new Map((data?.nodes ?? []).flatMap((node) => (node ? [[node.id, node.name]] : []))), [data]);
}
