/** A line of a document (Word, PDF), and what every rule for headings asks of it. */
import type { OutlineNode } from '#model/outline';
import { headingParts, labelOf } from '#model/outline-lines';

export interface DocumentLine {
  /** Tabs and line breaks are kept as such. */
  text: string;
  /** How deep a heading the style or the tag says it is; 0 is the title of the whole document. */
  heading?: number;
  /** The number written by the document itself. */
  number?: string;
  /** How deep in its list such a number sits, from 0. */
  inside?: number;
  /** An item of a list that is not numbered in several levels, and how deep it sits, from 0. */
  item?: number;
  /** All of it is bold. */
  bold?: boolean;
  /** How far in it begins, in any unit that is the same for all lines. */
  indent?: number;
  /** A named value in a document of our own. */
  field?: boolean;
  /** A table that is an outline: what stands in it hangs below the heading above. */
  below?: OutlineNode[];
  /** Names the node in what the document carries of its own. */
  key?: string;
}

/** What makes a line a heading. */
export interface Heading {
  depth: number;
  /** The level the author gave the heading by its style. */
  level?: number;
  number?: string;
  title: string;
}

export type Rule = (line: DocumentLine, at: number) => Heading | null;

/** Nothing stands there. */
export const blank = (line: DocumentLine): boolean => line.text.trim() === '' && !line.below;
/** Where a word may be parted is no part of it. */
export const withoutSoftHyphens = (text: string): string => text.replace(/\u00ad/g, '');
/** Titles are one line. */
export const oneLine = (text: string): string => withoutSoftHyphens(text).replace(/\s+/g, ' ').trim();
/** What is longer is text. */
export const longestTitle = 250;

/** Numbers that are surely numbers, and lone ones that follow on: 1, 2, 3 … but not the 24 in «24 timers vakt». */
export function numberOf(line: DocumentLine, last: { top: number }): Omit<Heading, 'depth'> {
  const { number, sure, title, level } = headingParts(oneLine(line.text));
  const suffix = level === undefined ? {} : { level };
  if (line.number !== undefined) {
    const plain = headingParts(oneLine(line.text).replace(/^/, '0. '));
    return { number: line.number, title: plain.title, ...suffix };
  }
  const top = Number(number?.split('.')[0]);
  // «2. trinn er viktig.» is a sentence.
  const sentence = /^\p{Ll}[\s\S]*[.!?]$/u.test(title);
  if (number !== undefined && (sure || (top >= 1 && top <= last.top + 1 && !sentence))) {
    if (top === last.top + 1 || number.includes('.')) last.top = top;
    return { number, title, ...suffix };
  }
  return { title: number === undefined ? title : oneLine(`${number} ${title}`), ...suffix };
}

/** A bold line of its own, which is no sentence and no label. */
export const isBoldTitle = ({ bold, text, item }: DocumentLine): boolean =>
  bold === true && item === undefined && text.trim().length <= 100 && !/[.:;,!?]\s*$/.test(text) && labelOf(oneLine(text)) === null;
