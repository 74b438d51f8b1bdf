import { cookies } from 'next/headers';
import { type ReactNode, Suspense } from 'react';
import { VocabularyProvider } from '#app/_components/fields/vocabularies.tsx';
import { ask, toSignIn } from '#app/_data/ask';
import { mineCounts } from '#app/_data/mine';
import { viewerOf } from '#app/_data/viewer';
import { type Vocabularies, vocabulariesDocument } from '#app/_data/vocabularies';
import styles from '#app/_frame/frame.module.css';
import { Header } from '#app/_frame/header.tsx';
import { navigationOf } from '#app/_frame/navigation';
import { NavigationList } from '#app/_frame/navigation-list.tsx';
import { schemeCookie, schemeOf } from '#app/_frame/scheme';
import { spoken } from '#app/_i18n/page';
import { frame } from '#app/_i18n/texts/frame';
import { isHomeless, offeredRoles } from '#app/api/session/read';

interface Properties {
  params: Promise<{ lang: string }>;
  children: ReactNode;
}

/** The frame around every page behind sign-in. */
export default async function InsideLayout({ params, children }: Properties) {
  const { language, t } = await spoken(params);
  const viewer = await viewerOf(language);
  if (!viewer) {
    if (await isHomeless()) return <main className="ho-page">{t(frame.homeless)}</main>;
    return toSignIn(language);
  }
  const [vocabularies, mine, demo, jar] = await Promise.all([
    ask<Vocabularies>(vocabulariesDocument, {}, language),
    mineCounts(viewer, language),
    offeredRoles(),
    cookies(),
  ]);
  const groups = navigationOf(viewer, language);
  const count = mine.reduce((sum, one) => sum + one.count, 0);
  return (
    <VocabularyProvider vocabularies={vocabularies}>
      {/* Its place is kept, so that nothing moves when it comes. */}
      <Suspense fallback={<div className={styles.header} />}>
        <Header
          demo={demo.length > 0}
          language={language}
          viewer={viewer}
          groups={groups}
          mine={count}
          scheme={schemeOf(jar.get(schemeCookie)?.value)}
        />
      </Suspense>
      <div className={styles.body}>
        <div className={styles.side}>
          <div className={styles.sideInner}>
            <Suspense>
              <NavigationList groups={groups} />
            </Suspense>
            {demo.length > 0 && (
              <aside className={styles.demo} aria-label="Demo">
                {t(frame.demo)}
              </aside>
            )}
          </div>
        </div>
        <main id="innhold" className={styles.main} tabIndex={-1}>
          {children}
        </main>
      </div>
    </VocabularyProvider>
  );
}
