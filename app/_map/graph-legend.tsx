'use client';
import { map as words } from '#app/_i18n/texts/map';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/_map/landscape.module.css';

/** What the lines and frames mean; each differs in form as well as in colour. */
export function GraphLegend({ faded }: { faded: boolean }) {
  const t = useText();
  const lines = [
    ['plain', words.legendPlain],
    ['personal', words.legendPersonal],
    ['special', words.legendSpecial],
  ] as const;
  return (
    <ul className={styles.legend} aria-label={t(words.legend)}>
      {lines.map(([tone, label]) => (
        <li key={tone}>
          <svg className={styles.legendLine} data-tone={tone} viewBox="0 0 40 8" aria-hidden="true">
            <path d="M1 4H39" />
          </svg>
          {t(label)}
        </li>
      ))}
      <li>
        <span className={styles.legendShared} aria-hidden="true" />
        {t(words.legendShared)}
      </li>
      {faded && (
        <li>
          <span className={styles.legendFaded} aria-hidden="true" />
          {t(words.legendFaded)}
        </li>
      )}
    </ul>
  );
}
