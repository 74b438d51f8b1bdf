'use client';
import { Alert, Button } from '@digdir/designsystemet-react';
import { TrashIcon } from '@navikt/aksel-icons';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { ConfirmDialog } from '#app/_components/confirm-dialog.tsx';
import { useMutation } from '#app/_components/use-mutation';
import { listsOf } from '#app/_data/columns';
import { listIn, type ObjectAnswer } from '#app/_data/object';
import { removeManyDocument, restoreDocument } from '#app/_data/selection';
import { list, relative } from '#app/_i18n/format';
import { inSentence } from '#app/_i18n/in-sentence';
import { slugOf } from '#app/_i18n/slugs';
import { object as words } from '#app/_i18n/texts/object';
import { useText } from '#app/_i18n/use-text.tsx';
import { type KindName, kindOf } from '#model/kinds/index';

/** Removes the object, after telling what refers to it. */
export function RemoveButton({ kind, object }: { kind: KindName; object: ObjectAnswer }) {
  const t = useText();
  const router = useRouter();
  const mutate = useMutation();
  const [asking, setAsking] = useState(false);
  if (!object.mayEdit || object.removedAt) return null;
  const counts = new Map<KindName, number>();
  for (const one of listsOf(kind)) {
    const { totalCount } = listIn(object, one);
    if (totalCount > 0) counts.set(one.kind, (counts.get(one.kind) ?? 0) + totalCount);
  }
  const what = list(
    [...counts].map(([far, count]) => `${count} ${inSentence(t(count === 1 ? kindOf(far).label : kindOf(far).plural))}`),
    t.language,
  );
  const remove = async () => {
    setAsking(false);
    const undo = { document: restoreDocument, variables: { id: object.id } };
    const done = await mutate(removeManyDocument, { ids: [object.id] }, { done: () => t(words.removed, { name: object.name }), undo });
    if (done) router.push(`/${t.language}/${slugOf(kind)}`);
  };
  return (
    <>
      <Button variant="tertiary" data-size="sm" data-color="danger" onClick={() => setAsking(true)}>
        <TrashIcon aria-hidden />
        {t(words.remove)}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t(words.removeTitle, { name: object.name })}
        text={counts.size > 0 ? t(words.removeSome, { what, name: object.name }) : t(words.removeNone, { name: object.name })}
        yes={t(words.remove)}
        no={t(words.keep)}
        onYes={remove}
        onNo={() => setAsking(false)}
      />
    </>
  );
}

/** Says that the object has been removed, and offers to bring it back. */
export function RemovedNotice({ object }: { object: ObjectAnswer }) {
  const t = useText();
  const router = useRouter();
  const mutate = useMutation();
  if (!object.removedAt) return null;
  return (
    <Alert data-color="warning">
      <div className="ho-row ho-spread">
        <span suppressHydrationWarning>{t(words.isRemoved, { when: relative(object.removedAt, t.language, new Date()) })}</span>
        {object.mayEdit && (
          <Button
            variant="secondary"
            data-size="sm"
            onClick={() =>
              mutate(
                restoreDocument,
                { id: object.id },
                { done: () => t(words.broughtBack, { name: object.name }), after: () => router.refresh() },
              )
            }
          >
            {t(words.bringBack)}
          </Button>
        )}
      </div>
    </Alert>
  );
}
