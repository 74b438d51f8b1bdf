'use client';
/** What an object hangs together with, from both ends. */
import { Button, Heading } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { type ReactNode, useState } from 'react';
import styles from '#app/_components/object/object.module.css';
import { RelationList } from '#app/_components/object/relation-list.tsx';
import { useWanted } from '#app/_components/object/use-wanted';
import { type ListOf, listsOf } from '#app/_data/columns';
import { listIn, type ObjectAnswer } from '#app/_data/object';
import { object as words } from '#app/_i18n/texts/object';
import { useText } from '#app/_i18n/use-text.tsx';
import type { KindName } from '#model/kinds/index';

/** `map` is a picture of the same. */
export function Relations({ kind, object, map }: { kind: KindName; object: ObjectAnswer; map?: ReactNode }) {
  const t = useText();
  const mayEdit = object.mayEdit && !object.removedAt;
  const { wanted } = useWanted();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const isOpened = ({ name }: ListOf) => opened.has(name) || name === wanted;
  const lists = listsOf(kind);
  const shown = lists.filter((list) => list.important || listIn(object, list).totalCount > 0 || isOpened(list));
  const others = mayEdit ? lists.filter((list): list is ListOf => list.link !== null && !shown.includes(list)) : [];
  return (
    <section className={styles.section} aria-labelledby="sammenhenger">
      <Heading level={2} data-size="xs" id="sammenhenger">
        {t(words.relations)}
      </Heading>
      {shown.length === 0 && <p className="ho-muted">{t(words.noRelations)}</p>}
      {map}
      <div className={styles.relations}>
        {shown.map((list) => (
          <RelationList key={list.name} object={object} list={list} mayEdit={mayEdit} startOpen={isOpened(list)} />
        ))}
      </div>
      {others.length > 0 && (
        <details className={styles.rest}>
          <summary className="ho-focus">{t(words.otherLinks)}</summary>
          <div className="ho-row">
            {others.map((list) => (
              <Button key={list.name} variant="tertiary" data-size="sm" onClick={() => setOpened((now) => new Set([...now, list.name]))}>
                <PlusIcon aria-hidden />
                {t(list.label)}
              </Button>
            ))}
          </div>
        </details>
      )}
    </section>
  );
}
