'use client';
import { isSummed } from '#app/_components/grid/cell-text';
import styles from '#app/_components/grid/grid.module.css';
import type { Rows } from '#app/_components/grid/use-rows';
import type { Column } from '#app/_data/columns';
import { money } from '#app/_i18n/format';
import { grid } from '#app/_i18n/texts/grid';
import { useText } from '#app/_i18n/use-text.tsx';

/** Sums of what can be summed: of the selected rows, else of the whole list. */
export function GridFooter({ columns, rows, selected }: { columns: readonly Column[]; rows: Rows; selected: ReadonlySet<string> }) {
  const t = useText();
  if (!columns.some(isSummed) || rows.rows.length === 0) return null;
  const chosen = rows.rows.filter(({ id }) => selected.has(id));
  const sumOf = (name: string): number | null => {
    if (chosen.length === 0) return rows.sums[name] ?? null;
    const values = chosen.map((row) => row[name]).filter((value) => typeof value === 'number');
    return values.length > 0 ? values.reduce((total, value) => total + value, 0) : null;
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: the parts of a grid that is no table element
    <div role="rowgroup" className={styles.foot}>
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <div role="row" tabIndex={-1} className={styles.row}>
        {/* biome-ignore lint/a11y/useSemanticElements: see above */}
        <div role="gridcell" tabIndex={-1} className={styles.check} />
        {columns.map((column, index) => {
          const sum = isSummed(column) ? sumOf(column.name) : null;
          return (
            <div
              key={column.name}
              role={index === 0 ? 'rowheader' : 'gridcell'}
              tabIndex={-1}
              className={styles.cell}
              data-number={index > 0 || undefined}
              data-sticky={index === 0 || undefined}
            >
              {index === 0 ? t(chosen.length > 0 ? grid.sumSelected : grid.sum) : sum === null ? '' : money(sum, t.language)}
            </div>
          );
        })}
      </div>
    </div>
  );
}
