/** A memo for decision: the facts about what it concerns are in place, what people must write is marked. */

import type { Block } from '#exporters/blocks';
import {
  composer,
  factsOf,
  heading,
  isStated,
  nameOf,
  paragraph,
  paragraphs,
  type ReportContext,
  said,
  sumOf,
  tableOf,
} from '#exporters/reports/context';
import { reportWords as w } from '#exporters/reports/words';
import { allColumns, type ExportRecord } from '#exporters/table';
import { grouped } from '#model/gather';
import { type KindName, kindOf } from '#model/kinds/index';
import { linksOf } from '#model/relations';
import type { MemoText } from '#model/reports';
import { list, money } from '#model/wording';

interface Chosen {
  kind: KindName;
  records: readonly ExportRecord[];
}

/** More than this are a table only. */
const mostDescribed = 8;

const written = (name: Exclude<MemoText, 'title'>, context: ReportContext): Block[] => {
  const text = paragraphs(context.memo[name]);
  return text.length > 0 ? text : [{ type: 'paragraph', muted: true, text: said(context, w.writeHere, { what: w[name] }) }];
};

/** What a decision rests upon: the columns of a list, what counts for completeness, economy and assessment. */
function tellingColumns(kind: KindName): string[] {
  const { fields, columns } = kindOf(kind);
  const links = new Set(linksOf(kind).flatMap(({ name, important }) => (important ? [name] : [])));
  const telling = (name: string) => {
    const field = fields[name];
    return columns.includes(name) || links.has(name) || field?.important || field?.group === 'economy' || field?.group === 'assessment';
  };
  return allColumns(kind).filter((name) => name !== 'name' && name !== 'description' && telling(name));
}

function described(kind: KindName, record: ExportRecord, context: ReportContext): Block[] {
  const stated = tellingColumns(kind).filter((name) => isStated(kind, name, record, context));
  const facts = stated.length > 0 ? [factsOf(context, kind, stated, record, nameOf(record))] : [];
  return [heading(3, nameOf(record)), ...paragraphs(record.values.description), ...facts];
}

export const memo = composer('memo', {
  read: async (context: ReportContext): Promise<Chosen[]> => {
    const byKind = grouped(context.objects, ({ kind }) => kind);
    const chosen: Chosen[] = [];
    for (const [, objects] of byKind) {
      const [first] = objects;
      if (!first) continue;
      const filter = { id: { in: objects.map(({ id }) => id) } };
      chosen.push({ kind: first.kind, records: await context.records(first.kind, allColumns(first.kind), { filter }) });
    }
    return chosen.filter(({ records }) => records.length > 0);
  },
  subject: (_chosen, { memo: texts }) => texts.title?.trim() || undefined,
  sections: {
    matter: (chosen, context) => {
      const names = chosen.flatMap(({ records }) => records.map(nameOf));
      if (names.length === 0) return [paragraph(said(context, w.nothingChosen))];
      const shown =
        names.length > mostDescribed
          ? chosen.map(({ kind, records }) => `${records.length} ${said(context, kindOf(kind).plural).toLowerCase()}`)
          : names;
      return [paragraph(said(context, w.matter, { what: list(shown, context.language) }))];
    },
    background: (_chosen, context) => written('background', context),
    facts: (chosen, context) =>
      chosen.flatMap(({ kind, records }): Block[] => {
        const title = said(context, records.length === 1 ? kindOf(kind).label : kindOf(kind).plural);
        const each = records.length <= mostDescribed ? records.flatMap((record) => described(kind, record, context)) : [];
        const table = records.length > 1 ? [tableOf(context, kind, kindOf(kind).columns, records, title)] : [];
        return [heading(2, title), ...table, ...each];
      }),
    assessment: (_chosen, context) => written('assessment', context),
    consequences: (chosen, context) => {
      const cost = sumOf(chosen.find(({ kind }) => kind === 'application')?.records ?? [], 'annualCost');
      const known = cost > 0 ? [paragraph(said(context, w.chosenCost, { amount: money(cost, context.language) }))] : [];
      return [...known, ...written('consequences', context)];
    },
    proposal: (_chosen, context) => written('proposal', context),
  },
});
