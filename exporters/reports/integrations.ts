/** The integration overview: how much flows, which systems most of it passes through, and every integration. */
import type { Cell } from '#exporters/blocks';
import { barsOf, composer, paragraph, type ReportContext, said, tableOf, together } from '#exporters/reports/context';
import { reportWords as w } from '#exporters/reports/words';
import { count, words } from '#exporters/shown';
import type { ExportRecord } from '#exporters/table';
import { number } from '#model/wording';

const mostHubs = 15;

interface Hub {
  name: string;
  out: number;
  in: number;
  personal: number;
}

/** Systems by how many integrations touch them. */
function hubsOf(records: readonly ExportRecord[]): Hub[] {
  const hubs = new Map<string, Hub>();
  for (const { refs, values } of records)
    for (const [end, side] of [
      [refs.source, 'out'],
      [refs.target, 'in'],
    ] as const) {
      if (!end) continue;
      const hub = hubs.get(end.id) ?? { name: end.name, out: 0, in: 0, personal: 0 };
      hub[side] += 1;
      if (values.personalData === true) hub.personal += 1;
      hubs.set(end.id, hub);
    }
  return [...hubs.values()].sort((a, b) => b.out + b.in - a.out - a.in || a.name.localeCompare(b.name, 'nb')).slice(0, mostHubs);
}

export const integrations = composer('integrations', {
  read: (context: ReportContext) =>
    context.records('integration', together(['name', 'source', 'target', 'personalData'], context.columns('list')), context.asked),
  sections: {
    summary: (records, context) => [
      {
        type: 'facts',
        caption: said(context, w.integrations),
        facts: [
          { label: said(context, w.integrations), cell: count(records.length) },
          { label: said(context, w.withPersonalData), cell: count(records.filter(({ values }) => values.personalData === true).length) },
        ],
      },
      ...(records.length === 0 ? [paragraph(said(context, w.emptyReport, { what: said(context, w.integrations).toLowerCase() }))] : []),
    ],
    hubs: (records, context) => {
      const hubs = hubsOf(records);
      if (hubs.length === 0) return [];
      const bars = hubs.map(({ name, out, in: to }) => ({ label: name, value: out + to, shown: number(out + to, context.language) }));
      return [
        ...barsOf(context, bars, said(context, w.hubs)),
        {
          type: 'table',
          caption: said(context, w.system),
          columns: [
            { heading: said(context, w.system) },
            ...[w.out, w.in, w.total, w.withPersonalData].map((text) => ({ heading: said(context, text), end: true })),
          ],
          rows: hubs.map((hub): Cell[] => [words(hub.name), count(hub.out), count(hub.in), count(hub.out + hub.in), count(hub.personal)]),
        },
      ];
    },
    list: (records, context) => [tableOf(context, 'integration', context.columns('list'), records, said(context, w.integrations))],
  },
});
