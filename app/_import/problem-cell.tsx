'use client';
import { Button, Input } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { importWords as words } from '#app/_i18n/texts/import';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/_import/import.module.css';
import type { PlanRowProperties } from '#app/_import/plan-row.tsx';
import type { ShownProblem } from '#app/_import/protocol';

const colours = { error: 'danger', warning: 'warning', info: 'info' } as const;

type Properties = Pick<PlanRowProperties, 'pending' | 'onCorrect' | 'onRegret'> & {
  problem: ShownProblem;
  correctable: boolean;
  /** The cell is left out, and the rest of its row is brought in. */
  leftOut: boolean;
};

/** What is wrong in a cell, and a place to put it right. */
export function ProblemCell({ problem, correctable, leftOut, pending, ...correcting }: Properties) {
  const t = useText();
  const { severity, cell, column, columnNumber, sheet, row, message, written } = problem;
  const place = sheet !== undefined && row !== undefined && columnNumber !== undefined ? { sheet, row, column: columnNumber } : null;
  const fixed = place && pending.find((one) => one.sheet === place.sheet && one.row === place.row && one.column === place.column);
  return (
    <div className={styles.problem} data-color={colours[leftOut && severity === 'error' ? 'warning' : severity]}>
      {cell && (
        <span className="ho-small ho-muted">
          {column ? t(words.inCellOf, { cell, column }) : t(words.inCell, { cell })}
          {leftOut && severity === 'error' && ` · ${t(words.leftOut)}`}
        </span>
      )}
      <span>{message}</span>
      {correctable &&
        severity === 'error' &&
        place &&
        cell &&
        (fixed ? (
          <div className={styles.correction} data-color="accent">
            <strong>{fixed.value === null ? t(words.cellLeftOut) : t(words.correctedTo, { value: fixed.value })}</strong>
            <Button variant="tertiary" data-size="sm" aria-label={t(words.regretOf, { cell })} onClick={() => correcting.onRegret(place)}>
              {t(words.regret)}
            </Button>
          </div>
        ) : (
          <CorrectionForm cell={cell} value={written ?? ''} place={place} {...correcting} />
        ))}
    </div>
  );
}

interface FormProperties extends Pick<PlanRowProperties, 'onCorrect'> {
  cell: string;
  value: string;
  place: { sheet: string; row: number; column: number };
}

function CorrectionForm({ cell, value, place, onCorrect }: FormProperties) {
  const t = useText();
  const [text, setText] = useState(value);
  return (
    <form
      className={styles.correction}
      data-color="accent"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '' && text !== value) onCorrect({ ...place, value: text });
      }}
    >
      <Input data-size="sm" aria-label={t(words.newValue, { cell })} value={text} onChange={(event) => setText(event.target.value)} />
      <Button type="submit" variant="secondary" data-size="sm" disabled={text.trim() === '' || text === value}>
        {t(words.correct)}
      </Button>
      <Button
        type="button"
        variant="tertiary"
        data-size="sm"
        aria-label={t(words.leaveCellOf, { cell })}
        onClick={() => onCorrect({ ...place, value: null })}
      >
        {t(words.leaveCell)}
      </Button>
    </form>
  );
}
