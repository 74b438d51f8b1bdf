/** Excel workbooks (.xlsx, .xlsm): every sheet with its typed cells, links, merges and what is hidden. */

import {
  readSharedStrings,
  readStyles,
  readWorkbook,
  relationsOf,
  type SheetPart,
  type Shown,
  unescapeText,
} from '#importers/readers/xlsx-parts';
import { namespaced, walkXml } from '#importers/readers/xml';
import { openZip, type Zip } from '#importers/readers/zip';
import { Refusal } from '#importers/refusals';
import { type Cell, type CellValue, type Hooks, type Merge, place, type ReadLimits, type Sheet, type SheetRow } from '#importers/sheet';

interface Shared {
  file: string;
  strings: readonly string[];
  styles: readonly Shown[];
  from1904: boolean;
  limits: ReadLimits;
  /** Counted over all sheets. */
  count: { rows: number; cells: number };
}

/** Reads a workbook. Throws a `Refusal` when it cannot, or should not, be read. */
export async function readXlsx(bytes: Uint8Array, file: string, limits: ReadLimits, hooks: Hooks = {}): Promise<Sheet[]> {
  const zip = openZip(bytes, limits, hooks.onProgress);
  const workbook = await readWorkbook(zip, limits);
  const { sharedStrings, styles, from1904 } = workbook;
  const shared: Shared = {
    file,
    strings: sharedStrings && zip.has(sharedStrings) ? await readSharedStrings(zip, sharedStrings, limits, hooks.signal) : [],
    styles: styles && zip.has(styles) ? await readStyles(zip, styles) : [],
    from1904,
    limits,
    count: { rows: 0, cells: 0 },
  };
  const sheets: Sheet[] = [];
  for (const part of workbook.sheets) sheets.push(await readSheet(zip, part, shared, hooks.signal));
  return sheets;
}

async function readSheet(zip: Zip, { name, hidden, part }: SheetPart, shared: Shared, signal?: AbortSignal): Promise<Sheet> {
  const { limits, count } = shared;
  const hiddenColumns: number[] = [];
  const merges: Merge[] = [];
  const rows: SheetRow[] = [];
  const links: { reference: string; id: string | undefined }[] = [];
  let row: SheetRow = { row: 0, cells: [] };
  let column = 0;
  let type = 'n';
  let style = 0;
  let formula = false;
  let raw = '';
  let listening = false;
  let phonetic = false;

  const finishCell = () => {
    const read = readValue(raw, type, style, shared);
    if (read === null) return;
    if (column > limits.columns) throw new Refusal('too_many_columns', { sheet: name, limit: limits.columns });
    count.cells += 1;
    if (count.cells > limits.cells) throw new Refusal('too_many_cells', { limit: limits.cells });
    const cell: Cell = { row: row.row, column, ...read };
    if (formula) cell.formula = true;
    row.cells[column] = cell;
  };

  await walkXml(
    zip,
    part,
    {
      open: (tag, attributes) => {
        if (tag === 'c') {
          column = (attributes.r ? place(attributes.r)?.column : undefined) ?? column + 1;
          type = attributes.t ?? 'n';
          style = Number(attributes.s ?? 0);
          formula = false;
          raw = '';
        } else if (tag === 'v') listening = true;
        else if (tag === 't') listening = type === 'inlineStr' && !phonetic;
        else if (tag === 'f') formula = true;
        else if (tag === 'row') {
          row = { row: Number(attributes.r ?? row.row + 1), cells: [] };
          column = 0;
          if (attributes.hidden === '1' || attributes.hidden === 'true') row.hidden = true;
        } else if (tag === 'rPh') phonetic = true;
        else if (tag === 'col') hiddenColumns.push(...hiddenOf(attributes, limits.columns));
        else if (tag === 'mergeCell') merges.push(...mergeOf(attributes.ref ?? ''));
        else if (tag === 'hyperlink') links.push({ reference: attributes.ref ?? '', id: namespaced(attributes, 'id') });
      },
      text: (text) => {
        if (listening) raw += text;
      },
      close: (tag) => {
        if (tag === 'v' || tag === 't') listening = false;
        else if (tag === 'rPh') phonetic = false;
        else if (tag === 'c') finishCell();
        else if (tag === 'row' && row.cells.length > 0) {
          rows.push(row);
          count.rows += 1;
          if (count.rows > limits.rows) throw new Refusal('too_many_rows', { limit: limits.rows });
        }
      },
    },
    signal,
  );
  if (links.length > 0) await addLinks(zip, part, rows, links);
  return { file: shared.file, name, ...(hidden ? { hidden } : {}), hiddenColumns, merges, rows, source: 'xlsx' };
}

type Read = { value: CellValue } & Pick<Cell, 'date' | 'percent' | 'error'>;

function readValue(raw: string, type: string, style: number, { strings, styles, from1904 }: Shared): Read | null {
  if (type === 's') return textual(strings[Number(raw)] ?? '');
  if (type === 'str' || type === 'inlineStr') return textual(unescapeText(raw));
  if (raw === '') return null;
  if (type === 'b') return { value: raw === '1' || raw === 'true' };
  if (type === 'e') return { value: raw, error: true };
  if (type === 'd') return { value: raw.slice(0, 16).replace(/T00:00$/, ''), date: true };
  const number = Number(raw);
  if (!Number.isFinite(number)) return textual(raw);
  const shown = styles[style] ?? 'number';
  if (shown === 'percent') return { value: number, percent: true };
  if (shown === 'date' || (shown === 'time' && number >= 1)) return dateOf(number, from1904) ?? { value: number };
  if (shown === 'time' && number >= 0) return { value: clock(number) };
  return { value: Number(number.toPrecision(15)) };
}

const textual = (value: string): Read | null => (value === '' ? null : { value });

const clock = (fraction: number): string => new Date(Math.round((fraction % 1) * 86_400) * 1000).toISOString().slice(11, 16);

/** Days since 30 December 1899; Excel believes 1900 was a leap year, so days before 1 March 1900 are one off. */
function dateOf(serial: number, from1904: boolean): Read | null {
  const days = from1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  if (days < 1 || days >= 2_958_466) return null;
  const iso = new Date(Math.round((days - 25_569) * 86_400) * 1000).toISOString();
  return { value: iso.slice(11, 16) === '00:00' ? iso.slice(0, 10) : iso.slice(0, 16), date: true };
}

function hiddenOf({ min, max, hidden }: Readonly<Record<string, string>>, last: number): number[] {
  if (hidden !== '1' && hidden !== 'true') return [];
  const columns: number[] = [];
  for (let column = Number(min); column <= Math.min(Number(max), last); column++) columns.push(column);
  return columns;
}

function mergeOf(reference: string): Merge[] {
  const [first, last] = reference.split(':').map(place);
  return first && last ? [{ top: first.row, left: first.column, bottom: last.row, right: last.column }] : [];
}

async function addLinks(zip: Zip, part: string, rows: SheetRow[], links: { reference: string; id: string | undefined }[]): Promise<void> {
  const relations = await relationsOf(zip, part);
  const byNumber = new Map(rows.map((row) => [row.row, row]));
  for (const { reference, id } of links) {
    const at = place(reference.split(':')[0] ?? '');
    const target = id === undefined ? undefined : relations.get(id)?.target;
    const cell = at && byNumber.get(at.row)?.cells[at.column];
    if (cell && target) cell.link = target;
  }
}
