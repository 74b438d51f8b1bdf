/** What a report is told, and the parts that several reports are made of. */
import type { Block, Cell, Draft, FactsBlock, FigureBlock, TableBlock } from '#exporters/blocks';
import { type BarRow, barChart } from '#exporters/figures/bar-chart';
import { reportWords } from '#exporters/reports/words';
import { cellIn, isNumeric, kroner, labelOf, type Reader, words } from '#exporters/shown';
import type { ExportRecord } from '#exporters/table';
import type { Solution } from '#model/adoption';
import { isSummable } from '#model/fields';
import { type KindName, kindOf } from '#model/kinds/index';
import type { MeasureName } from '#model/measures';
import { type MemoText, type ReportName, reports, type SectionName } from '#model/reports';
import { fill, type Text } from '#model/text';
import { list } from '#model/wording';

/** Which objects of a kind, and in which order; as the database is asked. */
export interface Question {
  filter?: Readonly<Record<string, unknown>> | null;
  orderBy?: { field: string; direction: 'asc' | 'desc' } | null;
  /** Without what all organisations share; so it is for the list a report is about, unless it says otherwise. */
  own?: boolean;
}

/** More bars than this are a table only. */
const mostBars = 15;

export interface ReportContext extends Reader {
  organisation: { name: string; organisationNumber: string | null };
  /** Reads objects with the rights of the one who asked. */
  records(kind: KindName, columns: readonly string[], question?: Question): Promise<ExportRecord[]>;
  /** The choice among the kind the report is about. */
  asked: Question;
  /** The objects chosen one by one. */
  objects: readonly { kind: KindName; id: string }[];
  /** The national shared solutions, with what is known of the own use of each. */
  solutions(): Promise<readonly Solution[]>;
  memo: Partial<Record<MemoText, string>>;
  /** The columns of a section's table, as the organisation wants them. */
  columns(section: string): readonly string[];
  /** What the map of a section shows, as the organisation wants it; null for no map. */
  measure(section: string): MeasureName | null;
}

/** A report reads once; each of its sections says a part of what was read. */
export interface Report<D, S extends string> {
  read(context: ReportContext): Promise<D>;
  /** What the report is about, where it has a name of its own. */
  subject?(data: D, context: ReportContext): string | undefined;
  sections: Readonly<Record<S, (data: D, context: ReportContext) => Draft[]>>;
}

/** A report whose data only itself knows. */
export interface Composed {
  subject?: string;
  section(name: string): Draft[];
}
export type Composer = (context: ReportContext) => Promise<Composed>;

/** The figures are those of saved views, the same in every report. */
type OwnSection<N extends ReportName> = Exclude<SectionName<N>, 'figures'>;

/** Declares a report; it has a part for every section of `model/report-sections.ts` but the figures. */
export const composer =
  <N extends ReportName, D>(name: N, report: Report<D, OwnSection<N>>): Composer =>
  async (context) => {
    const data = await report.read(context);
    const subject = report.subject?.(data, context);
    const isSection = (section: string): section is OwnSection<N> =>
      section !== 'figures' && Object.hasOwn(reports[name].sections, section);
    return { ...(subject ? { subject } : {}), section: (section) => (isSection(section) ? report.sections[section](data, context) : []) };
  };

/** A text in the reader's language, filled in. */
export const said = ({ language }: Reader, text: Text, values: Record<string, string | number | Text> = {}): string =>
  fill(text, values)[language];

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ type: 'heading', level, text });
export const paragraph = (text: string): Block => ({ type: 'paragraph', text });

/** Paragraphs are kept apart by line breaks; none for an empty text. */
export const paragraphs = (text: unknown): Block[] =>
  typeof text === 'string'
    ? text
        .split(/\n+/)
        .filter((part) => part.trim() !== '')
        .map(paragraph)
    : [];

/** What would be here, where there is nothing. */
export const nothing = (context: Reader, kind: KindName): Block => ({
  type: 'paragraph',
  muted: true,
  text: said(context, reportWords.none, { kinds: said(context, kindOf(kind).plural).toLowerCase() }),
});

/** A column that only one report has. */
export interface OwnColumn {
  label: Text;
  cell(record: ExportRecord): Cell;
}

/** A table of objects with the columns asked for; amounts are summed when there are several. */
export function tableOf(
  context: Reader,
  kind: KindName,
  columns: readonly string[],
  records: readonly ExportRecord[],
  caption: string,
  also: Readonly<Record<string, OwnColumn>> = {},
): Block {
  if (records.length === 0) return nothing(context, kind);
  const total = columns.map((name, at): Cell => {
    const field = kindOf(kind).fields[name];
    if (at === 0) return words(said(context, reportWords.sum));
    if (!field || !isSummable(field)) return words(' ');
    return kroner(records.reduce((sum, { values }) => sum + Number(values[name] ?? 0), 0));
  });
  const table: TableBlock = {
    type: 'table',
    caption,
    columns: columns.map((name) => ({
      heading: also[name] ? said(context, also[name].label) : labelOf(kind, name, context.language),
      ...(isNumeric(kind, name) ? { end: true } : {}),
    })),
    rows: records.map((record) => columns.map((name) => (also[name] ? also[name].cell(record) : cellIn(kind, name, record, context)))),
  };
  return records.length > 1 && total.some((cell) => cell?.type === 'money') ? { ...table, total } : table;
}

/** Bars over a table that holds the same numbers; none where they say nothing. */
export function barsOf(context: Reader, rows: readonly BarRow[], what: string): FigureBlock[] {
  const svg = barChart(rows.slice(0, mostBars), what);
  if (svg === null || rows.length < 2) return [];
  const told = rows.slice(0, 3).map(({ label, shown }) => `${label} ${shown}`);
  const alt = said(context, reportWords.bars, { what, most: list(told, context.language) });
  return [{ type: 'figure', svg, width: 170, alt, caption: what }];
}

/** Fields and links of one object under each other. */
export const factsOf = (context: Reader, kind: KindName, names: readonly string[], record: ExportRecord, caption: string): FactsBlock => ({
  type: 'facts',
  caption,
  facts: names.map((name) => ({ label: labelOf(kind, name, context.language), cell: cellIn(kind, name, record, context) })),
});

/** Whether anything is stated. */
export const isStated = (kind: KindName, name: string, record: ExportRecord, context: Reader): boolean =>
  cellIn(kind, name, record, context) !== null;

export const sumOf = (records: readonly ExportRecord[], name: string): number =>
  records.reduce((sum, { values }) => sum + Number(values[name] ?? 0), 0);

/** The fields of a list with those a summary needs. */
export const together = (...lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())];

/** Records in the order of a text in them, as people here order letters and numbers. */
export const ordered = <T>(items: readonly T[], by: (item: T) => string): T[] => {
  const { compare } = new Intl.Collator('nb', { numeric: true });
  return [...items].sort((a, b) => compare(by(a), by(b)));
};

export const nameOf = ({ values }: ExportRecord): string => String(values.name ?? '');
