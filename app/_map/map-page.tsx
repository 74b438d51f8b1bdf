'use client';
/** The page of a map: its heading, the ways to see it, and the map or the matrix. */
import Link from 'next/link';
import type { ReactNode } from 'react';
import { slugOf } from '#app/_i18n/slugs';
import { map as words } from '#app/_i18n/texts/boxes';
import { reference } from '#app/_i18n/texts/reference';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/_map/map.module.css';
import { MapChoices } from '#app/_map/map-choices.tsx';
import { MapView } from '#app/_map/map-view.tsx';
import { Matrix } from '#app/_map/matrix.tsx';
import { type MapAnswer, type mapQuestion, writeMapState } from '#app/_map/state';
import { useMapState } from '#app/_map/use-map-state';
import { kindOf } from '#model/kinds/index';
import { type Hierarchy, hierarchies } from '#model/map/hierarchies';

interface Properties {
  hierarchy: Hierarchy;
  heading: ReactNode;
  initial: { question: ReturnType<typeof mapQuestion>; answer: MapAnswer };
  /** The day of the first change in the registry. */
  since: string | null;
  today: string;
  /** The role may move what lies in the hierarchy. */
  mayMove: boolean;
  mayCreate: boolean;
}

export function MapPage({ heading, ...properties }: Properties) {
  const { hierarchy, since, today } = properties;
  const t = useText();
  const { state, change } = useMapState(hierarchy);
  const here = `/${t.language}/kart/${slugOf(hierarchy)}`;
  const href = (view: 'map' | 'matrix') => {
    const query = writeMapState(hierarchy, { ...state, view, chosen: null });
    return query ? `${here}?${query}` : here;
  };
  const tabs = [
    { label: words.asMap, href: href('map'), current: state.view === 'map' },
    { label: words.asMatrix, href: href('matrix'), current: state.view === 'matrix' },
    { label: words.asList, href: `/${t.language}/${slugOf(hierarchy)}`, current: false },
    ...(hierarchy === 'capability' ? [{ label: reference.open, href: `/${t.language}/kart/nasjonal`, current: false }] : []),
  ];
  return (
    <>
      <div className={styles.top}>
        {heading}
        <nav aria-label={t(words.views)} className={styles.tabs}>
          {tabs.map((tab) => (
            <Link
              key={tab.label.en}
              href={tab.href}
              className={`${styles.tab} ho-focus`}
              aria-current={tab.current ? 'page' : undefined}
              prefetch={false}
            >
              {t(tab.label)}
            </Link>
          ))}
        </nav>
        <nav aria-label={t(words.hierarchy)} className={`${styles.tabs} ${styles.spread}`}>
          {hierarchies.map((one) => (
            <Link
              key={one}
              href={`/${t.language}/kart/${slugOf(one)}`}
              className={`${styles.tab} ho-focus`}
              aria-current={one === hierarchy ? 'page' : undefined}
              prefetch={false}
            >
              {t(kindOf(one).plural)}
            </Link>
          ))}
        </nav>
      </div>
      {state.view === 'matrix' ? (
        <>
          <MapChoices
            hierarchy={hierarchy}
            state={state}
            level={state.level ?? 0}
            deepest={3}
            since={since}
            today={today}
            change={change}
          />
          <Matrix hierarchy={hierarchy} state={state} />
        </>
      ) : (
        <MapView key={hierarchy} {...properties} />
      )}
    </>
  );
}
