'use client';
/** Saves one cell: what was written is checked by the API, and a refusal says why at the cell. */
import { useCallback } from 'react';
import type { GridRow } from '#app/_components/grid/cell-text';
import { useTell } from '#app/_components/messages.tsx';
import { ApiError, fetchApi } from '#app/_data/api';
import type { Column } from '#app/_data/columns';
import { unreadable } from '#app/_data/problems';
import { type MutationAnswer, updateDocument } from '#app/_data/selection';
import { fromApi, inputOf, isSame, type Shown } from '#app/_data/values';
import { grid } from '#app/_i18n/texts/grid';
import { useText } from '#app/_i18n/use-text.tsx';
import { type KindName, kindOf } from '#model/kinds/index';

/** Gives null when it is saved, else what is wrong. */
export type SaveCell = (row: GridRow, column: Column, value: Shown) => Promise<string | null>;

export function useEdit(kind: KindName, columns: readonly Column[], replace: (row: GridRow) => void): SaveCell {
  const t = useText();
  const tell = useTell();
  const send = useCallback(
    async (id: string, version: number, name: string, value: Shown) => {
      const input = inputOf(kindOf(kind).fields, { [name]: value });
      const { result } = await fetchApi<MutationAnswer>(updateDocument(kind, columns), { id, version, input }, t.language);
      return { refusal: result.refusal, row: result[kind] as GridRow | null };
    },
    [kind, columns, t],
  );
  return useCallback<SaveCell>(
    async (row, column, value) => {
      if (column.type !== 'field') return t(grid.readOnlyCell);
      const before = fromApi(column.field, row[column.name]);
      if (isSame(before, value)) return null;
      const [unread] = unreadable({ [column.name]: column.field }, { [column.name]: value }, t);
      if (unread) return unread.message;
      try {
        const { refusal, row: saved } = await send(row.id, row.version, column.name, value);
        if (refusal) return refusal.problems?.map(({ message }) => message).join(' ') || refusal.message;
        if (!saved) return null;
        replace(saved);
        const undo = async () => {
          const back = await send(saved.id, saved.version, column.name, before);
          if (back.row) replace(back.row);
          else tell({ text: back.refusal?.message ?? '', tone: 'danger' });
        };
        tell({ text: t(grid.cellSaved, { field: t(column.label), name: saved.name }), action: { label: t(grid.undo), run: undo } });
        return null;
      } catch (error) {
        return error instanceof ApiError ? error.message : String(error);
      }
    },
    [send, replace, tell, t],
  );
}
