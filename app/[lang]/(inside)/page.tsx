import { Heading } from '@digdir/designsystemet-react';
import { viewerOf } from '#app/_data/viewer';
import { spoken } from '#app/_i18n/page';

interface Properties {
  params: Promise<{ lang: string }>;
}

/** The front page: where things stand, for the one who looks. */
export default async function FrontPage({ params }: Properties) {
  const { language } = await spoken(params);
  const viewer = await viewerOf(language);
  return (
    <div className="ho-page ho-stack">
      <Heading level={1}>{viewer?.organisation.name}</Heading>
    </div>
  );
}
