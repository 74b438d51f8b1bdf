import type { Metadata } from 'next';
import Link from 'next/link';
import { ask } from '#app/_data/ask';
import { viewerOf } from '#app/_data/viewer';
import { spoken } from '#app/_i18n/page';
import { administration as words } from '#app/_i18n/texts/administration';
import { BatchList } from '#app/[lang]/(inside)/administrasjon/importer/batch-list.tsx';
import { type Batch, batchesDocument } from '#app/[lang]/(inside)/administrasjon/importer/batches';
import { Title } from '#app/[lang]/(inside)/administrasjon/title.tsx';

interface Properties {
  params: Promise<{ lang: string }>;
}

const shown = 100;

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const { t } = await spoken(params);
  return { title: t(words.batches) };
}

export default async function BatchesPage({ params }: Properties) {
  const { language, t } = await spoken(params);
  const [viewer, { batches }] = await Promise.all([
    viewerOf(language),
    ask<{ batches: Batch[] }>(batchesDocument, { first: shown }, language),
  ]);
  return (
    <>
      <Title t={t} label={words.batches} help={words.batchesHelp} />
      {batches.length > 0 ? (
        <BatchList batches={batches} />
      ) : (
        <p>
          {t(words.noBatches)}{' '}
          {viewer?.manages.imports && (
            <Link className="ho-link" href={`/${language}/import-og-eksport`}>
              {t(words.toImport)}
            </Link>
          )}
        </p>
      )}
    </>
  );
}
