'use client';
/** The state of a list lives in the address: back works, and a link to it shows the same. */
import { useCallback, useMemo } from 'react';
import { type GridState, readState, writeState } from '#app/_components/grid/state';
import { useAddress } from '#app/_components/use-address';
import type { KindName } from '#model/kinds/index';

export type ChangeState = (change: Partial<GridState>, options?: { quiet?: boolean }) => void;

/** `quiet` changes replace the address instead of adding a step for the back button. */
export function useGridState(kind: KindName): { state: GridState; change: ChangeState } {
  const { query, moveTo } = useAddress();
  const state = useMemo(() => readState(kind, new URLSearchParams(query)), [kind, query]);
  const change = useCallback<ChangeState>(
    (wanted, options) => {
      // The address may have moved on since this render: a change builds on what it says now.
      const now = readState(kind, new URLSearchParams(window.location.search));
      moveTo(writeState(kind, { ...now, ...wanted }), options);
    },
    [kind, moveTo],
  );
  return { state, change };
}
