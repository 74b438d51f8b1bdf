'use client';
/** Chooses one other object by searching for its name. */
import { Button } from '@digdir/designsystemet-react';
import { XMarkIcon } from '@navikt/aksel-icons';
import { type KeyboardEvent, useState } from 'react';
import styles from '#app/_components/pickers/combobox.module.css';
import { Combobox } from '#app/_components/pickers/combobox.tsx';
import { useSuggestions } from '#app/_components/pickers/use-suggestions';
import type { Reference } from '#app/_data/values';
import { kindLabel } from '#app/_i18n/kind-name';
import { fields as words } from '#app/_i18n/texts/fields';
import { useText } from '#app/_i18n/use-text.tsx';

export interface ReferencePickerProperties {
  kinds: readonly string[];
  value: Reference | null;
  onChange: (value: Reference | null) => void;
  id?: string | undefined;
  label?: string | undefined;
  describedBy?: string | undefined;
  invalid?: boolean | undefined;
  required?: boolean | undefined;
  autoFocus?: boolean;
  compact?: boolean;
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}

export function ReferencePicker({ kinds, value, onChange, ...rest }: ReferencePickerProperties) {
  const t = useText();
  const [open, setOpen] = useState(false);
  // Undefined shows the name of what is chosen; typing begins a search.
  const [typed, setTyped] = useState<string>();
  const { options, loading } = useSuggestions(kinds, typed ?? '', open);
  return (
    <div className={styles.chosen}>
      <Combobox
        {...rest}
        options={options.map((one) => ({
          id: one.id,
          label: one.name,
          aside: kinds.length > 1 ? kindLabel(t, one.kind) : undefined,
        }))}
        text={typed ?? value?.name ?? ''}
        onText={setTyped}
        onChoose={(id) => {
          onChange(options.find((one) => one.id === id) ?? null);
          setTyped(undefined);
          setOpen(false);
        }}
        loading={loading}
        empty={typed ? t(words.noHits, { text: typed }) : t(words.typeToSearch)}
        placeholder={t(words.search)}
        onOpen={() => setOpen(true)}
        onClose={() => {
          setOpen(false);
          if (typed === '') onChange(null);
          setTyped(undefined);
        }}
      />
      {value && !rest.compact && (
        <Button variant="tertiary" icon data-size="sm" aria-label={t(words.remove, { name: value.name })} onClick={() => onChange(null)}>
          <XMarkIcon aria-hidden />
        </Button>
      )}
    </div>
  );
}
