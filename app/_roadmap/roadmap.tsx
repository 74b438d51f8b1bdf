'use client';
/** The roadmap: rows of a table, each with its bar. The bar says nothing that the row does not. */
import { Alert, Heading } from '@digdir/designsystemet-react';
import { useMemo } from 'react';
import { useAddress } from '#app/_components/use-address';
import { number } from '#app/_i18n/format';
import { roadmapCounts as counts, groupWords, roadmap as words } from '#app/_i18n/texts/roadmap';
import { useText } from '#app/_i18n/use-text.tsx';
import { type Answer, shownItems, yearOf } from '#app/_roadmap/data';
import styles from '#app/_roadmap/roadmap.module.css';
import { RoadmapTable } from '#app/_roadmap/roadmap-table.tsx';
import { RoadmapTools } from '#app/_roadmap/roadmap-tools.tsx';
import { type RoadmapState, readRoadmapState, writeRoadmapState } from '#app/_roadmap/state';
import { gather, windowOf } from '#model/roadmap';

export function Roadmap({ answer, today }: { answer: Answer; today: string }) {
  const t = useText();
  const { query, moveTo } = useAddress();
  const state = useMemo(() => readRoadmapState(new URLSearchParams(query)), [query]);
  const change = (part: Partial<RoadmapState>) => {
    const now = readRoadmapState(new URLSearchParams(window.location.search));
    moveTo(writeRoadmapState({ ...now, ...part }), { quiet: true });
  };
  const year = yearOf(state, today);
  const shown = useMemo(() => shownItems(answer.items, state), [answer, state]);
  const groups = useMemo(() => gather(shown, state.group), [shown, state.group]);
  const span = windowOf(year, state.zoom);

  return (
    <div className={styles.page}>
      <header className="ho-stack">
        <Heading level={1} data-size="md">
          {t(words.title)}
        </Heading>
        <p className="ho-muted">{t(words.help)}</p>
      </header>
      <RoadmapTools state={state} year={year} thisYear={Number(today.slice(0, 4))} change={change} />
      <p className="ho-muted" role="status">
        {t(counts.rows, { count: shown.length })}
      </p>
      {answer.total > answer.items.length && (
        <Alert data-color="info">
          {t(words.truncated, { shown: number(answer.items.length, t.language), total: number(answer.total, t.language) })}
        </Alert>
      )}
      {shown.length === 0 && <p>{t(answer.items.length === 0 ? words.nothingAtAll : words.nothingHere)}</p>}
      {shown.length > 0 && <p className={styles.legend}>{t(words.legend)}</p>}
      {groups.map(({ group, items }) => (
        <section key={group?.id ?? ''} className={styles.group} aria-labelledby={`gruppe-${group?.id ?? 'ingen'}`}>
          <Heading level={2} data-size="2xs" id={`gruppe-${group?.id ?? 'ingen'}`}>
            {state.group === 'none'
              ? t(words.timeline)
              : (group?.name ?? `${t(groupWords[state.group])}: ${t(words.noGroup).toLowerCase()}`)}
          </Heading>
          <RoadmapTable items={items} span={span} zoom={state.zoom} today={today} labelledBy={`gruppe-${group?.id ?? 'ingen'}`} />
        </section>
      ))}
    </div>
  );
}
