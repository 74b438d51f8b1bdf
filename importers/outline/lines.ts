/** Lines of a document (Word, PDF) → sections: which lines are headings, how deep, and what stands below each. */
import type { OutlineNode } from '#model/outline';
import { headingParts, labelOf } from '#model/outline-lines';

export interface DocumentLine {
  /** Tabs and line breaks are kept as such. */
  text: string;
  /** How deep a heading the style or the tag says it is; 0 is the title of the whole document. */
  heading?: number;
  /** The number written by the document itself. */
  number?: string;
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

export interface Section {
  line: DocumentLine;
  depth: number;
  /** The level the author gave the heading by its style. */
  level?: number;
  number?: string;
  title: string;
  body: DocumentLine[];
}

export interface Sections {
  title?: DocumentLine;
  /** What stands before the first heading. */
  before: DocumentLine[];
  sections: Section[];
  /** By what the headings were known; `none` when there are none. */
  by: 'style' | 'number' | 'item' | 'bold' | 'indent' | 'none';
  /** The document is one of ours: its headings are what they say they are. */
  ours: boolean;
}

type Heading = Omit<Section, 'body' | 'line'>;
type Rule = (line: DocumentLine, at: number) => Heading | null;

const blank = (line: DocumentLine): boolean => line.text.trim() === '' && !line.below;
/** Where a word may be parted is no part of it. */
export const withoutSoftHyphens = (text: string): string => text.replace(/\u00ad/g, '');
/** Titles are one line. */
export const oneLine = (text: string): string => withoutSoftHyphens(text).replace(/\s+/g, ' ').trim();
const longestTitle = 250;

/** Numbers that are surely numbers, and lone ones that follow on: 1, 2, 3 … but not the 24 in «24 timers vakt». */
function numberOf(line: DocumentLine, last: { top: number }): Omit<Heading, 'depth'> {
  const { number, sure, title, level } = headingParts(oneLine(line.text));
  const suffix = level === undefined ? {} : { level };
  if (line.number !== undefined) {
    const plain = headingParts(oneLine(line.text).replace(/^/, '0. '));
    return { number: line.number, title: plain.title, ...suffix };
  }
  const top = Number(number?.split('.')[0]);
  if (number !== undefined && (sure || (top >= 1 && top <= last.top + 1))) {
    if (top === last.top + 1 || number.includes('.')) last.top = top;
    return { number, title, ...suffix };
  }
  return { title: number === undefined ? title : oneLine(`${number} ${title}`), ...suffix };
}

const depthOfNumber = (number: string): number => number.split('.').length;

/** In a document of ours only styles count, and a heading is what its key says. */
const byStyleOfOurs: Rule = ({ heading, text, key }) =>
  heading === undefined || heading === 0 || (key === undefined && text.trim() === '')
    ? null
    : { depth: heading, level: heading, title: text };

/** A bold line of its own, which is no sentence and no label. */
const isBoldTitle = ({ bold, text, item }: DocumentLine): boolean =>
  bold === true && item === undefined && text.trim().length <= 100 && !/[.:;,!?]\s*$/.test(text) && labelOf(oneLine(text)) === null;

/** Bold lines are headings too, when there are several and text below them: people stop using styles far down. */
function byStyle(lines: readonly DocumentLine[]): Rule {
  const last = { top: 0 };
  const heads = (line: DocumentLine) => line.heading === undefined && isBoldTitle(line);
  const described = (line: DocumentLine, at: number) => heads(line) && lines[at + 1]?.heading === undefined && !lines[at + 1]?.bold;
  const bold = lines.filter(heads).length > 1 && lines.some(described);
  let depth = 0;
  return (line) => {
    if (line.heading === undefined || line.heading === 0 || (blank(line) && line.key === undefined))
      return bold && depth > 0 && heads(line) ? { depth: depth + 1, ...numberOf(line, last) } : null;
    depth = line.heading;
    return { depth, level: depth, ...numberOf(line, last) };
  };
}

const lettered = /^([a-zæøå])\)\s+(?=\S)/;

/** Numbers, and letters below them in their order: «a) Lønn», «b) Arkiv». */
function byNumber(): Rule {
  const last = { top: 0 };
  let depth = 0;
  let letter = '';
  return (line) => {
    if (blank(line) || line.text.length > longestTitle) return null;
    const parts = numberOf(line, last);
    if (parts.number !== undefined) {
      [depth, letter] = [depthOfNumber(parts.number), ''];
      return { depth, ...parts };
    }
    const text = oneLine(line.text);
    const found = lettered.exec(text)?.[1];
    if (depth === 0 || found === undefined || alphabet[alphabet.indexOf(letter) + 1] !== found) return null;
    letter = found;
    return { depth: depth + 1, ...headingParts(text.replace(lettered, '0. ')), number: found };
  };
}

const alphabet = ['', ...'abcdefghijklmnopqrstuvwxyzæøå'];

/** A line of its own just above the items is what they belong to. */
function byItem(lines: readonly DocumentLine[]): Rule {
  const plainHeads = lines.some((line, i) => line.item === undefined && lines[i + 1]?.item !== undefined);
  return (line, at) => {
    const { title, level } = headingParts(oneLine(line.text));
    const suffix = level === undefined ? {} : { level };
    if (line.item !== undefined) return { depth: line.item + (plainHeads ? 2 : 1), title, ...suffix };
    return lines[at + 1]?.item !== undefined ? { depth: 1, title, ...suffix } : null;
  };
}

function byBold(): Rule {
  return (line) => {
    if (!line.bold || line.text.length > longestTitle) return null;
    const { title, level } = headingParts(oneLine(line.text));
    return { depth: 1, title, ...(level === undefined ? {} : { level }) };
  };
}

function byIndent(): Rule {
  const open: number[] = [];
  return (line) => {
    const indent = line.indent ?? 0;
    while ((open.at(-1) ?? -1) >= indent) open.pop();
    open.push(indent);
    const { title, level } = headingParts(oneLine(line.text));
    return { depth: open.length, title, ...(level === undefined ? {} : { level }) };
  };
}

/** How this document marks its headings: what says most comes first. */
function choose(lines: readonly DocumentLine[]): { by: Sections['by']; rule: Rule } {
  if (lines.some((line) => line.heading !== undefined && line.heading > 0)) return { by: 'style', rule: byStyle(lines) };
  const numbered = byNumber();
  const count = lines.filter((line, i) => numbered(line, i) !== null).length;
  if (count >= 2) return { by: 'number', rule: byNumber() };
  if (lines.filter((line) => line.item !== undefined).length >= 2) return { by: 'item', rule: byItem(lines) };
  const bold = lines.filter((line) => line.bold).length;
  if (bold > 0 && bold < lines.length) return { by: 'bold', rule: byBold() };
  const short = lines.every((line) => line.text.length <= longestTitle);
  if (short && new Set(lines.map((line) => line.indent ?? 0)).size > 1) return { by: 'indent', rule: byIndent() };
  return { by: 'none', rule: () => null };
}

const dash = /^(\s*)[-–—•*]\s+(?=\S)/;

/** Where nothing else says what is what, dashes that somebody has typed are a list. */
function chosen(lines: readonly DocumentLine[]): { lines: readonly DocumentLine[]; by: Sections['by']; rule: Rule } {
  const first = choose(lines);
  const dashed = new Set(lines.filter(({ text, item }) => item === undefined && dash.test(text)));
  if (['style', 'number', 'item'].includes(first.by) || dashed.size < 2) return { lines, ...first };
  const widthOf = ({ text, indent = 0 }: DocumentLine): number => indent * 4 + (dash.exec(text)?.[1] ?? '').replaceAll('\t', '    ').length;
  const widths = [...new Set([...dashed].map(widthOf))].sort((a, b) => a - b);
  const listed = lines.map((line) =>
    dashed.has(line) ? { ...line, text: line.text.replace(dash, ''), item: widths.indexOf(widthOf(line)) } : line,
  );
  return { lines: listed, ...choose(listed) };
}

/** Finds the headings and puts every other line below the one it follows. */
export function sectionsOf(all: readonly DocumentLine[], ours = false): Sections {
  const titleAt = all.findIndex((line) => line.heading === 0 && (ours || !blank(line)));
  const title = all[titleAt];
  const written = all.filter((line, i) => i !== titleAt && (line.key !== undefined || !blank(line)));
  const { lines, by, rule } = ours ? { lines: written, by: 'style' as const, rule: byStyleOfOurs } : chosen(written);
  const before: DocumentLine[] = [];
  const sections: Section[] = [];
  lines.forEach((line, i) => {
    const heading = line.below ? null : rule(line, i);
    if (heading) sections.push({ line, body: [], ...heading });
    else (sections.at(-1)?.body ?? before).push(line);
  });
  return { ...(title ? { title } : {}), before, sections, by, ours };
}
