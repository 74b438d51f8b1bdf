/** How an outline is written as Markdown: what its writer and reader agree on. */
import { numberOff } from '#model/outline-lines';
import { splitLevel } from '#model/outline-text';

/** Deeper than this, counted from the root, nodes are items of lists instead of headings. */
export const deepestHeading = 3;

export interface Heading {
  number?: string;
  title: string;
  level?: number;
}

/** «2.1 Lønn (3)» is a number, a title and a level, where these are not said apart from it. */
export function splitHeading(text: string, { number = true, level = true }: { number?: boolean; level?: boolean } = {}): Heading {
  const split: Heading = level ? splitLevel(text) : { title: text };
  const off = number ? numberOff(split.title, split.level !== undefined) : null;
  return off?.sure ? { ...split, number: off.number, title: off.title } : split;
}

/** What a heading cannot say rides in a comment behind it, as JSON. A number or level that is null is said to be none. */
export interface MarkdownMeta {
  id?: string;
  number?: string | null;
  level?: number | null;
  keywords?: readonly string[];
  fields?: Readonly<Record<string, string>>;
}

const punctuation = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';
const firstStandIn = 0xfdd0;

/** A character that no text has (Unicode §23.7) in place of one that could be markup. */
export const standIn = (mark: string): string => String.fromCharCode(firstStandIn + punctuation.indexOf(mark));
/** Those characters themselves, which a text must carry some other way. */
export const standIns = /[\ufdd0-\ufdef]/g;
export const withoutStandIns = (text: string): string =>
  text.replace(standIns, (letter) => punctuation[letter.charCodeAt(0) - firstStandIn] ?? letter);
