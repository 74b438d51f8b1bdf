'use client';
import { Alert, Button, Field, Label, Paragraph, Select } from '@digdir/designsystemet-react';
import { DownloadIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { useDownload } from '#app/_convert/use-download';
import { convertWords } from '#app/_i18n/texts/convert';
import { importWords as words } from '#app/_i18n/texts/import';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/_import/import.module.css';
import { Bar } from '#app/_import/progress-bar.tsx';
import { exportFormatNames, exportFormats, holdsList, modelKinds } from '#model/export-formats';
import { type FileFormatName, fileFormat, isFileFormat, isOutlineFile, outlineFilesOf } from '#model/file-formats';
import { isKindName, type KindName, kindNames, kindOf } from '#model/kinds/index';
import { isStandard } from '#model/rdf/standards';

/** CSV holds one list, a model holds everything, a catalogue what its standard describes, an outline what has levels. */
function fits(format: FileFormatName, kind: KindName | ''): boolean {
  if (isOutlineFile(format)) return outlineFilesOf(kind).includes(format);
  return kind === '' ? exportFormats[format].many : holdsList(format, kind);
}

/** What models have brought that the registry has no place for. */
export interface Kept {
  elements: number;
  relationships: number;
  views: number;
}

/** The whole catalogue, or all of one kind, as a file. */
export function ExportSection({ kept }: { kept: Kept }) {
  const t = useText();
  const [kind, setKind] = useState<KindName | ''>('');
  const [format, setFormat] = useState<FileFormatName>('xlsx');
  const { progress, error, download, cancel } = useDownload();
  const query = new URLSearchParams({ ...(kind ? { kind } : {}), format, language: t.language });
  const choose = (value: string) => {
    const next = isKindName(value) ? value : '';
    setKind(next);
    if (!fits(format, next)) setFormat('xlsx');
  };
  const address = `/api/export?${query}`;
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
        <Select value={format} onChange={(event) => setFormat(isFileFormat(event.target.value) ? event.target.value : 'xlsx')}>
          {exportFormatNames.map((name) => (
            <option key={name} value={name} disabled={!fits(name, kind)}>
              {t(exportFormats[name].label)}
              {exportFormats[name].many ? '' : ` ${t(words.oneKind)}`}
              {modelKinds(name) && !isStandard(name) ? ` ${t(words.onlyWhole)}` : ''}
            </option>
          ))}
          {outlineFilesOf(kind).length > 0 && (
            <optgroup label={t(words.asOutline)}>
              {outlineFilesOf(kind).map((name) => (
                <option key={name} value={name}>
                  {t(fileFormat(name).label)}
                </option>
              ))}
            </optgroup>
          )}
        </Select>
      </Field>
      {format === 'archimate' && kept.elements + kept.relationships + kept.views > 0 && (
        <Paragraph className="ho-muted">{t(words.keptGoes, { ...kept })}</Paragraph>
      )}
      {isOutlineFile(format) ? (
        <Button variant="secondary" onClick={() => void download(address)}>
          <DownloadIcon aria-hidden />
          {t(words.download)}
        </Button>
      ) : (
        <Button asChild variant="secondary">
          <a href={address} download>
            <DownloadIcon aria-hidden />
            {t(words.download)}
          </a>
        </Button>
      )}
      {progress && <Bar label={t(convertWords.writing)} {...progress} onCancel={cancel} />}
      {error && (
        <Alert data-color="danger" role="alert">
          {error}
        </Alert>
      )}
    </div>
  );
}
