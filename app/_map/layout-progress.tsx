'use client';
import { Button } from '@digdir/designsystemet-react';
import { map as words } from '#app/_i18n/texts/map';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/_map/landscape.module.css';
import type { LayoutWork } from '#app/_map/use-layout';

/** What stands in the picture's place until it is there: how far it has come, or why it did not. */
export function LayoutProgress({ work: { progress, stopped, cancel, again } }: { work: LayoutWork }) {
  const t = useText();
  if (stopped)
    return (
      <div className={styles.waiting} role="status">
        <p>{t(stopped === 'failed' ? words.failed : words.cancelled)}</p>
        <Button variant="secondary" data-size="sm" onClick={again}>
          {t(words.again)}
        </Button>
      </div>
    );
  const text = t(words.layingOut, progress);
  return (
    <div className={styles.waiting} role="status">
      <p id="tegner">{text}</p>
      <progress aria-labelledby="tegner" value={progress.done} max={progress.all} />
      <Button variant="secondary" data-size="sm" onClick={cancel}>
        {t(words.cancel)}
      </Button>
    </div>
  );
}
