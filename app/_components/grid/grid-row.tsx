'use client';
import Link from 'next/link';
import { memo } from 'react';
import { useVocabularies } from '#app/_components/fields/vocabularies.tsx';
import { CellEditor } from '#app/_components/grid/cell-editor.tsx';
import { cellText, type GridRow, isNumeric } from '#app/_components/grid/cell-text';
import styles from '#app/_components/grid/grid.module.css';
import type { SaveCell } from '#app/_components/grid/use-edit';
import type { Cell, Onward } from '#app/_components/grid/use-grid-keys';
import type { Column } from '#app/_data/columns';
import { unknown } from '#app/_i18n/format';
import { hrefOf } from '#app/_i18n/slugs';
import { grid } from '#app/_i18n/texts/grid';
import { useText } from '#app/_i18n/use-text.tsx';

interface Properties {
  id: string;
  row: GridRow;
  index: number;
  start: number;
  columns: readonly Column[];
  selected: boolean;
  /** This row is in the side panel. */
  open: boolean;
  /** The side panel is open, and follows what is pointed at. */
  follow: boolean;
  active: number | null;
  editing: number | null;
  onActivate: (cell: Cell) => void;
  onEdit: (cell: Cell) => void;
  onEndEdit: (onward: Onward) => void;
  onSelect: (index: number, stretch: boolean) => void;
  onOpen: (row: GridRow) => void;
  onSave: SaveCell;
}

/** One row. Drawn again only when something in it has changed. */
export const GridRowView = memo(function GridRowView(properties: Properties) {
  const { id, row, index, start, columns, selected, open, follow, active, editing } = properties;
  const t = useText();
  const vocabularies = useVocabularies();
  return (
    // biome-ignore lint/a11y/useSemanticElements: the parts of a grid that is no table element
    <div
      role="row"
      tabIndex={-1}
      aria-rowindex={index + 2}
      aria-selected={selected}
      className={styles.row}
      data-open={open || undefined}
      style={{ transform: `translateY(${start}px)` }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <div role="gridcell" tabIndex={-1} aria-colindex={1} className={styles.check}>
        <input
          type="checkbox"
          tabIndex={-1}
          className={styles.box}
          aria-label={t(grid.selectRow, { name: row.name })}
          checked={selected}
          onChange={() => undefined}
          onClick={(event) => properties.onSelect(index, event.shiftKey)}
        />
      </div>
      {columns.map((column, at) => {
        const text = column.name === 'name' ? row.name : cellText(column, row, { t, vocabularies });
        const cell = { row: index, column: at };
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard works from the grid, which keeps the focus
          // biome-ignore lint/a11y/noStaticElementInteractions: the role is one of two, both of a grid
          // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles have a column
          <div
            key={column.name}
            id={`${id}-${index}-${at}`}
            role={at === 0 ? 'rowheader' : 'gridcell'}
            tabIndex={-1}
            aria-colindex={at + 2}
            aria-readonly={column.type !== 'field' || !row.mayEdit || undefined}
            className={styles.cell}
            data-number={isNumeric(column) || undefined}
            data-active={active === at || undefined}
            data-sticky={at === 0 || undefined}
            data-unknown={text === '' || undefined}
            onClick={() => {
              if (editing === at) return;
              properties.onActivate(cell);
              if (follow && !open && column.name !== 'name') properties.onOpen(row);
            }}
            onDoubleClick={() => properties.onEdit(cell)}
          >
            {editing === at && column.type === 'field' ? (
              <CellEditor row={row} column={column} onSave={properties.onSave} onEnd={properties.onEndEdit} />
            ) : column.name === 'name' ? (
              <NameLink row={row} open={open} onOpen={properties.onOpen} />
            ) : (
              <span className={styles.text} title={text || undefined}>
                {text || t(column.name === 'confirmedAt' ? grid.never : unknown)}
              </span>
            )}
          </div>
        );
      })}
    </div>
  );
});

/** The first click opens the side panel, the second the page; with Ctrl or the middle button the browser does what it always does. */
function NameLink({ row, open, onOpen }: { row: GridRow; open: boolean; onOpen: (row: GridRow) => void }) {
  const t = useText();
  return (
    <Link
      href={hrefOf(t.language, row.kind, row.id)}
      prefetch={false}
      tabIndex={-1}
      className={styles.name}
      title={row.name}
      onClick={(event) => {
        if (open || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onOpen(row);
      }}
    >
      {row.name}
    </Link>
  );
}

/** Keeps the place of a row that is on its way. */
export function SkeletonRow({ start, columns }: { start: number; columns: number }) {
  return (
    <div className={styles.row} aria-hidden="true" style={{ transform: `translateY(${start}px)` }}>
      <div className={styles.check} />
      {Array.from({ length: columns }, (_, index) => (
        <div key={index} className={styles.cell}>
          <span className={styles.skeleton} />
        </div>
      ))}
    </div>
  );
}
