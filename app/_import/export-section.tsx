'use client';
import { Button, Field, Label, Select } from '@digdir/designsystemet-react';
import { DownloadIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { importWords as words } from '#app/_i18n/texts/import';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/_import/import.module.css';
import { type ExportFormatName, exportFormatNames, exportFormats, isExportFormat, modelKinds } from '#model/export-formats';
import { kindNames, kindOf } from '#model/kinds/index';

/** CSV holds one list, a model holds everything. */
const fits = (format: ExportFormatName, kind: string): boolean => (kind === '' ? exportFormats[format].many : !modelKinds(format));

/** The whole catalogue, or all of one kind, as a file. */
export function ExportSection() {
  const t = useText();
  const [kind, setKind] = useState('');
  const [format, setFormat] = useState<(typeof exportFormatNames)[number]>('xlsx');
  const query = new URLSearchParams({ ...(kind ? { kind } : {}), format, language: t.language });
  const choose = (next: string) => {
    setKind(next);
    if (!fits(format, next)) setFormat('xlsx');
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
        <Select value={format} onChange={(event) => setFormat(isExportFormat(event.target.value) ? event.target.value : 'xlsx')}>
          {exportFormatNames.map((name) => (
            <option key={name} value={name} disabled={!fits(name, kind)}>
              {t(exportFormats[name].label)}
              {exportFormats[name].many ? '' : ` ${t(words.oneKind)}`}
              {modelKinds(name) ? ` ${t(words.onlyWhole)}` : ''}
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
