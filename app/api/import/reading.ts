/** A file or what was pasted → tables to plan from, whether it was a sheet or an outline. */
import type { LeftOver } from '#importers/archimate/left-over';
import { readSheets } from '#importers/index';
import { readOutline } from '#importers/outline/index';
import type { LevelsChosen, OutlineLevel } from '#importers/outline/levels';
import { isOutlineSheet, outlineOrSheet } from '#importers/outline/recognise';
import { tablesOfOutline } from '#importers/outline/tables';
import { readPaste } from '#importers/readers/csv';
import { Refusal as FileRefusal, refusalProblem } from '#importers/refusals';
import { defaultLimits, type Hooks, type ReadLimits } from '#importers/sheet';
import { type Table, tableOf } from '#importers/table';
import { Refusal } from '#model/errors';
import type { Loss } from '#model/outline';
import type { Problem } from '#model/result';
import type { Language, Text } from '#model/text';

export interface TablesRead {
  tables: Table[];
  problems: Problem[];
  /** The levels of an outline, for somebody to say what they are. */
  levels?: OutlineLevel[];
  /** What a model held that no table can say. */
  left?: LeftOver;
}

export interface OutlineAsked {
  /** What the levels are; also makes an outline of a sheet. */
  chosen?: LevelsChosen;
  /** Of the headings the tables get. */
  language?: Language;
  /** Who reads an outline: this process when it is left out. */
  reader?: typeof readOutline;
}

const lossProblem = (file: string, { severity, at, what }: Loss): Problem => {
  const place = at === '' || at === file ? '' : `${at}: `;
  const text: Text = { nb: place + what.nb, nn: place + what.nn, en: place + what.en };
  return { code: 'not_carried', severity: severity === 'error' ? 'warning' : severity, at: { file }, text };
};

async function readAsOutline(bytes: Uint8Array, file: string, limits: ReadLimits, hooks: Hooks, asked: OutlineAsked): Promise<TablesRead> {
  try {
    const { reader = readOutline } = asked;
    const { outline, losses } = await reader(bytes, file, { limits: { ...limits, nodes: limits.rows, depth: 200 }, hooks });
    const { tables, levels } = tablesOfOutline(outline, file, asked);
    hooks.onProgress?.({ phase: 'read', done: bytes.length, total: bytes.length });
    return { tables, levels, problems: losses.map((loss) => lossProblem(file, loss)) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { tables: [], problems: [{ code: error.code, severity: 'error', at: { file }, text: error.text }] };
  }
}

/** Reads a file into tables; a file that is refused gives none, and a problem that says why. */
export async function readTables(
  bytes: Uint8Array,
  file: string,
  limits: ReadLimits = defaultLimits,
  hooks: Hooks = {},
  asked: OutlineAsked = {},
): Promise<TablesRead> {
  const small = bytes.length > 0 && bytes.length <= limits.fileBytes;
  if (small && (asked.chosen || (await outlineOrSheet(bytes, file)) === 'outline')) return readAsOutline(bytes, file, limits, hooks, asked);
  const { value, ...rest } = await readSheets(bytes, file, limits, hooks);
  if (isOutlineSheet(value)) return readAsOutline(bytes, file, limits, hooks, asked);
  return { ...rest, tables: value.map(tableOf).filter((table) => table.columns.length > 0) };
}

/** Reads cells pasted from a spreadsheet into a table. */
export async function readPasted(text: string, name: string, hooks: Hooks = {}): Promise<TablesRead> {
  try {
    if (text.trim() === '') throw new FileRefusal('file_empty');
    return { tables: [tableOf(await readPaste(text, name, defaultLimits, hooks))], problems: [] };
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    return { tables: [], problems: [refusalProblem(error, name)] };
  }
}
