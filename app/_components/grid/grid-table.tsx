'use client';
/** The table itself: only the rows in sight exist, however many there are (ARIA Authoring Practices: data grid). */
import { getCoreRowModel, useReactTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ClipboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useVocabularies } from '#app/_components/fields/vocabularies.tsx';
import { cellText, type GridRow, widthOf } from '#app/_components/grid/cell-text';
import { toClipboard } from '#app/_components/grid/clipboard';
import styles from '#app/_components/grid/grid.module.css';
import { GridFooter } from '#app/_components/grid/grid-footer.tsx';
import { GridHeader } from '#app/_components/grid/grid-header.tsx';
import { GridRowView, SkeletonRow } from '#app/_components/grid/grid-row.tsx';
import { pageSize } from '#app/_components/grid/page-size';
import type { GridState } from '#app/_components/grid/state';
import type { SaveCell } from '#app/_components/grid/use-edit';
import { type Cell, useGridKeys } from '#app/_components/grid/use-grid-keys';
import type { ChangeState } from '#app/_components/grid/use-grid-state';
import type { Rows } from '#app/_components/grid/use-rows';
import { useSelection } from '#app/_components/grid/use-selection';
import { useTell } from '#app/_components/messages.tsx';
import type { Column } from '#app/_data/columns';
import { grid } from '#app/_i18n/texts/grid';
import { useText } from '#app/_i18n/use-text.tsx';
import type { KindName } from '#model/kinds/index';

export interface GridTableProperties {
  kind: KindName;
  title: string;
  columns: readonly Column[];
  state: GridState;
  change: ChangeState;
  rows: Rows;
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
  onOpen: (row: GridRow) => void;
  onSave: SaveCell;
  /** Cells pasted at a place in the table. */
  onPaste: (text: string, at: Cell) => void;
}

const selectionWidth = 44;

export function GridTable({ title, columns, state, change, rows, selected, onSelect, onOpen, onSave, onPaste }: GridTableProperties) {
  const t = useText();
  const vocabularies = useVocabularies();
  const tell = useTell();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [widths, setWidths] = useState<Record<string, number>>({});
  const table = useReactTable({
    data: rows.rows as GridRow[],
    columns: useMemo(
      () =>
        columns.map((column) => ({ id: column.name, accessorFn: (row: GridRow) => row[column.name], size: widthOf(column), minSize: 64 })),
      [columns],
    ),
    getRowId: (row) => row.id,
    getCoreRowModel: getCoreRowModel(),
    columnResizeMode: 'onChange',
    state: { columnSizing: widths },
    onColumnSizingChange: setWidths,
  });
  const headers = table.getFlatHeaders();
  // What is left over goes to the names, until somebody has pulled that column.
  const trackOf = (name: string, size: number) => (name === 'name' && widths.name === undefined ? `minmax(${size}px, 36rem)` : `${size}px`);
  const template = `${selectionWidth}px ${headers.map((header) => trackOf(header.id, header.getSize())).join(' ')}`;
  const width = selectionWidth + headers.reduce((sum, header) => sum + header.getSize(), 0);

  const height = state.compact ? 36 : 52;
  const waiting = rows.hasMore ? Math.min(pageSize, Math.max(0, (rows.total ?? 0) - rows.rows.length)) : 0;
  const virtual = useVirtualizer({
    count: rows.rows.length + waiting,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 10,
    scrollPaddingStart: 44,
    scrollPaddingEnd: 60,
  });
  useEffect(() => {
    if (height > 0) virtual.measure();
  }, [height, virtual]);
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  const { fetchMore } = rows;
  useEffect(() => {
    if (last >= rows.rows.length - 30) fetchMore();
  }, [last, rows.rows.length, fetchMore]);

  const selection = useSelection(rows.rows, selected, onSelect);
  const { active, setActive, editing, edit, endEdit, onKeyDown } = useGridKeys({
    columns,
    rows: rows.rows,
    perPage: Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / height) - 2),
    selection,
    onOpen,
    onSort: (column) =>
      change({
        sort: { name: column.name, direction: state.sort.name === column.name && state.sort.direction === 'asc' ? 'desc' : 'asc' },
      }),
    reveal: (row) => virtual.scrollToIndex(row),
    onRefuse: (row, column) =>
      tell({ text: row.mayEdit || column.type !== 'field' ? t(grid.readOnlyCell) : t(grid.readOnlyRow, { name: row.name }), tone: 'info' }),
    focusGrid: () => scroller.current?.focus({ preventScroll: true }),
  });
  const activeId = active ? `${id}-${active.row}-${active.column}` : undefined;
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [activeId]);

  const copy = (event: ClipboardEvent) => {
    if (editing || !active || String(window.getSelection() ?? '') !== '') return;
    const chosen = rows.rows.filter(({ id: rowId }) => selected.has(rowId));
    const [row, column] = [rows.rows[active.row], columns[active.column]];
    const text = (one: GridRow, of: Column) => (of.name === 'name' ? one.name : cellText(of, one, { t, vocabularies }));
    const cells = chosen.length > 0 ? chosen.map((one) => columns.map((of) => text(one, of))) : row && column ? [[text(row, column)]] : [];
    event.preventDefault();
    event.clipboardData.setData('text/plain', toClipboard(cells));
  };

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a table element cannot hold rows that are placed by a virtual list */}
      <div
        ref={scroller}
        role="grid"
        className={styles.grid}
        aria-label={title}
        aria-describedby={`${id}-keys`}
        aria-rowcount={(rows.total ?? -1) + (rows.total === null ? 0 : 1)}
        aria-colcount={columns.length + 1}
        aria-multiselectable="true"
        aria-activedescendant={editing ? undefined : activeId}
        aria-busy={rows.stale}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onCopy={copy}
        onPaste={(event) => {
          if (editing || !active || active.row < 0) return;
          event.preventDefault();
          onPaste(event.clipboardData.getData('text/plain'), active);
        }}
        onFocus={(event) => event.target === event.currentTarget && !active && rows.rows.length > 0 && setActive({ row: 0, column: 0 })}
      >
        <div
          role="presentation"
          className={styles.canvas}
          style={{ inlineSize: width, minInlineSize: '100%', '--ho-columns': template, '--ho-row': `${height}px` } as React.CSSProperties}
        >
          <GridHeader
            id={id}
            headers={headers}
            columns={columns}
            state={state}
            change={change}
            active={active?.row === -1 ? active.column : null}
            selection={selection}
          />
          {/* biome-ignore lint/a11y/useSemanticElements: see above */}
          <div role="rowgroup" className={styles.rows} style={{ blockSize: virtual.getTotalSize() }}>
            {items.map((item) => {
              const row = rows.rows[item.index];
              if (!row) return <SkeletonRow key={item.key} start={item.start} columns={columns.length} />;
              return (
                <GridRowView
                  key={row.id}
                  id={id}
                  row={row}
                  index={item.index}
                  start={item.start}
                  columns={columns}
                  selected={selected.has(row.id)}
                  open={state.open === row.id}
                  follow={state.open !== null}
                  active={active?.row === item.index ? active.column : null}
                  editing={editing && active?.row === item.index ? active.column : null}
                  onActivate={setActive}
                  onEdit={edit}
                  onEndEdit={endEdit}
                  onSelect={selection.toggle}
                  onOpen={onOpen}
                  onSave={onSave}
                />
              );
            })}
          </div>
          <GridFooter columns={columns} rows={rows} selected={selected} />
        </div>
      </div>
      <p id={`${id}-keys`} className="ds-sr-only">
        {t(grid.keys)}
      </p>
    </>
  );
}
