/**
 * What the files we write and the files we read agree on, so that importing an export plans no change:
 * how ids travel, how many values share a cell, and how a place in a hierarchy is written.
 */

import { type KindName, kindOf } from '#model/kinds/index';
import { linksOf } from '#model/relations';
import type { Language, Text } from '#model/text';

/** The word that marks a column of ids. */
const idWord = 'Husorden-id';
/** The column that carries the id of the object, and says what kind it is. A sheet with it is our own export: an empty cell there was emptied on purpose. */
export const idHeading = (kind: string): string => `${idWord} (${kind})`;
/** The kind named by a heading that `idHeading` wrote; undefined for any other heading. */
export const kindOfIdHeading = (heading: string): string | undefined => /^husorden-id \((\w+)\)$/i.exec(heading.trim())?.[1];
/** The column that carries the version the object had when it was exported. */
export const versionHeading = 'Husorden-version';

/** When a file was written, and whether it held everything of its kind: then what is missing when it comes back was taken out. */
export interface Stamp {
  /** An instant as PostgreSQL reads it, to the microsecond. */
  at: string;
  whole: boolean;
}

/** The version heading with the stamp of the file: `Husorden-version (all 20260217T120000000000Z)`. No colons, which would part names from values. */
export const stampedHeading = (stamp: Stamp | undefined): string =>
  stamp ? `${versionHeading} (${stamp.whole ? 'all ' : ''}${stamp.at.replace(/[-:.]/g, '')})` : versionHeading;

/** The stamp of a heading that `stampedHeading` wrote. */
export function stampOf(heading: string): Stamp | undefined {
  const found = /^husorden-version \((all )?(\d{4})(\d\d)(\d\d)t(\d\d)(\d\d)(\d\d)(\d{0,6})z\)$/i.exec(heading.trim());
  if (!found) return undefined;
  const [, all, year, month, day, hour, minute, second, rest] = found;
  return { at: `${year}-${month}-${day}T${hour}:${minute}:${second}.${rest || '0'}Z`, whole: all !== undefined };
}

/** True for what only the way back needs: writers keep it out of sight where they can. */
export const isHiddenHeading = (heading: string): boolean => /^husorden-(?:id|version|columns)\b|\(husorden-id\)$/i.test(heading.trim());

/** The field at the top of our own outlines that lists what was exported; without it an absent field would be an emptied one. */
export const columnsHeading = 'Husorden-columns';
/** The same where one file holds several kinds. */
export const columnsHeadingOf = (kind: string): string => `${columnsHeading} (${kind})`;
/** The column that carries the ids of what another column names: `Leverandør (Husorden-id)`. */
export const idsHeading = (heading: string): string => `${heading} (${idWord})`;

/** The heading of a field or link. Where two of a kind are called the same in some language, the identifier is added. */
export function columnHeading(kind: KindName, name: string, language: Language): string {
  const labels = labelsOf(kind);
  const label = labels.get(name);
  if (!label) return name;
  const others = [...labels].filter(([other]) => other !== name);
  const taken = others.some(([other, text]) =>
    [other, text.nb, text.nn, text.en].some((one) => one.toLowerCase() === label[language].toLowerCase()),
  );
  return taken ? longHeading(label[language], name) : label[language];
}

/** A heading that only one column can have. */
export const longHeading = (label: string, name: string): string => `${label} (${name})`;

/** The labels of every field and link of a kind. */
const labelsOf = (kind: KindName): ReadonlyMap<string, Text> =>
  new Map([
    ...Object.entries(kindOf(kind).fields).map(([name, { label }]) => [name, label] as const),
    ...linksOf(kind).map(({ name, label }) => [name, label] as const),
  ]);

/** Between the levels of a path: `Familie og barn > Barnehage`. */
export const pathSeparator = ' > ';

/** The mark of our own JSON files. */
export const jsonFormat = 'husorden';
export const jsonVersion = 1;

/** An object named in a cell: its id, and the name it had when the file was written. */
export interface Named {
  id: string;
  name: string;
}

const needsQuotes = (item: string): boolean => item === '' || /[;\r\n]|^[\s"]|\s$/.test(item);
const quote = (item: string): string => (needsQuotes(item) ? `"${item.replaceAll('"', '""')}"` : item);

/** Many texts in one cell, parted by semicolons; a text that holds a semicolon or a line break is quoted. */
export const joinList = (items: readonly string[]): string => items.map(quote).join('; ');

/** The texts of a cell: parted by semicolons or line breaks, with or without quotes. Space around them is not part of them. */
export function splitList(cell: string): string[] {
  const items: string[] = [];
  const item = /\s*(?:"((?:[^"]|"")*)"\s*(?=[;\r\n]|$)|([^;\r\n]*))(?:[;\r\n]+|$)/y;
  while (item.lastIndex < cell.length) {
    const match = item.exec(cell);
    if (!match) break;
    const text = match[1] === undefined ? (match[2] ?? '').trim() : match[1].replaceAll('""', '"');
    if (text !== '' || match[1] !== undefined) items.push(text);
  }
  return items;
}

/** Named objects in one cell: `Visma [0199…]; Tietoevry [0199…]`. */
export const joinNamed = (items: readonly Named[]): string => joinList(items.map(({ id, name }) => `${name} [${id}]`));

/** The named objects of a cell written by `joinNamed`; what does not look like one is left out. */
export const splitNamed = (cell: string): Named[] =>
  splitList(cell).flatMap((item) => {
    const match = /^([\s\S]*) \[([0-9a-f-]{36})\]$/i.exec(item);
    return match ? [{ name: match[1] ?? '', id: (match[2] ?? '').toLowerCase() }] : [];
  });

/** The most a cell of Excel holds; what is longer is cut, ends with the mark, and is left alone when it comes back. */
const cellLimit = 32_767;
export const shortenedMark = ' … [Husorden: forkortet]';

/** The text as it fits in a cell. */
export const fitCell = (text: string): string =>
  text.length <= cellLimit ? text : text.slice(0, cellLimit - shortenedMark.length) + shortenedMark;
