'use client';
import { Alert } from '@digdir/designsystemet-react';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { list } from '#app/_i18n/format';
import { importCounts as counts, importWords as words } from '#app/_i18n/texts/import';
import { useText } from '#app/_i18n/use-text.tsx';
import { ChosenFile } from '#app/_import/chosen-file.tsx';
import { isUnsure } from '#app/_import/column-row.tsx';
import { ColumnsStep } from '#app/_import/columns-step.tsx';
import { DoneStep } from '#app/_import/done-step.tsx';
import { FileStep } from '#app/_import/file-step.tsx';
import { takeOver } from '#app/_import/handed-over';
import styles from '#app/_import/import.module.css';
import { PlanStep } from '#app/_import/plan-step.tsx';
import { ProgressBar } from '#app/_import/progress-bar.tsx';
import type { Action, ShownPlan, ShownRow } from '#app/_import/protocol';
import { Refused } from '#app/_import/refused.tsx';
import { Step } from '#app/_import/step.tsx';
import { useImport } from '#app/_import/use-import';

/** The import: file, columns, plan, done, one below the other. */
export function Importer() {
  const t = useText();
  const router = useRouter();
  const state = useImport();
  const { planned, working, error, notice, applied } = state;
  const stopped = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (notice) stopped.current?.focus();
  }, [notice]);
  // What was pressed goes away with what it stood in; the focus goes where the work goes on.
  const [starts, setStarts] = useState(0);
  const [updates, setUpdates] = useState(0);
  const restart = () => {
    state.restart();
    setStarts((now) => now + 1);
    setUpdates(0);
  };
  const update = () => {
    state.update();
    setUpdates((now) => now + 1);
  };
  useEffect(() => {
    if (applied) router.refresh();
  }, [applied, router]);

  const { choose } = state;
  useEffect(() => {
    // After the first effects have settled: whatever they start, their own clean-up would stop.
    const timer = setTimeout(() => {
      const handed = takeOver();
      if (handed) choose(handed);
    });
    return () => clearTimeout(timer);
  }, []);

  const source = planned?.wanted.source;
  const needsLook = planned !== null && looksNeeded(planned.plan);
  const announced = working
    ? t(words.phases[working.phase])
    : planned && !applied && !error
      ? summaryOf(
          planned.rows,
          (count, of) => t(of, { count }),
          (items) => list(items, t.language),
        )
      : (notice ?? '');
  // A new file moves the focus; a plan made again leaves it where somebody is working.
  const turn = source ? ('file' in source ? `${source.file.name} ${source.file.lastModified}` : source.text.length) : null;

  const recognised = planned?.plan.sheets.some(({ kind }) => kind !== null) ?? false;
  const underway = working ? (
    <ProgressBar progress={working} onCancel={state.cancel} />
  ) : (
    notice && (
      <div ref={stopped} tabIndex={-1}>
        <Alert data-color="info">{notice}</Alert>
      </div>
    )
  );

  return (
    <div className={styles.steps}>
      <p className="ds-sr-only" role="status">
        {announced}
      </p>
      <Refused error={error} />
      {applied && planned ? (
        <Step title={t(words.doneStep)} turn={applied.batch ?? 'done'}>
          <DoneStep plan={planned.plan} applied={applied} onRestart={restart} />
        </Step>
      ) : (
        <>
          <Step title={t(words.fileStep)} turn={planned || starts === 0 ? null : starts}>
            {planned ? (
              <ChosenFile file={planned.plan.file} onOther={restart} />
            ) : (
              <FileStep onChoose={state.choose} onRefuse={state.refuse} />
            )}
            {!planned && underway}
          </Step>
          {planned && (
            <>
              <Step title={t(words.columnStep)} turn={needsLook ? turn : null}>
                <ColumnsStep plan={planned.plan} onDecide={state.decide} onLevels={state.setLevels} />
              </Step>
              {recognised ? (
                <Step title={t(words.planStep)} turn={updates > 0 ? `${turn} ${updates}` : needsLook ? null : turn}>
                  <PlanStep {...state} update={update} planned={planned} />
                  {underway}
                </Step>
              ) : (
                underway
              )}
            </>
          )}
        </>
      )}
    </div>
  );
}

const looksNeeded = ({ sheets }: ShownPlan): boolean =>
  sheets.every(({ kind }) => kind === null) || sheets.some(({ kind, columns }) => kind !== null && columns.some(isUnsure));

type Counts = (typeof counts)[keyof typeof counts];

/** «3 nye, 2 endringer og 1 rad må rettes» */
function summaryOf(
  rows: readonly ShownRow[],
  say: (count: number, of: Counts) => string,
  join: (items: readonly string[]) => string,
): string {
  const countOf = (action: Action) => rows.filter((row) => row.action === action).length;
  return join([say(countOf('create'), counts.create), say(countOf('change'), counts.change), say(countOf('problem'), counts.toCorrect)]);
}
