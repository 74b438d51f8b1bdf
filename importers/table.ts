/** Sheet → table: which row is the heading, which rows are data, and what the rest is. Nothing is left out without saying so. */

import { exportedKind, findHeader, known, nameByGroup, withSubheadings } from '#importers/heading-row';
import { normalise, normaliseHeading } from '#importers/normalise';
import { type Code, placed, say } from '#importers/say';
import {
  address,
  type Cell,
  columnLetters,
  filled,
  isBlank,
  type Merge,
  type RowsMeant,
  type Sheet,
  type SheetRow,
  textOf,
} from '#importers/sheet';
import { sumWords } from '#importers/sum-words';
import { type Stamp, stampOf } from '#model/exchange';
import type { KindName } from '#model/kinds/index';
import type { Problem, Severity } from '#model/result';

export interface TableColumn {
  column: number;
  /** As written in the file; a column without a heading is called by its letter. */
  heading: string;
  hidden?: true;
  /** The first values, for the one who checks the mapping. */
  samples: string[];
}

export interface Table {
  file: string;
  sheet: string;
  hidden?: true;
  source: Sheet['source'];
  partial?: Sheet['partial'];
  /** Written by us, as its id column says: the kind it holds. */
  exported?: KindName;
  /** When it was written, and whether it was everything of its kind. */
  stamp?: Stamp;
  headerRow: number;
  columns: TableColumn[];
  rows: SheetRow[];
  /** Rows that are not data, and why. */
  skipped: { row: number; problem: Problem }[];
  /** The rows that cells mean, where a name alone would not tell: in an outline, a model or a catalogue. */
  above?: RowsMeant;
}

/** A value that covers several rows of a column counts for each of them, as it looks in Excel. */
function spread(sheet: Sheet): SheetRow[] {
  const tall = sheet.merges.filter(({ top, bottom, left, right }) => left === right && bottom > top);
  if (tall.length === 0) return sheet.rows;
  const rows = new Map(sheet.rows.map((row) => [row.row, row]));
  for (const { top, bottom, left } of tall) {
    const source = rows.get(top)?.cells[left];
    if (!source) continue;
    for (let number = top + 1; number <= bottom; number++) {
      const row = rows.get(number);
      // A row that is otherwise empty stays empty.
      if (row && isBlank(row.cells[left])) row.cells[left] = { ...source, row: number };
    }
  }
  return sheet.rows;
}

/** An amount that a text file could only write as text. */
const amountLike = /^(?:kr\.?|nok)?\s*[-−–+(]?\d[\d\s.,'’\u00a0\u202f]*\)?\s*(?:,[-–]|kr\.?|nok|%)?$/i;
const footer =
  /^(?:\*|(?:sist oppdatert|oppdatert|kilde|kjelde|source|merk|obs|nb|note|forklaring|tegnforklaring|utskrift|utarbeidet|last updated|updated)\b.*:|(?:sist oppdatert|last updated)\b|(?:nb|obs|merk)\s*!)/i;

const isAmount = (cell: Cell): boolean =>
  typeof cell.value === 'number' || cell.formula === true || (typeof cell.value === 'string' && amountLike.test(cell.value.trim()));

interface Shape {
  header: SheetRow;
  columns: readonly TableColumn[];
  merges: readonly Merge[];
}

/** Why a row is not data; undefined when it is. */
function skipReason(row: SheetRow, { header, columns, merges }: Shape): Code | undefined {
  const cells = filled(row);
  const [first, ...rest] = cells;
  if (!first) return undefined;
  const isText = typeof first.value === 'string' && !first.date;
  const words = normaliseHeading(textOf(first));
  if (isText && sumWords.has(words) && rest.every(isAmount)) return 'total_row';
  if (
    cells.length >= 2 &&
    cells.length >= columns.length * 0.8 &&
    cells.every((cell) => normalise(textOf(cell)) === normalise(textOf(header.cells[cell.column])))
  )
    return 'repeated_header';
  if (
    rest.length === 0 &&
    merges.some((m) => m.top === row.row && m.left === first.column && m.right - m.left + 1 >= Math.max(2, columns.length / 2))
  )
    return 'subheading_row';
  if (columns.length >= 3 && rest.length === 0 && first.column === columns[0]?.column && /^\d{1,6}\.?$/.test(textOf(first).trim()))
    return 'number_only_row';
  if (columns.length >= 3 && cells.length <= 2 && isText && footer.test(textOf(first).trim())) return 'footer_row';
  return undefined;
}

function columnsOf(header: SheetRow, body: readonly SheetRow[], hiddenColumns: readonly number[]): TableColumn[] {
  const hidden = new Set(hiddenColumns);
  const last = body.reduce((most, row) => Math.max(most, row.cells.length - 1), header.cells.length - 1);
  const columns: TableColumn[] = [];
  for (let column = 1; column <= last; column++) {
    const heading = textOf(header.cells[column]).replace(/\s+/g, ' ').trim();
    const samples: string[] = [];
    for (const row of body) {
      const cell = row.cells[column];
      if (!isBlank(cell)) samples.push(textOf(cell).slice(0, 200));
      if (samples.length === 3) break;
    }
    if (heading === '' && samples.length === 0) continue;
    columns.push({ column, heading: heading || columnLetters(column), ...(hidden.has(column) ? { hidden: true } : {}), samples });
  }
  return columns;
}

/**
 * Where a second table begins under the first: after an empty row, a row of other headings, with a lone title above it or not.
 * Only names we know count, so that a row of data is never taken for one.
 */
function nextTable(body: readonly SheetRow[], header: SheetRow): number {
  const first = new Set(filled(header).map((cell) => normalise(textOf(cell))));
  return body.findIndex((row, i) => {
    const before = body[i - 1];
    const title = before !== undefined && filled(before).length === 1;
    const gap = (above: SheetRow, below: SheetRow | undefined) => above.row - (below?.row ?? header.row) > 1;
    if (i === 0 || !(gap(row, before) || (title && gap(before, body[i - 2])))) return false;
    const cells = filled(row);
    const texts = cells.map((cell) => normalise(textOf(cell)));
    const headings = cells.filter((cell) => typeof cell.value === 'string' && !cell.date && known(cell)).length;
    const others = texts.filter((text) => !first.has(text)).length;
    return headings >= 2 && headings >= cells.length * 0.6 && new Set(texts).size === texts.length && others >= cells.length / 2;
  });
}

/** Finds the table of a sheet: title rows above it, total and note rows in it. */
export function tableOf(sheet: Sheet): Table {
  const rows = spread(sheet).filter((row) => filled(row).length > 0);
  const index = findHeader(rows);
  const found = rows[index] ?? { row: 1, cells: [] };
  const exported = exportedKind(found);
  if (index > 0) nameByGroup(rows[index - 1], found, sheet.merges);
  const both = exported ? null : withSubheadings(found, rows[index + 1]);
  const header = both ?? found;
  const below = rows.slice(index + (both ? 2 : 1));
  const stamp =
    exported &&
    filled(header)
      .map((cell) => stampOf(textOf(cell)))
      .find((one) => one !== undefined);
  const next = exported ? -1 : nextTable(below, header);
  const titled = next > 0 && filled(below[next - 1] ?? header).length === 1 ? next - 1 : next;
  const body = next < 0 ? below : below.slice(0, titled);
  const columns = columnsOf(header, body, sheet.hiddenColumns);
  const shape: Shape = { header, columns, merges: sheet.merges };
  const skipped: Table['skipped'] = [];
  const skip = (row: SheetRow, code: Code, severity: Severity = 'info', count = 0) => {
    const [first] = filled(row);
    const value = textOf(first).trim();
    const at = { file: sheet.file, sheet: sheet.name, row: row.row, ...(first ? { cell: address(row.row, first.column) } : {}) };
    skipped.push({ row: row.row, problem: placed(say(code, severity, { value, count }), at) });
  };
  for (const row of rows.slice(0, index)) skip(row, 'title_row');
  const data = body.filter((row) => {
    const reason = exported ? undefined : skipReason(row, shape);
    if (reason) skip(row, reason);
    return reason === undefined;
  });
  const [other, title] = [below[next], titled < next ? below[titled] : undefined];
  if (title) skip(title, 'title_row');
  if (other) skip(other, 'other_table', 'warning', below.length - next - 1);
  return {
    file: sheet.file,
    sheet: sheet.name,
    ...(sheet.hidden ? { hidden: true } : {}),
    source: sheet.source,
    ...(sheet.partial ? { partial: sheet.partial } : {}),
    ...(sheet.above ? { above: sheet.above } : {}),
    ...(exported ? { exported } : {}),
    ...(stamp ? { stamp } : {}),
    headerRow: header.row,
    columns,
    rows: data,
    skipped,
  };
}
