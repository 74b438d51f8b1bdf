/** The service catalogue: what the municipality offers, theme by theme as Los orders them. */

import type { Block, TableBlock } from '#exporters/blocks';
import { composer, heading, nameOf, ordered, paragraph, type ReportContext, said, tableOf, together } from '#exporters/reports/context';
import { reportWords as w } from '#exporters/reports/words';
import { count, words } from '#exporters/shown';
import type { ExportRecord } from '#exporters/table';
import { grouped } from '#model/gather';

interface Placed {
  service: ExportRecord;
  /** From the main theme down. */
  path: readonly string[];
}

/** A service once for each of its themes. */
const placesOf = (service: ExportRecord): Placed[] => {
  const concepts = service.links.losConcepts ?? [];
  return concepts.length > 0 ? concepts.map(({ name, path }) => ({ service, path: path ?? [name] })) : [{ service, path: [] }];
};

/** The services of a main theme, with the theme below it in front. */
function themeTable(places: readonly Placed[], context: ReportContext, caption: string): Block {
  const below = ({ path }: Placed) => path.slice(1).join(' › ');
  const inOrder = ordered(places, (place) => `${below(place)}\u0000${nameOf(place.service)}`);
  const table = tableOf(
    context,
    'service',
    context.columns('byLos'),
    inOrder.map(({ service }) => service),
    caption,
  );
  if (table.type !== 'table' || inOrder.every((place) => below(place) === '')) return table;
  return {
    ...table,
    columns: [{ heading: said(context, w.theme) }, ...table.columns],
    rows: table.rows.map((row, at) => [words((inOrder[at] && below(inOrder[at])) || ' '), ...row]),
  } satisfies TableBlock;
}

export const services = composer('services', {
  read: (context: ReportContext) =>
    context.records('service', together(['name', 'statutory', 'losConcepts'], context.columns('byLos')), context.asked),
  sections: {
    summary: (records, context) => [
      {
        type: 'facts',
        caption: said(context, w.services),
        facts: [
          { label: said(context, w.services), cell: count(records.length) },
          { label: said(context, w.statutory), cell: count(records.filter(({ values }) => values.statutory === true).length) },
          {
            label: said(context, w.themes),
            cell: count(new Set(records.flatMap(({ links }) => (links.losConcepts ?? []).map(({ id }) => id))).size),
          },
          { label: said(context, w.withoutLos), cell: count(records.filter(({ links }) => !links.losConcepts?.length).length) },
        ],
      },
      paragraph(
        records.length === 0
          ? said(context, w.emptyReport, { what: said(context, w.services).toLowerCase() })
          : said(context, w.manyThemes),
      ),
    ],
    byLos: (records, context) => {
      const themes = grouped(records.flatMap(placesOf), ({ path }) => path[0] ?? '');
      return ordered([...themes], ([theme]) => theme || '\uffff').flatMap(([theme, places]) => {
        const title = theme || said(context, w.withoutLos);
        return [heading(2, title), themeTable(places, context, title)];
      });
    },
  },
});
