import type { Metadata } from 'next';
import Link from 'next/link';
import { ask } from '#app/_data/ask';
import { viewerOf } from '#app/_data/viewer';
import { type Vocabularies, vocabulariesDocument } from '#app/_data/vocabularies';
import { spoken } from '#app/_i18n/page';
import { administrationCounts as counts, administration as words } from '#app/_i18n/texts/administration';
import styles from '#app/[lang]/(inside)/administrasjon/administration.module.css';
import { fieldsWith } from '#app/[lang]/(inside)/administrasjon/lister/fields-with';
import { NotYours, Title } from '#app/[lang]/(inside)/administrasjon/title.tsx';
import { isVocabulary, vocabularies } from '#model/vocabularies';

interface Properties {
  params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const { t } = await spoken(params);
  return { title: t(words.lists) };
}

export default async function ListsPage({ params }: Properties) {
  const { language, t } = await spoken(params);
  const viewer = await viewerOf(language);
  if (!viewer?.manages.vocabulary) return <NotYours t={t} label={words.lists} />;
  const all = await ask<Vocabularies>(vocabulariesDocument, {}, language);
  return (
    <>
      <Title t={t} label={words.lists} help={words.listsHelp} />
      <ul className={`ho-plain-list ${styles.rows}`}>
        {Object.entries(all)
          .filter(([name]) => isVocabulary(name))
          .map(([name, terms]) => (
            <li key={name} className={styles.row}>
              <div className={styles.rowMain}>
                <Link className="ho-link" href={`/${language}/administrasjon/lister/${name}`}>
                  {isVocabulary(name) ? t(vocabularies[name].label) : name}
                </Link>
                <span className="ho-muted ho-small">{fieldsWith(name, t)}</span>
              </div>
              <span className="ho-muted">{t(counts.terms, { count: terms.filter(({ retired }) => !retired).length })}</span>
            </li>
          ))}
      </ul>
    </>
  );
}
