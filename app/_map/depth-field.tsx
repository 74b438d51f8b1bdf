'use client';
/** How many steps outwards a picture goes. */
import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { connectionCounts } from '#app/_i18n/texts/connections';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/_map/landscape.module.css';
import type { Text } from '#model/text';

const depths = [1, 2, 3] as const;

interface Properties {
  label: Text;
  /** Null goes all the way. */
  value: number | null;
  onChange: (depth: number | null) => void;
  /** What going all the way is called; without it, one does not. */
  all?: Text;
}

export function DepthField({ label, value, onChange, all }: Properties) {
  const t = useText();
  const id = useId();
  return (
    <Field className={styles.inline}>
      <Label htmlFor={id}>{t(label)}</Label>
      <Select id={id} value={value ?? ''} onChange={({ target }) => onChange(target.value ? Number(target.value) : null)}>
        {all && <option value="">{t(all)}</option>}
        {depths.map((one) => (
          <option key={one} value={one}>
            {t(connectionCounts.steps, { count: one })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
