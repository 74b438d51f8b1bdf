/** What every reader hands over: sheets of cells that remember where they sat. */
import type { LeftOver } from '#importers/archimate/left-over';
import type { Problem, Result } from '#model/result';

/** What a cell holds: a text, a number, yes or no, or a date (then `date` is set). */
export type CellValue = string | number | boolean;

export interface Cell {
  /** 1-based, as the spreadsheet counts. */
  row: number;
  column: number;
  value: CellValue;
  /** The value is a date: `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` where the cell also has a time of day. */
  date?: true;
  /** Shown as per cent: 0.5 stands for 50 %. */
  percent?: true;
  /** The result of a formula. */
  formula?: true;
  /** A formula that went wrong, such as `#REF!`; `value` is that text. */
  error?: true;
  /** Where the cell links to. */
  link?: string;
}

/** The cells of a row by column number (index 0 is never used); columns without a value are absent. */
export interface SheetRow {
  row: number;
  hidden?: true;
  cells: (Cell | undefined)[];
}

export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** A row of the file that another points at. */
export interface RowAt {
  sheet: string;
  row: number;
}

/** The very rows that a cell means, by row and column. The cell names these first, then those that are not in the file. */
export type RowsMeant = ReadonlyMap<number, ReadonlyMap<number, readonly RowAt[]>>;

export interface Sheet {
  file: string;
  name: string;
  /** Hidden in the workbook: listed, but not planned until somebody asks. */
  hidden?: true;
  hiddenColumns: readonly number[];
  merges: readonly Merge[];
  /** Rows that hold something, in order. */
  rows: SheetRow[];
  /** How values were written: CSV and pasted text cannot say what is a number. */
  /** Headings of what the file tells only in part: a catalogue points at what is published, and keeps quiet about the rest. */
  partial?: readonly string[];
  above?: RowsMeant;
  source: 'xlsx' | 'csv' | 'paste' | 'json' | 'archimate';
}

/** What a file may cost to read. */
export interface ReadLimits {
  /** Bytes of the file itself. */
  fileBytes: number;
  /** Bytes once unpacked, all parts together. */
  unpackedBytes: number;
  /** How many times larger than packed a part may be, once it is more than 10 MB. */
  ratio: number;
  /** Parts in the package. */
  entries: number;
  sheets: number;
  /** Rows with content, all sheets together. */
  rows: number;
  /** The rightmost column with content. */
  columns: number;
  cells: number;
}

export const defaultLimits: ReadLimits = {
  fileBytes: 50_000_000,
  unpackedBytes: 500_000_000,
  ratio: 250,
  entries: 5_000,
  sheets: 200,
  rows: 150_000,
  columns: 500,
  cells: 3_000_000,
};

/** How far long work has come, and a way to stop it. */
export interface Hooks {
  /** `done` and `total` count the same thing: bytes when reading, rows when planning. */
  onProgress?: (progress: { phase: 'read' | 'plan'; done: number; total: number }) => void;
  signal?: AbortSignal;
}

/** The sheets; `left` is what a model held that no row can say, to be kept when the import is carried out. */
export type Sheets = Result<Sheet[]> & { left?: LeftOver };

/** The letters of a column: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** The address people know: row 7, column 11 is K7. */
export const address = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** The row and column of an address such as `K7` or `$K$7`; null when it is none. */
export function place(reference: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (!match) return null;
  let column = 0;
  for (const letter of match[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]), column };
}

/** The cell as a person reads it. */
export function textOf(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  const { value } = cell;
  if (typeof value === 'boolean') return value ? 'Ja' : 'Nei';
  if (typeof value === 'number') return cell.percent ? `${plain(value * 100)} %` : plain(value);
  if (!cell.date) return value;
  const [day, time] = value.split('T');
  return `${(day ?? '').split('-').reverse().join('.')}${time ? ` ${time}` : ''}`;
}

/** Spreadsheets keep 15 digits; what comes after is noise. Norwegian decimal comma. */
const plain = (value: number): string => String(Number(value.toPrecision(15))).replace('.', ',');

/** True when nothing but space is written there. */
export const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || (typeof cell.value === 'string' && cell.value.trim() === '');

/** The cells of a row that have something in them. */
export const filled = (row: SheetRow): Cell[] => row.cells.filter((cell): cell is Cell => !isBlank(cell));

/** Lets other work run: long loops call it now and then, and stop when the signal says so. */
export async function breathe(signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  await new Promise((resolve) => setTimeout(resolve, 0));
  signal?.throwIfAborted();
}

/** A file that cannot be read at all: no sheets, and one sentence that says why. */
export const refused = (problem: Problem): Sheets => ({ value: [], problems: [problem] });
