/** The capability handbook: every capability in its place, with its maturity and what supports it. */

import type { Block, Draft, ViewBlock } from '#exporters/blocks';
import {
  composer,
  factsOf,
  heading,
  isStated,
  nameOf,
  ordered,
  paragraph,
  paragraphs,
  type ReportContext,
  said,
  tableOf,
  together,
} from '#exporters/reports/context';
import { reportWords as w } from '#exporters/reports/words';
import { count } from '#exporters/shown';
import type { ExportRecord } from '#exporters/table';
import { gather } from '#model/gather';
import { mapQuery } from '#model/saved-pages';

const facts = [
  'ownerUnit',
  'owner',
  'currentMaturity',
  'targetMaturity',
  'importance',
  'nationalName',
  'services',
  'applications',
  'processes',
  'initiatives',
  'kpis',
];

const titleOf = (record: ExportRecord): string => [record.values.code, nameOf(record)].filter(Boolean).join(' ');
const maturity = ({ values }: ExportRecord, name: string): number => Number(values[name] ?? 0);

/** Records with those below them after them; one whose parent is not in the choice stands at the top. */
function inTree(records: readonly ExportRecord[]): { record: ExportRecord; depth: number }[] {
  const ids = new Set(records.map(({ id }) => id));
  const below = new Map<string, ExportRecord[]>();
  for (const record of ordered(records, titleOf)) {
    const parent = record.refs.parent?.id;
    const key = parent && ids.has(parent) ? parent : '';
    gather(below, key, record);
  }
  const walk = (key: string, depth: number): { record: ExportRecord; depth: number }[] =>
    (below.get(key) ?? []).flatMap((record) => [{ record, depth }, ...walk(record.id, depth + 1)]);
  return walk('', 0);
}

function described(record: ExportRecord, depth: number, context: ReportContext): Block[] {
  const stated = facts.filter((name) => isStated('capability', name, record, context));
  return [
    heading(depth === 0 ? 2 : 3, titleOf(record)),
    ...paragraphs(record.values.description),
    ...(stated.length > 0 ? [factsOf(context, 'capability', stated, record, titleOf(record))] : []),
  ];
}

/** The map of what the handbook is about, and a heading for the list after it. */
function mapOf(records: readonly ExportRecord[], context: ReportContext): Draft[] {
  const measure = context.measure('summary');
  if (measure === null) return [];
  const view: ViewBlock = { type: 'view', page: 'map:capability', query: mapQuery({ measure }), only: records.map(({ id }) => id) };
  return [heading(2, said(context, w.map)), view, heading(2, said(context, w.list))];
}

export const capabilities = composer('capabilities', {
  read: async (context: ReportContext) =>
    inTree(
      await context.records(
        'capability',
        together(['name', 'code', 'description', 'parent'], facts, context.columns('summary')),
        context.asked,
      ),
    ),
  sections: {
    summary: (tree, context) => {
      const records = tree.map(({ record }) => record);
      const behind = records.filter(
        (one) => maturity(one, 'currentMaturity') > 0 && maturity(one, 'currentMaturity') < maturity(one, 'targetMaturity'),
      );
      return [
        {
          type: 'facts',
          caption: said(context, w.capabilities),
          facts: [
            { label: said(context, w.capabilities), cell: count(records.length) },
            { label: said(context, w.belowTarget), cell: count(behind.length) },
            { label: said(context, w.notAssessed), cell: count(records.filter((one) => maturity(one, 'currentMaturity') === 0).length) },
          ],
        },
        ...(records.length > 0
          ? [...mapOf(records, context), tableOf(context, 'capability', context.columns('summary'), records, said(context, w.capabilities))]
          : [paragraph(said(context, w.emptyReport, { what: said(context, w.capabilities).toLowerCase() }))]),
      ];
    },
    handbook: (tree, context) => tree.flatMap(({ record, depth }) => described(record, depth, context)),
  },
});
