import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { viewerOf } from '#app/_data/viewer';
import { spoken } from '#app/_i18n/page';
import { frame } from '#app/_i18n/texts/frame';
import styles from '#app/[lang]/(inside)/administrasjon/administration.module.css';
import { sectionsOf } from '#app/[lang]/(inside)/administrasjon/sections';

interface Properties {
  params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const { t } = await spoken(params);
  return { title: t(frame.administration) };
}

export default async function AdministrationPage({ params }: Properties) {
  const { language, t } = await spoken(params);
  const viewer = await viewerOf(language);
  return (
    <div className="ho-stack">
      <Heading level={1} data-size="lg">
        {t(frame.administration)}
      </Heading>
      <ul className={`ho-plain-list ${styles.cards}`}>
        {(viewer ? sectionsOf(viewer, language) : []).map(({ href, label, help }) => (
          <li key={href} className={styles.card}>
            <Heading level={2} data-size="xs">
              <Link href={href} className="ho-link">
                {t(label)}
              </Link>
            </Heading>
            <Paragraph data-size="sm">{t(help)}</Paragraph>
          </li>
        ))}
      </ul>
    </div>
  );
}
