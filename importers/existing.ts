/** What the registry already holds, as the planner asks for it: in bulk, never row by row. */
import type { Value, Values } from '#model/fields';
import type { KindName } from '#model/kinds/index';

/** Which objects of one kind a plan needs to know of. An answer may hold more than was asked for. */
export interface Wanted {
  kind: KindName;
  ids: readonly string[];
  /** Names, other names and names in other languages, as `normalise` writes them. */
  names: readonly string[];
  /** For a field: objects in which it has one of these values. A ref is given by id. Texts are compared as `normalise` writes them. */
  keys: Readonly<Record<string, readonly string[]>>;
  /** All of the kind, which is small (Los, capabilities), so that likely names can be proposed. */
  all?: boolean;
}

/** An object, as much as is needed to recognise it. Removed objects are not found. */
export interface Found {
  id: string;
  kind: KindName;
  name: string;
  /** Other names, and the name in other languages. */
  otherNames: readonly string[];
  /** The values of the fields in `kind.keys` other than the name; a ref by id. */
  keys: Values;
  /** Ids of those directly above, for kinds with levels. */
  parents: readonly string[];
  /** It lies in the shared organisation: it may be pointed at, not changed. */
  shared?: boolean;
}

/** All that a plan may compare with. */
export interface Content {
  id: string;
  version: number;
  /** Every field by name; a ref by id. */
  values: Values;
  /** Ids at the other end, by the name of the link. */
  links: Readonly<Record<string, readonly string[]>>;
}

/** What an object was when a file was made. */
export interface Before {
  id: string;
  /** Every field at the version that was asked for; absent when it is not known. */
  values?: Values;
  /** The links as they were, of an object whose links have been changed since. */
  links?: Readonly<Record<string, readonly string[]>>;
}

/** An object that a file does not name, and that was there when it was made. */
export interface Unnamed {
  id: string;
  name: string;
  version: number;
  /** It has been changed since. */
  changed: boolean;
}

export interface Existing {
  find(wanted: readonly Wanted[]): Promise<Found[]>;
  /** The content of these objects, with the links that are named. */
  contents(kind: KindName, ids: readonly string[], links: readonly string[]): Promise<Content[]>;
  /** The last content of those of these objects that have been removed. */
  removed(kind: KindName, ids: readonly string[], links: readonly string[]): Promise<Content[]>;
  /** What these objects were: their fields at a version, where one is asked for, and their links at a moment. */
  before(
    kind: KindName,
    asked: readonly { id: string; version?: number }[],
    links: readonly string[],
    at: string | undefined,
  ): Promise<Before[]>;
  /** The organisation's own objects of a kind that were there at a moment and still are, besides these. */
  unnamed(kind: KindName, ids: readonly string[], at: string): Promise<Unnamed[]>;
}

/** What a plan says a ref or a link points at: an object that exists, or the plan's own row that makes it. */
export interface Target {
  id?: string;
  /** The key of the plan row that creates it. */
  row?: string;
  kind: KindName;
  name: string;
}

export type PlanValue = Value | Target;
export const isTarget = (value: PlanValue | undefined): value is Target => typeof value === 'object' && value !== null && 'kind' in value;
