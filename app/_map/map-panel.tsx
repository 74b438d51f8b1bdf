'use client';
/** What stands behind a box: its numbers, the systems and services, and what can be done with it. */
import { Button, Heading, Skeleton } from '@digdir/designsystemet-react';
import { XMarkIcon } from '@navikt/aksel-icons';
import Link from 'next/link';
import { type ReactNode, useEffect, useRef } from 'react';
import { useAnswer } from '#app/_components/use-answer';
import { date } from '#app/_i18n/format';
import { hrefOf } from '#app/_i18n/slugs';
import { mapCounts, map as words } from '#app/_i18n/texts/boxes';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/_map/map.module.css';
import { enumName, type MapState, scopeOf } from '#app/_map/state';
import type { Hierarchy } from '#model/map/hierarchies';
import { shown } from '#model/map/shown';
import { type MeasureName, measureOf } from '#model/measures';

const document = `query Behind($hierarchy: MapHierarchy!, $id: ID!, $measure: MapMeasure!, $months: Int, $filter: ApplicationFilter, $unit: ID, $asOf: Date) {
  behind: mapBehind(hierarchy: $hierarchy, id: $id, measure: $measure, months: $months, filter: $filter, unit: $unit, asOf: $asOf) { id kind name value }
}`;

interface Standing {
  id: string;
  kind: string;
  name: string;
  value: number | null;
}

interface Properties {
  hierarchy: Hierarchy;
  state: MapState;
  node: { id: string; name: string };
  values: readonly { measure: MeasureName; value: number | null | undefined; on?: string | undefined }[];
  /** The panel was opened with the keyboard, which goes on in it. */
  takeFocus: boolean;
  /** What was chosen lies to the right, where the panel would cover it. */
  left: boolean;
  onClose: () => void;
  /** Folding, moving and the like. */
  actions: ReactNode;
  children?: ReactNode;
}

export function MapPanel({ hierarchy, state, node, values, takeFocus, left, onClose, actions, children }: Properties) {
  const t = useText();
  const { data, error } = useAnswer<{ behind: Standing[] }>(
    document,
    { hierarchy: enumName(hierarchy), id: node.id, measure: enumName(state.measure), ...scopeOf(state) },
    0,
  );
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeFocus) top.current?.focus();
  }, [takeFocus]);
  return (
    <aside
      className={styles.panel}
      data-left={left || undefined}
      aria-label={t(words.panel, { name: node.name })}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <div className={styles.panelTop}>
        <Heading level={2} data-size="xs" ref={top} tabIndex={-1} className="ho-focus">
          {node.name}
        </Heading>
        <Button variant="tertiary" icon data-size="sm" aria-label={t(words.closePanel)} onClick={onClose}>
          <XMarkIcon aria-hidden />
        </Button>
      </div>
      <dl>
        {values.map(({ measure, value, on }) => (
          <div key={`${measure}${on ?? ''}`} className="ho-row ho-spread">
            <dt className="ho-muted">
              {t(measureOf(measure).label)}
              {on && `, ${date(on, t.language)}`}
            </dt>
            <dd>
              <strong className="ho-number">
                {value === undefined ? t(words.notThere) : shown(measureOf(measure), value, t.language)}
              </strong>
            </dd>
          </div>
        ))}
      </dl>
      <div className="ho-row">
        <Button asChild variant="secondary" data-size="sm">
          <Link href={hrefOf(t.language, hierarchy, node.id)}>{t(words.openPage)}</Link>
        </Button>
        {actions}
      </div>
      {children}
      {error && <p role="alert">{error.message}</p>}
      {!data && !error && <Skeleton variant="rectangle" height={180} />}
      {data && <Standings hierarchy={hierarchy} measure={state.measure} self={node.id} all={data.behind} />}
    </aside>
  );
}

function Standings({ measure, self, all }: { hierarchy: Hierarchy; measure: MeasureName; self: string; all: readonly Standing[] }) {
  const t = useText();
  const groups = [
    { label: mapCounts.applications, objects: all.filter(({ kind }) => kind === 'application') },
    { label: mapCounts.services, objects: all.filter(({ kind, id }) => kind === 'service' && id !== self) },
  ].filter(({ objects }) => objects.length > 0);
  if (groups.length === 0) return <p className="ho-muted">{t(words.nothingBehind)}</p>;
  return groups.map(({ label, objects }) => (
    <section key={label.one.en} className="ho-stack" style={{ gap: 'var(--ds-size-1)' }}>
      <Heading level={3} data-size="2xs">
        {t(label, { count: objects.length })}
      </Heading>
      <ul className={`ho-plain-list ho-small ${styles.behind}`}>
        {objects.map(({ id, kind, name, value }) => (
          <li key={id}>
            <Link className="ho-link" href={hrefOf(t.language, kind, id)} prefetch={false}>
              {name}
            </Link>
            {value !== null && measure !== 'tools' && measure !== 'services' && (
              <span className="ho-number">{shown(measureOf(measure), value, t.language)}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  ));
}
