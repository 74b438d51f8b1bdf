'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { administration as words } from '#app/_i18n/texts/administration';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/[lang]/(inside)/administrasjon/administration.module.css';
import type { AdministrationSection } from '#app/[lang]/(inside)/administrasjon/sections';

/** From one part of the administration to the others. */
export function SectionLinks({ sections }: { sections: AdministrationSection[] }) {
  const t = useText();
  const path = usePathname();
  const start = `/${t.language}/administrasjon`;
  return (
    <nav aria-label={t(words.sections)} className={styles.sections}>
      {[{ href: start, label: words.overview }, ...sections].map(({ href, label }) => (
        <Link
          key={href}
          href={href}
          prefetch={false}
          className={`${styles.section} ho-focus`}
          aria-current={path === href || (href !== start && path.startsWith(`${href}/`)) ? 'page' : undefined}
        >
          {t(label)}
        </Link>
      ))}
    </nav>
  );
}
