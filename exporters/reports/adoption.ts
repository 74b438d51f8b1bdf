/** The use of national shared solutions: how many, by manager and by Los theme, what is missing where, and how each answer is known. */
import type { Block, Cell, FigureBlock } from '#exporters/blocks';
import { adoptionCharts } from '#exporters/figures/adoption-chart';
import { composer, heading, type OwnColumn, paragraph, type ReportContext, said, tableOf, together } from '#exporters/reports/context';
import { reportWords as w } from '#exporters/reports/words';
import { count, type Reader, words } from '#exporters/shown';
import type { ExportRecord } from '#exporters/table';
import {
  type Answer,
  answerNames,
  answers,
  type Counts,
  countsOf,
  type Group,
  type Grouping,
  grouped,
  groupings,
  type Solution,
  shareUsed,
  standingOf,
} from '#model/adoption';
import { evidenceOf } from '#model/adoption-evidence';
import { sharedTypes } from '#model/measures';
import { reportSections } from '#model/report-sections';
import { list, number, percent } from '#model/wording';

interface Read {
  records: readonly ExportRecord[];
  solutions: readonly Solution[];
}

const { table } = reportSections.adoption.list;
const known = Object.keys(table.also);

const shareIn = (counts: Counts, { language }: Reader): Cell => {
  const share = shareUsed(counts);
  return share === null ? null : words(percent(share, language));
};

/** How many are used, not used and so on, and the share: a line for each group. */
function countsTable(groups: readonly Group[], by: Grouping, context: Reader): Block {
  const { language } = context;
  return {
    type: 'table',
    caption: said(context, groupings[by].label),
    columns: [
      { heading: said(context, groupings[by].label) },
      { heading: said(context, w.total), end: true },
      ...answerNames.map((name) => ({ heading: answers[name][language], end: true })),
      { heading: said(context, w.shareUsed), end: true },
    ],
    rows: groups.map(({ name, solutions, counts }): Cell[] => [
      words(name ?? said(context, groupings[by].none)),
      count(solutions.length),
      ...answerNames.map((answer) => count(counts[answer])),
      shareIn(counts, context),
    ]),
  };
}

function charts(groups: readonly Group[], by: Grouping, solutions: readonly Solution[], context: Reader): FigureBlock[] {
  const { language } = context;
  const counts = countsOf(solutions);
  const label = said(context, reportSections.adoption[by === 'theme' ? 'themes' : 'managers'].label);
  const parts = answerNames.map((name) => `${answers[name][language].toLowerCase()} ${number(counts[name], language)}`);
  const alt = said(context, w.everySolution, { by: label.replace(/^./, (first) => first.toLowerCase()), counts: list(parts, language) });
  return adoptionCharts(groups, said(context, groupings[by].none), label, language).map((svg) => ({
    type: 'figure',
    svg,
    width: 170,
    alt,
    caption: label,
  }));
}

/** The solutions by manager or theme, as picture and table. */
export function adoptionBy(by: Grouping, solutions: readonly Solution[], context: Reader): Block[] {
  if (solutions.length === 0) return [];
  const groups = grouped(solutions, by);
  return [
    ...(by === 'theme' ? [paragraph(said(context, w.manyAreas))] : []),
    ...charts(groups, by, solutions, context),
    countsTable(groups, by, context),
  ];
}

/** What is not used, and what nobody knows, in each group that has any. */
function missingTable(solutions: readonly Solution[], by: Grouping, context: ReportContext): Block[] {
  const { language } = context;
  const namesWith = ({ solutions: some }: Group, answer: Answer) =>
    words(
      some
        .filter((one) => standingOf(one).answer === answer)
        .map(({ name }) => name)
        .join('; '),
    );
  const lacking = ['not_used', 'unsure'] as const;
  const groups = grouped(solutions, by).filter(({ counts }) => lacking.some((answer) => counts[answer] > 0));
  // One line of everything without a theme says nothing that the managers do not.
  if (groups.length === 0 || (by === 'theme' && groups.every(({ name }) => name === null))) return [];
  const title = said(context, groupings[by].label);
  return [
    heading(2, title),
    {
      type: 'table',
      caption: title,
      columns: [{ heading: title }, ...lacking.map((answer) => ({ heading: answers[answer][language] }))],
      rows: groups.map((group): Cell[] => [
        words(group.name ?? said(context, groupings[by].none)),
        ...lacking.map((answer) => namesWith(group, answer) ?? words(' ')),
      ]),
    },
  ];
}

/** The columns about the answer, which stand on no product. */
function ownColumns(solutions: readonly Solution[], context: ReportContext): Record<string, OwnColumn> {
  const { language } = context;
  const byId = new Map(solutions.map((one) => [one.id, one]));
  const tell = (label: OwnColumn['label'], say: (solution: Solution) => string): OwnColumn => ({
    label,
    cell: ({ id }) => {
      const solution = byId.get(id);
      return solution ? words(say(solution)) : null;
    },
  });
  return {
    answer: tell(table.also.answer, (one) => answers[standingOf(one).answer][language]),
    evidence: tell(table.also.evidence, (one) =>
      evidenceOf(one)
        .map(({ text, application }) => said(context, text, { application: application?.name ?? '' }))
        .join('; '),
    ),
    answerNote: tell(table.also.answerNote, ({ given }) => given?.note ?? ''),
    themes: tell(table.also.themes, ({ themes }) => themes.map(({ name }) => name).join('; ')),
  };
}

export const adoption = composer('adoption', {
  read: async (context: ReportContext): Promise<Read> => {
    const all = new Map((await context.solutions()).map((one) => [one.id, one]));
    const columns = context.columns('list').filter((name) => !known.includes(name));
    const { filter, ...question } = context.asked;
    const shared = { type: { in: sharedTypes } };
    const asked = { ...question, filter: filter ? { and: [shared, filter] } : shared, own: false };
    const records = (await context.records('product', together(['name'], columns), asked)).filter(({ id }) => all.has(id));
    return { records, solutions: records.flatMap(({ id }) => all.get(id) ?? []) };
  },
  sections: {
    summary: ({ solutions }, context) => {
      const counts = countsOf(solutions);
      const facts: Block = {
        type: 'facts',
        caption: said(context, w.solutions),
        facts: [
          { label: said(context, w.solutions), cell: count(solutions.length) },
          ...answerNames.map((name) => ({ label: answers[name][context.language], cell: count(counts[name]) })),
          { label: said(context, w.shareUsed), cell: shareIn(counts, context) },
        ],
      };
      if (solutions.length === 0)
        return [facts, paragraph(said(context, w.emptyReport, { what: said(context, w.solutions).toLowerCase() }))];
      const traceless = solutions.every((one) => standingOf(one).reason === 'no_traces');
      return [facts, paragraph(said(context, traceless ? w.noTracesAtAll : w.shareMeans))];
    },
    managers: ({ solutions }, context) => adoptionBy('manager', solutions, context),
    themes: ({ solutions }, context) => adoptionBy('theme', solutions, context),
    missing: ({ solutions }, context) => {
      if (solutions.length === 0) return [];
      const tables = (['theme', 'manager'] as const).flatMap((by) => missingTable(solutions, by, context));
      return tables.length > 0 ? tables : [paragraph(said(context, w.nothingMissing))];
    },
    list: ({ records, solutions }, context) => [
      tableOf(context, 'product', context.columns('list'), records, said(context, w.solutions), ownColumns(solutions, context)),
    ],
  },
});
