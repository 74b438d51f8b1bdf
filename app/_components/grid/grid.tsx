'use client';
/** A list of one kind: search, filters, the table, what can be done with the selected, and the side panel. */
import { useCallback, useMemo, useState } from 'react';
import { ActionBar } from '#app/_components/grid/action-bar.tsx';
import type { GridRow } from '#app/_components/grid/cell-text';
import { FilterBar } from '#app/_components/grid/filter-bar.tsx';
import styles from '#app/_components/grid/grid.module.css';
import { GridEmpty } from '#app/_components/grid/grid-empty.tsx';
import { GridTable } from '#app/_components/grid/grid-table.tsx';
import type { ListAnswer } from '#app/_components/grid/page-size';
import { questionOf } from '#app/_components/grid/question';
import { SidePanel } from '#app/_components/grid/side-panel.tsx';
import { Toolbar } from '#app/_components/grid/toolbar.tsx';
import { useEdit } from '#app/_components/grid/use-edit';
import { useGridState } from '#app/_components/grid/use-grid-state';
import { useRows } from '#app/_components/grid/use-rows';
import { type Column, columnOf } from '#app/_data/columns';
import { counted } from '#app/_i18n/texts/grid';
import { useText } from '#app/_i18n/use-text.tsx';
import type { KindName } from '#model/kinds/index';

export interface GridProperties {
  kind: KindName;
  title: string;
  mayCreate: boolean;
  /** The first page as the server asked for it, and the question it answers. */
  initial: { key: string; answer: ListAnswer };
}

export function Grid({ kind, title, mayCreate, initial }: GridProperties) {
  const t = useText();
  const { state, change } = useGridState(kind);
  const rows = useRows(questionOf(kind, state), initial);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const columns = useMemo(
    () => state.columns.map((name) => columnOf(kind, name)).filter((column): column is Column => column !== undefined),
    [kind, state.columns],
  );
  const save = useEdit(kind, columns, rows.replace);
  const openRow = useCallback(
    (row: GridRow | null) => change({ open: row?.id ?? null }, { quiet: state.open !== null }),
    [change, state.open],
  );
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
      {state.open && <SidePanel kind={kind} id={state.open} onClose={() => change({ open: null })} onChanged={rows.reload} />}
    </div>
  );
}
