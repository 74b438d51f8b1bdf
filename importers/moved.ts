/** Nodes of an outline without ids that stand under something else than they did: recognised when there is only one they can be. */
import type { Read } from '#importers/above';
import type { Draft } from '#importers/draft';
import type { Content, Existing, Found } from '#importers/existing';
import type { Identities } from '#importers/identify';
import { normalise } from '#importers/normalise';
import type { Registry } from '#importers/registry';
import { placed, say } from '#importers/say';
import { gather } from '#model/gather';
import type { KindName } from '#model/kinds/index';
import { isOutlineKind, type OutlineKind, partsOf } from '#model/outline-kinds';

/** Kinds whose place is a single field; a concept may have many places. */
const movable: ReadonlySet<KindName> = new Set<OutlineKind>(['service', 'capability', 'orgUnit', 'process']);

/** Words that are the same in two texts, of all their words. */
function likeness(a: string, b: string): number {
  const words = (text: string) => new Set(normalise(text).match(/[\p{L}\p{N}]+/gu) ?? []);
  const [mine, theirs] = [words(a), words(b)];
  if (mine.size + theirs.size === 0) return 1;
  return (2 * [...mine].filter((word) => theirs.has(word)).length) / (mine.size + theirs.size);
}

const nearlyEqual = 0.75;
/** A place written as a number, which follows from where the node stands. */
const isPlace = (number: unknown): boolean => typeof number === 'string' && /^[\d.]+$/.test(number);

const keyOf = ({ kind, name }: { kind: KindName; name: string }): string => `${kind}\n${normalise(name)}`;

export class Moves {
  readonly #found = new Set<Draft>();
  /** Every draft of an outline by its kind and title. */
  readonly #named = new Map<string, Draft[]>();
  readonly #below = new Map<Draft, Draft[]>();

  constructor(
    private readonly drafts: readonly Draft[],
    private readonly registry: Registry,
    private readonly identities: Identities,
  ) {
    for (const draft of drafts) {
      gather(this.#named, keyOf(draft), draft);
      const above = aboveOf(draft);
      if (above) gather(this.#below, above, draft);
    }
  }

  has(draft: Draft): boolean {
    return this.#found.has(draft);
  }

  /** Looks at every outline among what was read. Asks the registry once for each kind. */
  async find(reads: readonly Read[], existing: Existing): Promise<void> {
    const sheets = new Set(reads.filter(({ table }) => table.above).map(({ table }) => table.sheet));
    const isNew = (draft: Draft) =>
      sheets.has(draft.sheet) && movable.has(draft.kind) && draft.id === undefined && !draft.lost && !this.identities.of(draft);
    const waiting = this.drafts.filter((draft) => isNew(draft) && this.#free(draft).length > 0);
    if (waiting.length === 0) return;
    const contents = await contentsOf(
      waiting.flatMap((draft) => this.#free(draft)),
      existing,
    );
    // One that is recognised may be what another stood under, or stands under now.
    for (let before = -1; before !== this.#found.size; ) {
      before = this.#found.size;
      for (const draft of waiting) {
        if (this.identities.again(draft)) continue;
        const [only] = this.#free(draft);
        if (!only || !this.#isSure(draft, only, contents.get(only.id))) continue;
        this.identities.is(draft, only);
        this.#found.add(draft);
      }
    }
    for (const draft of waiting) this.#tell(draft);
  }

  /** Of the same kind and title in the registry, and none of the rows. */
  #free(draft: Draft): Found[] {
    const taken = this.#taken();
    return this.registry.byName(draft.kind, draft.name).filter(({ id, shared }) => !shared && !taken.has(id));
  }

  #taken(): ReadonlySet<string> {
    return this.identities.ids();
  }

  /** The title is the only one here and there, the file shows the old place without it, and nothing else speaks against it. */
  #isSure(draft: Draft, found: Found, content: Content | undefined): boolean {
    if ((this.#named.get(keyOf(draft)) ?? []).length > 1 || this.registry.byName(draft.kind, draft.name).length > 1) return false;
    const [old] = found.parents;
    if (!this.#elsewhere(draft, found)) return false;
    if (old === undefined ? this.#taken().size === 0 : !this.#taken().has(old)) return false;
    return !this.#differs(draft, found, content);
  }

  /** Under the same as before it is another for some other reason: its number, say. */
  #elsewhere(draft: Draft, { parents: [old] }: Found): boolean {
    const above = aboveOf(draft);
    return above === undefined ? old !== undefined : old === undefined || old !== this.identities.of(above)?.id;
  }

  #differs(draft: Draft, found: Found, content: Content | undefined): boolean {
    if (!isOutlineKind(draft.kind)) return true;
    const { number, description } = partsOf(draft.kind);
    const [mine, theirs] = [draft.values.get(number), content?.values[number]];
    if (mine && theirs && mine !== theirs && !(isPlace(mine) && isPlace(theirs))) return true;
    const [said, was] = [draft.values.get(description), content?.values[description]];
    if (typeof said === 'string' && typeof was === 'string' && said && was) return likeness(said, was) < nearlyEqual;
    const below = this.#below.get(draft) ?? [];
    const kept = below.filter(({ kind, name }) => this.registry.byName(kind, name).some(({ parents }) => parents.includes(found.id)));
    return below.length >= 2 && kept.length === 0;
  }

  #tell(draft: Draft): void {
    const match = this.identities.of(draft);
    const place = draft.place('name');
    if (this.#found.has(draft) && match) {
      const [old] = match.parents;
      const from = old === undefined ? undefined : this.registry.byId(old)?.name;
      const said =
        from === undefined
          ? say('moved_from_top', 'info', { value: draft.name })
          : say('moved', 'info', { value: draft.name, other: from });
      draft.problems.push(placed(said, place));
    } else if (!match && this.#free(draft).some((found) => this.#elsewhere(draft, found)))
      draft.problems.push(placed(say('maybe_moved', 'warning', { value: draft.name }), place));
  }
}

/** What a draft stands under in its outline. */
function aboveOf(draft: Draft): Draft | undefined {
  const resolved = isOutlineKind(draft.kind) ? draft.refs.get(partsOf(draft.kind).above)?.resolved : undefined;
  return resolved && 'draft' in resolved ? resolved.draft : undefined;
}

async function contentsOf(found: readonly Found[], existing: Existing): Promise<Map<string, Content>> {
  const ids = new Map<KindName, Set<string>>();
  for (const { kind, id } of found) ids.set(kind, (ids.get(kind) ?? new Set()).add(id));
  const contents = new Map<string, Content>();
  for (const [kind, some] of ids) for (const content of await existing.contents(kind, [...some], [])) contents.set(content.id, content);
  return contents;
}
