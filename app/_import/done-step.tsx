'use client';
import { Alert, Button } from '@digdir/designsystemet-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useMutation } from '#app/_components/use-mutation';
import { undoDocument } from '#app/_data/selection';
import { list, number } from '#app/_i18n/format';
import type { Say } from '#app/_i18n/say';
import { slugOf } from '#app/_i18n/slugs';
import { importWords as words } from '#app/_i18n/texts/import';
import { useText } from '#app/_i18n/use-text.tsx';
import type { ShownPlan } from '#app/_import/protocol';
import type { Applied } from '#app/_import/send';
import { type KindName, kindOf } from '#model/kinds/index';

const done = { create: words.broughtIn, change: words.wasChanged, remove: words.wasRemoved } as const;

/** What was brought in, where to see it, and the way back. */
export function DoneStep({ plan, applied, onRestart }: { plan: ShownPlan; applied: Applied; onRestart: () => void }) {
  const t = useText();
  const router = useRouter();
  const mutate = useMutation();
  const [undone, setUndone] = useState(false);
  const [undoing, setUndoing] = useState(false);
  const { batch } = applied;
  const touched = [...new Set(plan.summary.map(({ kind }) => kind))].map((kind) => {
    const lines = plan.summary.filter((line) => line.kind === kind);
    const sum = (of: 'create' | 'change' | 'remove') => lines.reduce((all, line) => all + (line[of] ?? 0), 0);
    return { kind, create: sum('create'), change: sum('change'), remove: sum('remove') };
  });
  const kinds = touched
    .filter(({ create, change, remove }) => create + change + remove > 0)
    .sort((a, b) => b.create + b.change - a.create - a.change);
  const said = (['create', 'change', 'remove'] as const).flatMap((of) => {
    const items = kinds.filter((line) => line[of] > 0).map((line) => countedKind(line.kind, line[of], t));
    return items.length > 0 ? [t(done[of], { items: list(items, t.language) })] : [];
  });
  const undo = async () => {
    if (batch === null) return;
    setUndoing(true);
    const result = await mutate(undoDocument, { batch });
    setUndoing(false);
    if (!result) return;
    setUndone(true);
    router.refresh();
  };
  return (
    <>
      <Alert data-color={undone ? 'info' : 'success'}>
        {undone ? t(words.undoneAll) : batch !== null ? said.join(' ') : t(words.nothingBrought)}
      </Alert>
      {!undone && (
        <div className="ho-row">
          {kinds.map(({ kind }) => (
            <Link key={kind} className="ho-link" href={`/${t.language}/${slugOf(kind)}`}>
              {t(words.seeList, { plural: lower(kindOf(kind).plural[t.language]) })}
            </Link>
          ))}
        </div>
      )}
      <div className="ho-row">
        <Button onClick={onRestart}>{t(words.another)}</Button>
        {batch !== null && !undone && (
          <Button variant="secondary" onClick={undo} disabled={undoing}>
            {t(words.undoAll)}
          </Button>
        )}
      </div>
    </>
  );
}

const lower = (text: string): string => (/^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));

/** «3 applikasjoner», «1 leverandør» */
const countedKind = (kind: KindName, count: number, t: Say): string =>
  `${number(count, t.language)} ${lower(t(count === 1 ? kindOf(kind).label : kindOf(kind).plural))}`;
