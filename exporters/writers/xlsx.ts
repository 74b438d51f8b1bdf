/** Excel: sheets written as a stream, with typed cells, frozen headings and filters; the registry's own tables have ids in hidden columns. */
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { setImmediate as breathe } from 'node:timers/promises';
import ExcelJS from 'exceljs';
import type { CellOut } from '#exporters/cells';
import { columnsOf, type ExportDocument, type ExportRecord, type ExportTable } from '#exporters/table';
import { excelText } from '#exporters/writers/excel-text';
import { kindOf } from '#model/kinds/index';

const formats = { text: '@', number: 'General', money: '#,##0.00', date: 'dd.mm.yyyy' } as const satisfies Record<CellOut['type'], string>;
const firstExcelDay = '1900-03-01';

/** Excel reads `_x0041_` in a text as a character (ECMA-376 §22.9.2.19); the underscore is escaped to keep it a text. */
const escaped = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

/** Texts are written as texts, so what looks like a formula never runs. Dates Excel cannot hold are written as text. */
function excelValue(cell: CellOut): ExcelJS.CellValue {
  if (cell.type === 'text') return excelText(escaped(cell.value));
  if (cell.type !== 'date') return cell.value;
  return cell.value < firstExcelDay ? excelText(cell.value) : new Date(`${cell.value}T00:00:00Z`);
}

/** Sheet names have at most 31 letters, and some signs are not allowed. */
function sheetName(wanted: string, taken: Set<string>): string {
  const plain =
    wanted
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^'|'$/g, ' ')
      .trim()
      .slice(0, 31) || 'Ark';
  let name = plain;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${plain.slice(0, 27)} ${n}`;
  taken.add(name.toLowerCase());
  return name;
}

/** A sheet of a workbook, whatever its rows come from. */
export interface Sheet {
  name: string;
  columns: readonly { heading: string; width: number; hidden: boolean }[];
  rows: AsyncIterable<readonly (CellOut | null)[]>;
}

/** What the properties of a workbook say. */
export type About = Pick<ExportDocument, 'title' | 'organisation' | 'author' | 'language' | 'createdAt'>;

async function writeSheet(workbook: ExcelJS.stream.xlsx.WorkbookWriter, name: string, { columns, rows }: Sheet, wait: () => Promise<void>) {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }],
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, paperSize: 9 },
  });
  sheet.columns = columns.map(({ width, hidden }) => ({ width, hidden }));
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  const headings = sheet.addRow(columns.map(({ heading }) => escaped(heading)));
  headings.font = { bold: true };
  headings.commit();
  let count = 0;
  for await (const cells of rows) {
    const row = sheet.addRow(cells.map((cell) => (cell === null ? null : excelValue(cell))));
    cells.forEach((cell, i) => {
      if (cell && cell.type !== 'number') row.getCell(i + 1).numFmt = formats[cell.type];
    });
    row.commit();
    count += 1;
    if (count % 200 === 0) await wait();
  }
  sheet.commit();
  await wait();
}

async function write(about: About, sheets: readonly Sheet[], out: PassThrough, stopped: () => boolean): Promise<void> {
  const { title, organisation, author, language, createdAt } = about;
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: false });
  // The writer prints these properties of a document, though its types do not know them.
  const core = {
    title,
    subject: organisation,
    creator: author ?? organisation,
    lastModifiedBy: author ?? organisation,
    language,
    created: createdAt,
    modified: createdAt,
  };
  Object.assign(workbook, core);
  // Rows wait until the reader at the other end has taken what is written, so that memory stays small.
  const wait = async () => {
    await breathe();
    while (out.writableNeedDrain && !stopped()) await Promise.race([once(out, 'drain'), once(out, 'close')]);
    if (stopped()) throw new Error('The export was stopped.');
  };
  const names = new Set<string>();
  for (const sheet of sheets) await writeSheet(workbook, sheetName(sheet.name, names), sheet, wait);
  await workbook.commit();
}

/** Writes every table of the document as a sheet of a workbook. */
export const writeXlsx = (document: ExportDocument): AsyncGenerator<Uint8Array> =>
  writeWorkbook(
    document,
    document.tables.map((table) => {
      const columns = columnsOf(table, document.language, document.terms);
      const rows = cellsOf(table, (record) => columns.map(({ cell }) => cell(record)));
      return { name: kindOf(table.kind).plural[document.language], columns, rows };
    }),
  );

async function* cellsOf({ rows }: ExportTable, cells: (record: ExportRecord) => readonly (CellOut | null)[]) {
  for await (const record of rows) yield cells(record);
}

/** Writes a workbook as a stream. */
export async function* writeWorkbook(about: About, sheets: readonly Sheet[]): AsyncGenerator<Uint8Array> {
  const out = new PassThrough();
  let done = false;
  const writing = write(about, sheets, out, () => done).catch((error: unknown) => {
    out.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  try {
    for await (const chunk of out) yield chunk as Uint8Array;
  } finally {
    done = true;
    out.destroy();
    await writing;
  }
}
