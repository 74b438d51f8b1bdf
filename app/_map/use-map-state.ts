'use client';
/** The state of a map, and how to change it; it stands in the address, which changes without a new page. */
import { useSearchParams } from 'next/navigation';
import { useCallback, useMemo } from 'react';
import { type MapState, readMapState, writeMapState } from '#app/_map/state';
import type { Hierarchy } from '#model/map/hierarchies';

export function useMapState(hierarchy: Hierarchy) {
  const query = useSearchParams();
  const state = useMemo(() => readMapState(hierarchy, new URLSearchParams(query)), [hierarchy, query]);
  const change = useCallback(
    (part: Partial<MapState>) => {
      const now = readMapState(hierarchy, new URLSearchParams(window.location.search));
      const written = writeMapState(hierarchy, { ...now, ...part });
      window.history.replaceState(null, '', written ? `?${written}` : window.location.pathname);
    },
    [hierarchy],
  );
  return { state, change };
}
