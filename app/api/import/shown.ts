/** The plan as the page shows it: problems in the reader's language, and what each column may be. */
import type { ShownPlan, ShownProblem, ShownRow, TargetOption } from '#app/_import/protocol';
import type { Planned } from '#app/api/import/planning';
import type { TablesRead } from '#app/api/import/reading';
import type { Correction, PlanRow } from '#importers/plan-types';
import { mayApply, summary } from '#importers/plan-types';
import { columnLetters, place, textOf } from '#importers/sheet';
import { type ColumnTarget, targetsOf } from '#importers/targets';
import type { KindName } from '#model/kinds/index';
import type { Problem } from '#model/result';
import type { Language } from '#model/text';

const written = (target: ColumnTarget | null): string => (target ? JSON.stringify(target) : '');

/** What a cell says: as it was corrected, else as it stands in the file. */
export function cellTexts({ tables }: Planned, corrections: readonly Correction[]): CellText {
  const rows = new Map(tables.map((table) => [table.sheet, new Map(table.rows.map((row) => [row.row, row]))]));
  const key = (sheet: string, row: number, column: number) => JSON.stringify([sheet, row, column]);
  const corrected = new Map(corrections.map(({ sheet, row, column, value }) => [key(sheet, row, column), value ?? '']));
  return (sheet, row, column) => corrected.get(key(sheet, row, column)) ?? textOf(rows.get(sheet)?.get(row)?.cells[column]);
}

type CellText = (sheet: string, row: number, column: number) => string;

function shownProblem({ code, severity, at, value, text }: Problem, language: Language, textAt?: CellText): ShownProblem {
  const { sheet, row, column, cell } = at;
  const columnNumber = cell === undefined ? undefined : place(cell)?.column;
  return {
    code,
    severity,
    ...(sheet === undefined ? {} : { sheet }),
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    ...(cell === undefined ? {} : { cell }),
    ...(columnNumber === undefined ? {} : { columnNumber }),
    ...(value === undefined ? {} : { value }),
    ...(textAt && severity === 'error' && sheet !== undefined && row !== undefined && columnNumber !== undefined
      ? { written: textAt(sheet, row, columnNumber) }
      : {}),
    message: text[language],
  };
}

export const shownRow = ({ version: _, problems, ...row }: PlanRow, language: Language, textAt: CellText): ShownRow => ({
  ...row,
  problems: problems.map((problem) => shownProblem(problem, language, textAt)),
});

const groups = { field: 'fields', key: 'fields', link: 'links', id: 'ids', version: 'ids', ids: 'ids' } as const;

const optionsOf = (kind: KindName, language: Language): TargetOption[] =>
  targetsOf(kind).map(({ target, label }) => ({ value: written(target), label: label[language], group: groups[target.to] }));

/** Everything about the plan but its rows. `problems` are of the file as a whole. */
export function shownPlan(
  file: string,
  { levels, problems, keeps }: TablesRead & { keeps: number },
  { tables, mappings, plan, digest }: Planned,
  language: Language,
): ShownPlan {
  const kinds = new Set(mappings.flatMap(({ kind, suggestion }) => [kind, suggestion].filter((one) => one !== null && one !== undefined)));
  return {
    file,
    ...(levels ? { levels, losses: problems.map(({ text }) => text[language]) } : {}),
    leaveOutProblems: plan.leaveOutProblems,
    mayApply:
      mayApply(plan) && (keeps > 0 || plan.rows.some(({ action }) => action === 'create' || action === 'change' || action === 'remove')),
    notes: levels ? [] : problems.map((problem) => shownProblem(problem, language)),
    keeps,
    digest,
    sheets: mappings.map(({ sheet, hidden, kind, suggestion, confidence, columns }) => ({
      sheet,
      ...(hidden ? { hidden } : {}),
      kind,
      ...(suggestion ? { suggestion } : {}),
      confidence,
      rows: tables.find((table) => table.sheet === sheet)?.rows.length ?? 0,
      columns: columns.map(({ column, heading, hidden: unseen, samples, target, confidence: sureness }) => ({
        column,
        letters: columnLetters(column),
        heading,
        ...(unseen ? { hidden: unseen } : {}),
        samples,
        target: written(target),
        confidence: sureness,
      })),
      problems: (plan.sheets.find((one) => one.sheet === sheet)?.problems ?? []).map((problem) => shownProblem(problem, language)),
    })),
    targets: Object.fromEntries([...kinds].map((kind) => [kind, optionsOf(kind, language)])),
    summary: summary(plan),
    rows: plan.rows.length,
  };
}
