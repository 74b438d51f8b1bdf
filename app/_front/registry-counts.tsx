import Link from 'next/link';
import { figuresOf } from '#app/_data/figures';
import { KindIcon } from '#app/_frame/kind-icon.tsx';
import { titleOf } from '#app/_frame/navigation';
import styles from '#app/_front/front.module.css';
import { Section } from '#app/_front/section.tsx';
import { number } from '#app/_i18n/format';
import { say } from '#app/_i18n/say';
import { slugOf } from '#app/_i18n/slugs';
import { front as words } from '#app/_i18n/texts/front';
import { isKindName } from '#model/kinds/index';
import type { Language } from '#model/text';

const shown = [
  'service',
  'capability',
  'application',
  'integration',
  'dataset',
  'processing',
  'product',
  'vendor',
  'agreement',
  'initiative',
];

/** How much there is of each kind, as links to the lists. */
export async function RegistryCounts({ language }: { language: Language }) {
  const t = say(language);
  const kinds = shown.filter(isKindName);
  const figures = await figuresOf(
    kinds.map((kind) => ({ kind, filters: [] })),
    language,
  );
  return (
    <Section id="registeret" title={t(words.registry)}>
      <ul className={`ho-plain-list ${styles.counts}`}>
        {kinds.map((kind, i) => (
          <li key={kind}>
            <Link href={`/${language}/${slugOf(kind)}`} className={`${styles.count} ho-focus`} prefetch={false}>
              <KindIcon kind={kind} className={styles.countIcon} />
              <span className={styles.countName}>{t(titleOf(kind))}</span>
              <strong className={styles.countNumber}>{number(figures[i]?.count ?? 0, language)}</strong>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
