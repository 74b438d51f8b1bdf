'use client';
/** Chooses many other objects: what is chosen stands as chips above the search field. */
import { Chip } from '@digdir/designsystemet-react';
import { useState } from 'react';
import styles from '#app/_components/pickers/combobox.module.css';
import { Combobox } from '#app/_components/pickers/combobox.tsx';
import { useSuggestions } from '#app/_components/pickers/use-suggestions';
import type { Reference } from '#app/_data/values';
import { kindLabel } from '#app/_i18n/kind-name';
import { fields as words } from '#app/_i18n/texts/fields';
import { useText } from '#app/_i18n/use-text.tsx';

interface Properties {
  kinds: readonly string[];
  value: readonly Reference[];
  onChange: (value: Reference[]) => void;
  /** Ids that cannot be chosen: the object itself, or what is linked already. */
  without?: readonly string[];
  label: string;
  id?: string;
  autoFocus?: boolean;
}

export function ReferencesPicker({ kinds, value, onChange, without = [], label, ...rest }: Properties) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const { options, loading } = useSuggestions(kinds, text, open);
  const taken = new Set([...without, ...value.map(({ id }) => id)]);
  const free = options.filter(({ id }) => !taken.has(id));
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
        options={free.map((one) => ({
          id: one.id,
          label: one.name,
          aside: kinds.length > 1 ? kindLabel(t, one.kind) : undefined,
        }))}
        text={text}
        onText={setText}
        onChoose={(id) => {
          const chosen = free.find((one) => one.id === id);
          if (chosen) onChange([...value, { id: chosen.id, kind: chosen.kind, name: chosen.name }]);
          setText('');
        }}
        loading={loading}
        empty={text ? t(words.noHits, { text }) : t(words.typeToSearch)}
        placeholder={t(words.search)}
        onOpen={() => setOpen(true)}
        onClose={() => {
          setOpen(false);
          setText('');
        }}
      />
    </div>
  );
}
