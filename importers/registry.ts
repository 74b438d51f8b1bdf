/** What was found of the registry, indexed so that a hundred thousand rows can look things up without asking again. */

import type { Existing, Found, Wanted } from '#importers/existing';
import { normalise } from '#importers/normalise';
import type { Value } from '#model/fields';
import { gather } from '#model/gather';
import type { KindName } from '#model/kinds/index';
import { losKey } from '#model/los';

/** A value as it is compared: texts without case, web addresses without their scheme. */
export const comparable = (value: Value | undefined): string | null => {
  if (value === null || value === undefined || value === '') return null;
  const text = normalise(String(value));
  return /^https?:/.test(text) ? losKey(text) : text;
};

const nameKey = (kind: KindName, name: string): string => `${kind}\n${normalise(name)}`;
const fieldKey = (kind: KindName, field: string, value: string): string => `${kind}\n${field}\n${value}`;

export class Registry {
  readonly #byId = new Map<string, Found>();
  readonly #byName = new Map<string, Found[]>();
  readonly #byOtherName = new Map<string, Found[]>();
  readonly #byField = new Map<string, Found[]>();
  readonly #byKind = new Map<KindName, Found[]>();
  readonly #removed = new Map<string, Found>();

  constructor(private readonly existing: Existing) {}

  /** Asks for what is wanted, and for everything above it. */
  async load(wanted: readonly Wanted[]): Promise<void> {
    const asked = wanted.filter(
      ({ ids, names, keys, all }) => all || ids.length > 0 || names.length > 0 || Object.values(keys).some((values) => values.length > 0),
    );
    if (asked.length === 0) return;
    let fresh = this.#add(await this.existing.find(asked));
    while (fresh.length > 0) {
      const above = new Map<KindName, Set<string>>();
      for (const { kind, parents } of fresh)
        for (const parent of parents) if (!this.#byId.has(parent)) above.set(kind, (above.get(kind) ?? new Set()).add(parent));
      if (above.size === 0) return;
      fresh = this.#add(await this.existing.find([...above].map(([kind, ids]) => ({ kind, ids: [...ids], names: [], keys: {} }))));
    }
  }

  #add(found: readonly Found[]): Found[] {
    const fresh = found.filter(({ id }) => !this.#byId.has(id));
    const put = <K>(map: Map<K, Found[]>, key: K, one: Found) => {
      gather(map, key, one);
    };
    for (const one of fresh) {
      if (this.#byId.has(one.id)) continue;
      this.#byId.set(one.id, one);
      put(this.#byKind, one.kind, one);
      put(this.#byName, nameKey(one.kind, one.name), one);
      for (const other of new Set(one.otherNames.map(normalise)))
        if (other !== normalise(one.name)) put(this.#byOtherName, nameKey(one.kind, other), one);
      for (const [field, value] of Object.entries(one.keys)) {
        const key = comparable(value);
        if (key !== null) put(this.#byField, fieldKey(one.kind, field, key), one);
      }
    }
    return fresh;
  }

  byId(id: string): Found | undefined {
    return this.#byId.get(id);
  }

  /** Remembers an object that has been removed: a row may say its id, and nothing else finds it. */
  addRemoved(found: Found): void {
    this.#removed.set(found.id, found);
  }

  removed(id: string): Found | undefined {
    return this.#removed.get(id);
  }

  /** Objects with this name; the organisation's own come before shared ones, and hide them. */
  byName(kind: KindName, name: string): readonly Found[] {
    return own(this.#byName.get(nameKey(kind, name)) ?? []);
  }

  byOtherName(kind: KindName, name: string): readonly Found[] {
    return own(this.#byOtherName.get(nameKey(kind, name)) ?? []);
  }

  /** Objects whose key field has this value, already `comparable`. */
  byField(kind: KindName, field: string, value: string): readonly Found[] {
    if (field === 'name') return this.byName(kind, value);
    return own(this.#byField.get(fieldKey(kind, field, value)) ?? []);
  }

  ofKind(kind: KindName): readonly Found[] {
    return this.#byKind.get(kind) ?? [];
  }
}

function own(found: readonly Found[]): readonly Found[] {
  if (found.length < 2) return found;
  const mine = found.filter(({ shared }) => !shared);
  return mine.length > 0 ? mine : found;
}
