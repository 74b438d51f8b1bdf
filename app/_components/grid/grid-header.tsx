'use client';
import { ArrowDownIcon, ArrowUpIcon } from '@navikt/aksel-icons';
import type { Header } from '@tanstack/react-table';
import { type GridRow, isNumeric } from '#app/_components/grid/cell-text';
import styles from '#app/_components/grid/grid.module.css';
import { type GridState, isSortable } from '#app/_components/grid/state';
import type { ChangeState } from '#app/_components/grid/use-grid-state';
import type { Selection } from '#app/_components/grid/use-selection';
import type { Column } from '#app/_data/columns';
import { grid } from '#app/_i18n/texts/grid';
import { useText } from '#app/_i18n/use-text.tsx';

interface Properties {
  id: string;
  headers: Header<GridRow, unknown>[];
  columns: readonly Column[];
  state: GridState;
  change: ChangeState;
  active: number | null;
  selection: Selection;
}

/** Column headings: a click sorts, the edge resizes. */
export function GridHeader({ id, headers, columns, state, change, active, selection }: Properties) {
  const t = useText();
  return (
    // biome-ignore lint/a11y/useSemanticElements: the parts of a grid that is no table element
    <div role="rowgroup" className={styles.head}>
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <div role="row" aria-rowindex={1} className={styles.row} tabIndex={-1}>
        {/* biome-ignore lint/a11y/useSemanticElements: see above */}
        <div role="columnheader" aria-colindex={1} className={styles.check} tabIndex={-1}>
          <input
            type="checkbox"
            tabIndex={-1}
            className={styles.box}
            aria-label={t(grid.selectShown)}
            checked={selection.allSelected}
            ref={(box) => {
              if (box) box.indeterminate = selection.someSelected && !selection.allSelected;
            }}
            onChange={(event) => selection.all(event.target.checked)}
          />
        </div>
        {columns.map((column, index) => {
          const sorted = state.sort.name === column.name ? state.sort.direction : null;
          const Arrow = sorted === 'desc' ? ArrowDownIcon : ArrowUpIcon;
          const header = headers[index];
          return (
            // biome-ignore lint/a11y/useSemanticElements: see above
            <div
              key={column.name}
              id={`${id}--1-${index}`}
              role="columnheader"
              tabIndex={-1}
              aria-colindex={index + 2}
              aria-sort={sorted ? (sorted === 'asc' ? 'ascending' : 'descending') : isSortable(column) ? 'none' : undefined}
              className={styles.heading}
              data-number={isNumeric(column) || undefined}
              data-active={active === index || undefined}
              data-sticky={index === 0 || undefined}
            >
              {isSortable(column) ? (
                <button
                  type="button"
                  tabIndex={-1}
                  className={styles.sort}
                  title={t(column.label)}
                  onClick={() => change({ sort: { name: column.name, direction: sorted === 'asc' ? 'desc' : 'asc' } })}
                >
                  <span>{t(column.label)}</span>
                  {sorted && <Arrow aria-hidden />}
                </button>
              ) : (
                <span className={styles.sort} title={t(column.label)}>
                  <span>{t(column.label)}</span>
                </span>
              )}
              {header && (
                <span
                  aria-hidden="true"
                  className={styles.resize}
                  data-resizing={header.column.getIsResizing() || undefined}
                  onMouseDown={header.getResizeHandler()}
                  onTouchStart={header.getResizeHandler()}
                  onDoubleClick={() => header.column.resetSize()}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
