/** From an upload to its tables; what cannot be read is refused with the reader's own sentence. */

import { readPasted, readTables } from '#app/api/import/planning';
import type { Upload } from '#app/api/import/upload';
import { defaultLimits, type Hooks } from '#importers/sheet';
import type { Table } from '#importers/table';
import { Refusal } from '#model/errors';

/** @throws Refusal */
export async function tablesOf({ name, content }: Upload, hooks: Hooks): Promise<readonly Table[]> {
  const { tables, problems } =
    'text' in content ? await readPasted(content.text, name, hooks) : await readTables(content.bytes, name, defaultLimits, hooks);
  const [problem] = problems;
  if (tables.length === 0 && problem) throw new Refusal(problem.code, problem.text);
  return tables;
}
