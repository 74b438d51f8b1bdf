'use client';
/** Moving about in the table with the keyboard, and into and out of editing. */
import { type KeyboardEvent, useCallback, useRef, useState } from 'react';
import type { GridRow } from '#app/_components/grid/cell-text';
import type { Selection } from '#app/_components/grid/use-selection';
import type { Column } from '#app/_data/columns';

/** Row -1 is the header. */
export interface Cell {
  row: number;
  column: number;
}
/** Where to go after editing. */
export type Onward = 'stay' | 'down' | 'next' | 'previous';

interface Properties {
  columns: readonly Column[];
  rows: readonly GridRow[];
  perPage: number;
  selection: Selection;
  onOpen: (row: GridRow) => void;
  onSort: (column: Column) => void;
  reveal: (row: number) => void;
  focusGrid: () => void;
  /** Somebody wants to edit what cannot be edited. */
  onRefuse: (row: GridRow, column: Column) => void;
}

export const isEditable = (row: GridRow, column: Column): boolean => row.mayEdit && column.type === 'field';

/** The cell after moving; stays inside the table. */
export function moved(from: Cell, [rows, columns]: readonly [number, number], size: { rows: number; columns: number }): Cell {
  return {
    row: Math.max(-1, Math.min(size.rows - 1, from.row + rows)),
    column: Math.max(0, Math.min(size.columns - 1, from.column + columns)),
  };
}

export function useGridKeys(properties: Properties) {
  const [active, setCell] = useState<Cell | null>(null);
  const [editing, setEditing] = useState(false);
  const now = useRef({ ...properties, active });
  now.current = { ...properties, active };

  const setActive = useCallback((cell: Cell) => {
    setCell(cell);
    setEditing(false);
  }, []);
  const go = useCallback((cell: Cell) => {
    setCell(cell);
    if (cell.row >= 0) now.current.reveal(cell.row);
  }, []);
  const edit = useCallback((cell: Cell) => {
    const { rows, columns, onRefuse } = now.current;
    const [row, column] = [rows[cell.row], columns[cell.column]];
    setCell(cell);
    if (!row || !column) return;
    const editable = isEditable(row, column);
    setEditing(editable);
    if (!editable) onRefuse(row, column);
  }, []);
  const endEdit = useCallback(
    (onward: Onward) => {
      const { active: at, rows, columns, focusGrid } = now.current;
      setEditing(false);
      if (!at) return;
      if (onward === 'next' || onward === 'previous') {
        const row = rows[at.row];
        const step = onward === 'next' ? 1 : -1;
        for (let column = at.column + step; row && column >= 0 && column < columns.length; column += step) {
          const candidate = columns[column];
          if (candidate && isEditable(row, candidate)) return edit({ row: at.row, column });
        }
      }
      if (onward === 'down') go(moved(at, [1, 0], { rows: rows.length, columns: columns.length }));
      focusGrid();
    },
    [edit, go],
  );

  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const { active: at, rows, columns, perPage, selection, onOpen, onSort } = now.current;
      if (event.target !== event.currentTarget || !at || event.altKey) return;
      const size = { rows: rows.length, columns: columns.length };
      const far = event.ctrlKey || event.metaKey;
      const steps: Record<string, readonly [number, number]> = {
        ArrowDown: [1, 0],
        ArrowUp: [-1, 0],
        ArrowRight: [0, 1],
        ArrowLeft: [0, -1],
        PageDown: [perPage, 0],
        PageUp: [-perPage, 0],
        Home: far ? [-Number.MAX_SAFE_INTEGER, -size.columns] : [0, -size.columns],
        End: far ? [size.rows, size.columns] : [0, size.columns],
      };
      const step = steps[event.key];
      const row = rows[at.row];
      const column = columns[at.column];
      if (step) {
        const next = moved(at, step, size);
        if (event.shiftKey && step[0] !== 0 && next.row >= 0) selection.toggle(next.row, true);
        go(next);
      } else if (event.key === ' ' && row) selection.toggle(at.row, event.shiftKey);
      else if (event.key.toLowerCase() === 'a' && far) selection.all(true);
      else if (event.key === 'Enter' && at.row === -1 && column) onSort(column);
      else if (event.key === 'Enter' && row) onOpen(row);
      else if (event.key === 'F2' && row) edit(at);
      else if (event.key === 'Escape' && selection.someSelected) selection.all(false);
      else return;
      event.preventDefault();
    },
    [go, edit],
  );
  return { active, setActive, editing, edit, endEdit, onKeyDown };
}
