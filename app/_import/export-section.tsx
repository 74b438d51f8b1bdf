'use client';
import { Button, Field, Label, Select } from '@digdir/designsystemet-react';
import { DownloadIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { importWords as words } from '#app/_i18n/texts/import';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/_import/import.module.css';
import { kindNames, kindOf } from '#model/kinds/index';

type Format = keyof typeof words.formats;
const formats = Object.keys(words.formats) as Format[];

/** The whole catalogue, or all of one kind, as a file. */
export function ExportSection() {
  const t = useText();
  const [kind, setKind] = useState('');
  const [format, setFormat] = useState<Format>('xlsx');
  const query = new URLSearchParams({ ...(kind ? { kind } : {}), format, language: t.language });
  const choose = (next: string) => {
    setKind(next);
    if (next === '' && format === 'csv') setFormat('xlsx');
  };
  return (
    <div className={styles.exports}>
      <Field>
        <Label>{t(words.what)}</Label>
        <Select value={kind} onChange={(event) => choose(event.target.value)}>
          <option value="">{t(words.wholeCatalogue)}</option>
          {kindNames.map((name) => (
            <option key={name} value={name}>
              {t(kindOf(name).plural)}
            </option>
          ))}
        </Select>
      </Field>
      <Field>
        <Label>{t(words.format)}</Label>
        <Select value={format} onChange={(event) => setFormat(formats.find((one) => one === event.target.value) ?? 'xlsx')}>
          {formats.map((name) => (
            <option key={name} value={name} disabled={name === 'csv' && kind === ''}>
              {t(words.formats[name])}
            </option>
          ))}
        </Select>
      </Field>
      <Button asChild variant="secondary">
        <a href={`/api/export?${query}`} download>
          <DownloadIcon aria-hidden />
          {t(words.download)}
        </a>
      </Button>
    </div>
  );
}
