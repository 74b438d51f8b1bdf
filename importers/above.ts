/** In an outline the place says what an object belongs under, and in a model an identifier does: the very row is meant, whatever others are called. */
import type { Draft } from '#importers/draft';
import type { ColumnMapping } from '#importers/match';
import type { RowAt } from '#importers/sheet';
import type { Table } from '#importers/table';
import type { KindName } from '#model/kinds/index';

/** A table as it is being read. */
export interface Read {
  table: Table;
  kind: KindName;
  columns: readonly ColumnMapping[];
  /** Cells a person has written over, by `row:column`: there the text counts. */
  corrected: ReadonlyMap<string, string | null>;
}

const keyOf = ({ sheet, row }: RowAt): string => JSON.stringify([sheet, row]);

/** Makes each draft point at the drafts its cells mean. */
export function connect(reads: readonly Read[], drafts: readonly Draft[]): void {
  if (reads.every(({ table }) => !table.above)) return;
  const byPlace = new Map(drafts.map((draft) => [keyOf(draft), draft]));
  for (const { table, columns, corrected } of reads) {
    const targets = new Map(columns.map(({ column, target }) => [column, target]));
    for (const [row, cells] of table.above ?? []) {
      const draft = byPlace.get(keyOf({ sheet: table.sheet, row }));
      for (const [column, places] of cells) {
        const target = targets.get(column);
        const over = places.flatMap((place) => byPlace.get(keyOf(place)) ?? []);
        const [first] = over;
        if (!draft || !target || !first || corrected.has(`${row}:${column}`)) continue;
        if (target.to === 'field') draft.refs.set(target.field, { column, names: [first.name], resolved: { draft: first } });
        // The cell names those above it first, then those that are not in the file.
        if (target.to === 'link') {
          const before = draft.links.get(target.link);
          draft.links.set(target.link, { ...before, column, drafts: over, names: (before?.names ?? []).slice(places.length) });
        }
      }
    }
  }
}
