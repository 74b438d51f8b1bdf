import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Suspense } from 'react';
import { Grid } from '#app/_components/grid/grid.tsx';
import { type ListAnswer, pageSize } from '#app/_components/grid/page-size';
import { questionOf } from '#app/_components/grid/question';
import { readState } from '#app/_components/grid/state';
import { ask } from '#app/_data/ask';
import { titleOf } from '#app/_frame/navigation';
import { spoken } from '#app/_i18n/page';
import { kindAt } from '#app/_i18n/slugs';

interface Properties {
  params: Promise<{ lang: string; kind: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const kindOfPage = async (params: Properties['params']) => kindAt((await params).kind) ?? notFound();

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const { t } = await spoken(params);
  return { title: t(titleOf(await kindOfPage(params))) };
}

/** The list of one kind; the first page of rows comes with the page. */
export default async function ListPage({ params, searchParams }: Properties) {
  const { language, t } = await spoken(params);
  const kind = await kindOfPage(params);
  const query = new URLSearchParams(
    Object.entries(await searchParams).flatMap(([name, value]) => (Array.isArray(value) ? value : [value ?? '']).map((one) => [name, one])),
  );
  const question = questionOf(kind, readState(kind, query));
  const [answer, { viewer }] = await Promise.all([
    ask<ListAnswer>(question.document, { ...question.variables, first: pageSize }, language),
    ask<{ viewer: { may: boolean; imports: boolean } | null }>(
      'query May($kind: String!) { viewer { may(action: CREATE, kind: $kind) imports: may(action: IMPORT) } }',
      { kind },
      language,
    ),
  ]);
  return (
    <Suspense>
      <Grid
        key={kind}
        kind={kind}
        title={t(titleOf(kind))}
        mayCreate={viewer?.may ?? false}
        mayImport={viewer?.imports ?? false}
        initial={{ key: JSON.stringify(question), answer }}
      />
    </Suspense>
  );
}
