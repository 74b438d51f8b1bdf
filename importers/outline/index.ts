/** Bytes → outline. What the file is, is decided by its content; its name only breaks ties, and a name that is wrong is told. */
import { detect } from '#importers/outline/detect';
import { readDocxOutline } from '#importers/outline/docx';
import { readJsonOutline } from '#importers/outline/json';
import { readMdOutline } from '#importers/outline/md';
import { readMmOutline } from '#importers/outline/mm';
import { readOpmlOutline } from '#importers/outline/opml';
import { type OutlineLimits, type OutlineReader, outlineLimits } from '#importers/outline/options';
import { readPdfOutline } from '#importers/outline/pdf';
import { asRefusal, OutlineRefused } from '#importers/outline/refusals';
import { readCsvOutline, readXlsxOutline } from '#importers/outline/table';
import { readXmindOutline } from '#importers/outline/xmind';
import type { Hooks } from '#importers/sheet';
import type { Loss, OutlineRead } from '#model/outline';
import { outlineFormatOf, outlineFormats } from '#model/outline-formats';
import { fill } from '#model/text';

/** What the content is: formats that differ only in how they are laid out are one here. */
export type Content = 'json' | 'mm' | 'xmind' | 'opml' | 'md' | 'xlsx' | 'csv' | 'docx' | 'pdf';

const readers = {
  json: readJsonOutline,
  mm: readMmOutline,
  md: readMdOutline,
  xlsx: readXlsxOutline,
  csv: readCsvOutline,
  xmind: readXmindOutline,
  opml: readOpmlOutline,
  docx: readDocxOutline,
  pdf: readPdfOutline,
} as const satisfies Record<Content, OutlineReader>;

const wrongName = (file: string, content: Content): Loss => ({
  severity: 'info',
  at: file,
  what: fill(
    {
      nb: 'Navnet på filen stemmer ikke med innholdet. Den er lest som .{content}.',
      nn: 'Namnet på fila stemmer ikkje med innhaldet. Ho er lesen som .{content}.',
      en: 'The name of the file does not fit its content. It was read as .{content}.',
    },
    { content },
  ),
});

/**
 * Reads a mind map, a table, a document or JSON as one tree, and tells what was not understood.
 * @throws Refusal when the file cannot be read at all, with a sentence that says why and what to do
 */
export async function readOutline(
  bytes: Uint8Array,
  file: string,
  { limits = outlineLimits, hooks = {} }: { limits?: OutlineLimits; hooks?: Hooks } = {},
): Promise<OutlineRead> {
  try {
    if (bytes.length === 0) throw new OutlineRefused('file_empty', file);
    if (bytes.length > limits.fileBytes)
      throw new OutlineRefused('file_too_large', file, { limit: Math.round(limits.fileBytes / 1_000_000) });
    const content = await detect(bytes, file, limits);
    const { outline, losses } = await readers[content](bytes, file, { limits, hooks });
    const named = outlineFormatOf(file);
    const fits = named !== undefined && outlineFormats[named].extension === content;
    return { outline, losses: fits ? losses : [wrongName(file, content), ...losses] };
  } catch (error) {
    throw asRefusal(error, file);
  }
}
