'use client';
import { Button, Tag } from '@digdir/designsystemet-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { ConfirmDialog } from '#app/_components/confirm-dialog.tsx';
import { useMutation } from '#app/_components/use-mutation';
import { undoDocument } from '#app/_data/selection';
import { longDate, time } from '#app/_i18n/format';
import { administrationCounts as counts, administration as words } from '#app/_i18n/texts/administration';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/[lang]/(inside)/administrasjon/administration.module.css';
import type { Batch } from '#app/[lang]/(inside)/administrasjon/importer/batches';

/** What was done in one go, newest first, each to be undone in one go. */
export function BatchList({ batches }: { batches: Batch[] }) {
  const t = useText();
  const router = useRouter();
  const mutate = useMutation();
  const [asking, setAsking] = useState<Batch | null>(null);
  const whenOf = (at: string) => `${longDate(at, t.language)} ${time(at, t.language)}`;
  return (
    <>
      <ul className={`ho-plain-list ${styles.rows}`}>
        {batches.map((batch) => (
          <li key={batch.id} className={styles.row}>
            <div className={styles.rowMain}>
              <strong>{batch.label}</strong>
              <span className="ho-muted ho-small">
                {batch.actorName ? t(words.batchBy, { when: whenOf(batch.at), who: batch.actorName }) : whenOf(batch.at)}
              </span>
            </div>
            <span className="ho-muted">
              {t(counts.changes, { count: batch.changes })}
              {batch.kept > 0 && `, ${t(counts.kept, { count: batch.kept })}`}
            </span>
            {batch.undoneAt && (
              <Tag data-size="sm" data-color="neutral">
                {t(words.batchUndone, { when: whenOf(batch.undoneAt) })}
              </Tag>
            )}
            {batch.mayUndo && (
              <div className={styles.rowActions}>
                <Button
                  variant="secondary"
                  data-size="sm"
                  aria-label={t(words.undoLabel, { label: batch.label })}
                  onClick={() => setAsking(batch)}
                >
                  {t(words.undo)}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {asking && (
        <ConfirmDialog
          open
          title={t(words.undoTitle, { label: asking.label })}
          text={t(words.undoText)}
          yes={t(words.undo)}
          no={t(words.keep)}
          onNo={() => setAsking(null)}
          onYes={() => {
            setAsking(null);
            void mutate(
              undoDocument,
              { batch: asking.id },
              { done: () => t(words.undone, { label: asking.label }), after: () => router.refresh() },
            );
          }}
        />
      )}
    </>
  );
}
