/** The headings of a document that shows an outline, and how they are numbered. */
import type { Outline } from '#model/outline';
import type { NodeValues, Numbering } from '#model/outline-lines';
import { stepsOf } from '#model/outline-tree';

/** Word counts and outlines nine levels of headings. */
export const countedLevels = 9;

export interface Heading {
  values: NodeValues;
  /** 0 is the title of the document. */
  level: number;
}

/** A root with a number of its own is numbered as the first heading; else it is the title, and the chapters begin below it. */
export function headingsOf(outline: Outline): Heading[] {
  const base = outline.root.number === undefined ? 0 : 1;
  const headings: Heading[] = [];
  for (const { node, depth } of stepsOf(outline)) {
    const { children: _, ...values } = node;
    headings.push({ values, level: depth + base });
  }
  return headings;
}

/** The numbers a document counts for its headings by itself: 1, 1.1 … The title has none. */
export function countsOf(headings: readonly Heading[]): (string | undefined)[] {
  const counts: number[] = [];
  return headings.map(({ level }) => {
    counts.length = level;
    if (level === 0 || level > countedLevels) return undefined;
    counts[level - 1] = (counts[level - 1] ?? 0) + 1;
    return counts.join('.');
  });
}

/** Whether what the document counts is what the outline says. */
export function numberingOf(headings: readonly Heading[]): Numbering {
  if (headings.every(({ values }) => values.number === undefined)) return 'decoration';
  const counts = countsOf(headings);
  return headings.every(({ values }, i) => values.number === counts[i]) ? 'automatic' : 'typed';
}
