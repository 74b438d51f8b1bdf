/** The record of processing activities: by status, and what awaits review. */
import Link from 'next/link';
import { ask } from '#app/_data/ask';
import { figuresOf, has, listHref } from '#app/_data/figures';
import styles from '#app/_front/front.module.css';
import { Section } from '#app/_front/section.tsx';
import { date, number, unknown } from '#app/_i18n/format';
import { say } from '#app/_i18n/say';
import { hrefOf } from '#app/_i18n/slugs';
import { front as words } from '#app/_i18n/texts/front';
import { kinds } from '#model/kinds/index';
import type { Language } from '#model/text';

const document = `query Awaiting {
  processings(first: 10, filter: { status: { in: [IN_REVIEW] } }, orderBy: { field: NEXT_REVIEW_ON, direction: ASC }) {
    totalCount nodes { id name nextReviewOn ownerUnit { id name } }
  }
}`;
interface Answer {
  processings: {
    totalCount: number;
    nodes: { id: string; name: string; nextReviewOn: string | null; ownerUnit: { name: string } | null }[];
  };
}

export async function Record({ language }: { language: Language }) {
  const t = say(language);
  const { status } = kinds.processing.fields;
  const rows = [
    ...Object.entries(status.options).map(([key, label]) => ({ label, filters: [has('status', 'in', key)] })),
    { label: unknown, filters: [has('status', 'empty')] },
  ].map((row) => ({ ...row, kind: 'processing' as const }));
  const [figures, { processings }] = await Promise.all([figuresOf(rows, language), ask<Answer>(document, {}, language)]);
  const most = Math.max(1, ...figures.map(({ count }) => count));
  return (
    <>
      <Section id="status" title={t(words.byStatus)}>
        <ul className={`ho-plain-list ${styles.bars}`}>
          {rows.map((row, i) => (
            <li key={row.label.en}>
              <Link href={listHref(language, row)} className={`${styles.bar} ho-focus`} prefetch={false}>
                <span>{t(row.label)}</span>
                <span className={styles.barTrack} aria-hidden>
                  <span className={styles.barFill} style={{ inlineSize: `${(100 * (figures[i]?.count ?? 0)) / most}%` }} />
                </span>
                <strong className="ho-number">{number(figures[i]?.count ?? 0, language)}</strong>
              </Link>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="venter" title={t(words.awaiting)}>
        {processings.nodes.length === 0 ? (
          <p className="ho-muted">{t(words.noAwaiting)}</p>
        ) : (
          <ul className={`ho-plain-list ${styles.lines}`}>
            {processings.nodes.map((one) => (
              <li key={one.id} className={styles.line}>
                <Link className="ho-link" href={hrefOf(language, 'processing', one.id)} prefetch={false}>
                  {one.name}
                </Link>
                <span className="ho-muted ho-small">
                  {[one.ownerUnit?.name, one.nextReviewOn && date(one.nextReviewOn, language)].filter(Boolean).join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        )}
        {processings.totalCount > processings.nodes.length && (
          <Link className="ho-link" href={listHref(language, { kind: 'processing', filters: [has('status', 'in', 'in_review')] })}>
            {t(words.showAll)} ({number(processings.totalCount, language)})
          </Link>
        )}
      </Section>
    </>
  );
}
