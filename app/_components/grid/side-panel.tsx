'use client';
import { Button, Heading, Skeleton } from '@digdir/designsystemet-react';
import { XMarkIcon } from '@navikt/aksel-icons';
import Link from 'next/link';
import { useEffect, useState } from 'react';
import { FieldValue } from '#app/_components/fields/field-value.tsx';
import styles from '#app/_components/grid/grid.module.css';
import { Completeness } from '#app/_components/object/completeness.tsx';
import { Freshness } from '#app/_components/object/freshness.tsx';
import { useAnswer } from '#app/_components/use-answer';
import { listsOf } from '#app/_data/columns';
import { briefColumns, listIn, type ObjectAnswer, objectDocument } from '#app/_data/object';
import { fromApi, isEmpty } from '#app/_data/values';
import { KindIcon } from '#app/_frame/kind-icon.tsx';
import { hrefOf } from '#app/_i18n/slugs';
import { moreCount } from '#app/_i18n/texts/fields';
import { frame } from '#app/_i18n/texts/frame';
import { grid } from '#app/_i18n/texts/grid';
import { useText } from '#app/_i18n/use-text.tsx';
import { type KindName, kindOf } from '#model/kinds/index';

interface Properties {
  kind: KindName;
  id: string;
  onClose: () => void;
  onChanged: () => void;
}

const shown = 6;

/** The object in short, beside the list. */
export function SidePanel({ kind, id, onClose, onChanged }: Properties) {
  const t = useText();
  const [turn, setTurn] = useState(0);
  const columns = briefColumns(kind);
  // The turn is only there to ask anew after a change.
  const { data, error } = useAnswer<{ object: ObjectAnswer | null }>(objectDocument(kind, columns, shown), { id, removed: true, turn }, 0);
  const object = data?.object?.id === id ? data.object : null;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [onClose]);

  return (
    <aside className={styles.panel} aria-label={t(grid.panel, { name: object?.name ?? '' })}>
      <div className={styles.panelTop}>
        <span className="ho-row ho-muted ho-small">
          <KindIcon kind={kind} />
          {t(kindOf(kind).label)}
        </span>
        <Button variant="tertiary" icon data-size="sm" aria-label={t(grid.closePanel)} onClick={onClose}>
          <XMarkIcon aria-hidden />
        </Button>
      </div>
      {error && <p role="alert">{error.message}</p>}
      {!object && !error && (data ? <p>{t(frame.notFoundHelp)}</p> : <PanelSkeleton />)}
      {object && (
        <>
          <Heading level={2} data-size="xs">
            {object.name}
          </Heading>
          <Freshness
            object={object}
            onConfirmed={() => {
              setTurn((now) => now + 1);
              onChanged();
            }}
          />
          <Completeness kind={kind} object={object} />
          <Facts kind={kind} object={object} />
          <Button asChild variant="secondary">
            <Link href={hrefOf(t.language, kind, id)}>{t(grid.openPage)}</Link>
          </Button>
        </>
      )}
    </aside>
  );
}

function Facts({ kind, object }: { kind: KindName; object: ObjectAnswer }) {
  const t = useText();
  const lists = new Map(listsOf(kind).map((list) => [list.name, list]));
  return (
    <dl className={styles.facts}>
      {briefColumns(kind).map((column) => {
        if (column.name === 'name') return null;
        const list = lists.get(column.name);
        if (list) {
          const { nodes, totalCount } = listIn(object, list);
          if (totalCount === 0) return null;
          return (
            <div key={column.name}>
              <dt>{t(column.label)}</dt>
              <dd>
                <ul className="ho-plain-list">
                  {nodes.map((node) => (
                    <li key={node.id}>
                      <Link className="ho-link" href={hrefOf(t.language, node.kind, node.id)} prefetch={false}>
                        {node.name}
                      </Link>
                    </li>
                  ))}
                </ul>
                {totalCount > nodes.length && t(moreCount, { count: totalCount - nodes.length })}
              </dd>
            </div>
          );
        }
        if (column.type !== 'field') return null;
        const value = fromApi(column.field, object[column.name]);
        if (isEmpty(value) && !column.field.important && !column.field.required) return null;
        return (
          <div key={column.name}>
            <dt>{t(column.label)}</dt>
            <dd>
              <FieldValue kind={kind} name={column.name} value={value} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function PanelSkeleton() {
  return (
    <div className="ho-stack" aria-hidden="true">
      <Skeleton variant="rectangle" height={32} width="70%" />
      <Skeleton variant="rectangle" height={56} />
      <Skeleton variant="rectangle" height={220} />
    </div>
  );
}
