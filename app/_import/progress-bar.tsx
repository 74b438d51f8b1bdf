'use client';
import { Button } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { percent } from '#app/_i18n/format';
import { importWords as words } from '#app/_i18n/texts/import';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/_import/import.module.css';
import type { Progress } from '#app/_import/send';

/** Short work needs no bar: it would only flicker. */
const patience = 250;

/** How far an import has come, and a way to stop it. */
export function ProgressBar({ progress: { phase, ...counts }, onCancel }: { progress: Progress; onCancel: () => void }) {
  const t = useText();
  return <Bar label={t(words.phases[phase])} {...counts} onCancel={onCancel} />;
}

/** How far any work has come; a `total` of 0 is not known. */
export function Bar({ label, done, total, onCancel }: { label: string; done: number; total: number; onCancel: () => void }) {
  const t = useText();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  const share = total > 0 ? Math.min(1, done / total) : null;
  return (
    <div className={styles.progress}>
      <div className="ho-row ho-spread">
        <span>
          {label} {share !== null && <span className="ho-muted">{percent(share, t.language)}</span>}
        </span>
        <Button variant="secondary" data-size="sm" onClick={onCancel}>
          {t(words.cancel)}
        </Button>
      </div>
      <div
        role="progressbar"
        tabIndex={-1}
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share === null ? undefined : Math.round(share * 100)}
        className={styles.bar}
      >
        <div
          className={styles.fill}
          data-unknown={share === null || undefined}
          style={share === null ? undefined : { inlineSize: `${share * 100}%` }}
        />
      </div>
    </div>
  );
}
