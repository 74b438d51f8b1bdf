import { Heading } from '@digdir/designsystemet-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { ask } from '#app/_data/ask';
import { type Hit, type SearchAnswer, searchDocument } from '#app/_data/search';
import { KindIcon } from '#app/_frame/kind-icon.tsx';
import styles from '#app/_frame/search-page.module.css';
import { kindLabel, kindPlural } from '#app/_i18n/kind-name';
import { spoken } from '#app/_i18n/page';
import { hrefOf } from '#app/_i18n/slugs';
import { hitCount, search as words } from '#app/_i18n/texts/search';

interface Properties {
  params: Promise<{ lang: string }>;
  searchParams: Promise<{ q?: string | string[]; slag?: string | string[] }>;
}

const most = 100;
const one = (value: string | string[] | undefined): string => (typeof value === 'string' ? value.trim() : '');

export async function generateMetadata({ params, searchParams }: Properties): Promise<Metadata> {
  const { t } = await spoken(params);
  const q = one((await searchParams).q);
  return { title: q ? `«${q}»` : t(words.title) };
}

/** All hits, with how many there are of each kind. */
export default async function SearchPage({ params, searchParams }: Properties) {
  const { language, t } = await spoken(params);
  const query = await searchParams;
  const q = one(query.q);
  const slag = one(query.slag);
  const hits = q.length > 1 ? (await ask<SearchAnswer>(searchDocument, { text: q, first: most }, language)).search : [];
  const counts = new Map<string, number>();
  for (const { kind } of hits) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const shown = hits.filter(({ kind }) => !slag || kind === slag);
  const address = (kind: string) => `/${language}/sok?q=${encodeURIComponent(q)}${kind ? `&slag=${kind}` : ''}`;
  return (
    <div className="ho-page ho-stack">
      <Heading level={1} data-size="md">
        {t(q ? words.title : words.question)}
      </Heading>
      <search>
        <form className={styles.form}>
          <input
            className="ds-input"
            type="search"
            name="q"
            defaultValue={q}
            aria-label={t(words.title)}
            placeholder={t(words.placeholder)}
          />
          <button type="submit" className="ds-button">
            {t(words.title)}
          </button>
        </form>
      </search>
      {q.length < 2 && <p className="ho-muted">{t(words.start)}</p>}
      {q.length > 1 && hits.length === 0 && <p>{t(words.none, { text: q })}</p>}
      {hits.length > 0 && (
        <>
          <nav aria-label={t(words.filter)} className="ho-row">
            <Link className={styles.kind} href={address('')} aria-current={slag ? undefined : 'true'}>
              {t(words.everything)} <span className="ho-small">{hits.length}</span>
            </Link>
            {[...counts].map(([kind, count]) => (
              <Link key={kind} className={styles.kind} href={address(kind)} aria-current={slag === kind ? 'true' : undefined}>
                {kindPlural(t, kind)} <span className="ho-small">{count}</span>
              </Link>
            ))}
          </nav>
          <p role="status" className="ho-muted">
            {t(hitCount, { count: shown.length })}
          </p>
          <ol className={styles.hits}>
            {shown.map((hit) => (
              <HitRow
                key={hit.id}
                hit={hit}
                href={hrefOf(language, hit.kind, hit.id)}
                kindLabel={kindLabel(t, hit.kind)}
                via={hit.via ? t(words.via, { word: hit.via }) : null}
              />
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

function HitRow({ hit, href, kindLabel, via }: { hit: Hit; href: string; kindLabel: string; via: string | null }) {
  return (
    <li className={styles.hit}>
      <KindIcon kind={hit.kind} className={styles.icon} />
      <div>
        <Link className="ho-link" href={href} prefetch={false}>
          {hit.name}
        </Link>
        <p className="ho-muted ho-small">
          {kindLabel}
          {via && ` · ${via}`}
        </p>
      </div>
    </li>
  );
}
