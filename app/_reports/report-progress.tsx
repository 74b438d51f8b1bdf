'use client';
import { Button, Spinner } from '@digdir/designsystemet-react';
import { percent } from '#app/_i18n/format';
import { reportCounts, reportTexts as words } from '#app/_i18n/texts/reports';
import { useText } from '#app/_i18n/use-text.tsx';
import type { ReportProgress } from '#app/_reports/fetch-report';

const phases = { read: words.reading, write: words.writing, receive: words.receiving } as const;

/** How far a report has come, and a way to stop it. */
export function ReportProgressBar({ progress, onCancel }: { progress: ReportProgress; onCancel: () => void }) {
  const t = useText();
  const done =
    progress.phase === 'receive'
      ? percent(progress.done / progress.total, t.language)
      : progress.done > 0
        ? t(reportCounts.read, { count: progress.done })
        : '';
  return (
    <div className="ho-row">
      <Spinner aria-hidden data-size="sm" />
      <span>{t(phases[progress.phase])}</span>
      <span className="ho-muted">{done}</span>
      <Button variant="secondary" data-size="sm" onClick={onCancel}>
        {t(words.cancel)}
      </Button>
    </div>
  );
}
