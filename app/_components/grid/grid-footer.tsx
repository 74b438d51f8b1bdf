'use client';
import { isSummed } from '#app/_components/grid/cell-text';
import styles from '#app/_components/grid/grid.module.css';
import type { Rows } from '#app/_components/grid/use-rows';
import type { Column } from '#app/_data/columns';
import { money, number } from '#app/_i18n/format';
import { grid } from '#app/_i18n/texts/grid';
import { useText } from '#app/_i18n/use-text.tsx';

/** Sums of what can be summed: of the selected rows, else of those that are here; it says which. */
export function GridFooter({ columns, rows, selected }: { columns: readonly Column[]; rows: Rows; selected: ReadonlySet<string> }) {
  const t = useText();
  if (!columns.some(isSummed) || rows.rows.length === 0) return null;
  const counted = selected.size > 0 ? rows.rows.filter(({ id }) => selected.has(id)) : rows.rows;
  const label = selected.size > 0 ? t(grid.sumSelected) : rows.hasMore ? t(grid.sumLoaded, { count: rows.rows.length }) : t(grid.sum);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the parts of a grid that is no table element
    <div role="rowgroup" className={styles.foot}>
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <div role="row" tabIndex={-1} className={styles.row}>
        {/* biome-ignore lint/a11y/useSemanticElements: see above */}
        <div role="gridcell" tabIndex={-1} className={styles.check} />
        {columns.map((column, index) => {
          const values = isSummed(column) ? counted.map((row) => row[column.name]).filter((value) => typeof value === 'number') : [];
          const sum = values.reduce((total, value) => total + value, 0);
          const shown = column.type === 'field' && column.field.type === 'money' ? money(sum, t.language) : number(sum, t.language);
          return (
            <div
              key={column.name}
              role={index === 0 ? 'rowheader' : 'gridcell'}
              tabIndex={-1}
              className={styles.cell}
              data-number={index > 0 || undefined}
              data-sticky={index === 0 || undefined}
            >
              {index === 0 ? label : values.length > 0 ? shown : ''}
            </div>
          );
        })}
      </div>
    </div>
  );
}
