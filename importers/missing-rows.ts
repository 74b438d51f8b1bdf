/** The plan's rows for what a whole export once held, and no longer names: told, and removed only when somebody says so. */
import type { Read } from '#importers/above';
import type { Existing } from '#importers/existing';
import { wholeObject } from '#importers/merge';
import type { PlanOptions, PlanRow } from '#importers/plan-types';
import { placed, say } from '#importers/say';

export async function missingRows(
  reads: readonly Read[],
  rows: readonly PlanRow[],
  existing: Existing,
  { settled = [], removeMissing = false }: PlanOptions,
): Promise<PlanRow[]> {
  const chosen = new Map(settled.filter(({ field }) => field === wholeObject).map(({ id, take }) => [id, take]));
  const found: PlanRow[] = [];
  for (const { table, kind } of reads) {
    const { exported, stamp, file, sheet } = table;
    if (exported !== kind || !stamp?.whole) continue;
    const named = rows.filter((row) => row.kind === kind).flatMap(({ id }) => id ?? []);
    for (const { id, name, version, changed } of await existing.unnamed(kind, named, stamp.at)) {
      const remove = chosen.get(id) === 'theirs' || (removeMissing && !chosen.has(id) && !changed);
      const said = changed ? say('missing_changed', 'warning', { value: name }) : say('missing_in_file', 'info', { value: name });
      found.push({
        key: `m${found.length + 1}`,
        origin: 'missing',
        sheet,
        row: 0,
        kind,
        action: remove ? 'remove' : 'missing',
        id,
        version,
        name,
        fields: [],
        links: [],
        problems: [placed(said, { file, sheet })],
      });
    }
  }
  return found;
}
