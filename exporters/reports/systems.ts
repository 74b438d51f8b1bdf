/** The system catalogue: what there is, by lifecycle and vendor, and every system with its owner and cost. */

import type { Block, Cell } from '#exporters/blocks';
import type { BarRow } from '#exporters/figures/bar-chart';
import { barsOf, composer, ordered, paragraph, type ReportContext, said, sumOf, tableOf, together } from '#exporters/reports/context';
import { reportWords as w } from '#exporters/reports/words';
import { cellIn, count, kroner, labelOf, printed, words } from '#exporters/shown';
import type { ExportRecord } from '#exporters/table';
import { grouped } from '#model/gather';
import type { Text } from '#model/text';
import { unknown } from '#model/wording';

const needed = ['name', 'lifecycle', 'vendor', 'owner', 'annualCost', 'personalData', 'specialCategories'];

/** What the bars over the table show: which of its numbers, and what that is. */
interface Pictured {
  column: number;
  what: Text;
}

/** How many, and what they cost, for each value of a column. */
function groups(column: string, records: readonly ExportRecord[], context: ReportContext, caption: string, by: Pictured): Block[] {
  if (records.length === 0) return [];
  const { language } = context;
  const byValue = grouped(records, (record) => printed(cellIn('application', column, record, context), language));
  const rows = ordered([...byValue], ([name]) => (name === unknown[language] ? '\uffff' : name)).map(([name, some]): Cell[] => [
    words(name),
    count(some.length),
    kroner(sumOf(some, 'annualCost')),
  ]);
  const columns = [
    { heading: labelOf('application', column, language) },
    { heading: said(context, w.count), end: true },
    { heading: labelOf('application', 'annualCost', language), end: true },
  ];
  const bars = rows
    .flatMap(([name, ...numbers]): BarRow[] => {
      const cell = numbers[by.column] ?? null;
      return cell?.type === 'number' || cell?.type === 'money'
        ? [{ label: printed(name ?? null, language), value: cell.value, shown: printed(cell, language) }]
        : [];
    })
    .sort((a, b) => b.value - a.value);
  return [
    ...barsOf(context, bars, said(context, by.what)),
    {
      type: 'table',
      caption,
      columns,
      rows,
      total: [words(said(context, w.sum)), count(records.length), kroner(sumOf(records, 'annualCost'))],
    },
  ];
}

export const systems = composer('systems', {
  read: (context: ReportContext) => context.records('application', together(needed, context.columns('list')), context.asked),
  sections: {
    summary: (records, context) => [
      {
        type: 'facts',
        caption: said(context, w.systems),
        facts: [
          { label: said(context, w.systems), cell: count(records.length) },
          { label: said(context, w.annualCost), cell: kroner(sumOf(records, 'annualCost')) },
          { label: said(context, w.withCost), cell: count(records.filter(({ values }) => typeof values.annualCost === 'number').length) },
          { label: said(context, w.withPersonalData), cell: count(records.filter(({ values }) => values.personalData === true).length) },
          { label: said(context, w.withSpecial), cell: count(records.filter(({ values }) => values.specialCategories === true).length) },
          { label: said(context, w.withoutOwner), cell: count(records.filter(({ refs }) => !refs.owner).length) },
        ],
      },
      ...(records.length === 0 ? [paragraph(said(context, w.emptyReport, { what: said(context, w.systems).toLowerCase() }))] : []),
    ],
    lifecycle: (records, context) =>
      groups('lifecycle', records, context, labelOf('application', 'lifecycle', context.language), { column: 0, what: w.byLifecycle }),
    vendors: (records, context) =>
      groups('vendor', records, context, labelOf('application', 'vendor', context.language), { column: 1, what: w.byVendor }),
    list: (records, context) => [tableOf(context, 'application', context.columns('list'), records, said(context, w.systems))],
  },
});
