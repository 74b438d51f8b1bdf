/** A reference model of capabilities, such as Digdir's, that an organisation has imported to map its own to. Pure. */
import { gather } from '#model/gather';
import type { OutlineNode } from '#model/outline';

/** One capability of the reference model. */
export interface ReferenceItem {
  /** The stable id it has in the model. */
  id: string;
  parent: string | null;
  name: string;
  description: string | null;
}

export const referenceLimits = { items: 2_000, name: 200, id: 100, description: 4_000 };

/** What lies in an outline, as a flat list in order. Ids that are missing or stand twice are made of the way down to the node. */
export function itemsOf(root: OutlineNode): ReferenceItem[] {
  const items: ReferenceItem[] = [];
  const seen = new Set<string>();
  const waiting: { node: OutlineNode; parent: string | null; way: string }[] = [{ node: root, parent: null, way: '' }];
  for (let next = waiting.shift(); next && items.length < referenceLimits.items; next = waiting.shift()) {
    const { node, parent, way } = next;
    const name = node.title.trim().slice(0, referenceLimits.name);
    let here = parent;
    if (name !== '') {
      const given = (node.id ?? node.number ?? '').trim().slice(0, referenceLimits.id);
      let id = given || `${way}${name}`.slice(0, referenceLimits.id);
      for (let n = 2; seen.has(id); n += 1) id = `${(given || name).slice(0, referenceLimits.id - 6)} (${n})`;
      seen.add(id);
      items.push({ id, parent, name, description: node.description?.trim().slice(0, referenceLimits.description) || null });
      here = id;
    }
    waiting.unshift(...node.children.map((child) => ({ node: child, parent: here, way: name ? `${way}${name}/` : way })));
  }
  return items;
}

export interface Mapped {
  id: string;
  name: string;
  nationalId: string | null;
  nationalName: string | null;
}
export interface Coverage {
  item: ReferenceItem;
  depth: number;
  /** Own capabilities that say they are this one. */
  capabilities: readonly Mapped[];
  /** How many of the parts below it are mapped, themselves or by something below them; of how many. */
  below: { mapped: number; all: number };
}

/** Each item with what is mapped to it: by id, else by the very name. */
export function coverageOf(items: readonly ReferenceItem[], capabilities: readonly Mapped[]): Coverage[] {
  const fold = (text: string) => text.trim().toLowerCase();
  const ids = new Set(items.map(({ id }) => id));
  const by = new Map<string, Mapped[]>();
  for (const one of capabilities) {
    const byId = one.nationalId !== null && ids.has(one.nationalId);
    const keys = byId
      ? [one.nationalId ?? '']
      : items.filter(({ name }) => one.nationalName !== null && fold(name) === fold(one.nationalName)).map(({ id }) => id);
    for (const key of keys) gather(by, key, one);
  }
  const depths = new Map<string, number>();
  const below = new Map(items.map(({ id }) => [id, { mapped: 0, all: 0 }]));
  const parents = new Map(items.map(({ id, parent }) => [id, parent]));
  for (const { id, parent } of items) {
    depths.set(id, parent === null ? 0 : (depths.get(parent) ?? 0) + 1);
    const seen = new Set<string>([id]);
    for (let at = parent; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
      seen.add(at);
      const sum = below.get(at);
      if (!sum) break;
      sum.all += 1;
      if (by.has(id)) sum.mapped += 1;
    }
  }
  return items.map((item) => ({
    item,
    depth: depths.get(item.id) ?? 0,
    capabilities: by.get(item.id) ?? [],
    below: below.get(item.id) ?? { mapped: 0, all: 0 },
  }));
}
