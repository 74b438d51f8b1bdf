/** Text with one record a line: CSV with comma, semicolon or tab, and cells copied from a spreadsheet (RFC 4180, read kindly). */

import { decode } from '#importers/readers/encoding';
import { Refusal } from '#importers/refusals';
import { breathe, type Cell, type Hooks, type ReadLimits, type Sheet, type SheetRow, type Sheets } from '#importers/sheet';
import type { Problem } from '#model/result';

export type Delimiter = ',' | ';' | '\t';
const delimiters: readonly Delimiter[] = ['\t', ';', ','];

/** The records of a text. A quote only counts at the beginning of a cell; `""` inside quotes is one quote. */
export function* records(text: string, delimiter: Delimiter): Generator<{ line: number; cells: string[]; end: number; unclosed: boolean }> {
  const code = delimiter.charCodeAt(0);
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const cells: string[] = [];
    let ended = false;
    let unclosed = false;
    while (!ended) {
      let cell = '';
      if (text.charCodeAt(at) === 34) {
        at += 1;
        for (;;) {
          const quote = text.indexOf('"', at);
          if (quote < 0) {
            cell += text.slice(at);
            at = text.length;
            unclosed = true;
            break;
          }
          cell += text.slice(at, quote);
          at = quote + 1;
          if (text.charCodeAt(at) !== 34) break;
          cell += '"';
          at += 1;
        }
      }
      const start = at;
      let next = text.charCodeAt(at);
      while (at < text.length && next !== code && next !== 10 && next !== 13) next = text.charCodeAt(++at);
      cells.push(cell + text.slice(start, at));
      ended = at >= text.length || next !== code;
      at += 1;
      if (next === 13 && text.charCodeAt(at) === 10) at += 1;
    }
    yield { line, cells, end: Math.min(at, text.length), unclosed };
    line += 1;
  }
}

/** The delimiter that gives the most even table. A comma between digits is a Norwegian decimal, so it must win clearly. */
export function sniffDelimiter(text: string): Delimiter {
  const named = /^sep=([,;\t])\r?\n/i.exec(text)?.[1];
  if (named) return delimiters.find((d) => d === named) ?? ';';
  // What stands before the heading of ids in our own files.
  const own = /^[^\r\n]*?([,;\t])Husorden-id/.exec(text)?.[1];
  if (own) return delimiters.find((d) => d === own) ?? ';';
  let best: { delimiter: Delimiter; score: number } = { delimiter: ';', score: 0 };
  for (const delimiter of delimiters) {
    const widths: number[] = [];
    for (const { cells } of records(text.slice(0, 200_000), delimiter)) {
      if (cells.length > 1 || cells[0]?.trim()) widths.push(cells.length);
      if (widths.length >= 50) break;
    }
    const counts = new Map<number, number>();
    for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
    for (const [width, count] of counts) {
      const score = width > 1 ? (count / widths.length) * Math.sqrt(width) : 0;
      if (score > best.score) best = { delimiter, score };
    }
  }
  return best.delimiter;
}

/** A text that would run as a formula is written with an apostrophe before it (OWASP); it is taken off again here. */
export const unguard = (value: string): string => (/^'+[=+\-@\t\r\n]/.test(value) ? value.slice(1) : value);

const nulRemoved = (file: string): Problem => ({
  code: 'nul_removed',
  severity: 'warning',
  at: { file },
  text: {
    nb: 'Filen inneholdt tegn som ikke er tekst (NUL). De er tatt ut. Se over verdiene før du fortsetter.',
    nn: 'Fila inneheldt teikn som ikkje er tekst (NUL). Dei er tekne ut. Sjå over verdiane før du held fram.',
    en: 'The file held characters that are not text (NUL). They have been taken out. Look over the values before you go on.',
  },
});

async function table(text: string, delimiter: Delimiter, limits: ReadLimits, sheet: Omit<Sheet, 'rows'>, hooks: Hooks): Promise<Sheet> {
  const rows: SheetRow[] = [];
  let total = 0;
  let rested = Date.now();
  for (const { line, cells, end, unclosed } of records(text, delimiter)) {
    if (unclosed) throw new Refusal('csv_quote', { limit: line });
    const found: (Cell | undefined)[] = [];
    cells.forEach((value, i) => {
      if (value === '') return;
      if (i >= limits.columns) throw new Refusal('too_many_columns', { sheet: sheet.name, limit: limits.columns });
      found[i + 1] = { row: line, column: i + 1, value: unguard(value) };
      total += 1;
    });
    if (found.length > 0) rows.push({ row: line, cells: found });
    if (rows.length > limits.rows) throw new Refusal('too_many_rows', { limit: limits.rows });
    if (total > limits.cells) throw new Refusal('too_many_cells', { limit: limits.cells });
    if (Date.now() - rested < 40) continue;
    hooks.onProgress?.({ phase: 'read', done: end, total: text.length });
    await breathe(hooks.signal);
    rested = Date.now();
  }
  return { ...sheet, rows };
}

const blank = { hiddenColumns: [], merges: [] } as const;

/** Reads a CSV file. The sheet is named after the file. */
export async function readCsv(bytes: Uint8Array, file: string, limits: ReadLimits, hooks: Hooks = {}): Promise<Sheets> {
  const { text, cleaned } = decode(bytes);
  const delimiter = sniffDelimiter(text);
  const body = text.replace(/^sep=[,;\t]\r?\n/i, '');
  const name = file.replace(/^.*[\\/]/, '').replace(/\.[^.]+$/, '');
  const sheet = await table(body, delimiter, limits, { file, name, ...blank, source: 'csv' }, hooks);
  return { value: [sheet], problems: cleaned ? [nulRemoved(file)] : [] };
}

/** Reads cells copied from a spreadsheet: tabs between cells, quotes round those with line breaks. */
export async function readPaste(text: string, name: string, limits: ReadLimits, hooks: Hooks = {}): Promise<Sheet> {
  const delimiter = text.includes('\t') ? '\t' : sniffDelimiter(text);
  return table(text, delimiter, limits, { file: name, name, ...blank, source: 'paste' }, hooks);
}
