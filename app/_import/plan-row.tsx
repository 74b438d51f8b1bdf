'use client';
import { Checkbox, Tag } from '@digdir/designsystemet-react';
import { ChevronRightIcon } from '@navikt/aksel-icons';
import { useId } from 'react';
import { list } from '#app/_i18n/format';
import type { Say } from '#app/_i18n/say';
import { importCounts as counts, importWords as words } from '#app/_i18n/texts/import';
import { useText } from '#app/_i18n/use-text.tsx';
import { ConflictChoice } from '#app/_import/conflict-choice.tsx';
import styles from '#app/_import/import.module.css';
import { PlanChanges } from '#app/_import/plan-changes.tsx';
import { ProblemCell } from '#app/_import/problem-cell.tsx';
import type { CellCorrection, Settlement, ShownRow } from '#app/_import/protocol';
import type { ImportActions } from '#app/_import/use-import';
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
  /** Choices made since the plan. */
  settling: readonly Settlement[];
  onSettle: ImportActions['settle'];
}

/** One row of the plan; unfolds to what changes, field by field, and to what is wrong, cell by cell. */
export function PlanRowView({ row, open, onToggle, showKind, pending, settling, onSettle, ...correcting }: PlanRowProperties) {
  const t = useText();
  const id = useId();
  const place = { sheet: row.sheet, row: row.row };
  const objectId = row.id ?? '';
  const takenOf = (field: string) => settling.find((one) => one.id === objectId && one.field === field)?.take;
  const hasChanges = row.fields.length > 0 || row.links.length > 0;
  // A conflict is said by the choice itself.
  const shownProblems = row.problems.filter(({ code }) => code !== 'conflict' && code !== 'removed_here');
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
          {row.moved && (
            <Tag data-size="sm" data-color="info">
              {t(words.movedTag)}
            </Tag>
          )}
        </span>
        <span className={styles.rowPlace}>{t(places[row.origin], place)}</span>
        <span className={styles.rowSummary}>{summaryOf(row, t)}</span>
      </button>
      {open && (
        <div id={id} className={styles.rowBody}>
          {row.conflicts?.map((conflict) => (
            <ConflictChoice
              key={conflict.field}
              row={row}
              conflict={conflict}
              taken={takenOf(conflict.field) ?? conflict.taken}
              onTake={(take) => onSettle([{ id: objectId, field: conflict.field, take }])}
            />
          ))}
          {row.origin === 'missing' && (
            <Checkbox
              data-size="sm"
              label={t(words.removeMissing, { name: row.name })}
              checked={(takenOf('removed') ?? (row.action === 'remove' ? 'theirs' : 'ours')) === 'theirs'}
              onChange={(event) => onSettle([{ id: objectId, field: 'removed', take: event.target.checked ? 'theirs' : 'ours' }])}
            />
          )}
          {shownProblems.map((problem, i) => (
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

const places = { file: words.place, proposed: words.proposed, missing: words.missingPlace } as const;

/** What the row is about, in the few words there is room for. */
function summaryOf({ action, fields, links, problems, kind }: ShownRow, t: Say): string {
  const [first] = problems;
  if (first && ['problem', 'skipped', 'missing', 'remove'].includes(action)) return first.message;
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
