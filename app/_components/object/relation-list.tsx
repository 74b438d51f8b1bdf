'use client';
import { Button } from '@digdir/designsystemet-react';
import { PlusIcon, XMarkIcon } from '@navikt/aksel-icons';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { anchorOf } from '#app/_components/object/anchor';
import { LosLinks } from '#app/_components/object/los-links.tsx';
import styles from '#app/_components/object/object.module.css';
import { LosPicker } from '#app/_components/pickers/los-picker.tsx';
import { ReferencesPicker } from '#app/_components/pickers/references-picker.tsx';
import { useMutation } from '#app/_components/use-mutation';
import type { ListOf } from '#app/_data/columns';
import { listIn, type ObjectAnswer } from '#app/_data/object';
import { linkDocument, unlinkDocument } from '#app/_data/selection';
import type { Reference } from '#app/_data/values';
import { KindIcon } from '#app/_frame/kind-icon.tsx';
import { inSentence } from '#app/_i18n/in-sentence';
import { hrefOf, slugOf } from '#app/_i18n/slugs';
import { object as words } from '#app/_i18n/texts/object';
import { useText } from '#app/_i18n/use-text.tsx';
import { kindOf } from '#model/kinds/index';
import { linksOf } from '#model/relations';

interface Properties {
  object: ObjectAnswer;
  list: ListOf;
  mayEdit: boolean;
  /** The reader came to add something here. */
  startOpen: boolean;
}

/** One list of others: each can be followed, and cut loose or added to by those who may. */
export function RelationList({ object, list, mayEdit, startOpen }: Properties) {
  const t = useText();
  const router = useRouter();
  const mutate = useMutation();
  const [adding, setAdding] = useState(false);
  const opens = startOpen && mayEdit && list.link !== null;
  useEffect(() => {
    if (opens) setAdding(true);
  }, [opens]);
  const { nodes, totalCount } = listIn(object, list);
  const label = t(list.label);
  const variables = (targets: string[]) => ({ sources: [object.id], link: list.name, targets });
  const after = () => router.refresh();

  const add = async ([one]: Reference[]) => {
    if (!one) return;
    const undo = { document: unlinkDocument, variables: variables([one.id]) };
    await mutate(linkDocument, variables([one.id]), { done: () => t(words.linkAdded), after, undo });
  };
  const cut = (one: Reference) => {
    const undo = { document: linkDocument, variables: variables([one.id]) };
    return mutate(unlinkDocument, variables([one.id]), { done: () => t(words.linkRemoved, { name: one.name }), after, undo });
  };
  const without = [object.id, ...nodes.map(({ id }) => id)];
  const pickerLabel = t(words.addLink, { label: inSentence(label) });
  // The whole list is the list of the other kind, filtered by what points here.
  const back =
    list.pointer ?? linksOf(list.kind).find(({ rule, direction }) => rule === list.link?.rule && direction !== list.link.direction)?.name;

  return (
    <div id={anchorOf(list.name)} className={styles.relation}>
      <div className="ho-row ho-spread">
        <h3 className={styles.relationTitle}>
          <KindIcon kind={list.kind} />
          {label} <span className="ho-muted">{totalCount > 0 && totalCount}</span>
        </h3>
        {mayEdit && list.link && !adding && (
          <Button variant="tertiary" data-size="sm" icon aria-label={pickerLabel} onClick={() => setAdding(true)}>
            <PlusIcon aria-hidden />
          </Button>
        )}
        {mayEdit && list.pointer && (
          <Button asChild variant="tertiary" data-size="sm" icon aria-label={pickerLabel}>
            <Link href={`/${t.language}/${slugOf(list.kind)}/ny?${list.pointer}=${object.id}`} prefetch={false}>
              <PlusIcon aria-hidden />
            </Link>
          </Button>
        )}
      </div>
      {list.kind === 'losConcept' && nodes.length > 0 ? (
        <LosLinks nodes={nodes} onCut={mayEdit && list.link ? cut : undefined} />
      ) : (
        <ul className="ho-plain-list">
          {nodes.map((node) => (
            <li key={node.id} className={styles.relationItem}>
              <Link className="ho-link" href={hrefOf(t.language, node.kind, node.id)} prefetch={false}>
                {node.name}
              </Link>
              {mayEdit && list.link && (
                <Button
                  variant="tertiary"
                  data-size="sm"
                  icon
                  aria-label={t(words.removeLink, { name: node.name })}
                  onClick={() => cut(node)}
                >
                  <XMarkIcon aria-hidden />
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {totalCount > nodes.length && back && (
        <Link className="ho-link" href={`/${t.language}/${slugOf(list.kind)}?filter=${back}:in:${object.id}`} prefetch={false}>
          {t(words.showAll, { count: totalCount })}
        </Link>
      )}
      {totalCount === 0 && !adding && (
        <p className="ho-muted ho-small">
          {list.kind === 'losConcept'
            ? t(words.noLos, { name: object.name })
            : t(words.noneHere, { plural: inSentence(t(kindOf(list.kind).plural)), name: object.name })}
        </p>
      )}
      {adding &&
        (list.kind === 'losConcept' ? (
          <LosPicker label={pickerLabel} value={[]} without={without} onChange={add} autoFocus />
        ) : (
          <ReferencesPicker label={pickerLabel} kinds={[list.kind]} value={[]} without={without} onChange={add} autoFocus />
        ))}
    </div>
  );
}
