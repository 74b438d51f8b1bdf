/** How it is known whether a solution is in use. */
import Link from 'next/link';
import { Rich } from '#app/_components/rich.tsx';
import type { Say } from '#app/_i18n/say';
import { hrefOf } from '#app/_i18n/slugs';
import type { Solution } from '#model/adoption';
import { evidenceOf } from '#model/adoption-evidence';

export function Evidence({ t, solution }: { t: Say; solution: Solution }) {
  return (
    <ul className="ho-plain-list">
      {evidenceOf(solution).map(({ text, application }) => (
        <li key={application?.id ?? text.nb} className={application ? undefined : 'ho-muted'}>
          <Rich
            text={t(text)}
            parts={
              application
                ? {
                    application: (
                      <Link className="ho-link" href={hrefOf(t.language, 'application', application.id)} prefetch={false}>
                        {application.name}
                      </Link>
                    ),
                  }
                : {}
            }
          />
        </li>
      ))}
    </ul>
  );
}
