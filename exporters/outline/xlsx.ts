/** An outline as an Excel sheet: frozen headings, a filter, and ids in a hidden column. */
import { PassThrough } from 'node:stream';
import { setImmediate as breathe } from 'node:timers/promises';
import ExcelJS, { type CellValue } from 'exceljs';
import { type OutlineWriter, toldSteps, type WriteOptions } from '#exporters/outline/options';
import { columnsOf, type TableColumn } from '#exporters/outline/table';
import { excelText } from '#exporters/writers/excel-text';
import { fitCell } from '#model/exchange';
import type { Loss, Outline } from '#model/outline';
import type { OutlineLayout } from '#model/outline-formats';
import { carried } from '#model/outline-text';
import { lossOf, type Step } from '#model/outline-tree';
import type { Text } from '#model/text';

const tooLong: Text = {
  nb: 'En celle i Excel har plass til 32 767 tegn. Teksten er forkortet.',
  nn: 'Ei celle i Excel har plass til 32 767 teikn. Teksten er forkorta.',
  en: 'A cell in Excel has room for 32,767 characters. The text was shortened.',
};

// XML reads a carriage return as a line feed; Excel carries it as it carries what XML forbids.
const carriedText = (text: string): string => carried(text, /\r/g);

function cellOf({ cell, part }: TableColumn, step: Step, losses: Loss[]): CellValue {
  const value = cell(step);
  if (value === undefined || value === '') return null;
  if (typeof value === 'number') return value;
  const text = carriedText(value);
  const fitted = fitCell(text);
  if (fitted !== text && part !== 'depth') losses.push(lossOf(step, part, tooLong));
  return excelText(fitted);
}

async function write(
  out: PassThrough,
  outline: Outline,
  columns: readonly TableColumn[],
  losses: Loss[],
  options: WriteOptions,
): Promise<void> {
  const { language, title, author, organisation, date } = options;
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: false });
  const moment = date ?? new Date();
  // The writer prints these properties of a document, though its types do not know them.
  Object.assign(workbook, {
    title: title ?? outline.root.title,
    ...(organisation ? { subject: organisation } : {}),
    creator: author ?? organisation ?? 'Husorden',
    lastModifiedBy: author ?? organisation ?? 'Husorden',
    language,
    created: moment,
    modified: moment,
  });
  const sheet = workbook.addWorksheet('Husorden', {
    views: [{ state: 'frozen', xSplit: 0, ySplit: 1 }],
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, paperSize: 9 },
  });
  sheet.columns = columns.map(({ width, hidden = false }) => ({ width, hidden }));
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  const headings = sheet.addRow(columns.map(({ heading }) => excelText(carriedText(heading))));
  headings.font = { bold: true };
  headings.commit();
  let count = 0;
  for (const step of toldSteps(outline, options)) {
    sheet.addRow(columns.map((column) => cellOf(column, step, losses))).commit();
    count += 1;
    if (count % 500 === 0) await breathe();
  }
  sheet.commit();
  await workbook.commit();
}

/** Writes a layout as a workbook. */
export const writeXlsxOutline =
  (layout: OutlineLayout): OutlineWriter =>
  async (outline, options) => {
    const { columns, losses } = columnsOf(outline, layout, options);
    const out = new PassThrough();
    const chunks: Uint8Array[] = [];
    out.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    const ended = new Promise((resolve, reject) => out.on('end', resolve).on('error', reject));
    await write(out, outline, columns, losses, options);
    await ended;
    return { bytes: new Uint8Array(Buffer.concat(chunks)), losses };
  };
