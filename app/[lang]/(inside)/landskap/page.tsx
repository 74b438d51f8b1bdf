import type { Metadata } from 'next';
import { Suspense } from 'react';
import { ask } from '#app/_data/ask';
import { dayOf } from '#app/_i18n/format';
import { spoken } from '#app/_i18n/page';
import { map as words } from '#app/_i18n/texts/map';
import { Landscape } from '#app/_map/landscape.tsx';

interface Properties {
  params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const { t } = await spoken(params);
  return { title: t(words.landscape) };
}

/** What depends on what: applications, and what flows between them. */
export default async function LandscapePage({ params }: Properties) {
  const { language } = await spoken(params);
  const { viewer } = await ask<{ viewer: { may: boolean; since: string | null } | null }>(
    'query May { viewer { may(action: CREATE, kind: "application") since } }',
    {},
    language,
  );
  return (
    <Suspense>
      <Landscape mayCreate={viewer?.may ?? false} since={viewer?.since ?? null} today={dayOf(new Date().toISOString())} />
    </Suspense>
  );
}
