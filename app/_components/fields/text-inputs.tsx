'use client';
/** Controls that are written in. */
import { Input, Textarea } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { ControlProperties, InputProperties } from '#app/_components/fields/field-input.tsx';
import styles from '#app/_components/fields/inputs.module.css';
import { parseNumber } from '#app/_data/parse-number';
import type { Shown } from '#app/_data/values';
import { number } from '#app/_i18n/format';
import { fields as words } from '#app/_i18n/texts/fields';
import { useText } from '#app/_i18n/use-text.tsx';
import type { FieldOf, Format } from '#model/fields';

/** What every control passes on to its element. */
export const common = ({ id, label, describedBy, invalid, autoFocus, onKeyDown, compact }: ControlProperties, required?: boolean) => ({
  id,
  'aria-label': label,
  'aria-describedby': describedBy,
  'aria-invalid': invalid || undefined,
  'aria-required': required || undefined,
  autoFocus,
  onKeyDown,
  className: compact ? styles.compact : undefined,
});

const textOf = (value: Shown): string => (value === null || typeof value === 'object' ? '' : String(value));

const keyboards: Readonly<Record<Format, 'url' | 'email' | 'tel' | 'numeric'>> = {
  url: 'url',
  uri: 'url',
  email: 'email',
  phone: 'tel',
  organisation_number: 'numeric',
};

export function TextInput(properties: InputProperties<'text'>) {
  const { field, value, onChange, compact } = properties;
  if (field.multiline && !compact)
    return (
      <Textarea {...common(properties, field.required)} rows={4} value={textOf(value)} onChange={(event) => onChange(event.target.value)} />
    );
  return (
    <Input
      {...common(properties, field.required)}
      type="text"
      inputMode={field.format ? keyboards[field.format] : undefined}
      value={textOf(value)}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** One text per line in a form, parted by semicolons in a cell. */
export function TextsInput(properties: InputProperties<'texts'>) {
  const { value, onChange, compact } = properties;
  const separator = compact ? '; ' : '\n';
  const [written, setWritten] = useState(() => (Array.isArray(value) ? value.join(separator) : ''));
  const write = (text: string) => {
    setWritten(text);
    const parts = text
      .split(compact ? ';' : '\n')
      .map((part) => part.trim())
      .filter((part) => part !== '');
    onChange(parts.length > 0 ? parts : null);
  };
  const passed = common(properties, properties.field.required);
  if (compact) return <Input {...passed} type="text" value={written} onChange={(event) => write(event.target.value)} />;
  return <Textarea {...passed} rows={3} value={written} onChange={(event) => write(event.target.value)} />;
}

type NumberProperties = ControlProperties & { field: FieldOf<'number'> | FieldOf<'money'>; unit?: string | undefined };

/** What is written stays as it was written; what is not a number is kept as text, so that the rules can say so. */
function NumericInput({ unit, ...properties }: NumberProperties) {
  const t = useText();
  const { field, value, onChange, compact } = properties;
  const [written, setWritten] = useState(() => (typeof value === 'number' ? number(value, t.language) : textOf(value)));
  const write = (text: string) => {
    setWritten(text);
    onChange(text.trim() === '' ? null : (parseNumber(text) ?? text));
  };
  const control = (
    <Input
      {...common(properties, field.required)}
      type="text"
      inputMode="decimal"
      data-number
      value={written}
      onChange={(event) => write(event.target.value)}
      onBlur={() => typeof value === 'number' && setWritten(number(value, t.language))}
    />
  );
  if (compact || !unit) return control;
  return (
    <span className={styles.withUnit}>
      {control}
      <span className="ho-muted">{unit}</span>
    </span>
  );
}

export function NumberInput(properties: InputProperties<'number'>) {
  const t = useText();
  return <NumericInput {...properties} unit={properties.field.unit ? t(properties.field.unit) : undefined} />;
}

export function MoneyInput({ field, ...rest }: InputProperties<'money'>) {
  const t = useText();
  return <NumericInput {...rest} field={field} unit={t(words.kronerUnit)} />;
}

export function DateInput(properties: InputProperties<'date'>) {
  const { field, value, onChange } = properties;
  return (
    <Input
      {...common(properties, field.required)}
      type="date"
      min="1900-01-01"
      max="2200-12-31"
      value={textOf(value)}
      onChange={(event) => onChange(event.target.value || null)}
    />
  );
}
