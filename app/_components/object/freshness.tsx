'use client';
/** How fresh the content is, and «Stemmer»: one click that says it is right. */
import { Button } from '@digdir/designsystemet-react';
import { CheckmarkCircleIcon, ClockIcon } from '@navikt/aksel-icons';
import { useRouter } from 'next/navigation';
import styles from '#app/_components/object/object.module.css';
import { useMutation } from '#app/_components/use-mutation';
import type { ObjectAnswer } from '#app/_data/object';
import { confirmDocument } from '#app/_data/selection';
import { relative } from '#app/_i18n/format';
import { object as words } from '#app/_i18n/texts/object';
import { useText } from '#app/_i18n/use-text.tsx';

const year = 365 * 24 * 3600 * 1000;

type Fresh = Pick<ObjectAnswer, 'id' | 'name' | 'mayEdit' | 'confirmedAt' | 'confirmedBy' | 'updatedBy' | 'updatedAt' | 'removedAt'>;

/** Without `onConfirmed` the page is fetched anew after the click. */
export function Freshness({ object, onConfirmed }: { object: Fresh; onConfirmed?: () => void }) {
  const t = useText();
  const router = useRouter();
  const mutate = useMutation();
  const now = new Date();
  const { confirmedAt, confirmedBy, updatedAt } = object;
  const when = confirmedAt ? relative(confirmedAt, t.language, now) : '';
  const stale = !confirmedAt || now.getTime() - new Date(confirmedAt).getTime() > year;
  // Only people change what has been confirmed; what the system writes is part of how it came here.
  const changed =
    object.updatedBy !== null && confirmedAt !== null && new Date(updatedAt).getTime() > new Date(confirmedAt).getTime() + 60_000;
  const Icon = stale ? ClockIcon : CheckmarkCircleIcon;
  return (
    <div className={styles.freshness} data-color={stale ? 'warning' : 'success'}>
      <Icon aria-hidden className={styles.freshnessIcon} />
      <p suppressHydrationWarning>
        {confirmedAt
          ? confirmedBy
            ? t(words.confirmedAgo, { when, who: confirmedBy.name })
            : t(words.confirmedAgoBySystem, { when })
          : t(words.neverConfirmed)}{' '}
        {confirmedAt && stale && t(words.stale)}
        {!stale && changed && t(words.changedSince, { when: relative(updatedAt, t.language, now) })}
      </p>
      {object.mayEdit && !object.removedAt && (
        <Button
          data-size="sm"
          variant="secondary"
          title={t(words.rightHelp)}
          onClick={() =>
            mutate(
              confirmDocument,
              { ids: [object.id] },
              { done: () => t(words.confirmedNow, { name: object.name }), after: onConfirmed ?? (() => router.refresh()) },
            )
          }
        >
          {t(words.right)}
        </Button>
      )}
    </div>
  );
}
