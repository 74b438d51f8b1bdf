/** What a reader asks for: names of fields, with arguments and what to pick below. GraphQL, pages and exports all say it this way. */
import type { KindName } from '#model/kinds/index';

export interface Pick {
  field: string;
  args: Args;
  picks: Picks;
}

export interface Picks {
  /** By the key under which the answer comes: the name, or the name and its arguments. */
  fields: Record<string, Pick>;
  /** Fields of a concrete kind, where the reader does not know the kind. */
  on: Partial<Record<KindName, Picks>>;
}

export interface Order {
  field: string;
  direction: 'asc' | 'desc';
}

/** Arguments of a list; all optional. */
export interface Args {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
  filter?: Filter | null;
  orderBy?: Order | null;
}

/** `{ lifecycle: { in: ['live'] }, q: 'skole', or: [...] }`: see `db/filter.ts`. */
export type Filter = Readonly<Record<string, unknown>>;

const keys = new WeakMap<object, { field: string; key: string }>();

/** The key of a field in an answer; differs when arguments differ, so that one object can hold the same list twice. */
export function keyOf(field: string, args: object): string {
  // Asked for every row of a list, with the same arguments.
  const known = keys.get(args);
  if (known?.field === field) return known.key;
  const key = written(field, args);
  keys.set(args, { field, key });
  return key;
}

function written(field: string, args: object): string {
  const text = JSON.stringify(args);
  if (text === '{}') return field;
  let hash = 5381;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 33) + text.charCodeAt(i)) | 0;
  return `${field}_${text.length}_${hash >>> 0}`;
}

export const nothing = (): Picks => ({ fields: {}, on: {} });

/** Picks by plain names, for code: `pick('id', 'name', ['vendor', pick('id', 'name')])`. A third entry gives arguments. */
export function pick(...names: (string | [string, Picks] | [string, Picks, Args])[]): Picks {
  const picks = nothing();
  for (const name of names) {
    const [field, below, args] = typeof name === 'string' ? [name, nothing(), {}] : [name[0], name[1], name[2] ?? {}];
    picks.fields[keyOf(field, args)] = { field, args, picks: below };
  }
  return picks;
}
