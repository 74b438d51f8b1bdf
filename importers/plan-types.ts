/** The plan of an import: what would happen, row by row and field by field. Plain JSON. */
import type { PlanValue, Target } from '#importers/existing';
import type { Terms } from '#importers/parse-options';
import type { KindName } from '#model/kinds/index';
import type { Problem } from '#model/result';

/** `missing`: not in a file that once held everything, which may be removed if somebody chooses so; `remove`: somebody has. */
export type Action = 'create' | 'change' | 'same' | 'skipped' | 'problem' | 'missing' | 'remove';

/** Whose value is to stand: the registry's, or the file's. */
export type Taken = 'ours' | 'theirs';

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

/** A value that has been changed both here and in the file since the file was made. */
export interface Conflict {
  /** A field or a link; `removed` when the whole object has been removed here and changed in the file. */
  field: string;
  base: PlanValue;
  ours: PlanValue;
  theirs: PlanValue;
  cell?: string;
  /** What somebody has chosen. */
  taken?: Taken;
}

/** A choice somebody has made about a conflict, or about an object that is missing in the file (`removed`). */
export interface Settled {
  id: string;
  field: string;
  take: Taken;
}

export interface PlanRow {
  /** Unique in the plan; what a `Target` without an id names. */
  key: string;
  /**
   * `proposed`: not a row of the file, but somebody a row names who does not exist yet; `sheet` and `row` say which.
   * `missing`: an object that the file no longer names.
   */
  origin: 'file' | 'proposed' | 'missing';
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
  /** What has been changed on both sides; only where there is any. */
  conflicts?: Conflict[];
  /** It has been removed here, and comes back. */
  restore?: true;
  /** A node of an outline that was recognised under something else than before. */
  moved?: true;
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
  settled?: readonly Settled[];
  /** Whose value stands in every conflict that is not settled by itself. */
  conflicts?: Taken;
  /** What is missing in a whole export is removed. */
  removeMissing?: boolean;
}

export interface Summary {
  sheet: string;
  kind: KindName;
  create: number;
  change: number;
  same: number;
  skipped: number;
  problems: number;
  /** Objects the file no longer names: left alone, or removed. Only where there are any. */
  missing?: number;
  remove?: number;
}

/** Counts rows by sheet and kind. What is proposed counts with the sheet that names it. */
export function summary({ rows }: Pick<Plan, 'rows'>): Summary[] {
  const found = new Map<string, Summary>();
  for (const { sheet, kind, action } of rows) {
    const key = JSON.stringify([sheet, kind]);
    const line = found.get(key) ?? { sheet, kind, create: 0, change: 0, same: 0, skipped: 0, problems: 0 };
    const counter = action === 'problem' ? 'problems' : action;
    line[counter] = (line[counter] ?? 0) + 1;
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
