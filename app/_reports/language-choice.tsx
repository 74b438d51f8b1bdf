import { Field, Label, Select } from '@digdir/designsystemet-react';
import { isLanguage, type Language, languageNames, languages } from '#model/text';

interface Properties {
  label: string;
  value: Language;
  onChange: (language: Language) => void;
}

/** One of the three languages, by its own name. */
export function LanguageChoice({ label, value, onChange }: Properties) {
  return (
    <Field>
      <Label>{label}</Label>
      <Select value={value} onChange={({ target }) => onChange(isLanguage(target.value) ? target.value : 'nb')}>
        {languages.map((one) => (
          <option key={one} value={one}>
            {languageNames[one]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
