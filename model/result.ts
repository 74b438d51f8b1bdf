/** A value and what was noticed on the way to it. Bad data is a value, never an exception. */
import type { Text } from '#model/text';

/** Where a problem sits: a field of an object, or a cell of a file. */
export interface Place {
  field?: string;
  file?: string;
  sheet?: string;
  /** 1-based, as the reader of the file counts. */
  row?: number;
  /** The heading of the column, as written in the file. */
  column?: string;
  /** The address of the cell, such as `K7`. */
  cell?: string;
}

export type Severity = 'error' | 'warning' | 'info';

/** One thing that is wrong (`error`), doubtful (`warning`) or worth knowing (`info`): what, where, and what to do. */
export interface Problem {
  /** Stable, lower_snake, for programs: `required`, `bad_date`, `bad_check_digit` … */
  code: string;
  severity: Severity;
  at: Place;
  /** The offending value as the user wrote it. */
  value?: string;
  /** Says what is wrong and what to do about it. */
  text: Text;
}

export interface Result<T> {
  value: T;
  problems: Problem[];
}

/** True when nothing in the list stops the work. */
export const passes = (problems: readonly Problem[]): boolean => problems.every((p) => p.severity !== 'error');

/** An error at a field, the most common problem a rule reports. */
export const problemAt = (field: string, code: string, text: Text, severity: Severity = 'error'): Problem => ({
  code,
  severity,
  at: { field },
  text,
});
