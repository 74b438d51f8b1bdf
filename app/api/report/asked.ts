/** What a report is asked for, as an address or a form says it. */
import { Malformed } from '#app/api/admit';
import { coerced } from '#app/api/export/asked';
import type { ReportAsked } from '#app/api/report/file';
import type { Filter, Order } from '#db/picks';
import { pascal } from '#graphql/type-names';
import { mostFigures } from '#model/report-settings';
import { isReportFormat, isReportName, memoTexts, reportOf } from '#model/reports';
import type { Language } from '#model/text';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** More than this nobody chooses by hand, or writes in a memo. */
const most = { ids: 2000, text: 20_000 };

/** @throws Malformed */
export function reportAskedBy(query: URLSearchParams, language: Language): ReportAsked {
  const report = query.get('report');
  const format = query.get('format') ?? 'pdf';
  if (!isReportName(report) || !isReportFormat(format)) throw new Malformed();
  const { subject } = reportOf(report);
  const ids = query.getAll('id').flatMap((value) => value.split(',').filter(Boolean));
  if (ids.length > most.ids || ids.some((id) => !uuid.test(id))) throw new Malformed();
  const figures = query.getAll('figure').flatMap((value) => value.split(',').filter(Boolean));
  if (figures.length > mostFigures || figures.some((id) => !uuid.test(id))) throw new Malformed();
  const memo = Object.fromEntries(memoTexts.map((name) => [name, query.get(name) ?? '']));
  if (Object.values(memo).some((text) => text.length > most.text)) throw new Malformed();
  return {
    report,
    format,
    language,
    ids,
    memo,
    figures,
    ...(subject
      ? {
          filter: coerced<Filter>(query.get('filter'), `${pascal(subject)}Filter`),
          orderBy: coerced<Order>(query.get('orderBy'), `${pascal(subject)}OrderBy`),
        }
      : {}),
  };
}
