'use client';
/** Two hierarchies crossed, as a table: how many systems stand behind both. Empty lines and crowded cells stand out. */
import { useMemo, useState } from 'react';
import { Scrolled } from '#app/_components/scrolled.tsx';
import { useAnswer } from '#app/_components/use-answer';
import { map as words } from '#app/_i18n/texts/boxes';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/_map/map.module.css';
import { MatrixBehind, type MatrixNumber } from '#app/_map/matrix-behind.tsx';
import { type MatrixAnswer, type MatrixLine, matrixDocument, matrixVariables } from '#app/_map/matrix-data';
import type { MapState } from '#app/_map/state';
import { legendOf } from '#app/_map/words';
import { type Hierarchy, sideLabel } from '#model/map/hierarchies';
import { breaksOf, stepOf } from '#model/map/scale';
import { measures } from '#model/measures';

/** More than this is not shown at once: a wide table is short, a long one narrow. */
const mostRows = 300;
const mostCells = 18_000;
/** From so many columns on their headings stand upright. */
const many = 16;

export function Matrix({ hierarchy, state }: { hierarchy: Hierarchy; state: MapState }) {
  const t = useText();
  const [opened, setOpened] = useState<MatrixNumber | null>(null);
  const { data, error, loading } = useAnswer<MatrixAnswer>(matrixDocument, matrixVariables(hierarchy, state), 0);
  const cells = useMemo(
    () => new Map((data?.matrix.cells ?? []).map(({ row, column, applications }) => [`${row} ${column}`, applications])),
    [data],
  );
  if (error) return <p role="alert">{`${t(words.failed)} ${error.message}`}</p>;
  if (!data) return <p aria-busy>{t(words.loading)}</p>;
  const rows = data.matrix.rows.slice(0, mostRows);
  const columns = data.matrix.columns.slice(0, Math.floor(mostCells / Math.max(1, rows.length)));
  if (rows.length === 0 || columns.length === 0) return <p className="ho-muted">{t(words.empty)}</p>;
  const breaks = breaksOf(measures.tools, [...cells.values()]);
  const cut = rows.length < data.matrix.rows.length || columns.length < data.matrix.columns.length;
  const opener = (row: MatrixLine, column: MatrixLine | null, count: number) => (
    <button
      type="button"
      className={`${styles.opener} ho-focus`}
      aria-label={
        column
          ? `${count}. ${t(words.behindBoth, { row: row.name, column: column.name })}`
          : `${count}. ${t(words.panel, { name: row.name })}`
      }
      onClick={() => setOpened({ row, column })}
    >
      {count}
    </button>
  );
  const heading = (line: MatrixLine) => (line.applications === 0 ? `${line.name} (${t(words.emptyCell).toLowerCase()})` : line.name);
  return (
    <section className="ho-stack" aria-label={t(words.asMatrix)} aria-busy={loading}>
      <p className="ho-small">{t(words.matrixHelp)}</p>
      {cut && (
        <p role="status">
          {t(words.matrixCut, {
            rows: rows.length,
            allRows: data.matrix.rows.length,
            columns: columns.length,
            allColumns: data.matrix.columns.length,
          })}
        </p>
      )}
      <ul className={`ho-plain-list ho-small ${styles.swatches}`} aria-label={t(words.legend)}>
        {legendOf(t, 'tools', breaks).map(({ step, text }) => (
          <li key={step} className={styles.swatchItem}>
            <span className={styles.swatch} data-ramp="amount" data-step={step} aria-hidden />
            {text}
          </li>
        ))}
      </ul>
      <Scrolled label={t(words.asMatrix)}>
        <table className={`ho-table ${styles.table} ${styles.matrix}`} data-upright={columns.length >= many || undefined}>
          <thead>
            <tr>
              <th scope="col">{t(sideLabel(hierarchy))}</th>
              {columns.map((column) => (
                <th key={column.id} scope="col" className={column.applications === 0 ? styles.emptyLine : undefined}>
                  <span>{heading(column)}</span>
                </th>
              ))}
              <th scope="col">{t(words.total)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, r) => (
              <tr key={row.id}>
                <th
                  scope="row"
                  className={row.applications === 0 ? styles.emptyLine : undefined}
                  style={{ paddingInlineStart: `${0.5 + row.depth * 1.1}rem` }}
                >
                  {heading(row)}
                </th>
                {columns.map((column, c) => {
                  const count = cells.get(`${r} ${c}`);
                  return (
                    <td
                      key={column.id}
                      className={styles.cell}
                      data-ramp={count ? 'amount' : undefined}
                      data-step={count ? stepOf(measures.tools, breaks, count) : undefined}
                    >
                      {count ? opener(row, column, count) : <span className="ho-muted">0</span>}
                    </td>
                  );
                })}
                <td className={styles.cell}>
                  {row.applications > 0 ? <strong>{opener(row, null, row.applications)}</strong> : <span className="ho-muted">0</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
      {opened && <MatrixBehind hierarchy={hierarchy} state={state} number={opened} onClose={() => setOpened(null)} />}
    </section>
  );
}
