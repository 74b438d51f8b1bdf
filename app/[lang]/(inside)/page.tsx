import { Heading } from '@digdir/designsystemet-react';
import { viewerOf } from '#app/_data/viewer';
import { Area } from '#app/_front/area.tsx';
import { Decisions, Incomplete, MineSection, Recent, SavedViews, ToFollowUp } from '#app/_front/blocks.tsx';
import styles from '#app/_front/front.module.css';
import { Record } from '#app/_front/record.tsx';
import { RegistryCounts } from '#app/_front/registry-counts.tsx';
import { Rules } from '#app/_front/rules.tsx';
import { spoken } from '#app/_i18n/page';

interface Properties {
  params: Promise<{ lang: string }>;
}

/** The front page: where things stand, for the one who looks. */
export default async function FrontPage({ params }: Properties) {
  const { language } = await spoken(params);
  const viewer = await viewerOf(language);
  if (!viewer) return null;
  const { role } = viewer;
  const own = { language, viewer };
  return (
    <div className={`ho-page ${styles.page}`}>
      <Heading level={1} data-size="lg" className={styles.title}>
        {viewer.organisation.name}
      </Heading>
      <div className={styles.main}>
        {role === 'service_owner' && <MineSection {...own} />}
        {role === 'data_protection_officer' && <ToFollowUp {...own} />}
        {role === 'data_protection_officer' && <Record language={language} />}
        {role === 'data_protection_officer' && <Rules language={language} />}
        {(role === 'reader' || role === 'service_owner') && <Area {...own} />}
        {(role === 'reader' || role === 'administrator') && <Decisions {...own} />}
        {(role === 'architect' || role === 'administrator') && <Incomplete {...own} />}
        <RegistryCounts language={language} />
      </div>
      <aside className={styles.aside} aria-label={viewer.organisation.name}>
        <Recent {...own} />
        <SavedViews {...own} />
      </aside>
    </div>
  );
}
