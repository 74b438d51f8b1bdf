'use client';
/** A paste from a spreadsheet counts only after it has been seen: what each cell holds, what it would hold, and what is wrong. */
import { Alert, Button, Dialog, Heading, Spinner, Table } from '@digdir/designsystemet-react';
import { useEffect, useMemo, useState } from 'react';
import { plainText } from '#app/_components/fields/plain-text';
import { useVocabularies } from '#app/_components/fields/vocabularies.tsx';
import type { Laid } from '#app/_components/grid/clipboard';
import styles from '#app/_components/grid/grid.module.css';
import { useTell } from '#app/_components/messages.tsx';
import { useMutation } from '#app/_components/use-mutation';
import { labelOf } from '#app/_data/object';
import { undoDocument } from '#app/_data/selection';
import type { Shown } from '#app/_data/values';
import { unknown } from '#app/_i18n/format';
import { inSentence } from '#app/_i18n/in-sentence';
import { frame } from '#app/_i18n/texts/frame';
import { counted, grid } from '#app/_i18n/texts/grid';
import { paste as words } from '#app/_i18n/texts/paste';
import { useText } from '#app/_i18n/use-text.tsx';
import type { ShownPlan, ShownRow } from '#app/_import/protocol';
import { applyPlan, askForPlan, type Wanted } from '#app/_import/send';
import { type KindName, kindOf } from '#model/kinds/index';
import { same } from '#model/text';

interface Properties {
  kind: KindName;
  laid: Laid;
  onClose: () => void;
  onDone: () => void;
}

const shownRows = 200;

export function PasteDialog({ kind, laid, onClose, onDone }: Properties) {
  const t = useText();
  const tell = useTell();
  const mutate = useMutation();
  const wanted = useMemo(
    (): Wanted => ({
      source: { text: laid.text, name: laid.name },
      decisions: laid.decisions,
      corrections: [],
      leaveOut: false,
      settled: [],
    }),
    [laid],
  );
  const [planned, setPlanned] = useState<{ plan: ShownPlan; rows: ShownRow[] } | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    const abort = new AbortController();
    askForPlan(wanted, { language: t.language, signal: abort.signal, onProgress: () => undefined }).then(setPlanned, (problem: unknown) => {
      if (!abort.signal.aborted) setError(problem instanceof Error && problem.message ? problem.message : t(words.failed));
    });
    return () => abort.abort();
  }, [wanted, t]);

  const apply = async () => {
    if (!planned) return;
    setBusy(true);
    try {
      const { batch, changed } = await applyPlan(wanted, planned.plan.digest, {
        language: t.language,
        signal: new AbortController().signal,
        onProgress: () => undefined,
      });
      onDone();
      const undo = () => mutate(undoDocument, { batch }, { after: onDone, done: () => t(grid.undone) });
      tell({
        text: t(counted.changed, { count: changed }),
        ...(batch ? { action: { label: t(grid.undo), run: async () => void (await undo()) } } : {}),
      });
    } catch (problem) {
      setBusy(false);
      setError(problem instanceof Error && problem.message ? problem.message : t(words.failed));
    }
  };
  const changes = planned?.rows.filter(({ action }) => action !== 'same' && action !== 'skipped') ?? [];
  const outside = laid.outside.rows + laid.outside.columns > 0;
  return (
    <Dialog open onClose={onClose} closeButton={t(frame.close)} aria-label={t(words.title)} className={styles.paste}>
      <div className="ho-stack">
        <Heading level={2} data-size="xs">
          {t(words.title)}
        </Heading>
        {laid.skipped.length > 0 && (
          <Alert data-color="warning" data-size="sm">
            {t(words.skipped, { columns: laid.skipped.map(({ label }) => t(label)).join(', ') })}
          </Alert>
        )}
        {outside && (
          <Alert data-color="warning" data-size="sm">
            {t(words.outside)}
          </Alert>
        )}
        {error && <Alert data-color="danger">{error}</Alert>}
        {!planned && !error && <Spinner aria-label={t(frame.loading)} />}
        {planned && changes.length === 0 && <p>{t(words.nothing)}</p>}
        {planned && changes.length > 0 && <Changes kind={kind} rows={changes} />}
        {planned && changes.length > 0 && !planned.plan.mayApply && <p>{t(words.mustBeCorrected)}</p>}
        <div className="ho-row">
          <Button disabled={!planned?.plan.mayApply} loading={busy} onClick={apply}>
            {t(words.apply)}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t(grid.cancel)}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function Changes({ kind, rows }: { kind: KindName; rows: readonly ShownRow[] }) {
  const t = useText();
  const vocabularies = useVocabularies();
  const valueText = (of: KindName, name: string, value: ShownRow['fields'][number]['after']): string => {
    const field = kindOf(of).fields[name];
    if (value === null || !field) return t(unknown);
    if (typeof value === 'object' && 'name' in value) return value.name;
    return plainText(field, value as Shown, { t, vocabularies }) || t(unknown);
  };
  const label = (of: KindName, name: string) => t(labelOf(of, name) ?? same(name));
  // What the cells name and nobody has registered is added along with them.
  const nameOf = (row: ShownRow) =>
    row.action === 'create' ? t(words.added, { kind: inSentence(t(kindOf(row.kind).label)), name: row.name }) : row.name;
  return (
    <div className={styles.pasteTable}>
      <Table data-size="sm">
        <caption className="ds-sr-only">{t(words.title)}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell>{t(kindOf(kind).label)}</Table.HeaderCell>
            <Table.HeaderCell>{t(grid.field)}</Table.HeaderCell>
            <Table.HeaderCell>{t(words.before)}</Table.HeaderCell>
            <Table.HeaderCell>{t(words.after)}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rows.slice(0, shownRows).flatMap((row) => [
            ...row.fields.map((one) => (
              <Table.Row key={`${row.key}-${one.field}`}>
                <Table.Cell>{nameOf(row)}</Table.Cell>
                <Table.Cell>{label(row.kind, one.field)}</Table.Cell>
                <Table.Cell>{valueText(row.kind, one.field, one.before)}</Table.Cell>
                <Table.Cell>{valueText(row.kind, one.field, one.after)}</Table.Cell>
              </Table.Row>
            )),
            ...row.links.map(({ link, add, remove }) => (
              <Table.Row key={`${row.key}-${link}`}>
                <Table.Cell>{nameOf(row)}</Table.Cell>
                <Table.Cell>{label(row.kind, link)}</Table.Cell>
                <Table.Cell>{remove.map(({ name }) => name).join(', ')}</Table.Cell>
                <Table.Cell>{add.map(({ name }) => name).join(', ')}</Table.Cell>
              </Table.Row>
            )),
            ...row.problems.map((problem) => (
              <Table.Row
                key={`${row.key}-${problem.cell}-${problem.code}`}
                data-color={problem.severity === 'error' ? 'danger' : 'warning'}
              >
                <Table.Cell>{nameOf(row)}</Table.Cell>
                <Table.Cell>{problem.column}</Table.Cell>
                <Table.Cell colSpan={2} className={styles.pasteProblem}>
                  {problem.message}
                </Table.Cell>
              </Table.Row>
            )),
          ])}
        </Table.Body>
      </Table>
      {rows.length > shownRows && <p className="ho-muted">{t(words.more, { count: rows.length - shownRows })}</p>}
    </div>
  );
}
