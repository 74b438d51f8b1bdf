/** The formats a list can be taken out in: what people see of them. `exporters/index.ts` has a writer for each. */
import { same, type Text } from '#model/text';

interface Format {
  label: Text;
  extension: string;
  mime: string;
  /** Whether one file holds several kinds. */
  many: boolean;
}

export const exportFormats = {
  xlsx: {
    label: same('Excel'),
    extension: 'xlsx',
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    many: true,
  },
  csv: { label: same('CSV'), extension: 'csv', mime: 'text/csv; charset=utf-8', many: false },
  json: { label: same('JSON'), extension: 'json', mime: 'application/json', many: true },
} as const satisfies Record<string, Format>;

export type ExportFormatName = keyof typeof exportFormats;
export const exportFormatNames = Object.keys(exportFormats) as ExportFormatName[];

/** True for the name of a format; narrows a string from a URL, a form or a flag. */
export const isExportFormat = (value: unknown): value is ExportFormatName =>
  typeof value === 'string' && Object.hasOwn(exportFormats, value);
