'use client';
/** The state of a map, and how to change it; it stands in the address, which changes without a new page. */
import { useCallback, useMemo } from 'react';
import { useAddress } from '#app/_components/use-address';
import { type MapState, readMapState, writeMapState } from '#app/_map/state';
import type { Hierarchy } from '#model/map/hierarchies';

export function useMapState(hierarchy: Hierarchy) {
  const { query, moveTo } = useAddress();
  const state = useMemo(() => readMapState(hierarchy, new URLSearchParams(query)), [hierarchy, query]);
  const change = useCallback(
    (part: Partial<MapState>) => {
      const now = readMapState(hierarchy, new URLSearchParams(window.location.search));
      moveTo(writeMapState(hierarchy, { ...now, ...part }), { quiet: true });
    },
    [hierarchy, moveTo],
  );
  return { state, change };
}
