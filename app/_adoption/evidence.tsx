/** How it is known whether a solution is in use. */
import Link from 'next/link';
import { date } from '#app/_i18n/format';
import type { Say } from '#app/_i18n/say';
import { hrefOf } from '#app/_i18n/slugs';
import { adoptionCounts, adoption as words } from '#app/_i18n/texts/adoption';
import type { Solution } from '#model/adoption';

export function Evidence({ t, solution }: { t: Say; solution: Solution }) {
  const { applications, integrations, agreements, given } = solution;
  return (
    <ul className="ho-plain-list">
      {given?.answer && (
        <li>{given.decidedOn ? t(words.answered, { on: date(given.decidedOn, t.language) }) : t(words.answeredUndated)}</li>
      )}
      {applications.map(({ id, name, inUse, retired, since }) => (
        <li key={id}>
          {!inUse && `${t(retired ? words.retired : words.planned)} `}
          <Link className="ho-link" href={hrefOf(t.language, 'application', id)} prefetch={false}>
            {name}
          </Link>
          {inUse && since && ` ${t(words.since, { on: date(since, t.language) })}`}
        </li>
      ))}
      {(integrations > 0 || agreements > 0) && (
        <li className="ho-muted">
          {[
            integrations > 0 && t(adoptionCounts.integrations, { count: integrations }),
            agreements > 0 && t(adoptionCounts.agreements, { count: agreements }),
          ]
            .filter(Boolean)
            .join(', ')}
        </li>
      )}
      {applications.length === 0 && !given?.answer && <li className="ho-muted">{t(words.noTraces)}</li>}
    </ul>
  );
}
