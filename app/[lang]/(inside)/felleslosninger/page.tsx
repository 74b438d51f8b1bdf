import type { Metadata } from 'next';
import { Suspense } from 'react';
import { AdoptionView } from '#app/_adoption/adoption-view.tsx';
import { ask } from '#app/_data/ask';
import { type SolutionsAnswer, solutionsDocument, solutionsIn } from '#app/_data/shared-solutions';
import { spoken } from '#app/_i18n/page';
import { adoption } from '#app/_i18n/texts/adoption';

interface Properties {
  params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const { t } = await spoken(params);
  return { title: t(adoption.title) };
}

/** «Utnytter kommunen felleskomponentene maksimalt?» */
export default async function SharedSolutionsPage({ params }: Properties) {
  const { language } = await spoken(params);
  const [answer, { viewer }] = await Promise.all([
    ask<SolutionsAnswer>(solutionsDocument, {}, language),
    ask<{ viewer: { may: boolean } | null }>('{ viewer { may(action: CREATE, kind: "adoption") } }', {}, language),
  ]);
  return (
    <Suspense>
      <AdoptionView initial={solutionsIn(answer)} mayAnswer={viewer?.may ?? false} />
    </Suspense>
  );
}
