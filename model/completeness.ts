/** How much of what matters about an object is filled in. */
import type { Kind, Value, Values } from '#model/fields';
import { isKindName } from '#model/kinds/index';
import { linksOf } from '#model/relations';

export interface Completeness {
  /** 0-100; 100 only when nothing is missing. */
  percent: number;
  /** Names of the fields and links that have nothing in them. */
  missing: string[];
}

/** The required and important fields of a kind, then its important links. */
export function whatMatters(kind: Kind): { fields: string[]; links: string[] } {
  const fields = Object.entries(kind.fields).flatMap(([name, field]) => (field.required || field.important ? [name] : []));
  const links = isKindName(kind.name) ? linksOf(kind.name).flatMap((link) => (link.important ? [link.name] : [])) : [];
  return { fields, links };
}

const isEmpty = (value: Value | undefined): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

const share = (missing: readonly string[], total: number): Completeness => ({
  percent: total === 0 ? 100 : Math.floor((100 * (total - missing.length)) / total),
  missing: [...missing],
});

/**
 * Completeness from the content of one object. `false` and 0 are answers.
 * @param linkCounts how many each link has; without it links do not count
 */
export function completeness(kind: Kind, values: Values, linkCounts?: Readonly<Record<string, number>>): Completeness {
  const { fields, links } = whatMatters(kind);
  const counted = linkCounts ? links : [];
  const missing = [...fields.filter((name) => isEmpty(values[name])), ...counted.filter((name) => !linkCounts?.[name])];
  return share(missing, fields.length + counted.length);
}

/** Completeness when somebody else, such as the database, has found out which of all that matters is missing. */
export function completenessOf(kind: Kind, missing: readonly string[]): Completeness {
  const { fields, links } = whatMatters(kind);
  return share(missing, fields.length + links.length);
}
