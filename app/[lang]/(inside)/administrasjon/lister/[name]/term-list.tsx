'use client';
/** The choices of one list: in order, each to be worded, moved, retired. */
import { Button, Tag } from '@digdir/designsystemet-react';
import { ArrowDownIcon, ArrowUpIcon, PlusIcon } from '@navikt/aksel-icons';
import { useRouter } from 'next/navigation';
import { useOptimistic, useState, useTransition } from 'react';
import { useMutation } from '#app/_components/use-mutation';
import type { Term } from '#app/_data/vocabularies';
import { administrationCounts as counts, administration as words } from '#app/_i18n/texts/administration';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/[lang]/(inside)/administrasjon/administration.module.css';
import { TermDialog } from '#app/[lang]/(inside)/administrasjon/lister/[name]/term-dialog.tsx';
import { languages } from '#model/text';

export interface ListedTerm extends Term {
  shipped: boolean;
  uses: number;
}

const orderDocument = `mutation OrderTerms($vocabulary: String!, $keys: [String!]!) {
  result: orderTerms(vocabulary: $vocabulary, keys: $keys) { refusal { __typename message ... on ValidationRefusal { problems { field code message severity } } } }
}`;

/** The same list with one element a step up or down. */
function moved<T>(list: readonly T[], from: number, step: number): T[] {
  const next = [...list];
  next.splice(from + step, 0, ...next.splice(from, 1));
  return next;
}

interface Properties {
  vocabulary: string;
  title: string;
  terms: ListedTerm[];
}

export function TermList({ vocabulary, title, terms }: Properties) {
  const t = useText();
  const router = useRouter();
  const mutate = useMutation();
  const [open, setOpen] = useState<ListedTerm | 'new' | null>(null);
  const [shown, reorder] = useOptimistic(terms);
  const [, start] = useTransition();
  const move = (index: number, step: number) =>
    start(async () => {
      const next = moved(shown, index, step);
      reorder(next);
      await mutate(orderDocument, { vocabulary, keys: next.map(({ key }) => key) }, { after: () => router.refresh() });
    });
  return (
    <div className="ho-stack">
      <div>
        <Button data-size="sm" onClick={() => setOpen('new')}>
          <PlusIcon aria-hidden />
          {t(words.addTerm)}
        </Button>
      </div>
      <ol className={`ho-plain-list ${styles.rows}`}>
        {shown.map((term, index) => (
          <li key={term.key} className={`${styles.row} ${term.retired ? styles.retired : ''}`}>
            <div className={styles.rowMain}>
              <strong>{t(term)}</strong>
              <span className="ho-muted ho-small">
                {languages
                  .filter((language) => language !== t.language)
                  .map((language) => term[language])
                  .join(' · ')}
              </span>
            </div>
            {term.retired && (
              <Tag data-size="sm" data-color="neutral">
                {t(words.retiredTag)}
              </Tag>
            )}
            <span className="ho-muted ho-small">{term.uses > 0 ? t(counts.uses, { count: term.uses }) : t(words.unused)}</span>
            <div className={styles.rowActions}>
              <Button
                icon
                variant="tertiary"
                data-size="sm"
                aria-label={t(words.moveUp, { term: t(term) })}
                disabled={index === 0}
                onClick={() => move(index, -1)}
              >
                <ArrowUpIcon aria-hidden />
              </Button>
              <Button
                icon
                variant="tertiary"
                data-size="sm"
                aria-label={t(words.moveDown, { term: t(term) })}
                disabled={index === shown.length - 1}
                onClick={() => move(index, 1)}
              >
                <ArrowDownIcon aria-hidden />
              </Button>
              <Button variant="tertiary" data-size="sm" aria-label={t(words.editTerm, { term: t(term) })} onClick={() => setOpen(term)}>
                {t(words.change)}
              </Button>
            </div>
          </li>
        ))}
      </ol>
      {open && (
        <TermDialog
          key={open === 'new' ? 'new' : open.key}
          vocabulary={vocabulary}
          title={title}
          term={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
          onDone={() => {
            setOpen(null);
            router.refresh();
          }}
        />
      )}
    </div>
  );
}
