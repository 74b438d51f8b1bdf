import Link from 'next/link';
import type { Viewer } from '#app/_data/viewer';
import { Brand } from '#app/_frame/brand.tsx';
import styles from '#app/_frame/frame.module.css';
import { LanguageMenu } from '#app/_frame/language-menu.tsx';
import { MenuButton } from '#app/_frame/menu-button.tsx';
import type { NavigationGroup } from '#app/_frame/navigation';
import { OrganisationSwitch } from '#app/_frame/organisation-switch.tsx';
import type { Scheme } from '#app/_frame/scheme';
import { SearchButton } from '#app/_frame/search-button.tsx';
import { UserMenu } from '#app/_frame/user-menu.tsx';
import { say } from '#app/_i18n/say';
import { frame } from '#app/_i18n/texts/frame';
import type { Language } from '#model/text';

interface Properties {
  language: Language;
  viewer: Viewer;
  groups: NavigationGroup[];
  mine: number | null;
  scheme: Scheme;
  /** Invented data, open to all. */
  demo: boolean;
}

/** The bar on top: where I am, search, what I answer for, who I am. */
export function Header({ language, viewer, groups, mine, scheme, demo }: Properties) {
  const t = say(language);
  return (
    <header className={styles.header}>
      <MenuButton groups={groups}>
        <OrganisationSwitch current={viewer.organisation} all={viewer.organisations} />
        {demo && <p className={styles.demo}>{t(frame.demo)}</p>}
      </MenuButton>
      <Link href={`/${language}`} className="ho-brand" aria-label={`${t(frame.product)}: ${t(frame.front)}`}>
        <Brand nameClass={styles.brandName} />
      </Link>
      <OrganisationSwitch current={viewer.organisation} all={viewer.organisations} />
      {demo && (
        <span className={styles.demoTag} title={t(frame.demo)}>
          Demo
        </span>
      )}
      <div className={styles.searchSlot}>
        <SearchButton />
      </div>
      <Link
        href={`/${language}/mine-ansvar`}
        className={styles.mine}
        aria-label={mine === null ? t(frame.mine) : `${t(frame.mine)} (${mine})`}
      >
        <span className={styles.mineText}>{t(frame.mine)}</span>
        {mine !== null && <span className={styles.count}>{mine}</span>}
      </Link>
      <LanguageMenu />
      <UserMenu name={viewer.user.name} email={viewer.user.email} role={viewer.role} scheme={scheme} />
    </header>
  );
}
