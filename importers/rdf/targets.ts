/** What an address names, and how a cell says it. */
import type { Draft, Target } from '#importers/rdf/drafts';
import { idsHeading, joinList, joinNamed } from '#model/exchange';
import type { KindName } from '#model/kinds/index';
import { addressed } from '#model/rdf/address';

/** What an address names: a row of this file, an object of ours, or a concept of Los. */
export function targetOf(iri: string, kind: KindName, drafts: ReadonlyMap<string, Draft>): Target | null {
  const row = drafts.get(iri);
  if (row?.kind === kind) return kind === 'losConcept' ? { name: iri, ...(row.id === undefined ? {} : { id: row.id }) } : row.target;
  const own = addressed(iri);
  if (own?.kind === kind) return { name: own.id, id: own.id };
  return kind === 'losConcept' && /^https?:\/\/psi\.norge\.no\/los\/(tema|ord|hendelse)\//.test(iri) ? { name: iri } : null;
}

/** Names, and ids beside them where all have one. */
export function point(draft: Draft, field: string, targets: readonly Target[]): void {
  if (targets.length === 0) return;
  const inOrder = [...targets].sort((a, b) => Number(!a.at) - Number(!b.at));
  draft.say(field, joinList(inOrder.map(({ name }) => name)));
  draft.means(
    field,
    inOrder.flatMap(({ at }) => at ?? []),
  );
  const known = targets.flatMap(({ id, name }) => (id === undefined ? [] : [{ id, name }]));
  if (known.length > 0) draft.say(idsHeading(field), joinNamed(known));
}
