import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ask } from '#app/_data/ask';
import { titleOf } from '#app/_frame/navigation';
import { spoken } from '#app/_i18n/page';
import { kindAt } from '#app/_i18n/slugs';
import { mind as words } from '#app/_i18n/texts/mind';
import { MindEditor } from '#app/_map/mind-editor.tsx';
import { isOutlineKind } from '#model/outline-kinds';

interface Properties {
  params: Promise<{ lang: string; kind: string }>;
}

const kindOfPage = async (params: Properties['params']) => {
  const kind = kindAt((await params).kind);
  return isOutlineKind(kind) ? kind : notFound();
};

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const { t } = await spoken(params);
  return { title: t(words.title, { what: t(titleOf(await kindOfPage(params))) }) };
}

/** A hierarchy as a mind map, to read and to change. */
export default async function MindPage({ params }: Properties) {
  const { language, t } = await spoken(params);
  const kind = await kindOfPage(params);
  const { viewer } = await ask<{ viewer: { may: boolean } | null }>(
    'query May($kind: String!) { viewer { may(action: CREATE, kind: $kind) } }',
    { kind },
    language,
  );
  return <MindEditor key={kind} kind={kind} title={t(titleOf(kind))} mayAdd={viewer?.may ?? false} />;
}
