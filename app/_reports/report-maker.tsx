'use client';
/** Chooses what a report shows, and makes it. */
import { Alert, Button, Field, Label, Select, Textarea, Textfield } from '@digdir/designsystemet-react';
import { DownloadIcon, FilterIcon } from '@navikt/aksel-icons';
import { useRef, useState } from 'react';
import { FilterBar } from '#app/_components/grid/filter-bar.tsx';
import { apiFilter, apiOrder, type GridState } from '#app/_components/grid/state';
import { useGridState } from '#app/_components/grid/use-grid-state';
import { ReferencesPicker } from '#app/_components/pickers/references-picker.tsx';
import type { Reference } from '#app/_data/values';
import { memoLabels, reportTexts as words } from '#app/_i18n/texts/reports';
import { useText } from '#app/_i18n/use-text.tsx';
import { fetchReport, type ReportProgress, ReportRefused, saveFile } from '#app/_reports/fetch-report';
import { FiguresChoice } from '#app/_reports/figures-choice.tsx';
import { LanguageChoice } from '#app/_reports/language-choice.tsx';
import { ReportProgressBar } from '#app/_reports/report-progress.tsx';
import styles from '#app/_reports/reports.module.css';
import type { KindName } from '#model/kinds/index';
import {
  isReportFormat,
  type MemoText,
  memoTexts,
  type ReportFormat,
  type ReportName,
  reportFormatNames,
  reportFormats,
  reportOf,
} from '#model/reports';
import type { Language } from '#model/text';

type Outcome = { text: string; tone: 'success' | 'danger' | 'info' };

export function ReportMaker({ report, initial }: { report: ReportName; initial: readonly Reference[] }) {
  const { subject } = reportOf(report);
  return subject ? <FilteredMaker report={report} subject={subject} /> : <Maker report={report} initial={initial} />;
}

function FilteredMaker({ report, subject }: { report: ReportName; subject: KindName }) {
  const t = useText();
  const { state, change } = useGridState(subject);
  const [adding, setAdding] = useState(false);
  return (
    <Maker report={report} initial={[]} list={{ kind: subject, state }}>
      <section className={styles.choice} aria-labelledby="utvalg">
        <h2 className={styles.legend} id="utvalg">
          {t(words.selection)}
        </h2>
        {state.filters.length === 0 && !adding && !state.q && <p className="ho-muted">{t(words.everything)}</p>}
        <FilterBar kind={subject} state={state} change={change} adding={adding} onAdded={() => setAdding(false)} />
        <Button variant="secondary" data-size="sm" aria-expanded={adding} onClick={() => setAdding(true)}>
          <FilterIcon aria-hidden />
          {t(words.addFilter)}
        </Button>
      </section>
    </Maker>
  );
}

interface Properties {
  report: ReportName;
  initial: readonly Reference[];
  list?: { kind: KindName; state: GridState };
  children?: React.ReactNode;
}

function Maker({ report, initial, list, children }: Properties) {
  const t = useText();
  const { objects } = reportOf(report);
  const [format, setFormat] = useState<ReportFormat>(report === 'memo' ? 'docx' : 'pdf');
  const [language, setLanguage] = useState<Language>(t.language);
  const [chosen, setChosen] = useState<readonly Reference[]>(initial);
  const [figures, setFigures] = useState<readonly string[]>([]);
  const [memo, setMemo] = useState<Partial<Record<MemoText, string>>>({});
  const [progress, setProgress] = useState<ReportProgress | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const stop = useRef<AbortController | null>(null);

  const make = async (event: React.FormEvent) => {
    event.preventDefault();
    if (objects && !objects.many && chosen.length !== 1) return setOutcome({ text: t(words.oneObject), tone: 'danger' });
    const query = new URLSearchParams({ report, format, language });
    if (list) {
      query.set('filter', JSON.stringify(apiFilter(list.kind, list.state)));
      query.set('orderBy', JSON.stringify(apiOrder(list.state)));
    }
    for (const { id } of chosen) query.append('id', id);
    for (const id of figures) query.append('figure', id);
    for (const name of memoTexts) if (memo[name]) query.set(name, memo[name]);
    const controller = new AbortController();
    stop.current = controller;
    setOutcome(null);
    setProgress({ phase: 'read', done: 0 });
    try {
      const file = await fetchReport(query, controller.signal, setProgress);
      saveFile(file);
      setOutcome({ text: t(words.saved, { name: file.name }), tone: 'success' });
    } catch (error) {
      if (controller.signal.aborted) setOutcome({ text: t(words.cancelled), tone: 'info' });
      else setOutcome({ text: (error instanceof ReportRefused && error.message) || t(words.cutOff), tone: 'danger' });
    } finally {
      setProgress(null);
    }
  };

  return (
    <form className={styles.maker} onSubmit={make}>
      {children}
      {objects && (
        <section className={styles.choice} aria-labelledby="objekter">
          <h2 className={styles.legend} id="objekter">
            {t(words.objects)}
          </h2>
          <ReferencesPicker
            label={t(words.objects)}
            kinds={objects.kinds}
            value={chosen}
            onChange={(next) => setChosen(objects.many ? next : next.slice(-1))}
          />
        </section>
      )}
      {report === 'memo' &&
        memoTexts.map((name) => {
          const common = {
            value: memo[name] ?? '',
            onChange: (event: { target: { value: string } }) => setMemo({ ...memo, [name]: event.target.value }),
          };
          if (name === 'title') return <Textfield key={name} label={t(memoLabels[name])} maxLength={200} {...common} />;
          return (
            <Field key={name}>
              <Label>{t(memoLabels[name])}</Label>
              <Textarea rows={3} maxLength={20_000} {...common} />
            </Field>
          );
        })}
      <section className={styles.choice} aria-labelledby="figurer">
        <h2 className={styles.legend} id="figurer">
          {t(words.figures)}
        </h2>
        <FiguresChoice chosen={figures} onChange={setFigures} />
      </section>
      <div className={styles.pair}>
        <Field>
          <Label>{t(words.format)}</Label>
          <Select value={format} onChange={({ target }) => setFormat(isReportFormat(target.value) ? target.value : 'pdf')}>
            {reportFormatNames.map((name) => (
              <option key={name} value={name}>
                {t(reportFormats[name].label)}
              </option>
            ))}
          </Select>
        </Field>
        <LanguageChoice label={t(words.language)} value={language} onChange={setLanguage} />
      </div>
      <div>
        <Button type="submit" disabled={progress !== null}>
          <DownloadIcon aria-hidden />
          {t(words.make)}
        </Button>
      </div>
      <div role="status">
        {progress && <ReportProgressBar progress={progress} onCancel={() => stop.current?.abort()} />}
        {outcome && <Alert data-color={outcome.tone}>{outcome.text}</Alert>}
      </div>
    </form>
  );
}
