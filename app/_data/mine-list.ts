/** What the user answers for, object by object, with how fresh and how complete each is. */
import { ask } from '#app/_data/ask';
import { mineFilter, ownedKinds } from '#app/_data/mine';
import type { Viewer } from '#app/_data/viewer';
import { type KindName, kindOf } from '#model/kinds/index';
import type { Language } from '#model/text';

export interface MineObject {
  id: string;
  kind: KindName;
  name: string;
  mayEdit: boolean;
  confirmedAt: string | null;
  completeness: { percent: number; missing: string[] };
}
export interface MineGroup {
  kind: KindName;
  total: number;
  objects: MineObject[];
}

/** At most so many of each kind; the list has the rest. */
export const mostOfKind = 100;

/** The least recently confirmed first, the never confirmed before all. */
const byNeed = (a: MineObject, b: MineObject): number => (a.confirmedAt ?? '').localeCompare(b.confirmedAt ?? '');

/** Everything of these kinds that the user answers for; kinds without any are left out. */
export async function mineGroups(viewer: Viewer, language: Language, kinds: readonly KindName[] = ownedKinds): Promise<MineGroup[]> {
  const filters = (await Promise.all(kinds.map(async (kind) => ({ kind, filter: await mineFilter(viewer, kind, language) })))).filter(
    ({ filter }) => filter !== null,
  );
  if (filters.length === 0) return [];
  const typeName = (kind: KindName) => `${kind[0]?.toUpperCase()}${kind.slice(1)}`;
  const document = `query MineList($first: Int!, ${filters.map(({ kind }) => `$${kind}: ${typeName(kind)}Filter`).join(', ')}) {
    ${filters
      .map(
        ({
          kind,
        }) => `${kind}: ${kindOf(kind).pluralName}(first: $first, filter: $${kind}, orderBy: { field: CONFIRMED_AT, direction: ASC }) {
          totalCount nodes { id kind name mayEdit confirmedAt completeness { percent missing } }
        }`,
      )
      .join(' ')}
  }`;
  const answer = await ask<Record<string, { totalCount: number; nodes: MineObject[] }>>(
    document,
    { first: mostOfKind, ...Object.fromEntries(filters.map(({ kind, filter }) => [kind, filter])) },
    language,
  );
  return filters.flatMap(({ kind }) => {
    const found = answer[kind];
    return found && found.totalCount > 0 ? [{ kind, total: found.totalCount, objects: [...found.nodes].sort(byNeed) }] : [];
  });
}
