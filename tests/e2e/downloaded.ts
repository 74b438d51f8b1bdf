/** Reads a downloaded file back, with other means than it was written with. */
import { buffer } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import type { Download } from 'playwright-core';
import { fieldLabels } from '#tests/e2e/field-labels';

export interface DownloadedTable {
  /** The name of the sheet, the file or the kind. */
  sheet: string;
  headings: string[];
  rows: unknown[][];
}

/** The first table of an Excel, CSV or JSON file. */
export async function downloaded(download: Download): Promise<DownloadedTable> {
  const name = download.suggestedFilename();
  const bytes = await buffer(await download.createReadStream());
  if (name.endsWith('.xlsx')) return fromExcel(bytes);
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  return name.endsWith('.json') ? fromJson(text) : fromCsv(text, name);
}

async function fromExcel(bytes: Buffer): Promise<DownloadedTable> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error('The workbook has no sheet.');
  const [headings = [], ...rows] = sheet
    .getSheetValues()
    .slice(1)
    .map((row) => (Array.isArray(row) ? row.slice(1) : []));
  return { sheet: sheet.name, headings: headings.map(String), rows };
}

/** Enough of CSV for what the tests download: quoted values without line breaks. */
function fromCsv(text: string, name: string): DownloadedTable {
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  const cells = (line: string) =>
    [...line.matchAll(/(?:^|;)("(?:[^"]|"")*"|[^;]*)/g)].map(([, cell = '']) => cell.replace(/^"|"$/g, '').replaceAll('""', '"'));
  const [headings = [], ...rows] = lines.map(cells);
  return { sheet: name, headings, rows };
}

interface JsonFile {
  kinds: { kind: string; objects: { fields: Record<string, unknown> }[] }[];
}

function fromJson(text: string): DownloadedTable {
  const [first] = (JSON.parse(text) as JsonFile).kinds;
  if (!first) throw new Error('The file has no kind.');
  const names = Object.keys(first.objects[0]?.fields ?? {});
  return {
    sheet: first.kind,
    headings: fieldLabels(first.kind, names),
    rows: first.objects.map(({ fields }) => names.map((name) => fields[name])),
  };
}
