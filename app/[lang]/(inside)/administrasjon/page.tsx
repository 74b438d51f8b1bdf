import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Metadata } from 'next';
import { spoken } from '#app/_i18n/page';
import { administration as words } from '#app/_i18n/texts/administration';
import { frame } from '#app/_i18n/texts/frame';

interface Properties {
  params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const { t } = await spoken(params);
  return { title: t(frame.administration) };
}

export default async function AdministrationPage({ params }: Properties) {
  const { t } = await spoken(params);
  return (
    <div className="ho-page ho-stack">
      <Heading level={1}>{t(frame.administration)}</Heading>
      <Paragraph>{t(words.intro)}</Paragraph>
    </div>
  );
}
