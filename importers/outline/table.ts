/** A sheet as an outline: which layout it has is told by its headings. */

import { normalise } from '#importers/normalise';
import { growth } from '#importers/outline/growth';
import { groupedLevels, namedLevels, namesLevel } from '#importers/outline/level-columns';
import { mindMapRows } from '#importers/outline/mindmap-table';
import { bareName, type OutlineReader, type ReadOptions } from '#importers/outline/options';
import { outlineRows } from '#importers/outline/outline-table';
import { addField, addPart, emptyParts, nodeOf } from '#importers/outline/parts';
import { OutlineRefused } from '#importers/outline/refusals';
import { withTypedNumbers } from '#importers/outline/typed-numbers';
import { readCsv } from '#importers/readers/csv';
import { readXlsx } from '#importers/readers/xlsx';
import { type Cell, filled, type Sheet, type SheetRow, textOf } from '#importers/sheet';
import { sumWords } from '#importers/sum-words';
import type { Loss, OutlineNode, OutlineRead } from '#model/outline';
import { columnNamed, isOutlineHeading, levelNamed, type OutlineColumn } from '#model/outline-headings';
import { keywordsOf } from '#model/outline-lines';
import { partLabels, uncarried, unescapeName } from '#model/outline-text';
import { fill } from '#model/text';

/** A table whose columns are known. */
export interface Layout {
  /** Written by us: every text is as it stands, and nothing is guessed. */
  own: boolean;
  rows: readonly SheetRow[];
  /** Columns that hold titles of levels, the top one first. */
  levels: readonly number[];
  columns: ReadonlyMap<OutlineColumn, number>;
  fields: ReadonlyMap<string, number>;
  /** A cell as text; empty when nothing is there. */
  text(row: SheetRow, column: number | undefined): string;
  /** A node with what its row says of it, and the title it is given. */
  node(row: SheetRow, title: string, more?: boolean): OutlineNode;
}

const ownHeading = partLabels.id.nb;
const number = (cell: Cell): string => (typeof cell.value === 'number' && !cell.percent && !cell.date ? String(cell.value) : textOf(cell));

function reading(sheet: Sheet, own: boolean): (cell: Cell | undefined) => string {
  const carriedHere = sheet.source === 'csv';
  return (cell) => {
    if (cell === undefined) return '';
    if (!own) return textOf(cell).trim();
    const text = number(cell);
    return carriedHere ? uncarried(text) : text;
  };
}

/** The row of headings: ours is the first; a stranger's is the first that names something we know, or the first with several cells. */
function headingRow(rows: readonly SheetRow[]): SheetRow | undefined {
  const early = rows.slice(0, 20);
  const known = early.find((row) => filled(row).filter((cell) => isOutlineHeading(textOf(cell))).length >= 2);
  const named = early.find((row) => filled(row).filter((cell) => isOutlineHeading(textOf(cell)) || namesLevel(textOf(cell))).length >= 2);
  if (known ?? named) return known ?? named;
  const [first] = early;
  // One cell in the first row is the top of a tree, or a caption; several are headings when the row below goes further out.
  return first && filled(first).length > 1 ? first : undefined;
}

function layoutOf(sheet: Sheet): Layout {
  const own = sheet.rows[0]?.cells.some((cell) => cell?.value === ownHeading) ?? false;
  const heading = own ? sheet.rows[0] : headingRow(sheet.rows);
  const text = reading(sheet, own);
  const columns = new Map<OutlineColumn, number>();
  const levels: [level: number, column: number][] = [];
  const fields = new Map<string, number>();
  const unknown: [name: string, column: number][] = [];
  for (const cell of heading?.cells ?? []) {
    const name = text(cell);
    if (cell === undefined || name === '') continue;
    const level = levelNamed(name);
    const part = columnNamed(name);
    if (level !== undefined && !levels.some(([known]) => known === level)) levels.push([level, cell.column]);
    else if (part && !columns.has(part)) columns.set(part, cell.column);
    else unknown.push([unescapeName(name, isOutlineHeading), cell.column]);
  }
  const rows = heading ? sheet.rows.slice(sheet.rows.indexOf(heading) + 1) : sheet.rows;
  const said = levels.sort((a, b) => a[0] - b[0]).map(([, column]) => column);
  const [nameless] = unknown;
  // What says where a row belongs says that it has one title: the first column that nobody knows.
  if (!own && said.length === 0 && nameless && !isTitled(columns) && isPlaced(columns, rows, text)) {
    columns.set('title', nameless[1]);
    unknown.shift();
  }
  const found = said.length > 0 || own ? said : unnamedLevels(sheet, heading, { rows, columns, unknown, text });
  for (const [name, column] of unknown) if (!found.includes(column)) fields.set(name, column);
  const layout = { own, rows, columns, fields, levels: found };
  return { ...layout, ...readers(layout, text) };
}

type Columns = Layout['columns'];
const isTitled = (columns: Columns): boolean => (['organisation', 'service', 'title'] as const).some((part) => columns.has(part));

/** Level, parent, depth or «1.2» say where a row belongs. */
function isPlaced(columns: Columns, rows: readonly SheetRow[], text: (cell?: Cell) => string): boolean {
  const number = columns.get('number');
  const level = columns.get('level');
  const levels = new Set(level === undefined ? [] : rows.map((row) => text(row.cells[level])));
  const placed = levels.size > 1 || columns.has('parent') || columns.has('depth');
  return placed || (number !== undefined && rows.some((row) => /^\d+[.,]\d/.test(text(row.cells[number]))));
}

/** Levels whose headings do not say so. With titles in a column of their own, they are groups that these belong to. */
function unnamedLevels(
  sheet: Sheet,
  heading: SheetRow | undefined,
  { rows, columns, unknown, text }: Pick<Layout, 'rows' | 'columns'> & { unknown: [string, number][]; text: (cell?: Cell) => string },
): readonly number[] {
  if (isTitled(columns)) return isPlaced(columns, rows, text) ? [] : groupedLevels(unknown, columns);
  // Columns nobody knows, up to the first that says something of them.
  const taken = new Set(columns.values());
  const used = new Set((heading ? [heading] : sheet.rows).flatMap((row) => filled(row).map((cell) => cell.column)));
  const free = [...used].filter((column) => !taken.has(column)).sort((a, b) => a - b);
  const last = Math.min(...[...taken].filter((column) => column > (free[0] ?? 0)));
  return namedLevels(
    free.filter((column) => column < last),
    unknown,
  );
}

const parts = ['level', 'number', 'id', 'keywords', 'description'] as const;

function readers(
  { own, columns, fields }: Pick<Layout, 'own' | 'columns' | 'fields'>,
  text: (cell: Cell | undefined) => string,
): Pick<Layout, 'text' | 'node'> {
  const at = (row: SheetRow, column: number | undefined): string => {
    const value = column === undefined ? '' : text(row.cells[column]);
    // Excel takes «1.1» for a number, which Norwegians write with a comma.
    return !own && column === columns.get('number') ? value.replace(/^(\d+),(\d+)$/, '$1.$2') : value;
  };
  return {
    text: at,
    node: (row, title, more = true) => {
      const found = emptyParts(title);
      if (own) found.level = null;
      if (!more) return nodeOf(found);
      for (const part of parts) {
        const value = at(row, columns.get(part));
        if (value === '') continue;
        if (part === 'keywords' && !own) found.keywords = keywordsOf(value);
        else addPart(found, part, partLabels[part].nb, part === 'level' ? value.replace(/^\((\d+)\)$/, '$1') : value);
      }
      for (const [name, column] of fields) {
        const value = at(row, column);
        if (value !== '') addField(found, name, value);
      }
      return nodeOf(found);
    },
  };
}

const isList = ({ columns, levels }: Layout): boolean => levels.length === 0 && isTitled(columns);

/** Several at the top hang below one that is called what the sheet, or the file, is. */
function rooted(tops: OutlineNode[], sheet: Sheet, file: string): OutlineNode {
  const [first] = tops;
  if (!first) throw new OutlineRefused('no_nodes', file);
  const name = /^(sheet|ark|tabell|husorden)\s*\d*$/i.test(sheet.name) ? bareName(file) : sheet.name;
  return tops.length === 1 ? first : { title: name, children: tops };
}

/** A table in a document as a sheet. */
const sheetOf = (table: readonly (readonly string[])[]): Sheet => ({
  file: '',
  name: '',
  hiddenColumns: [],
  merges: [],
  source: 'paste',
  rows: table.map((texts, i) => {
    const cells: SheetRow['cells'] = [];
    for (const [j, value] of texts.entries()) if (value !== '') cells[j + 1] = { row: i + 1, column: j + 1, value };
    return { row: i + 1, cells };
  }),
});

/** What stands in a table of a document that says by its headings that it is an outline; null for any other table. */
export function topsOfTable(table: readonly (readonly string[])[], grow: (depth: number) => void): OutlineNode[] | null {
  const headings = table[0] ?? [];
  const services = headings.some((heading) => columnNamed(heading) === 'service');
  if (!services && headings.filter(isOutlineHeading).length < 2) return null;
  const sheet = sheetOf(table);
  const layout = layoutOf(sheet);
  const { tops } = isList(layout) ? outlineRows(layout, grow) : mindMapRows(layout, grow);
  return tops.length > 0 ? tops : null;
}

const titleOf = (row: SheetRow): string => textOf(filled(row)[0]).trim();

/** The last rows, when all they say is what the rows above come to. */
function totalsIn(rows: readonly SheetRow[]): readonly SheetRow[] {
  const isTotal = (row: SheetRow): boolean => {
    const [first, ...rest] = filled(row);
    const name = first ? normalise(textOf(first)).replace(/\s*:$/, '') : '';
    return (
      (sumWords.has(name) || /^(?:sum|totalt?) /.test(name)) && rest.length > 0 && rest.every(({ value }) => typeof value === 'number')
    );
  };
  let from = rows.length;
  for (let row = rows[from - 1]; row && isTotal(row); row = rows[from - 1]) from -= 1;
  return rows.slice(from);
}

function outlineOf(sheets: readonly Sheet[], file: string, { limits }: ReadOptions): OutlineRead {
  const used = sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0);
  const [sheet, ...others] = used;
  if (!sheet) throw new OutlineRefused('no_nodes', file);
  const whole = layoutOf(sheet);
  const totals = whole.own ? [] : totalsIn(whole.rows);
  const layout = { ...whole, rows: whole.rows.slice(0, whole.rows.length - totals.length) };
  const grow = growth(file, limits);
  const { tops, losses } = isList(layout) ? outlineRows(layout, grow) : mindMapRows(layout, grow);
  for (const row of totals)
    losses.push({ severity: 'warning', at: sheet.name, what: fill(notCounted, { row: row.row, name: titleOf(row) }) });
  const left = others.map(({ name }): Loss => ({ severity: 'warning', at: name, what: fill(notRead, { name }) }));
  const root = rooted(tops, sheet, file);
  return { outline: { root: layout.own ? root : withTypedNumbers(root) }, losses: [...losses, ...left] };
}

const notCounted = {
  nb: 'Rad {row}, «{name}», er en sum og ikke et punkt. Den er ikke lest.',
  nn: 'Rad {row}, «{name}», er ein sum og ikkje eit punkt. Ho er ikkje lesen.',
  en: 'Row {row}, “{name}”, is a total and not an item. It was not read.',
};

const notRead = {
  nb: 'Arket «{name}» er ikke lest. Flytt det først i filen, eller lagre det for seg, for å få det med.',
  nn: 'Arket «{name}» er ikkje lese. Flytt det fremst i fila, eller lagre det for seg, for å få det med.',
  en: 'The sheet “{name}” was not read. Move it first in the file, or save it by itself, to bring it along.',
};

/** Reads a workbook. */
export const readXlsxOutline: OutlineReader = async (bytes, file, options) =>
  outlineOf(await readXlsx(bytes, file, options.limits, options.hooks), file, options);

/** Reads a CSV file. */
export const readCsvOutline: OutlineReader = async (bytes, file, options) => {
  const { value, problems } = await readCsv(bytes, file, options.limits, options.hooks);
  const { outline, losses } = outlineOf(value, file, options);
  return { outline, losses: [...problems.map(({ severity, text }): Loss => ({ severity, at: file, what: text })), ...losses] };
};
