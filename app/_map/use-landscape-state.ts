'use client';
/** The state of the landscape lives in the address, as that of a list does. */
import { useCallback, useMemo } from 'react';
import { useAddress } from '#app/_components/use-address';
import { type LandscapeState, readLandscape, writeLandscape } from '#app/_map/landscape-state';

export type ChangeLandscape = (change: Partial<LandscapeState>, options?: { quiet?: boolean }) => void;

/** `quiet` changes replace the address instead of adding a step for the back button. */
export function useLandscapeState(): { state: LandscapeState; change: ChangeLandscape } {
  const { query, moveTo } = useAddress();
  const state = useMemo(() => readLandscape(new URLSearchParams(query)), [query]);
  const change = useCallback<ChangeLandscape>(
    (wanted, options) => {
      const now = readLandscape(new URLSearchParams(window.location.search));
      moveTo(writeLandscape({ ...now, ...wanted }), options);
    },
    [moveTo],
  );
  return { state, change };
}
