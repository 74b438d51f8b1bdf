import type { Metadata } from 'next';
import { Suspense } from 'react';
import { ask } from '#app/_data/ask';
import { dayOf } from '#app/_i18n/format';
import { spoken } from '#app/_i18n/page';
import { roadmap as words } from '#app/_i18n/texts/roadmap';
import { type Answer, roadmapDocument } from '#app/_roadmap/data';
import { Roadmap } from '#app/_roadmap/roadmap.tsx';

interface Properties {
  params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const { t } = await spoken(params);
  return { title: t(words.title) };
}

/** What is in use when, what runs out, and what is planned. */
export default async function RoadmapPage({ params }: Properties) {
  const { language } = await spoken(params);
  const { roadmap } = await ask<{ roadmap: Answer }>(roadmapDocument, {}, language);
  return (
    <Suspense>
      <Roadmap answer={roadmap} today={dayOf(new Date().toISOString())} />
    </Suspense>
  );
}
