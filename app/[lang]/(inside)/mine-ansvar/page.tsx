import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { MineRows } from '#app/_components/mine/mine-rows.tsx';
import { isFresh } from '#app/_data/days';
import { mineGroups } from '#app/_data/mine-list';
import { viewerOf } from '#app/_data/viewer';
import { KindIcon } from '#app/_frame/kind-icon.tsx';
import { titleOf } from '#app/_frame/navigation';
import { number } from '#app/_i18n/format';
import { spoken } from '#app/_i18n/page';
import { slugOf } from '#app/_i18n/slugs';
import { frame } from '#app/_i18n/texts/frame';
import { frontCounts as counts, front as words } from '#app/_i18n/texts/front';
import styles from '#app/[lang]/(inside)/mine-ansvar/mine-page.module.css';

interface Properties {
  params: Promise<{ lang: string }>;
  searchParams: Promise<{ vis?: string | string[] }>;
}

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const { t } = await spoken(params);
  return { title: t(frame.mine) };
}

/** What the reader answers for, across kinds; first what must be looked at. */
export default async function MinePage({ params, searchParams }: Properties) {
  const { language, t } = await spoken(params);
  const viewer = await viewerOf(language);
  if (!viewer) return null;
  const groups = await mineGroups(viewer, language);
  const all = (await searchParams).vis === 'alt';
  const now = new Date();
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  const stale = groups.map((group) => ({ ...group, objects: group.objects.filter(({ confirmedAt }) => !isFresh(confirmedAt, now)) }));
  const staleCount = stale.reduce((sum, { objects }) => sum + objects.length, 0);
  const shown = (all ? groups : stale).filter(({ objects }) => objects.length > 0);
  const views = [
    { label: words.mineStale, count: staleCount, href: `/${language}/mine-ansvar`, current: !all },
    { label: words.mineAll, count: total, href: `/${language}/mine-ansvar?vis=alt`, current: all },
  ];
  return (
    <div className="ho-page ho-stack-large">
      <header className="ho-stack">
        <Heading level={1} data-size="lg">
          {t(frame.mine)}
        </Heading>
        <Paragraph>{total > 0 ? t(words.mineIntro) : t(words.mineNone, { email: viewer.user.email })}</Paragraph>
        {total > 0 && (
          <nav aria-label={t(words.mineShow)} className={styles.views}>
            {views.map(({ label, count, href, current }) => (
              <Link key={href} href={href} className={`${styles.view} ho-focus`} aria-current={current ? 'page' : undefined}>
                {t(label)} ({number(count, language)})
              </Link>
            ))}
          </nav>
        )}
      </header>
      {total > 0 && shown.length === 0 && <Paragraph>{t(words.mineUpToDate)}</Paragraph>}
      {shown.map((group) => (
        <section key={group.kind} aria-labelledby={`mine-${group.kind}`} className="ho-stack">
          <Heading level={2} data-size="xs" id={`mine-${group.kind}`} className={styles.heading}>
            <KindIcon kind={group.kind} />
            {t(titleOf(group.kind))} <span className="ho-muted">{number(all ? group.total : group.objects.length, language)}</span>
          </Heading>
          <MineRows objects={group.objects} />
          {all && group.total > group.objects.length && (
            <Link className="ho-link" href={`/${language}/${slugOf(group.kind)}`}>
              {t(counts.rest, { count: group.total - group.objects.length })}
            </Link>
          )}
        </section>
      ))}
    </div>
  );
}
