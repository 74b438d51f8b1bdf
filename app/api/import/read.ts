/** From an upload to its tables; what cannot be read is refused with the reader's own sentence. */

import { readAside } from '#app/api/convert/worker';
import { readPasted, readTables, type TablesRead } from '#app/api/import/reading';
import type { Upload } from '#app/api/import/upload';
import { defaultLimits, type Hooks } from '#importers/sheet';
import { Refusal } from '#model/errors';
import type { Language } from '#model/text';

/** @throws Refusal */
export async function tablesOf({ name, content, levels }: Upload, language: Language, hooks: Hooks): Promise<TablesRead> {
  const asked = { language, reader: readAside, ...(levels ? { chosen: levels } : {}) };
  const read =
    'text' in content ? await readPasted(content.text, name, hooks) : await readTables(content.bytes, name, defaultLimits, hooks, asked);
  const [problem] = read.problems;
  if (read.tables.length === 0 && !read.levels && problem) throw new Refusal(problem.code, problem.text);
  return read;
}
