'use client';
/** The way that is followed, told in words. */
import { Heading } from '@digdir/designsystemet-react';
import Link from 'next/link';
import { hrefOf } from '#app/_i18n/slugs';
import { mapCounts, map as words } from '#app/_i18n/texts/map';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/_map/landscape.module.css';
import type { Landscape } from '#app/_map/landscape-data';
import { type LandscapeState, personal, special } from '#app/_map/landscape-state';
import { carried, type Flow } from '#app/_map/landscape-way';
import { useFlowText } from '#app/_map/use-flow-text';
import type { Followed } from '#model/graph';

interface Properties {
  state: LandscapeState;
  landscape: Landscape;
  way: readonly Followed<Flow>[] | null;
}

export function LandscapeWay({ state: { follow }, landscape, way }: Properties) {
  const t = useText();
  const about = useFlowText();
  if (!follow || !way || landscape.applications.length === 0) return null;
  const dataset = carried(landscape.integrations).find(({ id }) => id === follow);
  const what =
    follow === personal
      ? t(words.wayPersonal)
      : follow === special
        ? t(words.waySpecial)
        : dataset
          ? `«${dataset.name}»`
          : t(words.datasets);
  const names = new Map(landscape.applications.map(({ id, name }) => [id, name]));
  return (
    <section className={styles.way} aria-labelledby="veien">
      <Heading level={2} data-size="2xs" id="veien">
        {t(words.wayTitle, { what })}
      </Heading>
      {way.length === 0 ? (
        <p>{t(words.wayNone, { what })}</p>
      ) : (
        <>
          <p className="ho-muted" role="status">
            {t(mapCounts.wayLength, { count: way.length })}
          </p>
          <ol className={styles.steps}>
            {way.slice(0, 100).map(({ edge: { from, to, integration } }) => (
              <li key={integration.id}>
                {t(words.wayStep, {
                  from: names.get(from) ?? '',
                  to: names.get(to) ?? '',
                  what: `«${integration.name}»`,
                })}
                {integration.platform && <> {t(words.wayVia, { platform: integration.platform.name })}</>}
                {about(integration) && <span className="ho-muted"> ({about(integration)})</span>}{' '}
                <Link className="ho-link ho-small" href={hrefOf(t.language, 'integration', integration.id)} prefetch={false}>
                  {t(words.openPage)}
                  <span className="ds-sr-only">: {integration.name}</span>
                </Link>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
