'use client';
/** Chooses Los words: found by label, helper word or misspelling, each shown with every path that leads to it. */
import { Chip } from '@digdir/designsystemet-react';
import { useEffect, useMemo, useState } from 'react';
import styles from '#app/_components/pickers/combobox.module.css';
import { Combobox, type ComboboxOption } from '#app/_components/pickers/combobox.tsx';
import { fetchLos, type Los } from '#app/_data/los-concepts';
import type { Reference } from '#app/_data/values';
import { fields as words } from '#app/_i18n/texts/fields';
import { useLanguage, useText } from '#app/_i18n/use-text.tsx';
import { pathsTo, roots } from '#model/los';
import { findConcepts } from '#model/los-find';
import type { Language } from '#model/text';

interface Properties {
  value: readonly Reference[];
  onChange: (value: Reference[]) => void;
  without?: readonly string[];
  label: string;
  id?: string;
  describedBy?: string;
  autoFocus?: boolean;
}

const nameIn = (los: Los, id: string, language: Language): string => {
  const word = los.byId.get(id);
  return word?.labels[language] ?? word?.name ?? '';
};

/** «Familie og barn › Barnehage», for each way down to the word; the word itself is left out. */
export const losPaths = (los: Los, id: string, language: Language): string[] =>
  pathsTo(los.graph, id, 6)
    .map((path) =>
      path
        .slice(0, -1)
        .map((step) => nameIn(los, step, language))
        .join(' › '),
    )
    .filter((path) => path !== '');

export function useLos(wanted: boolean): { los: Los | null; error: string | null } {
  const language = useLanguage();
  const [los, setLos] = useState<Los | null>(null);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    fetchLos(language).then(
      (found) => !gone && setLos(found),
      (problem: unknown) => !gone && setError(problem instanceof Error ? problem.message : String(problem)),
    );
    return () => {
      gone = true;
    };
  }, [wanted, language]);
  return { los, error };
}

export function LosPicker({ value, onChange, without = [], label, ...rest }: Properties) {
  const t = useText();
  const language = t.language;
  const [text, setText] = useState('');
  const [touched, setTouched] = useState(rest.autoFocus ?? false);
  const { los, error } = useLos(touched);

  const options = useMemo((): ComboboxOption[] => {
    if (!los) return [];
    const taken = new Set([...without, ...value.map(({ id }) => id)]);
    const free = (id: string) => !taken.has(id) && !los.byId.get(id)?.retired;
    const optionOf = (id: string, because?: string): ComboboxOption => {
      const paths = losPaths(los, id, language);
      return {
        id,
        label: nameIn(los, id, language),
        detail: (
          <>
            {paths.map((path) => (
              <span key={path} style={{ display: 'block' }}>
                {path}
              </span>
            ))}
            {because && <em>{t(words.alsoFound, { word: because })}</em>}
          </>
        ),
      };
    };
    if (!text.trim())
      return roots(los.graph)
        .filter(free)
        .map((id) => optionOf(id));
    return findConcepts(text, los.words, language, 40)
      .filter(({ concept }) => free(concept.id))
      .slice(0, 25)
      .map(({ concept, match }) => optionOf(concept.id, match.kind === 'label' ? undefined : match.text));
  }, [los, text, value, without, language, t]);

  return (
    <div className="ho-stack" style={{ gap: 'var(--ds-size-2)' }}>
      {value.length > 0 && (
        <ul className={styles.chips} aria-label={t(words.chosen)}>
          {value.map((one) => (
            <li key={one.id}>
              <Chip.Removable
                data-size="sm"
                aria-label={t(words.remove, { name: one.name })}
                onClick={() => onChange(value.filter(({ id }) => id !== one.id))}
              >
                {one.name}
              </Chip.Removable>
            </li>
          ))}
        </ul>
      )}
      <Combobox
        {...rest}
        label={label}
        options={options}
        text={text}
        onText={setText}
        onChoose={(id) => {
          if (los) onChange([...value, { id, kind: 'losConcept', name: nameIn(los, id, language) }]);
          setText('');
        }}
        loading={!los && !error}
        empty={error ?? t(words.noHits, { text })}
        placeholder={t(words.searchLos)}
        onOpen={() => setTouched(true)}
        onClose={() => setText('')}
      />
    </div>
  );
}
