/** Which object a row is: by its id, or by the keys of its kind. */

import type { Draft } from '#importers/draft';
import type { Found } from '#importers/existing';
import { normalise } from '#importers/normalise';
import { comparable, type Registry } from '#importers/registry';
import { placed, say } from '#importers/say';
import { gather } from '#model/gather';
import { type KindName, kindOf } from '#model/kinds/index';
import { ownConcepts } from '#model/outline-kinds';

/** What the row says in a field that may be a key, as it is compared; null when it says nothing. */
export type KeyOf = (field: string) => string | null;

/**
 * Those that share the first list of key fields that is filled in on both sides.
 * One that says something else in an earlier list is another object, though it has the same name.
 */
function sameKeys<T>(kind: KindName, mine: KeyOf, candidates: (fields: readonly string[]) => readonly T[], theirs: (one: T) => KeyOf): T[] {
  const lists = kindOf(kind).keys;
  const earlier = new Set<string>();
  for (const fields of lists) {
    if (fields.every((field) => mine(field) !== null)) {
      const same = candidates(fields).filter((one) => {
        const their = theirs(one);
        const agrees = (field: string) => {
          const [a, b] = [mine(field), their(field)];
          return a === null || b === null || a === b;
        };
        return fields.every((field) => mine(field) === their(field)) && [...earlier].every(agrees);
      });
      if (same.length > 0) return same;
    }
    for (const field of fields) earlier.add(field);
  }
  return [];
}

const foundKeys =
  (found: Found): KeyOf =>
  (field) => {
    if (field === 'name') return normalise(found.name);
    const isRef = kindOf(found.kind).fields[field]?.type === 'ref';
    const value = comparable(found.keys[field]);
    return value !== null && isRef ? `id:${value}` : value;
  };

/** Objects in the registry that a row without an id may be. */
function existingLike(registry: Registry, draft: Draft, mine: KeyOf): { found: Found[]; byOtherName: boolean } {
  const { kind } = draft;
  const by = (fields: readonly string[]): readonly Found[] => {
    // The name says most; otherwise any one of the fields narrows it down enough.
    const field = fields.includes('name') ? 'name' : fields[0];
    const value = field === undefined ? null : mine(field);
    return field === undefined || value === null ? [] : registry.byField(kind, field, value.replace(/^id:/, ''));
  };
  const found = sameKeys(kind, mine, by, foundKeys);
  if (found.length > 0 || !kindOf(kind).keys.some((fields) => fields.length === 1 && fields[0] === 'name'))
    return { found, byOtherName: false };
  const named = registry.byOtherName(kind, draft.name).filter((one) => {
    const their = foundKeys(one);
    return kindOf(kind)
      .keys.flat()
      .every((field) => field === 'name' || mine(field) === null || their(field) === null || mine(field) === their(field));
  });
  return { found: named, byOtherName: true };
}

/** Finds the object of each row once; a row may ask for another's on the way, through its refs. */
export class Identities {
  readonly #matches = new Map<Draft, Found | null>();
  readonly #ids = new Set<string>();

  constructor(
    private readonly registry: Registry,
    private readonly keysOf: (draft: Draft) => KeyOf,
  ) {}

  /** The object a row is, or null when it is a new one or cannot be told. */
  of(draft: Draft): Found | null {
    const known = this.#matches.get(draft);
    if (known !== undefined) return known;
    this.#matches.set(draft, null);
    const match = draft.id === undefined ? this.#byKeys(draft) : this.#byId(draft, draft.id);
    this.is(draft, match);
    return match;
  }

  /** What a row turned out to be. */
  is(draft: Draft, match: Found | null): void {
    this.#matches.set(draft, match);
    if (match) this.#ids.add(match.id);
  }

  /** Looks once more for a row that was none: what it stands under may have been recognised since. */
  again(draft: Draft): Found | null {
    if (this.#matches.get(draft)) return this.of(draft);
    this.#matches.delete(draft);
    return this.of(draft);
  }

  /** The objects that are rows, as far as rows have been looked at. */
  ids(): ReadonlySet<string> {
    return this.#ids;
  }

  /** True when the row is an object that has been removed since the file was made. */
  isGone(draft: Draft): boolean {
    return draft.id !== undefined && this.registry.byId(draft.id) === undefined && this.registry.removed(draft.id)?.kind === draft.kind;
  }

  #byId(draft: Draft, id: string): Found | null {
    const found = this.registry.byId(id) ?? this.registry.removed(id);
    if (found?.kind === draft.kind) return found;
    draft.problems.push(placed(say('unknown_id', 'error', { value: id, label: lower(kindOf(draft.kind).label) }), draft.at()));
    draft.lost = true;
    return null;
  }

  /** A concept whose address we made is the one of its name in the same place, if there is one. */
  #inPlace(draft: Draft): Found | null {
    const uri = draft.values.get('uri');
    if (draft.kind !== 'losConcept' || typeof uri !== 'string' || !uri.startsWith(ownConcepts)) return null;
    const above = draft.links.get('broader')?.drafts?.map((one) => this.of(one)?.id);
    const found = this.registry
      .byName(draft.kind, draft.name)
      .filter(({ parents }) => (above ? above.some((id) => id !== undefined && parents.includes(id)) : parents.length === 0));
    const [only] = found;
    if (!only || found.length > 1) return null;
    for (const field of ['uri', 'local', 'level']) draft.values.delete(field);
    return only;
  }

  #byKeys(draft: Draft): Found | null {
    const inPlace = this.#inPlace(draft);
    if (inPlace) return inPlace;
    const { found, byOtherName } = existingLike(this.registry, draft, this.keysOf(draft));
    const [first] = found;
    if (!first) return null;
    const at = draft.place('name');
    if (found.length > 1) {
      const options = found.map((one) => `${one.name} [${one.id}]`).join('; ');
      draft.problems.push(placed(say('ambiguous_match', 'error', { value: draft.name, options }), at));
      draft.lost = true;
      return null;
    }
    if (byOtherName) draft.problems.push(placed(say('matched_other_name', 'info', { value: draft.name, proposal: first.name }), at));
    return first;
  }
}

/** Marks every row that is the same object as an earlier row of the file. */
export function markDuplicates(drafts: readonly Draft[], identities: Identities, keysOf: (draft: Draft) => KeyOf): void {
  const byId = new Map<string, Draft>();
  const byKey = new Map<string, Draft[]>();
  const index = (draft: Draft, fields: readonly string[]): string | null => {
    const keys = keysOf(draft);
    const values = fields.map(keys);
    return values.includes(null) ? null : JSON.stringify([draft.kind, fields, values]);
  };
  for (const draft of drafts) {
    if (draft.lost) continue;
    const match = identities.of(draft);
    if (draft.lost) continue;
    const inFile = (fields: readonly string[]) => byKey.get(index(draft, fields) ?? '') ?? [];
    // A row with an id of its own is nobody else, whatever it is called.
    const first = match
      ? byId.get(match.id)
      : sameKeys(draft.kind, keysOf(draft), inFile, keysOf).find((one) => one.id === undefined || draft.id === undefined);
    if (first) {
      const { cell = '' } = first.place('name');
      const said = say('duplicate_in_file', 'error', { value: draft.name, sheet: first.sheet, row: first.row, cell });
      draft.problems.push(placed(said, draft.place('name')));
      draft.lost = true;
      continue;
    }
    if (match) byId.set(match.id, draft);
    for (const fields of kindOf(draft.kind).keys) {
      const key = index(draft, fields);
      if (key !== null) gather(byKey, key, draft);
    }
  }
}

/** A label in the middle of a sentence. */
export const lower = <T extends { nb: string; nn: string; en: string }>(text: T): T => {
  const low = (word: string) => (/^\p{Lu}\p{Ll}/u.test(word) ? word.charAt(0).toLowerCase() + word.slice(1) : word);
  return { ...text, nb: low(text.nb), nn: low(text.nn), en: low(text.en) };
};
