import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { ask } from '#app/_data/ask';
import { type SettingsAnswer, settingsDocument } from '#app/_data/report-settings';
import { spoken } from '#app/_i18n/page';
import { frame } from '#app/_i18n/texts/frame';
import { reportTexts as words } from '#app/_i18n/texts/reports';
import { Tailor } from '#app/_reports/tailor.tsx';
import { isReportName, reportOf } from '#model/reports';

interface Properties {
  params: Promise<{ lang: string; report: string }>;
}

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const { t } = await spoken(params);
  const { report } = await params;
  return { title: isReportName(report) ? t(words.tailorNamed, { report: t(reportOf(report).label) }) : '' };
}

/** The organisation's own wording, order and columns of a report. */
export default async function TailorPage({ params }: Properties) {
  const { language, t } = await spoken(params);
  const { report } = await params;
  if (!isReportName(report)) notFound();
  const { settings } = await ask<{ settings: SettingsAnswer }>(settingsDocument, { of: report }, language);
  return (
    <div className="ho-page ho-stack-large">
      <div>
        <Link className="ho-link" href={`/${language}/rapporter`}>
          {t(frame.reports)}
        </Link>
        <Heading level={1} data-size="md">
          {t(words.tailorNamed, { report: t(reportOf(report).label) })}
        </Heading>
      </div>
      {settings.mayEdit ? <Tailor key={settings.version} report={report} answer={settings} /> : <Paragraph>{t(words.mayNot)}</Paragraph>}
    </div>
  );
}
