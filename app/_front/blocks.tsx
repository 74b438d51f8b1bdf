/** The parts of the front page that are put together from lists. */
import { Button } from '@digdir/designsystemet-react';
import Link from 'next/link';
import { MineRows } from '#app/_components/mine/mine-rows.tsx';
import { ask } from '#app/_data/ask';
import { isFresh } from '#app/_data/days';
import { type LatestChange, latestDocument, latestOf } from '#app/_data/latest';
import { mineGroups } from '#app/_data/mine-list';
import { hrefOfView, pageTitle, savedSelection } from '#app/_data/saved';
import type { Viewer } from '#app/_data/viewer';
import { FindingList } from '#app/_front/finding-list.tsx';
import { decisions, incomplete, toFollowUp } from '#app/_front/findings';
import styles from '#app/_front/front.module.css';
import { LatestChanges } from '#app/_front/latest-changes.tsx';
import { Section } from '#app/_front/section.tsx';
import { longDate, number } from '#app/_i18n/format';
import { say } from '#app/_i18n/say';
import { front as words } from '#app/_i18n/texts/front';
import { saved as savedWords } from '#app/_i18n/texts/saved';
import type { SavedView } from '#model/saved-pages';
import { isSavable } from '#model/saved-pages';
import type { Language } from '#model/text';

interface Properties {
  language: Language;
  viewer: Viewer;
}

export const Incomplete = ({ language }: Properties) => (
  <FindingList language={language} id="mangler" title={words.incomplete} none={words.noIncomplete} findings={incomplete(new Date())} />
);

export const Decisions = ({ language, viewer }: Properties) => (
  <FindingList
    language={language}
    id="avgjorelser"
    title={words.decisions}
    none={words.noDecisions}
    findings={decisions(new Date(), viewer.unitIds)}
  />
);

export const ToFollowUp = ({ language }: Properties) => (
  <FindingList language={language} id="oppfolging" title={words.privacy} none={words.noPrivacy} findings={toFollowUp(new Date())} />
);

const mostShown = 8;

/** The services and tools of a service owner, those that need a look first. */
export async function MineSection({ language, viewer }: Properties) {
  const t = say(language);
  const groups = await mineGroups(viewer, language, ['service', 'application']);
  const objects = groups.flatMap((group) => group.objects);
  const now = new Date();
  const first = [...objects].sort((a, b) => Number(isFresh(a.confirmedAt, now)) - Number(isFresh(b.confirmedAt, now))).slice(0, mostShown);
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  return (
    <Section
      id="mine"
      title={t(words.mineServices)}
      aside={
        total > first.length && (
          <Link className="ho-link" href={`/${language}/mine-ansvar`}>
            {t(words.showAll)} ({number(total, language)})
          </Link>
        )
      }
    >
      {first.length > 0 ? <MineRows objects={first} /> : <p className="ho-muted">{t(words.mineNone, { email: viewer.user.email })}</p>}
    </Section>
  );
}

const fetched = 200;
const told = 12;

/** What happened lately, and what can be undone as one. */
export async function Recent({ language, viewer }: Properties) {
  const t = say(language);
  const [{ changes }, { batches }] = await Promise.all([
    ask<{ changes: LatestChange[] }>(latestDocument, { first: fetched }, language),
    ask<{ batches: { id: string; label: string; at: string; undoneAt: string | null }[] }>(
      'query Batches { batches(first: 5) { id label at undoneAt } }',
      {},
      language,
    ),
  ]);
  const latest = latestOf(changes, changes.length < fetched).slice(0, told);
  const imports = batches.filter(({ undoneAt }) => undoneAt === null);
  return (
    <>
      <Section id="endringer" title={t(words.changes)}>
        {latest.length > 0 ? (
          <LatestChanges latest={latest} />
        ) : (
          <div className="ho-stack">
            <p className="ho-muted">{t(words.noChanges)}</p>
            {viewer.manages.imports && (
              <div>
                <Button asChild>
                  <Link href={`/${language}/import-og-eksport`}>{t(words.beginImport)}</Link>
                </Button>
              </div>
            )}
          </div>
        )}
      </Section>
      {imports.length > 0 && (
        <Section
          id="importer"
          title={t(words.imports)}
          aside={
            <Link className="ho-link" href={`/${language}/administrasjon/importer`}>
              {t(words.showAll)}
            </Link>
          }
        >
          <ul className={`ho-plain-list ${styles.lines}`}>
            {imports.map(({ id, label, at }) => (
              <li key={id} className={styles.line}>
                <span>{label}</span>
                <span className="ho-muted ho-small">{longDate(at, language, new Date())}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** The views that the reader has kept under a name, and those that others have put on everybody's front page. */
export async function SavedViews({ language }: Properties) {
  const t = say(language);
  const { savedViews } = await ask<{ savedViews: SavedView[] }>(`query SavedViews { savedViews { ${savedSelection} } }`, {}, language);
  const shown = savedViews
    .filter(({ kind, own, onFront }) => isSavable(kind) && (own || onFront))
    .toSorted((a, b) => Number(b.onFront) - Number(a.onFront));
  return (
    <Section id="visninger" title={t(words.views)}>
      {shown.length === 0 ? (
        <p className="ho-muted">{t(words.noViews)}</p>
      ) : (
        <ul className={`ho-plain-list ${styles.lines}`}>
          {shown.map(({ id, kind, name, query, own, ownerName }) => (
            <li key={id} className={styles.line}>
              <Link className="ho-link" href={hrefOfView(language, { kind, query }) ?? ''} prefetch={false}>
                {name}
              </Link>
              <span className="ho-muted ho-small">
                {isSavable(kind) && t(pageTitle(kind))}
                {!own && `, ${t(savedWords.of, { who: ownerName ?? '' })}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
