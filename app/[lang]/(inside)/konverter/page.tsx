import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Metadata } from 'next';
import { Converter } from '#app/_convert/converter.tsx';
import { viewerOf } from '#app/_data/viewer';
import { spoken } from '#app/_i18n/page';
import { convertWords as words } from '#app/_i18n/texts/convert';
import { frame } from '#app/_i18n/texts/frame';

interface Properties {
  params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const { t } = await spoken(params);
  return { title: t(frame.converter) };
}

/** One format into another, without the registry. */
export default async function ConvertPage({ params }: Properties) {
  const { language, t } = await spoken(params);
  const viewer = await viewerOf(language);
  return (
    <div className="ho-page ho-stack-large">
      <div>
        <Heading level={1} data-size="md">
          {t(frame.converter)}
        </Heading>
        <Paragraph className="ho-muted">{t(words.intro)}</Paragraph>
      </div>
      <Converter mayImport={viewer?.manages.imports ?? false} />
    </div>
  );
}
