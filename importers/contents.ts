/** What the objects of a plan hold now, held when the file was made, or held when they were removed. */
import type { Read } from '#importers/above';
import type { Draft } from '#importers/draft';
import type { Before, Content, Existing, Wanted } from '#importers/existing';
import type { Identities } from '#importers/identify';
import type { Registry } from '#importers/registry';
import { type KindName, kindOf } from '#model/kinds/index';
import { linksOf } from '#model/relations';

/** Ids and links by kind: one question for each. */
class ByKind {
  readonly kinds = new Map<KindName, { ids: Set<string>; links: Set<string> }>();

  add(draft: Draft, id: string): void {
    const wanted = this.kinds.get(draft.kind) ?? { ids: new Set(), links: new Set() };
    this.kinds.set(draft.kind, wanted);
    wanted.ids.add(id);
    for (const link of draft.links.keys()) wanted.links.add(link);
  }
}

/** Rows whose id is none of those that are there: it may have been removed since the file was made. */
export async function loadRemoved(drafts: readonly Draft[], registry: Registry, existing: Existing): Promise<void> {
  const wanted = new ByKind();
  for (const draft of drafts) if (draft.id !== undefined && !registry.byId(draft.id)) wanted.add(draft, draft.id);
  for (const [kind, { ids }] of wanted.kinds)
    for (const { id, values } of await existing.removed(kind, [...ids], []))
      registry.addRemoved({ id, kind, name: String(values.name ?? ''), otherNames: [], keys: {}, parents: [] });
}

/** What each object holds now; of one that has been removed, what it held. */
export async function loadContents(drafts: readonly Draft[], identities: Identities, existing: Existing): Promise<Map<string, Content>> {
  const [there, gone] = [new ByKind(), new ByKind()];
  for (const draft of drafts) {
    const match = identities.of(draft);
    if (match) (identities.isGone(draft) ? gone : there).add(draft, match.id);
  }
  const found = new Map<string, Content>();
  for (const [kind, { ids, links }] of there.kinds)
    for (const content of await existing.contents(kind, [...ids], [...links])) found.set(content.id, content);
  for (const [kind, { ids, links }] of gone.kinds)
    for (const content of await existing.removed(kind, [...ids], [...links])) found.set(content.id, content);
  return found;
}

/** What each object was when the file was made, where that may be something else than it is. */
export async function loadBefores(
  drafts: readonly Draft[],
  reads: readonly Read[],
  identities: Identities,
  contents: ReadonlyMap<string, Content>,
  existing: Existing,
): Promise<Map<string, Before>> {
  const found = new Map<string, Before>();
  for (const { table, kind } of reads) {
    const asked: { id: string; version?: number }[] = [];
    const links = new Set<string>();
    for (const draft of drafts) {
      if (draft.sheet !== table.sheet || draft.fileVersion === undefined) continue;
      const content = contents.get(identities.of(draft)?.id ?? '');
      if (!content) continue;
      const older = draft.fileVersion < content.version;
      for (const link of draft.links.keys()) links.add(link);
      if (older || (table.stamp && draft.links.size > 0)) asked.push({ id: content.id, ...(older ? { version: draft.fileVersion } : {}) });
    }
    if (asked.length > 0)
      for (const before of await existing.before(kind, asked, [...links], table.stamp?.at)) found.set(before.id, before);
  }
  return found;
}

/** Objects that are pointed at now, so that the plan can show them by name. */
export function namesToShow(
  drafts: readonly Draft[],
  identities: Identities,
  contents: ReadonlyMap<string, Content>,
  befores: ReadonlyMap<string, Before>,
): Wanted[] {
  const ids = new Map<string, Set<string>>();
  const want = (kind: string, id: string) => ids.set(kind, (ids.get(kind) ?? new Set()).add(id));
  const pointers = new Map(
    [...new Set(drafts.map(({ kind }) => kind))].map((kind) => [
      kind,
      {
        refs: Object.entries(kindOf(kind).fields).flatMap(([name, field]) => (field.type === 'ref' ? [{ name, kinds: field.kinds }] : [])),
        links: linksOf(kind),
      },
    ]),
  );
  for (const draft of drafts) {
    const content = contents.get(identities.of(draft)?.id ?? '');
    const { refs, links } = pointers.get(draft.kind) ?? { refs: [], links: [] };
    if (!content) continue;
    const before = befores.get(content.id);
    for (const { name, kinds } of refs)
      for (const id of [content.values[name], before?.values?.[name]]) if (typeof id === 'string') for (const one of kinds) want(one, id);
    for (const link of links)
      for (const id of [...(content.links[link.name] ?? []), ...(before?.links?.[link.name] ?? [])]) want(link.kind, id);
  }
  return [...ids].map(([kind, set]) => ({ kind: kind as KindName, ids: [...set], names: [], keys: {} }));
}
