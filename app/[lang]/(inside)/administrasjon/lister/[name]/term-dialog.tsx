'use client';
/** One choice: its words in three languages, and whether it may still be chosen. */
import { Button, Dialog, Heading, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTell } from '#app/_components/messages.tsx';
import { ApiError, fetchApi } from '#app/_data/api';
import type { MutationAnswer, RefusalAnswer } from '#app/_data/selection';
import { administration as words } from '#app/_i18n/texts/administration';
import { frame } from '#app/_i18n/texts/frame';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/[lang]/(inside)/administrasjon/administration.module.css';
import type { ListedTerm } from '#app/[lang]/(inside)/administrasjon/lister/[name]/term-list.tsx';
import { languages } from '#model/text';

const refusal = 'refusal { __typename message ... on ValidationRefusal { problems { field code message severity } } }';
const saveDocument = `mutation SaveTerm($vocabulary: String!, $key: String, $input: TermInput!) {
  result: saveTerm(vocabulary: $vocabulary, key: $key, input: $input) { term { key } ${refusal} } }`;
const removeDocument = `mutation RemoveTerm($vocabulary: String!, $key: String!) {
  result: removeTerm(vocabulary: $vocabulary, key: $key) { term { key } ${refusal} } }`;

interface Properties {
  vocabulary: string;
  title: string;
  /** Null for a new one. */
  term: ListedTerm | null;
  onClose: () => void;
  onDone: () => void;
}

export function TermDialog({ vocabulary, title, term, onClose, onDone }: Properties) {
  const t = useText();
  const tell = useTell();
  const [texts, setTexts] = useState({ nb: term?.nb ?? '', nn: term?.nn ?? '', en: term?.en ?? '' });
  const [refused, setRefused] = useState<RefusalAnswer | null>(null);
  const [busy, setBusy] = useState(false);
  const heading = term ? t(words.editTerm, { term: t(term) }) : t(words.addTermTitle, { list: title });

  const run = async (document: string, variables: Record<string, unknown>, done: string) => {
    setBusy(true);
    try {
      const { result } = await fetchApi<MutationAnswer>(document, { vocabulary, ...variables }, t.language);
      setRefused(result.refusal);
      if (result.refusal) return;
      tell({ text: done });
      onDone();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      tell({ text: error.message, tone: 'danger' });
    } finally {
      setBusy(false);
    }
  };
  const save = (retired: boolean | undefined, done: string) =>
    run(saveDocument, { key: term?.key ?? null, input: { ...texts, ...(retired === undefined ? {} : { retired }) } }, done);
  const problems = refused?.problems ?? [];
  const elsewhere = problems.filter(({ field }) => !languages.some((language) => language === field));
  const name = { term: texts.nb.trim() };

  return (
    <Dialog open onClose={onClose} closedby="any" closeButton={t(frame.close)} aria-label={heading}>
      <form
        className="ho-stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save(undefined, t(words.termSaved, name));
        }}
      >
        <Heading level={2} data-size="xs">
          {heading}
        </Heading>
        <div role="alert">{refused && (problems.length === 0 ? refused.message : elsewhere.map(({ message }) => message).join(' '))}</div>
        {languages.map((language) => (
          <Textfield
            key={language}
            label={t(words[language])}
            description={language === 'nb' ? undefined : t(words.asBokmal)}
            lang={language}
            value={texts[language]}
            required={language === 'nb'}
            error={problems.find(({ field }) => field === language)?.message}
            onChange={(event) => setTexts({ ...texts, [language]: event.target.value })}
          />
        ))}
        <div className="ho-row">
          <Button type="submit" loading={busy}>
            {t(words.save)}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t(words.cancel)}
          </Button>
        </div>
        {term && (
          <div className={styles.danger}>
            <Button
              variant="secondary"
              data-size="sm"
              onClick={() => save(!term.retired, t(term.retired ? words.termUnretired : words.termRetired, name))}
            >
              {t(term.retired ? words.unretire : words.retire)}
            </Button>
            {(term.shipped || term.uses === 0) && (
              <Button
                variant="tertiary"
                data-size="sm"
                data-color={term.shipped ? undefined : 'danger'}
                onClick={() => run(removeDocument, { key: term.key }, t(term.shipped ? words.termRestored : words.termRemoved, name))}
              >
                {t(term.shipped ? words.restoreTerm : words.removeTerm)}
              </Button>
            )}
          </div>
        )}
      </form>
    </Dialog>
  );
}
