/** Whether a file is to be imported as an outline: mind maps and documents always, sheets and JSON when they say so. */
import { detect } from '#importers/outline/detect';
import { outlineLimits } from '#importers/outline/options';
import { decode } from '#importers/readers/encoding';
import { Refusal as FileRefusal } from '#importers/refusals';
import { type Sheet, textOf } from '#importers/sheet';
import { Refusal } from '#model/errors';
import { levelNamed } from '#model/outline-headings';
import { partLabels } from '#model/outline-text';

/** `sheet`: only what its headings say can tell. */
export async function outlineOrSheet(bytes: Uint8Array, file: string): Promise<'outline' | 'sheet'> {
  try {
    const content = await detect(bytes, file, outlineLimits);
    if (content === 'json') return /^\s*\{\s*"root"/.test(decode(bytes.subarray(0, 1000)).text) ? 'outline' : 'sheet';
    return content === 'xlsx' || content === 'csv' ? 'sheet' : 'outline';
  } catch (error) {
    // What is no outline the reader of sheets refuses in its own words.
    if (error instanceof Refusal || error instanceof FileRefusal) return 'sheet';
    throw error;
  }
}

/** True for a sheet with a column for each level, or one that we wrote from an outline. */
export function isOutlineSheet(sheets: readonly Sheet[]): boolean {
  const first = sheets.find(({ hidden, rows }) => !hidden && rows.length > 0);
  const headings = first?.rows[0]?.cells.map(textOf) ?? [];
  return headings.includes(partLabels.id.nb) || headings.filter((heading) => levelNamed(heading) !== undefined).length > 1;
}
