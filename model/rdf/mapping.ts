/** How a kind is said in a standard: a list of properties, read both ways. Writing, reading and «ready to publish» all follow from it. */
import type { KindName } from '#model/kinds/index';
import type { CodeListName } from '#model/rdf/codes';
import type { Name } from '#model/rdf/statement';
import type { Language, Text } from '#model/text';

/** What the standard demands. */
export type Level = 'mandatory' | 'recommended' | 'optional';

/** How the content of fields is said as objects of a property. */
export type Value =
  /** A text, a field for each language; `needs` names languages it must be said in, else any one will do. */
  | { as: 'texts'; fields: Partial<Record<Language, string>>; needs?: readonly Language[] }
  | { as: 'iri'; field: string }
  | { as: 'date'; field: string }
  | { as: 'plain'; field: string }
  | { as: 'code'; field: string; list: CodeListName; type?: Name }
  /** The address of what a link or a ref points to. `within`: only where that is described in the same catalogue. */
  | { as: 'pointer'; field: string; kind: KindName; within: boolean }
  /** A thing that has nothing but a text to say: a place, a rule, a result. A web address stands for itself. */
  | { as: 'thing'; field: string; fragment: string; types: readonly Name[]; text: readonly Name[]; also?: readonly [Name, string][] }
  | { as: 'period'; from: string; to: string }
  /** Who answers; without a field, or with nobody in it, the organisation does. */
  | { as: 'contact'; field?: string }
  | { as: 'identifier'; field: string }
  | { as: 'publisher' };

export interface Property {
  name: Name;
  level: Level;
  value: Value;
  /** What the standard calls it. */
  label: Text;
  /** What the standard asks for, in a sentence; shown where it is missing. */
  help?: Text;
  /** Other properties that say the same in older catalogues: read, never written. */
  also?: readonly string[];
  /** Said the other way: «the object has property, the subject». */
  inverse?: true;
}

export interface Mapping {
  kind: KindName;
  types: readonly Name[];
  /** Other classes that are read as this kind. */
  alsoTypes?: readonly Name[];
  /** How the catalogue points at it; undefined for what hangs on something else. */
  member?: Name;
  properties: readonly Property[];
}

export interface Standard {
  label: Text;
  mappings: readonly Mapping[];
}

/** The fields a value is made of. */
export function fieldsOf(value: Value): string[] {
  if (value.as === 'texts') return Object.values(value.fields);
  if (value.as === 'period') return [value.from, value.to];
  return value.as === 'publisher' || value.field === undefined ? [] : [value.field];
}
