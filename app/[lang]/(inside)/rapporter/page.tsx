import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { viewerOf } from '#app/_data/viewer';
import { spoken } from '#app/_i18n/page';
import { frame } from '#app/_i18n/texts/frame';
import { reportTexts as words } from '#app/_i18n/texts/reports';
import styles from '#app/_reports/reports.module.css';
import { may } from '#auth/roles';
import { type ReportName, reportNames, reportOf } from '#model/reports';

interface Properties {
  params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const { t } = await spoken(params);
  return { title: t(frame.reports) };
}

/** A card for each report. */
export default async function ReportsPage({ params }: Properties) {
  const { language, t } = await spoken(params);
  const viewer = await viewerOf(language);
  const mayTailor = (report?: ReportName): boolean => {
    if (!viewer) return false;
    const organisationId = viewer.organisation.id;
    const actor = { userId: viewer.user.id, organisationId, role: viewer.role, unitIds: viewer.unitIds };
    return may(actor, 'manage_reports', { organisationId, ...(report === 'processings' ? { kind: 'processing' } : {}) });
  };
  return (
    <div className="ho-page ho-stack-large">
      <div className="ho-row ho-spread">
        <div>
          <Heading level={1} data-size="md">
            {t(frame.reports)}
          </Heading>
          <Paragraph className="ho-muted">{t(words.intro)}</Paragraph>
        </div>
        {mayTailor() && (
          <Button asChild variant="secondary">
            <Link href={`/${language}/rapporter/utseende`}>{t(words.look)}</Link>
          </Button>
        )}
      </div>
      <ul className={`ho-plain-list ${styles.cards}`}>
        {reportNames.map((name) => {
          const report = t(reportOf(name).label);
          return (
            <li key={name} className={styles.card}>
              <Heading level={2} data-size="xs">
                {report}
              </Heading>
              <Paragraph>{t(reportOf(name).help)}</Paragraph>
              <div className="ho-row">
                <Button asChild data-size="sm">
                  <Link href={`/${language}/rapporter/${name}`} aria-label={t(words.chooseNamed, { report })}>
                    {t(words.choose)}
                  </Link>
                </Button>
                {mayTailor(name) && (
                  <Button asChild data-size="sm" variant="tertiary">
                    <Link href={`/${language}/rapporter/${name}/tilpass`} aria-label={t(words.tailorNamed, { report })}>
                      {t(words.tailor)}
                    </Link>
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
