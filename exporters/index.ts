/** A writer for each format: the document as bytes, a part at a time. */
import { writeCatalogue } from '#exporters/rdf/catalogue';
import type { ExportDocument } from '#exporters/table';
import { writeArchimate } from '#exporters/writers/archimate';
import { writeCsv } from '#exporters/writers/csv';
import { writeJson } from '#exporters/writers/json';
import { writeXlsx } from '#exporters/writers/xlsx';
import type { ExportFormatName } from '#model/export-formats';

export const writers = {
  xlsx: writeXlsx,
  csv: (document) => writeCsv(document),
  json: writeJson,
  archimate: writeArchimate,
  dcat: writeCatalogue('dcat'),
  cpsv: writeCatalogue('cpsv'),
  skos: writeCatalogue('skos'),
} as const satisfies Record<ExportFormatName, (document: ExportDocument) => AsyncGenerator<Uint8Array>>;
