'use client';
/** The first pages of a report as it would be with these settings. */
import { Alert, Button, Heading, Spinner } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { reportTexts as words } from '#app/_i18n/texts/reports';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/_reports/reports.module.css';
import type { ReportLook, ReportSettings } from '#model/report-settings';
import { type ReportName, reportOf } from '#model/reports';

interface Properties {
  report: ReportName;
  settings?: ReportSettings;
  look?: ReportLook;
}

export function Preview({ report, settings, look }: Properties) {
  const t = useText();
  const [url, setUrl] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  useEffect(() => () => URL.revokeObjectURL(url ?? ''), [url]);

  const show = async () => {
    stop.current?.abort();
    const controller = new AbortController();
    stop.current = controller;
    setBusy(true);
    setProblem(null);
    try {
      const response = await fetch(`/api/report/preview?language=${t.language}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ report, settings, look }),
        signal: controller.signal,
      });
      if (response.ok) setUrl(URL.createObjectURL(await response.blob()));
      else setProblem(((await response.json()) as { message: string }).message);
    } catch {
      if (!controller.signal.aborted) setProblem(t(words.cutOff));
    }
    if (!controller.signal.aborted) setBusy(false);
  };

  return (
    <section className="ho-stack" aria-labelledby="forhandsvisning">
      <Heading level={2} data-size="xs" id="forhandsvisning">
        {t(words.preview)}
      </Heading>
      <p className="ho-muted ho-small">{t(words.previewHelp)}</p>
      <div className="ho-row">
        <Button variant="secondary" onClick={show}>
          {t(words.showPreview)}
        </Button>
        {busy && <Spinner aria-label={t(words.writing)} data-size="sm" />}
      </div>
      <div role="status">{problem && <Alert data-color="danger">{problem}</Alert>}</div>
      {url && <img className={styles.preview} src={url} alt={t(words.previewAlt, { report: t(reportOf(report).label) })} />}
    </section>
  );
}
