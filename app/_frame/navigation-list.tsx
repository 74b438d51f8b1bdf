'use client';
import Link from 'next/link';
import { usePathname, useSearchParams } from 'next/navigation';
import styles from '#app/_frame/frame.module.css';
import { KindIcon } from '#app/_frame/kind-icon.tsx';
import type { NavigationGroup } from '#app/_frame/navigation';
import { frame } from '#app/_i18n/texts/frame';
import { useText } from '#app/_i18n/use-text.tsx';

/** A link to a filtered list is the present page while the filter is on; the plain list is it otherwise. */
function isHere(path: string, query: URLSearchParams, href: string, all: readonly string[]): boolean {
  const [base = '', wanted] = href.split('?');
  if (wanted !== undefined) {
    const [[name, value] = ['', '']] = [...new URLSearchParams(wanted)];
    return path === base && query.getAll(name).includes(value);
  }
  if (all.some((other) => other.startsWith(`${base}?`) && isHere(path, query, other, all))) return false;
  return path === base || (base.split('/').length > 2 && path.startsWith(`${base}/`));
}

/** The links of the menu; the present page is marked. */
export function NavigationList({ groups, onFollow }: { groups: NavigationGroup[]; onFollow?: () => void }) {
  const t = useText();
  const path = usePathname();
  const query = useSearchParams();
  const all = groups.flatMap(({ items }) => items.map(({ href }) => href));
  return (
    <nav aria-label={t(frame.navigation)} className={styles.navigation}>
      {groups.map((group) => {
        const links = (
          <ul className="ho-plain-list">
            {group.items.map((item) => (
              <li key={item.href}>
                <Link
                  href={item.href}
                  className={styles.navigationLink}
                  aria-current={isHere(path, query, item.href, all) ? 'page' : undefined}
                  prefetch={false}
                  onClick={onFollow}
                >
                  <KindIcon kind={item.icon} className={styles.navigationIcon} />
                  {t(item.label)}
                </Link>
              </li>
            ))}
          </ul>
        );
        if (!group.label) return <div key="first">{links}</div>;
        if (!group.folded)
          return (
            <div key={group.label.en} className={styles.navigationGroup}>
              <p className={styles.navigationHeading}>{t(group.label)}</p>
              {links}
            </div>
          );
        return (
          <details
            key={group.label.en}
            className={styles.navigationGroup}
            open={group.items.some(({ href }) => isHere(path, query, href, all)) || undefined}
          >
            <summary className={styles.navigationHeading}>{t(group.label)}</summary>
            {links}
          </details>
        );
      })}
    </nav>
  );
}
