'use client';
/** How a capability has been assessed over time: a small line, and the same as a table. */
import { useAnswer } from '#app/_components/use-answer';
import { date } from '#app/_i18n/format';
import { map as words } from '#app/_i18n/texts/boxes';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/_map/map.module.css';
import { type Assessment, type AssessmentChange, assessmentsOf } from '#app/_map/maturity-history';
import { maturity } from '#model/scales';

const document = `query Maturity($id: ID!) { capability(id: $id) { createdAt currentMaturity targetMaturity
  history(first: 200) { at fields { field before after } } } }`;

interface Answer {
  capability: { createdAt: string; currentMaturity: number | null; targetMaturity: number | null; history: AssessmentChange[] } | null;
}

export function Maturity({ id }: { id: string }) {
  const t = useText();
  const { data } = useAnswer<Answer>(document, { id }, 0);
  const found = data?.capability;
  if (!found) return null;
  const all = assessmentsOf(found.history, found.createdAt, { now: found.currentMaturity, wanted: found.targetMaturity });
  if (all.length === 0) return null;
  const said = (step: number | null) => (step === null ? '?' : `${step}, ${t(maturity[step - 1] ?? words.unknownStep)}`);
  return (
    <figure className="ho-stack" style={{ gap: 'var(--ds-size-2)' }}>
      <figcaption className="ds-heading" data-size="2xs">
        {t(words.maturityHistory)}
      </figcaption>
      {all.length > 1 && <Curve all={all} />}
      <table className={`ho-table ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col">{t(words.assessedOn)}</th>
            <th scope="col">{t(words.maturityNow)}</th>
            <th scope="col">{t(words.maturityWanted)}</th>
          </tr>
        </thead>
        <tbody>
          {all.toReversed().map(({ on, now, wanted }) => (
            <tr key={on}>
              <th scope="row">{date(on, t.language)}</th>
              <td>{said(now)}</td>
              <td>{said(wanted)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

const [width, height, edge] = [280, 72, 6];

/** Steps through time: whole for what is, dashed for what is wanted. */
function Curve({ all }: { all: readonly Assessment[] }) {
  const times = all.map(({ on }) => Date.parse(on));
  const [start = 0, end = 0] = [times[0], Date.now()];
  const x = (time: number) => edge + ((time - start) / Math.max(1, end - start)) * (width - 2 * edge);
  const y = (step: number) => height - edge - ((step - 1) / 4) * (height - 2 * edge);
  const line = (of: (one: Assessment) => number | null) => {
    let path = '';
    all.forEach((one, i) => {
      const step = of(one);
      if (step === null) return;
      path += `${path ? `H${x(times[i] ?? start)}V${y(step)}` : `M${x(times[i] ?? start)} ${y(step)}`}`;
    });
    return path && `${path}H${x(end)}`;
  };
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={styles.curve} aria-hidden="true" focusable="false">
      {[1, 3, 5].map((step) => (
        <path key={step} d={`M${edge} ${y(step)}H${width - edge}`} className={styles.grid} />
      ))}
      <path d={line(({ wanted }) => wanted)} className={styles.wanted} />
      <path d={line(({ now }) => now)} className={styles.now} />
    </svg>
  );
}
