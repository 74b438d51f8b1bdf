import { notFound, redirect } from 'next/navigation';
import { ask } from '#app/_data/ask';
import { hrefOfView, savedSelection } from '#app/_data/saved';
import { spoken } from '#app/_i18n/page';
import type { SavedView } from '#model/saved-pages';

interface Properties {
  params: Promise<{ lang: string; id: string }>;
}

/** The lasting address of a view: leads to its page as it was kept. */
export default async function ViewPage({ params }: Properties) {
  const { language } = await spoken(params);
  const { savedView } = await ask<{ savedView: SavedView | null }>(
    `query SavedView($id: ID!) { savedView(id: $id) { ${savedSelection} } }`,
    { id: (await params).id },
    language,
  );
  redirect((savedView && hrefOfView(language, savedView)) ?? notFound());
}
