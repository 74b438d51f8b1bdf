'use client';
/** Controls that are chosen in. Native lists: quick with the keyboard, right on a phone. */
import { Checkbox, Select } from '@digdir/designsystemet-react';
import type { ControlProperties, InputProperties } from '#app/_components/fields/field-input.tsx';
import styles from '#app/_components/fields/inputs.module.css';
import { common } from '#app/_components/fields/text-inputs.tsx';
import { useTerms } from '#app/_components/fields/vocabularies.tsx';
import type { Shown } from '#app/_data/values';
import { unknown } from '#app/_i18n/format';
import { fields as words } from '#app/_i18n/texts/fields';
import { useText } from '#app/_i18n/use-text.tsx';
import type { Field } from '#model/fields';

interface Option {
  value: string;
  label: string;
}

function OneOf({
  properties,
  options,
  written,
  read,
}: {
  properties: ControlProperties & { field: Field };
  options: Option[];
  written: string;
  read: (text: string) => Shown;
}) {
  const t = useText();
  const { field, onChange } = properties;
  return (
    <Select
      {...common(properties, field.required)}
      value={written}
      onChange={(event) => onChange(event.target.value === '' ? null : read(event.target.value))}
    >
      <option value="">{t(unknown)}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  );
}

function ManyOf({ properties, options }: { properties: ControlProperties & { field: Field }; options: Option[] }) {
  const { value, onChange, label, id, describedBy, compact, onKeyDown } = properties;
  const chosen = Array.isArray(value) ? value : [];
  return (
    <fieldset
      id={id}
      aria-label={label}
      aria-describedby={describedBy}
      className={compact ? styles.compactMany : styles.many}
      onKeyDown={onKeyDown}
    >
      {options.map((option, index) => (
        <Checkbox
          key={option.value}
          data-size="sm"
          label={option.label}
          value={option.value}
          autoFocus={properties.autoFocus && index === 0}
          checked={chosen.includes(option.value)}
          onChange={(event) => {
            const next = event.target.checked ? [...chosen, option.value] : chosen.filter((one) => one !== option.value);
            onChange(next.length > 0 ? next : null);
          }}
        />
      ))}
    </fieldset>
  );
}

/** The terms still in use, and those already chosen even if they no longer are. */
function useTermOptions(vocabulary: string, value: Shown): Option[] {
  const t = useText();
  const chosen = Array.isArray(value) ? value : [value];
  return useTerms(vocabulary)
    .filter(({ key, retired }) => !retired || chosen.includes(key))
    .map((term) => ({ value: term.key, label: term.retired ? t(words.retired, { term: t(term) }) : t(term) }));
}

export function ChoiceInput(properties: InputProperties<'choice'>) {
  const t = useText();
  const options = Object.entries(properties.field.options).map(([value, label]) => ({ value, label: t(label) }));
  return <OneOf properties={properties} options={options} written={String(properties.value ?? '')} read={(text) => text} />;
}

export function ChoicesInput(properties: InputProperties<'choices'>) {
  const t = useText();
  return (
    <ManyOf
      properties={properties}
      options={Object.entries(properties.field.options).map(([value, label]) => ({ value, label: t(label) }))}
    />
  );
}

export function TermInput(properties: InputProperties<'term'>) {
  const options = useTermOptions(properties.field.vocabulary, properties.value);
  return <OneOf properties={properties} options={options} written={String(properties.value ?? '')} read={(text) => text} />;
}

export function TermsInput(properties: InputProperties<'terms'>) {
  return <ManyOf properties={properties} options={useTermOptions(properties.field.vocabulary, properties.value)} />;
}

export function ScaleInput(properties: InputProperties<'scale'>) {
  const t = useText();
  const options = properties.field.steps.map((step, index) => ({ value: String(index + 1), label: `${index + 1} – ${t(step)}` }));
  return <OneOf properties={properties} options={options} written={String(properties.value ?? '')} read={Number} />;
}

/** Yes, no, or not known: three answers, so not a box to tick. */
export function FlagInput(properties: InputProperties<'flag'>) {
  const t = useText();
  const options = [
    { value: 'true', label: t(words.yes) },
    { value: 'false', label: t(words.no) },
  ];
  return (
    <OneOf
      properties={properties}
      options={options}
      written={properties.value === null ? '' : String(properties.value)}
      read={(text) => text === 'true'}
    />
  );
}
