/** A writer for each format of an outline. */

import { writeCsvOutline } from '#exporters/outline/csv';
import { writeDocxOutline } from '#exporters/outline/docx';
import { writeJsonOutline } from '#exporters/outline/json';
import { writeMdOutline } from '#exporters/outline/md';
import { writeMmOutline } from '#exporters/outline/mm';
import { writeOpmlOutline } from '#exporters/outline/opml';
import type { OutlineWriter, WriteOptions } from '#exporters/outline/options';
import { writePdfOutline } from '#exporters/outline/pdf';
import { writeXlsxOutline } from '#exporters/outline/xlsx';
import { writeXmindOutline } from '#exporters/outline/xmind';
import { Refusal } from '#model/errors';
import type { Outline, OutlineWritten } from '#model/outline';
import type { OutlineFormatName } from '#model/outline-formats';
import { levelsOf, tidyOutline } from '#model/outline-tree';
import { fill } from '#model/text';

const writers = {
  json: writeJsonOutline,
  mm: writeMmOutline,
  md: writeMdOutline,
  'mindmap-xlsx': writeXlsxOutline('mindmap'),
  'outline-xlsx': writeXlsxOutline('outline'),
  'mindmap-csv': writeCsvOutline('mindmap'),
  'outline-csv': writeCsvOutline('outline'),
  xmind: writeXmindOutline,
  opml: writeOpmlOutline,
  docx: writeDocxOutline,
  pdf: writePdfOutline,
} as const satisfies Record<OutlineFormatName, OutlineWriter>;

/** Levels below the root; no reader takes more. */
const deepest = 200;

/** Writes an outline in a format, and tells exactly what the format could not carry. */
export async function writeOutline(outline: Outline, format: OutlineFormatName, options: WriteOptions): Promise<OutlineWritten> {
  let depth = 0;
  for (const _ of levelsOf(outline)) if (depth++ > deepest) throw tooDeep();
  return writers[format](tidyOutline(outline), options);
}

const tooDeep = () =>
  new Refusal(
    'too_deep',
    fill(
      {
        nb: 'Treet har mer enn {limit} nivåer under hverandre. Flytt de innerste punktene opp.',
        nn: 'Treet har meir enn {limit} nivå under kvarandre. Flytt dei inste punkta opp.',
        en: 'The tree has more than {limit} levels below each other. Move the innermost items up.',
      },
      { limit: deepest },
    ),
  );
