/** A registry in memory: what exports are written from and plans compare with, without a database. */

import type { ExportRecord, ExportTable, NamedPath } from '#exporters/table';
import { allColumns } from '#exporters/table';
import type { Before, Content, Existing, Found, Unnamed } from '#importers/existing';
import { pathSeparator } from '#model/exchange';
import type { Values } from '#model/fields';
import { isKindName, type KindName, kindOf } from '#model/kinds/index';
import { linksOf } from '#model/relations';

export interface Stored {
  id: string;
  kind: KindName;
  version: number;
  /** Every field; a ref by id. */
  values: Values;
  links: Record<string, string[]>;
  shared?: boolean;
}

export class MemoryRegistry implements Existing {
  readonly objects = new Map<string, Stored>();
  /** How many times it was asked. */
  questions = 0;

  constructor(objects: Iterable<Stored> = []) {
    for (const one of objects) this.objects.set(one.id, one);
  }

  name(id: string): string {
    return String(this.objects.get(id)?.values.name ?? '');
  }

  parents({ kind, values, links }: Stored): string[] {
    const { parent } = kindOf(kind).fields;
    if (parent?.type === 'ref' && parent.kinds.includes(kind)) return typeof values.parent === 'string' ? [values.parent] : [];
    return links.broader ?? [];
  }

  async find(wanted: Parameters<Existing['find']>[0]): Promise<Found[]> {
    this.questions += 1;
    const kinds = new Set(wanted.map(({ kind }) => kind));
    return [...this.objects.values()].filter(({ kind }) => kinds.has(kind)).map((one) => this.found(one));
  }

  found(one: Stored): Found {
    const { id, kind, values, shared } = one;
    const others = [values.aliases, values.nameNn, values.nameEn].flat().filter((name) => typeof name === 'string');
    const keys = Object.fromEntries(
      kindOf(kind)
        .keys.flat()
        .filter((field) => field !== 'name')
        .map((field) => [field, values[field] ?? null]),
    );
    return { id, kind, name: String(values.name), otherNames: others, keys, parents: this.parents(one), ...(shared ? { shared } : {}) };
  }

  async contents(_: KindName, ids: readonly string[], links: readonly string[]) {
    this.questions += 1;
    return ids.flatMap((id) => {
      const one = this.objects.get(id);
      if (!one) return [];
      return [
        { id, version: one.version, values: one.values, links: Object.fromEntries(links.map((link) => [link, one.links[link] ?? []])) },
      ];
    });
  }

  /** What a test says there was before. */
  past: { before?: readonly Before[]; removed?: readonly Stored[]; unnamed?: readonly Unnamed[] } = {};

  async removed(kind: KindName, ids: readonly string[]): Promise<Content[]> {
    const gone = (this.past.removed ?? []).filter((one) => one.kind === kind && ids.includes(one.id));
    return gone.map(({ id, version, values, links }) => ({ id, version, values, links }));
  }

  async before(_: KindName, asked: readonly { id: string }[]): Promise<Before[]> {
    return (this.past.before ?? []).filter(({ id }) => asked.some((one) => one.id === id));
  }

  async unnamed(_: KindName, ids: readonly string[]): Promise<Unnamed[]> {
    return (this.past.unnamed ?? []).filter(({ id }) => !ids.includes(id));
  }

  named(id: string): NamedPath {
    const one = this.objects.get(id);
    if (one?.kind !== 'losConcept') return { id, name: this.name(id) };
    const path = [this.name(id)];
    const seen = new Set([id]);
    for (let at = this.parents(one)[0]; at !== undefined && !seen.has(at); ) {
      seen.add(at);
      path.unshift(this.name(at));
      const above = this.objects.get(at);
      at = above ? this.parents(above)[0] : undefined;
    }
    return { id, name: path.join(pathSeparator), path };
  }

  record({ id, version, kind, values, links }: Stored): ExportRecord {
    const refs = Object.entries(kindOf(kind).fields).flatMap(([name, field]) => {
      const target = values[name];
      return field.type === 'ref' ? [[name, typeof target === 'string' ? this.named(target) : null] as const] : [];
    });
    const linked = linksOf(kind).map(({ name }) => [name, (links[name] ?? []).map((target) => this.named(target))] as const);
    return { id, version, values, refs: Object.fromEntries(refs), links: Object.fromEntries(linked) };
  }

  /** Everything of a kind, as an export writes it. */
  table(kind: KindName): ExportTable {
    const records = [...this.objects.values()].filter((one) => one.kind === kind).map((one) => this.record(one));
    return {
      kind,
      columns: allColumns(kind),
      rows: (async function* () {
        yield* records;
      })(),
    };
  }
}

/** Narrows the kinds a ref names. */
export const kindsOf = (names: readonly string[]): KindName[] => names.filter(isKindName);
