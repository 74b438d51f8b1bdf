'use client';
import { Tag } from '@digdir/designsystemet-react';
import { ChevronRightIcon } from '@navikt/aksel-icons';
import { useId } from 'react';
import { list } from '#app/_i18n/format';
import type { Say } from '#app/_i18n/say';
import { importCounts as counts, importWords as words } from '#app/_i18n/texts/import';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/_import/import.module.css';
import { PlanChanges } from '#app/_import/plan-changes.tsx';
import { ProblemCell } from '#app/_import/problem-cell.tsx';
import type { CellCorrection, ShownRow } from '#app/_import/protocol';
import { kindOf } from '#model/kinds/index';
import { linksOf } from '#model/relations';

export interface PlanRowProperties {
  row: ShownRow;
  open: boolean;
  onToggle: () => void;
  /** The kind is written where there are several. */
  showKind: boolean;
  pending: readonly CellCorrection[];
  onCorrect: (correction: CellCorrection) => void;
  onRegret: (cell: Omit<CellCorrection, 'value'>) => void;
}

/** One row of the plan; unfolds to what changes, field by field, and to what is wrong, cell by cell. */
export function PlanRowView({ row, open, onToggle, showKind, pending, ...correcting }: PlanRowProperties) {
  const t = useText();
  const id = useId();
  const place = { sheet: row.sheet, row: row.row };
  const hasChanges = row.fields.length > 0 || row.links.length > 0;
  const empty = !hasChanges && row.problems.length === 0;
  return (
    <>
      <button type="button" className={styles.rowHead} aria-expanded={open} aria-controls={id} onClick={onToggle}>
        <ChevronRightIcon aria-hidden className={styles.chevron} fontSize="1.25rem" />
        <span className={styles.rowName}>
          {row.name || t(words.withoutName)} {showKind && <span className={styles.rowKind}>{t(kindOf(row.kind).label)}</span>}{' '}
          {row.origin === 'proposed' && (
            <Tag data-size="sm" data-color="info">
              {t(words.proposedTag)}
            </Tag>
          )}
        </span>
        <span className={styles.rowPlace}>{t(row.origin === 'proposed' ? words.proposed : words.place, place)}</span>
        <span className={styles.rowSummary}>{summaryOf(row, t)}</span>
      </button>
      {open && (
        <div id={id} className={styles.rowBody}>
          {row.problems.map((problem, i) => (
            <ProblemCell
              key={`${problem.cell} ${problem.code} ${i}`}
              problem={problem}
              correctable={row.origin === 'file' && row.action !== 'skipped'}
              leftOut={row.action === 'create' || row.action === 'change' || row.action === 'same'}
              pending={pending}
              {...correcting}
            />
          ))}
          {row.action === 'problem' && hasChanges && (
            <details>
              <summary className="ho-small">{t(words.restOfRow)}</summary>
              <PlanChanges row={row} />
            </details>
          )}
          {(row.action === 'create' || row.action === 'change') && <PlanChanges row={row} />}
          {empty && <p className="ho-muted">{t(words.sameAsBefore)}</p>}
        </div>
      )}
    </>
  );
}

/** What the row is about, in the few words there is room for. */
function summaryOf({ action, fields, links, problems, kind }: ShownRow, t: Say): string {
  const [first] = problems;
  if (first && (action === 'problem' || action === 'skipped')) return first.message;
  if (action === 'create') return t(counts.fields, { count: fields.length + links.length });
  const names = [
    ...fields.map(({ field }) => kindOf(kind).fields[field]?.label),
    ...links.map(({ link }) => linksOf(kind).find(({ name }) => name === link)?.label),
  ];
  return list(
    names.flatMap((name) => (name ? [t(name)] : [])),
    t.language,
  );
}
