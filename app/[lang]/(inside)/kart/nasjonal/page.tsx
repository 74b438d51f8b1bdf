import { Heading } from '@digdir/designsystemet-react';
import type { Metadata } from 'next';
import { ask } from '#app/_data/ask';
import { spoken } from '#app/_i18n/page';
import { reference } from '#app/_i18n/texts/reference';
import { type ReferenceNode, ReferenceView } from '#app/_map/reference-view.tsx';

interface Properties {
  params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const { t } = await spoken(params);
  return { title: t(reference.title) };
}

/** How much of a national model the own capabilities cover. */
export default async function ReferencePage({ params }: Properties) {
  const { language, t } = await spoken(params);
  const { capabilityReference, viewer } = await ask<{
    capabilityReference: ReferenceNode[];
    viewer: { maps: boolean; imports: boolean } | null;
  }>(
    `query Reference { capabilityReference { id parent name description depth mappedBelow allBelow capabilities { id name } }
      viewer { maps: may(action: UPDATE, kind: "capability") imports: may(action: IMPORT) } }`,
    {},
    language,
  );
  return (
    <div className="ho-page ho-stack-large">
      <header className="ho-stack">
        <Heading level={1} data-size="lg">
          {t(reference.title)}
        </Heading>
        <p>{t(reference.intro)}</p>
      </header>
      <ReferenceView nodes={capabilityReference} mayMap={viewer?.maps ?? false} mayImport={viewer?.imports ?? false} />
    </div>
  );
}
