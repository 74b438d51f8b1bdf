'use client';
/** Which rows are selected: one by one, or a stretch from the last one touched. */
import { useCallback, useRef } from 'react';
import type { GridRow } from '#app/_components/grid/cell-text';

export interface Selection {
  toggle: (index: number, stretch: boolean) => void;
  all: (on: boolean) => void;
  allSelected: boolean;
  someSelected: boolean;
}

export function useSelection(
  rows: readonly GridRow[],
  selected: ReadonlySet<string>,
  onSelect: (selected: ReadonlySet<string>) => void,
): Selection {
  const anchor = useRef(0);
  const now = useRef({ rows, selected });
  now.current = { rows, selected };
  const toggle = useCallback(
    (index: number, stretch: boolean) => {
      const { rows: all, selected: before } = now.current;
      const row = all[index];
      if (!row) return;
      const next = new Set(before);
      if (stretch) {
        const [from, to] = [Math.min(anchor.current, index), Math.max(anchor.current, index)];
        for (const { id } of all.slice(from, to + 1)) next.add(id);
      } else {
        if (next.has(row.id)) next.delete(row.id);
        else next.add(row.id);
        anchor.current = index;
      }
      onSelect(next);
    },
    [onSelect],
  );
  const all = useCallback((on: boolean) => onSelect(on ? new Set(now.current.rows.map(({ id }) => id)) : new Set()), [onSelect]);
  return { toggle, all, allSelected: rows.length > 0 && selected.size >= rows.length, someSelected: selected.size > 0 };
}
