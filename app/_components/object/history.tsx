'use client';
import { Button, Heading } from '@digdir/designsystemet-react';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { useTell } from '#app/_components/messages.tsx';
import { HistoryText } from '#app/_components/object/history-text.tsx';
import styles from '#app/_components/object/object.module.css';
import { useMutation } from '#app/_components/use-mutation';
import { ApiError, fetchApi } from '#app/_data/api';
import { eventsOf, type HistoryChange, historyDocument, historyPage } from '#app/_data/history';
import type { ObjectAnswer } from '#app/_data/object';
import { restoreChangeDocument } from '#app/_data/selection';
import { history as words } from '#app/_i18n/texts/history';
import { object as objectWords } from '#app/_i18n/texts/object';
import { useText } from '#app/_i18n/use-text.tsx';
import type { KindName } from '#model/kinds/index';

interface Properties {
  kind: KindName;
  object: ObjectAnswer;
  /** The newest changes, as they came with the page. */
  first: readonly HistoryChange[];
}

/** What has happened, newest first, told as prose; any earlier content can be brought back. */
export function History({ kind, object, first }: Properties) {
  const t = useText();
  const router = useRouter();
  const tell = useTell();
  const mutate = useMutation();
  const [older, setOlder] = useState<readonly HistoryChange[]>([]);
  const [more, setMore] = useState(first.length >= historyPage);
  useEffect(() => {
    setOlder([]);
    setMore(first.length >= historyPage);
  }, [object.version, first.length]);
  const changes = [...first, ...older];
  const contents = changes.filter(({ operation }) => operation === 'CREATE' || operation === 'CHANGE');
  const [latest] = contents;

  const fetchOlder = async () => {
    try {
      const after = changes.at(-1)?.id ?? null;
      const { object: found } = await fetchApi<{ object: { history: HistoryChange[] } | null }>(
        historyDocument(kind),
        { id: object.id, first: historyPage, after },
        t.language,
      );
      const next = found?.history ?? [];
      setOlder((now) => [...now, ...next]);
      setMore(next.length >= historyPage);
    } catch (error) {
      tell({ text: error instanceof ApiError ? error.message : String(error), tone: 'danger' });
    }
  };
  const restore = (changeId: string) =>
    mutate(
      restoreChangeDocument,
      { changeId },
      { done: () => t(objectWords.restored, { name: object.name }), after: () => router.refresh() },
    );

  return (
    <section className={styles.section} aria-labelledby="historikk">
      <Heading level={2} data-size="xs" id="historikk">
        {t(objectWords.history)}
      </Heading>
      <ol className={styles.history}>
        {eventsOf(changes).map((event) => (
          <li key={event.change.id}>
            <div>
              <HistoryText kind={kind} event={event} />
              {event.change.batchLabel && <span className="ho-muted ho-small"> {t(words.batch, { label: event.change.batchLabel })}</span>}
            </div>
            {object.mayEdit && !object.removedAt && contents.includes(event.change) && event.change !== latest && (
              <Button variant="tertiary" data-size="sm" title={t(objectWords.restoreHelp)} onClick={() => restore(event.change.id)}>
                {t(objectWords.restore)}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {more && (
        <Button variant="secondary" data-size="sm" onClick={fetchOlder}>
          {t(objectWords.showMoreHistory)}
        </Button>
      )}
    </section>
  );
}
