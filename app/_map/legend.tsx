/** What the colours mean: the measure in a sentence, and the range of each step. */
import type { Say } from '#app/_i18n/say';
import { map as words } from '#app/_i18n/texts/boxes';
import styles from '#app/_map/map.module.css';
import { legendOf } from '#app/_map/words';
import type { DrawnSide } from '#model/map/scene';
import { measureOf } from '#model/measures';

export function Legend({ t, side, months }: { t: Say; side: DrawnSide; months: number }) {
  const measure = measureOf(side.measure);
  return (
    <div className={styles.legend}>
      <p className="ho-small">
        <strong>{t(measure.label)}.</strong> {t(measure.help, { months })} {t(words.onlyInUse)}
      </p>
      <ul className={`ho-plain-list ho-small ${styles.swatches}`} aria-label={t(words.legend)}>
        {legendOf(t, side.measure, side.breaks).map(({ step, text }) => (
          <li key={step} className={styles.swatchItem}>
            <span
              className={styles.swatch}
              data-step={step}
              data-ramp={measure.attention === 'none' ? 'amount' : 'attention'}
              aria-hidden
            />
            {text}
          </li>
        ))}
        {side.values.some((value) => value === null) && (
          <li className={styles.swatchItem}>
            <span className={styles.swatch} data-step={0} aria-hidden />
            {t(words.unknownStep)}
          </li>
        )}
      </ul>
    </div>
  );
}
