/** One table as CSV that Norwegian Excel opens by a double click: semicolons, UTF-8 with a mark, decimal comma. */

import { type CellOut, writtenCell } from '#exporters/cells';
import { type Column, columnsOf, type ExportDocument } from '#exporters/table';

export interface CsvOptions {
  delimiter?: ';' | ',';
  /** Leave out the byte order mark, for programs that do not expect it. */
  bare?: boolean;
}

const chunkLength = 65_536;

/** A text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, «CSV injection»). The reader takes it off. */
export const guardFormula = (text: string): string => (/^'*[=+\-@\t\r\n]/.test(text) ? `'${text}` : text);

const written = (cell: CellOut | null): string =>
  cell?.type === 'text' || cell?.type === 'date' ? guardFormula(writtenCell(cell)) : writtenCell(cell);

/** A cell, in quotes when it needs them. */
export const quoted = (text: string, delimiter: string): string =>
  text.includes(delimiter) || /["\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Writes the only table of the document. */
export async function* writeCsv(document: ExportDocument, { delimiter = ';', bare = false }: CsvOptions = {}): AsyncGenerator<Uint8Array> {
  const [table] = document.tables;
  if (!table || document.tables.length > 1) throw new Error('A CSV file holds one table. Export one kind at a time, or choose Excel.');
  const columns = columnsOf(table, document.language, document.terms);
  const encoder = new TextEncoder();
  const line = (cells: readonly string[]) => `${cells.map((cell) => quoted(cell, delimiter)).join(delimiter)}\r\n`;
  const cells = (record: Parameters<Column['cell']>[0]) => columns.map(({ cell }) => written(cell(record)));
  let text = (bare ? '' : '\ufeff') + line(columns.map(({ heading }) => guardFormula(heading)));
  for await (const record of table.rows) {
    text += line(cells(record));
    if (text.length < chunkLength) continue;
    yield encoder.encode(text);
    text = '';
  }
  yield encoder.encode(text);
}
