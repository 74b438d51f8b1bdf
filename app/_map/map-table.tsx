'use client';
/** The same as the picture, as a table. */
import { Button } from '@digdir/designsystemet-react';
import { type RefObject, useState } from 'react';
import { Scrolled } from '#app/_components/scrolled.tsx';
import { date } from '#app/_i18n/format';
import { map as words } from '#app/_i18n/texts/boxes';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/_map/map.module.css';
import type { Column } from '#app/_map/sides';
import { type Scene, shownBoxes } from '#model/map/scene';
import { shown } from '#model/map/shown';
import { measureOf } from '#model/measures';

interface Properties {
  scene: Scene;
  columns: readonly Column[];
  heading: RefObject<HTMLHeadingElement | null>;
  onChoose: (key: string) => void;
}

const page = 200;

export function MapTable({ scene, columns, heading, onChoose }: Properties) {
  const t = useText();
  const [most, setMost] = useState(page);
  const rows = shownBoxes(scene).flatMap((place) => scene.boxes[place] ?? []);
  return (
    <section aria-labelledby="tabell" className="ho-stack">
      <h2 id="tabell" ref={heading} tabIndex={-1} className="ds-heading ho-focus" data-size="2xs">
        {t(words.table)}
      </h2>
      <Scrolled label={t(words.table)}>
        <table className={`ho-table ${styles.table}`}>
          <thead>
            <tr>
              <th scope="col">{t(words.name)}</th>
              {columns.map(({ measure, on }) => (
                <th key={`${measure}${on ?? ''}`} scope="col" className={styles.figure}>
                  {t(measureOf(measure).label)}
                  {on && `, ${date(on, t.language)}`}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map((box) => (
              <tr key={box.key}>
                <th scope="row" style={{ paddingInlineStart: `${0.5 + Math.min(box.depth, 8) * 1.1}rem` }}>
                  <button type="button" className="ho-link" onClick={() => onChoose(box.key)}>
                    {scene.nodes[box.node]?.name}
                  </button>
                </th>
                {columns.map(({ measure, on, values, steps }) => {
                  const value = values[box.node];
                  const step = steps?.[box.node];
                  return (
                    <td key={`${measure}${on ?? ''}`} className={styles.figure}>
                      {step !== undefined && value !== undefined && (
                        <span
                          aria-hidden
                          className={styles.mark}
                          data-step={step}
                          data-ramp={measureOf(measure).attention === 'none' ? 'amount' : 'attention'}
                        />
                      )}
                      {value === undefined ? t(words.notThere) : shown(measureOf(measure), value, t.language)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t(words.total)}</th>
              {columns.map(({ measure, on, total }) => (
                <td key={`${measure}${on ?? ''}`} className={styles.figure}>
                  {shown(measureOf(measure), total, t.language)}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </Scrolled>
      {rows.length > most && (
        <div>
          <Button variant="secondary" data-size="sm" onClick={() => setMost((now) => now + 5 * page)}>
            {t(words.rest, { count: Math.min(5 * page, rows.length - most) })}
          </Button>
        </div>
      )}
    </section>
  );
}
