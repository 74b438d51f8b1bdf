'use client';
/** The state of a list lives in the address: back works, and a link to it shows the same. */
import { usePathname, useSearchParams } from 'next/navigation';
import { useCallback, useMemo } from 'react';
import { type GridState, readState, writeState } from '#app/_components/grid/state';
import type { KindName } from '#model/kinds/index';

export type ChangeState = (change: Partial<GridState>, options?: { quiet?: boolean }) => void;

/** `quiet` changes replace the address instead of adding a step for the back button. */
export function useGridState(kind: KindName): { state: GridState; change: ChangeState } {
  const path = usePathname();
  const query = useSearchParams().toString();
  const state = useMemo(() => readState(kind, new URLSearchParams(query)), [kind, query]);
  const change = useCallback<ChangeState>(
    (wanted, { quiet = false } = {}) => {
      // The address may have moved on since this render: a change builds on what it says now.
      const now = readState(kind, new URLSearchParams(window.location.search));
      const next = writeState(kind, { ...now, ...wanted });
      const address = next ? `${path}?${next}` : path;
      if (quiet) window.history.replaceState(null, '', address);
      else window.history.pushState(null, '', address);
    },
    [kind, path],
  );
  return { state, change };
}
