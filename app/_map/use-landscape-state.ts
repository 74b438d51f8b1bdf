'use client';
/** The state of the landscape lives in the address, as that of a list does. */
import { usePathname, useSearchParams } from 'next/navigation';
import { useCallback, useMemo } from 'react';
import { type LandscapeState, readLandscape, writeLandscape } from '#app/_map/landscape-state';

export type ChangeLandscape = (change: Partial<LandscapeState>, options?: { quiet?: boolean }) => void;

/** `quiet` changes replace the address instead of adding a step for the back button. */
export function useLandscapeState(): { state: LandscapeState; change: ChangeLandscape } {
  const path = usePathname();
  const query = useSearchParams().toString();
  const state = useMemo(() => readLandscape(new URLSearchParams(query)), [query]);
  const change = useCallback<ChangeLandscape>(
    (wanted, { quiet = false } = {}) => {
      const now = readLandscape(new URLSearchParams(window.location.search));
      const next = writeLandscape({ ...now, ...wanted });
      const address = next ? `${path}?${next}` : path;
      if (quiet) window.history.replaceState(null, '', address);
      else window.history.pushState(null, '', address);
    },
    [path],
  );
  return { state, change };
}
