/** Reads a file in every way there is; says what is wrong when it ends in anything but a result or a refusal that people understand. */
import { writeOutline } from '#exporters/outline/index';
import { readSheets } from '#importers/index';
import { readOutline } from '#importers/outline/index';
import { outlineLimits } from '#importers/outline/options';
import { defaultLimits } from '#importers/sheet';
import { Refusal } from '#model/errors';
import { stepsOf } from '#model/outline-tree';

// A tenth of what the product takes: what goes wrong beyond a limit goes wrong here too, and sooner.
const less = { fileBytes: 5_000_000, unpackedBytes: 50_000_000 };

/** Null when all is well. */
export async function judge(bytes: Uint8Array, file: string): Promise<string | null> {
  try {
    const { outline } = await readOutline(bytes, file, { limits: { ...outlineLimits, ...less } });
    for (const { node, depth } of stepsOf(outline)) {
      if (typeof node.title !== 'string') return `a title is ${typeof node.title}`;
      if (depth > outlineLimits.depth) return `${depth} levels`;
    }
    await writeOutline(outline, 'mm', { language: 'nb' });
  } catch (error) {
    if (!(error instanceof Refusal)) return `readOutline: ${error instanceof Error ? error.stack : String(error)}`;
  }
  try {
    const { value, problems } = await readSheets(bytes, file, { ...defaultLimits, ...less });
    if (value.length === 0 && problems.length === 0) return 'readSheets gave neither sheets nor a reason';
  } catch (error) {
    return `readSheets: ${error instanceof Error ? error.stack : String(error)}`;
  }
  return null;
}
