'use client';
/** Chooses the day that a picture shows, month by month. The picture is asked for when the slider rests. */
import { Button } from '@digdir/designsystemet-react';
import { useEffect, useId, useState } from 'react';
import { longDate } from '#app/_i18n/format';
import { dates as words } from '#app/_i18n/texts/dates';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/_map/date-slider.module.css';
import { dayAt, reachAhead, reachBack, stepOf } from '#app/_map/date-steps';
import type { Text } from '#model/text';

interface Properties {
  /** Null is now. */
  date: string | null;
  /** The day of the first change in the registry. */
  since: string | null;
  today: string;
  /** What the picture shows when no day is chosen. */
  now?: Text;
  onChange: (date: string | null) => void;
}

const rest = 300;

export function DateSlider({ date, since, today, now = words.today, onChange }: Properties) {
  const t = useText();
  const id = useId();
  const back = reachBack(since, today);
  /** Where the slider is held, until the picture has been asked for. */
  const [held, setHeld] = useState<number | null>(null);
  useEffect(() => setHeld((step) => (step !== null && dayAt(step, today) === date ? null : step)), [date, today]);
  useEffect(() => {
    if (held === null) return;
    const timer = setTimeout(() => {
      const day = dayAt(held, today);
      if (day === date) setHeld(null);
      else onChange(day);
    }, rest);
    return () => clearTimeout(timer);
  }, [held, date, today, onChange]);
  const shown = held === null ? date : dayAt(held, today);
  const said = shown === null ? t(now) : longDate(shown, t.language);
  return (
    <div className={`${styles.slider} ${date === null ? 'ho-no-print' : ''}`}>
      <label htmlFor={id}>{t(words.asOf)}</label>
      <input
        id={id}
        type="range"
        className={`${styles.range} ho-focus ho-no-print`}
        min={back}
        max={reachAhead}
        step={1}
        value={held ?? stepOf(date, today)}
        aria-valuetext={said}
        onChange={({ target }) => setHeld(Number(target.value))}
      />
      <span className={styles.said}>{said}</span>
      {shown !== null && (
        <Button
          variant="tertiary"
          data-size="sm"
          className="ho-no-print"
          onClick={() => {
            setHeld(null);
            onChange(null);
            document.getElementById(id)?.focus();
          }}
        >
          {t(words.today)}
        </Button>
      )}
    </div>
  );
}
