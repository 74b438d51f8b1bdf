import { Heading } from '@digdir/designsystemet-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Suspense } from 'react';
import { ask } from '#app/_data/ask';
import { dayOf } from '#app/_i18n/format';
import { spoken } from '#app/_i18n/page';
import { kindAt } from '#app/_i18n/slugs';
import { mapTitles } from '#app/_i18n/texts/boxes';
import styles from '#app/_map/map.module.css';
import { MapPage } from '#app/_map/map-page.tsx';
import { type MapAnswer, mapQuestion, readMapState } from '#app/_map/state';
import { type Hierarchy, isHierarchy } from '#model/map/hierarchies';

interface Properties {
  params: Promise<{ lang: string; hierarchy: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

async function hierarchyOf(params: Properties['params']): Promise<Hierarchy> {
  const kind = kindAt((await params).hierarchy);
  return isHierarchy(kind) ? kind : notFound();
}

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const { t } = await spoken(params);
  return { title: t(mapTitles[await hierarchyOf(params)]) };
}

/** Nested boxes of a hierarchy, in the colours of a measure. What it shows first comes with the page. */
export default async function MapRoute({ params, searchParams }: Properties) {
  const { language, t } = await spoken(params);
  const hierarchy = await hierarchyOf(params);
  const query = new URLSearchParams(
    Object.entries(await searchParams).flatMap(([name, value]) => (Array.isArray(value) ? value : [value ?? '']).map((one) => [name, one])),
  );
  const question = mapQuestion(hierarchy, readMapState(hierarchy, query));
  const [answer, { viewer }] = await Promise.all([
    ask<MapAnswer>(question.document, question.variables, language),
    ask<{ viewer: { moves: boolean; creates: boolean; since: string | null } | null }>(
      'query May($kind: String!) { viewer { moves: may(action: UPDATE, kind: $kind) creates: may(action: CREATE, kind: $kind) since } }',
      { kind: hierarchy },
      language,
    ),
  ]);
  return (
    <div className={styles.page}>
      <Suspense>
        <MapPage
          hierarchy={hierarchy}
          heading={
            <Heading level={1} data-size="sm">
              {t(mapTitles[hierarchy])}
            </Heading>
          }
          initial={{ question, answer }}
          since={viewer?.since ?? null}
          today={dayOf(new Date().toISOString())}
          mayMove={(viewer?.moves ?? false) && hierarchy !== 'losConcept'}
          mayCreate={viewer?.creates ?? false}
        />
      </Suspense>
    </div>
  );
}
