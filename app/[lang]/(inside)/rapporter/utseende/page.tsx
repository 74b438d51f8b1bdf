import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { ask } from '#app/_data/ask';
import { type SettingsAnswer, settingsDocument } from '#app/_data/report-settings';
import { spoken } from '#app/_i18n/page';
import { frame } from '#app/_i18n/texts/frame';
import { reportTexts as words } from '#app/_i18n/texts/reports';
import { LookForm } from '#app/_reports/look-form.tsx';

interface Properties {
  params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const { t } = await spoken(params);
  return { title: t(words.look) };
}

/** The logo and colour of all documents. */
export default async function LookPage({ params }: Properties) {
  const { language, t } = await spoken(params);
  const { settings } = await ask<{ settings: SettingsAnswer }>(settingsDocument, { of: 'look' }, language);
  return (
    <div className="ho-page ho-stack-large">
      <div>
        <Link className="ho-link" href={`/${language}/rapporter`}>
          {t(frame.reports)}
        </Link>
        <Heading level={1} data-size="md">
          {t(words.look)}
        </Heading>
        <Paragraph className="ho-muted">{t(words.lookHelp)}</Paragraph>
      </div>
      {settings.mayEdit ? <LookForm key={settings.version} answer={settings} /> : <Paragraph>{t(words.mayNot)}</Paragraph>}
    </div>
  );
}
