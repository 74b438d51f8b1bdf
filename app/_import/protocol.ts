/** What the import page and the server say to each other: a stream of JSON, one message to a line. Types only. */
import type { Value } from '#model/fields';
import type { KindName } from '#model/kinds/index';
import type { OutlineKind } from '#model/outline-kinds';
import type { Severity } from '#model/result';

export type Action = 'create' | 'change' | 'same' | 'skipped' | 'problem' | 'missing' | 'remove';
export type Phase = 'read' | 'plan' | 'apply';

/** A problem in the language of the reader. */
export interface ShownProblem {
  code: string;
  severity: Severity;
  sheet?: string;
  row?: number;
  column?: string;
  /** The address of the cell (`K7`), and the number of its column, to correct it by. */
  cell?: string;
  columnNumber?: number;
  value?: string;
  /** The whole cell as it stands, or as it was corrected; `value` may be a part of it. */
  written?: string;
  message: string;
}

/** What a ref or a link points at; without an id it is made by this import. */
export interface Pointed {
  id?: string;
  kind: KindName;
  name: string;
}

/** A value that has been changed both here and in the file. */
export interface ShownConflict {
  field: string;
  base: Value | Pointed;
  ours: Value | Pointed;
  theirs: Value | Pointed;
  cell?: string;
  taken?: 'ours' | 'theirs';
}

export interface ShownRow {
  key: string;
  origin: 'file' | 'proposed' | 'missing';
  sheet: string;
  row: number;
  kind: KindName;
  action: Action;
  id?: string;
  name: string;
  fields: { field: string; before: Value | Pointed; after: Value | Pointed; cell?: string }[];
  links: { link: string; add: Pointed[]; remove: Pointed[] }[];
  problems: ShownProblem[];
  conflicts?: ShownConflict[];
  /** Removed here, and brought back by the file. */
  restore?: true;
  /** Recognised under something else than before. */
  moved?: true;
}

export type Confidence = 'sure' | 'likely' | 'none' | 'chosen';

export interface ShownColumn {
  column: number;
  letters: string;
  heading: string;
  hidden?: boolean;
  samples: string[];
  /** A `TargetOption` of the sheet's kind; empty: the column is left out. */
  target: string;
  confidence: Confidence;
}

export interface ShownSheet {
  sheet: string;
  hidden?: boolean;
  kind: KindName | null;
  suggestion?: KindName;
  confidence: Confidence;
  rows: number;
  columns: ShownColumn[];
  problems: ShownProblem[];
}

/** What a column may be: `value` is sent back as it came. */
export interface TargetOption {
  value: string;
  label: string;
  group: 'fields' | 'links' | 'ids';
}

export interface SummaryLine {
  sheet: string;
  kind: KindName;
  create: number;
  change: number;
  same: number;
  skipped: number;
  problems: number;
  missing?: number;
  remove?: number;
}

/** A level of an outline, the root being 0. */
export interface ShownLevel {
  depth: number;
  nodes: number;
  /** How many our own export has said the kind of. */
  known: number;
  samples: string[];
  kind: OutlineKind | null;
}

export interface ShownPlan {
  file: string;
  /** Of an outline. */
  levels?: ShownLevel[];
  /** What could not be read of an outline. */
  losses?: string[];
  leaveOutProblems: boolean;
  mayApply: boolean;
  /** What is said of the file as a whole. */
  notes: ShownProblem[];
  /** Parts of a model that the registry has no place for, and that are kept with this import. */
  keeps: number;
  digest: string;
  sheets: ShownSheet[];
  targets: Partial<Record<KindName, TargetOption[]>>;
  summary: SummaryLine[];
  rows: number;
}

export type ServerMessage =
  | { type: 'progress'; phase: Phase; done: number; total: number }
  | { type: 'plan'; plan: ShownPlan }
  | { type: 'rows'; rows: ShownRow[] }
  | { type: 'applied'; batch: string | null; created: number; changed: number }
  /** The last line of a plan: without it, the answer was cut off. */
  | { type: 'end' }
  | { type: 'refused'; code: string; message: string };

/** What a person has decided about a sheet. */
export interface SheetDecision {
  sheet: string;
  kind?: KindName | null;
  columns?: { column: number; target: string }[];
}

export interface CellCorrection {
  sheet: string;
  row: number;
  column: number;
  /** Null leaves the cell out. */
  value: string | null;
}

/** What the levels of an outline are: the root, and from the first level below it; the last goes for what is deeper. */
export interface LevelsDecision {
  root: OutlineKind | null;
  below: (OutlineKind | null)[];
}

/** Whose value is to stand in a conflict, or whether an object that is missing in the file goes (`removed`, `theirs`). */
export interface Settlement {
  id: string;
  field: string;
  take: 'ours' | 'theirs';
}

/** The parts of a request, as fields of a form. `file` or `text` is what is imported. */
export const parts = {
  file: 'file',
  text: 'text',
  name: 'name',
  decisions: 'decisions',
  corrections: 'corrections',
  leaveOut: 'leaveOutProblems',
  levels: 'levels',
  settled: 'settled',
  digest: 'digest',
} as const;

/** The largest file that is taken in, in bytes; the server says the same. */
export const largestFile = 50_000_000;
