/** The frame of pages before sign-in. */
import Link from 'next/link';
import { type ReactNode, Suspense } from 'react';
import { Brand } from '#app/_frame/brand.tsx';
import styles from '#app/_frame/entry.module.css';
import { LanguageMenu } from '#app/_frame/language-menu.tsx';
import type { Language } from '#model/text';

export function Entry({ language, children }: { language: Language; children: ReactNode }) {
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <Link href={`/${language}/logg-inn`} className="ho-brand">
          <Brand />
        </Link>
        <Suspense>
          <LanguageMenu />
        </Suspense>
      </header>
      <main id="innhold" className={styles.columns} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
