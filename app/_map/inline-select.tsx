'use client';
/** A choice on one line with its name, as the tools of the pictures have it. */
import { Field, Label, Select } from '@digdir/designsystemet-react';
import { type ReactNode, useId } from 'react';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/_map/landscape.module.css';
import type { Text } from '#model/text';

interface Properties {
  label: Text;
  value: string;
  onChange: (value: string) => void;
  /** The options. */
  children: ReactNode;
}

export function InlineSelect({ label, value, onChange, children }: Properties) {
  const t = useText();
  const id = useId();
  return (
    <Field className={styles.inline} data-size="sm">
      <Label htmlFor={id}>{t(label)}</Label>
      <Select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {children}
      </Select>
    </Field>
  );
}
