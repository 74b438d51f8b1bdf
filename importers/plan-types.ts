/** The plan of an import: what would happen, row by row and field by field. Plain JSON. */
import type { PlanValue, Target } from '#importers/existing';
import type { Terms } from '#importers/parse-options';
import type { KindName } from '#model/kinds/index';
import type { Problem } from '#model/result';

export type Action = 'create' | 'change' | 'same' | 'skipped' | 'problem';

export interface FieldChange {
  field: string;
  before: PlanValue;
  after: PlanValue;
  /** The cell the new value comes from. */
  cell?: string;
}

export interface LinkChange {
  /** The name of the link as seen from the row's kind (`linksOf`). */
  link: string;
  add: Target[];
  remove: Target[];
}

export interface PlanRow {
  /** Unique in the plan; what a `Target` without an id names. */
  key: string;
  /** `proposed`: not a row of the file, but somebody a row names who does not exist yet; `sheet` and `row` say which. */
  origin: 'file' | 'proposed';
  sheet: string;
  row: number;
  kind: KindName;
  /** `problem`: an error stands in the way. Nothing of such a row is applied. */
  action: Action;
  id?: string;
  /** The version the plan was made against. */
  version?: number;
  name: string;
  fields: FieldChange[];
  links: LinkChange[];
  problems: Problem[];
}

export interface SheetPlan {
  sheet: string;
  hidden?: boolean;
  /** Null: the sheet is left out. */
  kind: KindName | null;
  /** About the sheet and its columns; problems of rows are with the rows. */
  problems: Problem[];
}

export interface Plan {
  /** Made so that errors leave out their cell, or their row, and the rest is applied. */
  leaveOutProblems: boolean;
  sheets: SheetPlan[];
  rows: PlanRow[];
}

/** A cell as a person has corrected it; null leaves it out. */
export interface Correction {
  sheet: string;
  row: number;
  column: number;
  value: string | null;
}

export interface PlanOptions {
  leaveOutProblems?: boolean;
  /** The organisation's vocabularies; the shipped ones otherwise. */
  terms?: Terms;
  corrections?: readonly Correction[];
}

export interface Summary {
  sheet: string;
  kind: KindName;
  create: number;
  change: number;
  same: number;
  skipped: number;
  problems: number;
}

/** Counts rows by sheet and kind. What is proposed counts with the sheet that names it. */
export function summary({ rows }: Pick<Plan, 'rows'>): Summary[] {
  const found = new Map<string, Summary>();
  for (const { sheet, kind, action } of rows) {
    const key = JSON.stringify([sheet, kind]);
    const line = found.get(key) ?? { sheet, kind, create: 0, change: 0, same: 0, skipped: 0, problems: 0 };
    line[action === 'problem' ? 'problems' : action] += 1;
    found.set(key, line);
  }
  return [...found.values()];
}

/** Every problem of the plan, in the order of the file: sheets and columns first. */
export const allProblems = ({ sheets, rows }: Pick<Plan, 'sheets' | 'rows'>): Problem[] => [
  ...sheets.flatMap((sheet) => sheet.problems),
  ...rows.flatMap((row) => row.problems),
];

/** True when nothing stands in the way: there are no errors, or they are to be left out. */
export const mayApply = (plan: Plan): boolean => plan.leaveOutProblems || plan.rows.every(({ action }) => action !== 'problem');
