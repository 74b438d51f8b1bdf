'use client';
/** What happened lately, as sentences. */
import { HistoryText } from '#app/_components/object/history-text.tsx';
import { Rich } from '#app/_components/rich.tsx';
import type { Latest } from '#app/_data/latest';
import styles from '#app/_front/front.module.css';
import { longDate, number, time } from '#app/_i18n/format';
import { front as words } from '#app/_i18n/texts/front';
import { history } from '#app/_i18n/texts/history';
import { useText } from '#app/_i18n/use-text.tsx';

export function LatestChanges({ latest }: { latest: Latest[] }) {
  const t = useText();
  return (
    <ol className={`ho-plain-list ${styles.changes}`}>
      {latest.map((one) => (
        <li key={one.id}>
          {one.type === 'event' ? (
            <HistoryText kind={one.kind} event={one.event} showElement />
          ) : (
            <>
              <Rich
                text={t(one.open ? words.manyAtLeast : words.many)}
                parts={{
                  day: (
                    <time dateTime={one.at} title={time(one.at, t.language)}>
                      {longDate(one.at, t.language, new Date())}
                    </time>
                  ),
                  who: one.who ?? t(history.system),
                  count: number(one.count, t.language),
                }}
              />
              {one.batchLabel && <span className="ho-muted ho-small"> {one.batchLabel}</span>}
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
