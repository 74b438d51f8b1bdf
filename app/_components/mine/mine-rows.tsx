'use client';
/** Objects one answers for: how fresh, how complete, and the two answers, «Stemmer» and «Rett opp». */
import { Button } from '@digdir/designsystemet-react';
import { CheckmarkCircleIcon, ClockIcon } from '@navikt/aksel-icons';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import styles from '#app/_components/mine/mine.module.css';
import { useMutation } from '#app/_components/use-mutation';
import { isFresh } from '#app/_data/days';
import type { MineObject } from '#app/_data/mine-list';
import { labelOf } from '#app/_data/object';
import { confirmDocument } from '#app/_data/selection';
import { list, relative } from '#app/_i18n/format';
import { inSentence } from '#app/_i18n/in-sentence';
import { hrefOf } from '#app/_i18n/slugs';
import { front as words } from '#app/_i18n/texts/front';
import { useText } from '#app/_i18n/use-text.tsx';

/** Names of missing fields that a line has room for. */
const namedMissing = 3;

export function MineRows({ objects }: { objects: readonly MineObject[] }) {
  const t = useText();
  const router = useRouter();
  const mutate = useMutation();
  // Said at once; the list follows when the page has been fetched again.
  const [confirmed, setConfirmed] = useState<Readonly<Record<string, string>>>({});
  const confirm = async (object: MineObject) => {
    const done = () => t(words.confirmed, { name: object.name });
    if (await mutate(confirmDocument, { ids: [object.id] }, { done, after: () => router.refresh() }))
      setConfirmed((now) => ({ ...now, [object.id]: new Date().toISOString() }));
  };
  return (
    <ul className={`ho-plain-list ${styles.rows}`}>
      {objects.map((object) => (
        <Row key={object.id} object={{ ...object, confirmedAt: confirmed[object.id] ?? object.confirmedAt }} onConfirm={confirm} />
      ))}
    </ul>
  );
}

function Row({ object, onConfirm }: { object: MineObject; onConfirm: (object: MineObject) => Promise<void> }) {
  const t = useText();
  const now = new Date();
  const { id, kind, name, confirmedAt, mayEdit } = object;
  const { percent, missing } = object.completeness;
  const fresh = isFresh(confirmedAt, now);
  const Icon = fresh ? CheckmarkCircleIcon : ClockIcon;
  const href = hrefOf(t.language, kind, id);
  const labels = missing.map((field) => {
    const label = labelOf(kind, field);
    return label ? inSentence(t(label)) : field;
  });
  const named = labels.length > namedMissing ? [...labels.slice(0, namedMissing), '…'].join(', ') : list(labels, t.language);
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <Link href={href} className="ho-link" prefetch={false}>
          {name}
        </Link>
        <span className="ho-muted ho-small">
          {t(words.complete, { percent })}
          {missing.length > 0 && `. ${t(words.missing, { what: named })}`}
        </span>
      </div>
      <span className={styles.fresh} data-color={fresh ? 'success' : 'warning'} suppressHydrationWarning>
        <Icon aria-hidden />
        {confirmedAt ? t(words.confirmedAgo, { when: relative(confirmedAt, t.language, now) }) : t(words.neverConfirmed)}
      </span>
      {mayEdit && (
        <div className={styles.answers}>
          <Button variant="secondary" data-size="sm" aria-label={t(words.rightLabel, { name })} onClick={() => onConfirm(object)}>
            {t(words.right)}
          </Button>
          <Button variant="tertiary" data-size="sm" asChild>
            <Link
              href={missing[0] ? `${href}?endre=${missing[0]}#om-${missing[0]}` : href}
              aria-label={t(words.correctLabel, { name })}
              prefetch={false}
            >
              {t(words.correct)}
            </Link>
          </Button>
        </div>
      )}
    </li>
  );
}
