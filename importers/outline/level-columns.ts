/** Which columns of a stranger's table hold the levels of a tree, where no heading says «Nivå 1». */
import { normaliseHeading } from '#importers/normalise';
import type { OutlineColumn } from '#model/outline-headings';

/** What people call that which other things belong to. */
const group =
  /(?:område|sektor|avdeling|enhet|eining|seksjon|etat|verksemd|virksomhet|gruppe|kategori|tema|domene|direktorat|area|sector|department|unit|division|section|group|category|theme|domain|kapabilitet|capability)(?:er|ar|r)?$/u;
const content = /(?:tjeneste|teneste|service|oppgave|oppgåve|task|aktivitet|activity|prosess|process)r?$/u;
/** «Ansvarlig enhet» is said of a service; the service does not belong below it. */
const about = /ansvar|eier|eigar|kontakt|leder|leiar|leverand|owner|responsible|contact|vendor|antall|årsverk/u;

const names = (heading: string, noun: RegExp): boolean => {
  const words = normaliseHeading(heading);
  return !about.test(words) && words.split(' ').some((word) => noun.test(word));
};

/** True for a heading that says its column holds groups, or what is in them. */
export const namesLevel = (heading: string): boolean => names(heading, group) || names(heading, content);

type Named = readonly [name: string, column: number];
type Columns = ReadonlyMap<OutlineColumn, number>;

const titles = ['organisation', 'service', 'title'] as const;

/** «Område | Tjeneste | Deltjeneste»: columns that name a group left of the one with titles, or a part of it right of it. Then all of them are levels. */
export function groupedLevels(unknown: readonly Named[], columns: Columns): number[] {
  const titled = titles.flatMap((part) => columns.get(part) ?? []);
  const first = Math.min(...titled);
  const groups = unknown.filter(([name, column]) => column < first && names(name, group)).map(([, column]) => column);
  const parts = unknown
    .filter(([name, column]) => column > first && /^(?:del|under|sub)/i.test(name) && namesLevel(name))
    .map(([, column]) => column);
  return groups.length + parts.length === 0 ? [] : [...groups, ...titled, ...parts].sort((a, b) => a - b);
}

/** Of columns that may all be levels, those that are called so, when the first two or more are; else every one. */
export function namedLevels(loose: readonly number[], unknown: readonly Named[]): readonly number[] {
  const isNamed = (column: number) => unknown.some(([name, at]) => at === column && namesLevel(name));
  const end = loose.findIndex((column) => !isNamed(column));
  return end < 2 ? loose : loose.slice(0, end);
}
