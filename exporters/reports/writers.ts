/** A writer for each format of a report: the document as bytes, a part at a time. */
import type { BlockDocument } from '#exporters/blocks';
import { writeDocx } from '#exporters/writers/docx';
import { writePdf } from '#exporters/writers/pdf';
import { writeReportXlsx } from '#exporters/writers/report-xlsx';
import type { ReportFormat } from '#model/reports';

export const reportWriters = {
  pdf: async function* (document, signal) {
    yield await writePdf(document, signal ? { signal } : {});
  },
  docx: writeDocx,
  xlsx: (document) => writeReportXlsx(document),
} as const satisfies Record<ReportFormat, (document: BlockDocument, signal?: AbortSignal) => AsyncGenerator<Uint8Array>>;
