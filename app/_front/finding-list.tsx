import Link from 'next/link';
import { figuresOf, listHref } from '#app/_data/figures';
import type { Finding } from '#app/_front/findings';
import styles from '#app/_front/front.module.css';
import { Section } from '#app/_front/section.tsx';
import { number } from '#app/_i18n/format';
import { say } from '#app/_i18n/say';
import type { Language, Text } from '#model/text';

interface Properties {
  language: Language;
  id: string;
  title: Text;
  /** Said when nothing is found. */
  none: Text;
  findings: readonly Finding[];
}

/** What is found wanting, most first, with the way to the list. */
export async function FindingList({ language, id, title, none, findings }: Properties) {
  const t = say(language);
  const figures = await figuresOf(findings, language);
  const found = findings
    .map((finding, i) => ({ ...finding, count: figures[i]?.count ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return (
    <Section id={id} title={t(title)}>
      {found.length === 0 ? (
        <p className="ho-muted">{t(none)}</p>
      ) : (
        <ul className={`ho-plain-list ${styles.findings}`}>
          {found.map((finding) => (
            <li key={finding.label.en}>
              <Link href={listHref(language, finding)} className={`${styles.finding} ho-focus`} prefetch={false}>
                <span>{t(finding.label)}</span> <strong className={styles.findingNumber}>{number(finding.count, language)}</strong>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
