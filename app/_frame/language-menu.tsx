'use client';
import { Dropdown } from '@digdir/designsystemet-react';
import { CheckmarkIcon, GlobeIcon } from '@navikt/aksel-icons';
import { usePathname, useSearchParams } from 'next/navigation';
import styles from '#app/_frame/frame.module.css';
import { frame } from '#app/_i18n/texts/frame';
import { useText } from '#app/_i18n/use-text.tsx';
import { languages, languageNames as names } from '#model/text';

/** The same page in another language. Plain links: the whole document changes language. */
export function LanguageMenu() {
  const t = useText();
  const rest = usePathname().split('/').slice(2).join('/');
  const query = useSearchParams().toString();
  return (
    <Dropdown.TriggerContext>
      <Dropdown.Trigger variant="tertiary" className={styles.language} aria-label={`${t(frame.language)}: ${names[t.language]}`}>
        <GlobeIcon aria-hidden />
        <span className={styles.languageName}>{names[t.language]}</span>
      </Dropdown.Trigger>
      <Dropdown placement="bottom-end">
        <Dropdown.List>
          {languages.map((language) => (
            <Dropdown.Item key={language}>
              <Dropdown.Button asChild>
                <a
                  href={`/${language}${rest ? `/${rest}` : ''}${query ? `?${query}` : ''}`}
                  hrefLang={language}
                  lang={language}
                  aria-current={language === t.language ? 'true' : undefined}
                >
                  <span className={styles.tick}>{language === t.language && <CheckmarkIcon aria-hidden />}</span>
                  {names[language]}
                </a>
              </Dropdown.Button>
            </Dropdown.Item>
          ))}
        </Dropdown.List>
      </Dropdown>
    </Dropdown.TriggerContext>
  );
}
