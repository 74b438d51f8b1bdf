/** The plan's rows for owners, vendors and units that are proposed, or get what they lacked. */

import type { Draft } from '#importers/draft';
import { type Content, type Existing, isTarget } from '#importers/existing';
import type { PlanRow } from '#importers/plan-types';
import type { Proposal } from '#importers/proposals';
import type { Resolver } from '#importers/resolve';
import { gather } from '#model/gather';
import type { KindName } from '#model/kinds/index';

/** What is added to objects that exist is, like any change, made against a version. */
async function withVersions(rows: PlanRow[], contents: ReadonlyMap<string, Content>, existing: Existing): Promise<PlanRow[]> {
  const missing = new Map<KindName, string[]>();
  for (const { kind, id } of rows) if (id !== undefined && !contents.has(id)) gather(missing, kind, id);
  const loaded = new Map(contents);
  for (const [kind, ids] of missing) for (const content of await existing.contents(kind, ids, [])) loaded.set(content.id, content);
  return rows.map((row) => {
    const version = row.id === undefined ? undefined : loaded.get(row.id)?.version;
    return version === undefined ? row : { ...row, version };
  });
}

/** Rows for those whom the rows that will be applied name, and who do not exist. They come first, since others point at them. */
export async function proposedRows(
  drafts: readonly Draft[],
  rows: readonly PlanRow[],
  resolver: Resolver,
  contents: ReadonlyMap<string, Content>,
  existing: Existing,
): Promise<PlanRow[]> {
  const named = new Set<string>();
  for (const { action, fields, links } of rows) {
    if (action !== 'create' && action !== 'change') continue;
    for (const { after } of fields) if (isTarget(after) && after.row !== undefined) named.add(after.row);
    for (const { add } of links) for (const { row } of add) if (row !== undefined) named.add(row);
  }
  const applied = new Set(rows.filter(({ action }) => action !== 'problem').map(({ key }) => key));
  const wanted = new Map<string, Proposal>();
  for (const draft of drafts)
    for (const proposal of resolver.proposedBy.get(draft) ?? [])
      if (proposal.found ? applied.has(draft.key) : named.has(proposal.key))
        wanted.set(proposal.key, wanted.get(proposal.key) ?? { ...proposal, by: draft });
  const proposed = [...wanted.values()].map(
    ({ key, kind, name, values, by, found }): PlanRow => ({
      key,
      origin: 'proposed',
      sheet: by.sheet,
      row: by.row,
      kind,
      action: found ? 'change' : 'create',
      ...(found ? { id: found.id } : {}),
      name,
      fields: [...values].map(([field, after]) => ({ field, before: null, after })),
      links: [],
      problems: [],
    }),
  );
  return withVersions(proposed, contents, existing);
}
