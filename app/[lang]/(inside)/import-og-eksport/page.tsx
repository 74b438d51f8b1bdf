import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Metadata } from 'next';
import { ask } from '#app/_data/ask';
import { viewerOf } from '#app/_data/viewer';
import { spoken } from '#app/_i18n/page';
import { frame } from '#app/_i18n/texts/frame';
import { importWords as words } from '#app/_i18n/texts/import';
import { ExportSection, type Kept } from '#app/_import/export-section.tsx';
import styles from '#app/_import/import.module.css';
import { Importer } from '#app/_import/importer.tsx';
import { BatchList } from '#app/[lang]/(inside)/administrasjon/importer/batch-list.tsx';
import { type Batch, batchesDocument } from '#app/[lang]/(inside)/administrasjon/importer/batches';

interface Properties {
  params: Promise<{ lang: string }>;
}

const shown = 10;
const keptDocument = '{ keptParts { elements relationships views } }';

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const { t } = await spoken(params);
  return { title: t(frame.importExport) };
}

/** Import in four steps, what was imported before, and export. */
export default async function ImportExportPage({ params }: Properties) {
  const { language, t } = await spoken(params);
  const [viewer, { batches }, { keptParts }] = await Promise.all([
    viewerOf(language),
    ask<{ batches: Batch[] }>(batchesDocument, { first: shown }, language),
    ask<{ keptParts: Kept }>(keptDocument, {}, language),
  ]);
  const mayImport = viewer?.manages.imports ?? false;
  return (
    <div className="ho-page ho-stack-large">
      <Heading level={1} data-size="md">
        {t(frame.importExport)}
      </Heading>
      {mayImport ? (
        <section className="ho-stack" aria-labelledby="import">
          <div>
            <Heading level={2} data-size="xs" id="import">
              {t(words.importTitle)}
            </Heading>
            <Paragraph className="ho-muted">{t(words.intro)}</Paragraph>
          </div>
          <Importer />
        </section>
      ) : (
        <Paragraph>{t(words.mayNot)}</Paragraph>
      )}
      <section className={styles.section} aria-labelledby="eksport">
        <div>
          <Heading level={2} data-size="xs" id="eksport">
            {t(words.exportTitle)}
          </Heading>
          <Paragraph className="ho-muted">
            {mayImport && t(words.exportIntro)} {t(words.exportList)}
          </Paragraph>
        </div>
        <ExportSection kept={keptParts} />
      </section>
      {mayImport && (
        <section className={styles.section} aria-labelledby="tidligere">
          <Heading level={2} data-size="xs" id="tidligere">
            {t(words.earlier)}
          </Heading>
          {batches.length > 0 ? <BatchList batches={batches} /> : <Paragraph className="ho-muted">{t(words.noEarlier)}</Paragraph>}
        </section>
      )}
    </div>
  );
}
