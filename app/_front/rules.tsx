/** Rules of law that the record of processing activities breaks, each with what breaks it. */
import { Tag } from '@digdir/designsystemet-react';
import Link from 'next/link';
import { rulesThatFire } from '#app/_data/rules';
import styles from '#app/_front/front.module.css';
import { Section } from '#app/_front/section.tsx';
import { number } from '#app/_i18n/format';
import { say } from '#app/_i18n/say';
import { hrefOf } from '#app/_i18n/slugs';
import { frontCounts as counts, front as words } from '#app/_i18n/texts/front';
import type { KindName } from '#model/kinds/index';
import type { Language } from '#model/text';

const kind: KindName = 'processing';

export async function Rules({ language }: { language: Language }) {
  const t = say(language);
  const fired = await rulesThatFire(kind, language);
  return (
    <Section id="regler" title={t(words.rules)}>
      {fired.length === 0 ? (
        <p className="ho-muted">{t(words.noRules)}</p>
      ) : (
        <ul className={`ho-plain-list ${styles.lines}`}>
          {fired.map(({ problem, objects }) => (
            <li key={`${problem.code} ${problem.at.field}`} className={styles.line}>
              <div className={styles.rule}>
                <Tag data-size="sm" data-color={problem.severity === 'error' ? 'danger' : 'warning'}>
                  {t(problem.severity === 'error' ? words.ruleError : words.ruleWarning)}
                </Tag>
                <span>{t(problem.text)}</span>
                <strong className="ho-number">{number(objects.length, language)}</strong>
              </div>
              <details className="ho-small">
                <summary>{t(counts.processings, { count: objects.length })}</summary>
                <ul>
                  {objects.map(({ id, name }) => (
                    <li key={id}>
                      <Link
                        className="ho-link"
                        href={`${hrefOf(language, kind, id)}?endre=${problem.at.field}#om-${problem.at.field}`}
                        prefetch={false}
                      >
                        {name}
                      </Link>
                    </li>
                  ))}
                </ul>
              </details>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
