/** The frame of pages anybody may see, and how published content is shown on them. */
import type { ReactNode } from 'react';
import { Entry } from '#app/_frame/entry.tsx';
import styles from '#app/_frame/public-frame.module.css';
import type { Say } from '#app/_i18n/say';
import type { Shown } from '#model/rdf/shown';
import { syntaxes, syntaxNames } from '#model/rdf/syntaxes';
import type { Language } from '#model/text';

export function PublicFrame({ language, children }: { language: Language; children: ReactNode }) {
  return (
    <Entry language={language}>
      <div className={`ho-stack-large ${styles.content}`}>{children}</div>
    </Entry>
  );
}

/** The address itself, and each way to have it as a file. */
export function SyntaxLinks({ t, address }: { t: Say; address: string }) {
  return (
    <>
      <code className={styles.address}>{address}</code>
      {syntaxNames.map((name) => (
        <span key={name}>
          {' · '}
          <a className="ho-link" href={`${address}.${syntaxes[name].extension}`}>
            {t(syntaxes[name].label)}
          </a>
        </span>
      ))}
    </>
  );
}

export function PublicProperties({ t, properties }: { t: Say; properties: readonly Shown[] }) {
  return (
    <dl className={styles.properties}>
      {properties.map(({ label, values }) => (
        <div key={label.nb}>
          <dt>{t(label)}</dt>
          {values.map(({ text, href }) => (
            <dd key={`${href ?? ''} ${text}`}>
              {href ? (
                <a className="ho-link" href={href}>
                  {text}
                </a>
              ) : (
                text
              )}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
