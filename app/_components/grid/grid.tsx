'use client';
/** A list of one kind: search, filters, the table, what can be done with the selected, and the side panel. */
import { useRouter } from 'next/navigation';
import { useCallback, useMemo, useState } from 'react';
import { ActionBar } from '#app/_components/grid/action-bar.tsx';
import type { GridRow } from '#app/_components/grid/cell-text';
import { fromClipboard, type Laid, layOver } from '#app/_components/grid/clipboard';
import { FilterBar } from '#app/_components/grid/filter-bar.tsx';
import styles from '#app/_components/grid/grid.module.css';
import { GridEmpty } from '#app/_components/grid/grid-empty.tsx';
import { GridTable } from '#app/_components/grid/grid-table.tsx';
import type { ListAnswer } from '#app/_components/grid/page-size';
import { PasteDialog } from '#app/_components/grid/paste-dialog.tsx';
import { questionOf } from '#app/_components/grid/question';
import { SidePanel } from '#app/_components/grid/side-panel.tsx';
import { Toolbar } from '#app/_components/grid/toolbar.tsx';
import { useEdit } from '#app/_components/grid/use-edit';
import type { Cell } from '#app/_components/grid/use-grid-keys';
import { useGridState } from '#app/_components/grid/use-grid-state';
import { useRows } from '#app/_components/grid/use-rows';
import { useTell } from '#app/_components/messages.tsx';
import { type Column, columnOf } from '#app/_data/columns';
import { hrefOf } from '#app/_i18n/slugs';
import { counted } from '#app/_i18n/texts/grid';
import { paste as words } from '#app/_i18n/texts/paste';
import { useText } from '#app/_i18n/use-text.tsx';
import type { KindName } from '#model/kinds/index';

export interface GridProperties {
  kind: KindName;
  title: string;
  mayCreate: boolean;
  /** Whether many cells may be pasted at once: that is an import. */
  mayImport: boolean;
  /** The first page as the server asked for it, and the question it answers. */
  initial: { key: string; answer: ListAnswer };
}

export function Grid({ kind, title, mayCreate, mayImport, initial }: GridProperties) {
  const t = useText();
  const { state, change } = useGridState(kind);
  const rows = useRows(questionOf(kind, state), initial);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const columns = useMemo(
    () => state.columns.map((name) => columnOf(kind, name)).filter((column): column is Column => column !== undefined),
    [kind, state.columns],
  );
  const save = useEdit(kind, columns, rows.replace);
  const router = useRouter();
  const tell = useTell();
  const [laid, setLaid] = useState<Laid | null>(null);
  // The first time opens the side panel, the second the page.
  const openRow = useCallback(
    (row: GridRow) => {
      if (state.open === row.id) router.push(hrefOf(t.language, kind, row.id));
      else change({ open: row.id }, { quiet: state.open !== null });
    },
    [change, state.open, router, t, kind],
  );
  const paste = (text: string, at: Cell) => {
    if (!mayImport) return tell({ text: t(words.notAllowed), tone: 'info' });
    const cells = fromClipboard(text);
    const ids = rows.rows.slice(at.row, at.row + cells.length).map(({ id }) => id);
    setLaid(layOver(cells, { kind, ids, columns: columns.slice(at.column), heading: (column) => t(column.label), name: t(words.source) }));
  };
  const [adding, setAdding] = useState(false);
  const filtered = state.q !== '' || state.filters.length > 0;

  return (
    <div className={styles.layout} data-panel={state.open !== null}>
      <section className={styles.list} aria-label={title}>
        <Toolbar
          kind={kind}
          title={title}
          state={state}
          change={change}
          mayCreate={mayCreate}
          total={rows.total}
          adding={adding}
          onAdd={() => setAdding(!adding)}
        />
        <FilterBar kind={kind} state={state} change={change} adding={adding} onAdded={() => setAdding(false)} />
        <p className="ds-sr-only" role="status">
          {rows.total !== null && !rows.stale && t(counted.hits, { count: rows.total })}
        </p>
        {rows.total === 0 && !rows.stale ? (
          <GridEmpty
            kind={kind}
            filtered={filtered}
            removed={state.removed}
            mayCreate={mayCreate}
            onClear={() => change({ q: '', filters: [] })}
          />
        ) : (
          <GridTable
            kind={kind}
            title={title}
            columns={columns}
            state={state}
            change={change}
            rows={rows}
            selected={selected}
            onSelect={setSelected}
            onOpen={openRow}
            onSave={save}
            onPaste={paste}
          />
        )}
        {rows.error && (
          <p role="alert" className={styles.error}>
            {rows.error}
          </p>
        )}
        {selected.size > 0 && (
          <ActionBar
            kind={kind}
            selected={selected}
            rows={rows}
            state={state}
            onClear={() => setSelected(new Set())}
            onSelect={setSelected}
          />
        )}
      </section>
      {laid && (
        <PasteDialog
          kind={kind}
          laid={laid}
          onClose={() => setLaid(null)}
          onDone={() => {
            setLaid(null);
            rows.reload();
          }}
        />
      )}
      {state.open && <SidePanel kind={kind} id={state.open} onClose={() => change({ open: null })} onChanged={rows.reload} />}
    </div>
  );
}
