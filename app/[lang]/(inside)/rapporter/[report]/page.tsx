import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { Suspense } from 'react';
import { ask } from '#app/_data/ask';
import type { Reference } from '#app/_data/values';
import { spoken } from '#app/_i18n/page';
import { frame } from '#app/_i18n/texts/frame';
import { ReportMaker } from '#app/_reports/report-maker.tsx';
import { isReportName, type ReportName, reportOf } from '#model/reports';

interface Properties {
  params: Promise<{ lang: string; report: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const reportAt = async (params: Properties['params']): Promise<ReportName> => {
  const { report } = await params;
  return isReportName(report) ? report : notFound();
};

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const { t } = await spoken(params);
  return { title: t(reportOf(await reportAt(params)).label) };
}

const chosenDocument = 'query Chosen($ids: [ID!]!) { nodes(ids: $ids) { id ... on Element { kind name } } }';

/** What a report shows is chosen here. `?id=` names objects that are chosen already. */
export default async function ReportPage({ params, searchParams }: Properties) {
  const { language, t } = await spoken(params);
  const report = await reportAt(params);
  const { id = [] } = await searchParams;
  const ids = [id].flat().slice(0, 200);
  const initial =
    ids.length > 0 ? (await ask<{ nodes: (Reference | null)[] }>(chosenDocument, { ids }, language)).nodes.flatMap((one) => one ?? []) : [];
  return (
    <div className="ho-page ho-stack-large">
      <div>
        <Link className="ho-link" href={`/${language}/rapporter`}>
          {t(frame.reports)}
        </Link>
        <Heading level={1} data-size="md">
          {t(reportOf(report).label)}
        </Heading>
        <Paragraph className="ho-muted">{t(reportOf(report).help)}</Paragraph>
      </div>
      <Suspense>
        <ReportMaker report={report} initial={initial} />
      </Suspense>
    </div>
  );
}
