/** The formats a table can be exported to. */
import type { ExportDocument } from '#exporters/table';
import { writeCsv } from '#exporters/writers/csv';
import { writeJson } from '#exporters/writers/json';
import { writeXlsx } from '#exporters/writers/xlsx';

export interface ExportFormat {
  extension: string;
  mime: string;
  /** Whether one file holds several tables. */
  many: boolean;
  write: (document: ExportDocument) => AsyncGenerator<Uint8Array>;
}

export const exportFormats = {
  xlsx: { extension: 'xlsx', mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', many: true, write: writeXlsx },
  csv: { extension: 'csv', mime: 'text/csv; charset=utf-8', many: false, write: (document) => writeCsv(document) },
  json: { extension: 'json', mime: 'application/json', many: true, write: writeJson },
} as const satisfies Record<string, ExportFormat>;

export type ExportFormatName = keyof typeof exportFormats;

/** True for the name of a format; narrows a string from a URL or a flag. */
export const isExportFormat = (value: unknown): value is ExportFormatName =>
  typeof value === 'string' && Object.hasOwn(exportFormats, value);
