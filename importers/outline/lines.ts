/** Lines of a document (Word, PDF) → sections: which lines are headings, how deep, and what stands below each. */
import { blank, type DocumentLine, type Heading, longestTitle, numberOf, oneLine, type Rule } from '#importers/outline/document-line';
import { byStyle } from '#importers/outline/styled-headings';
import { headingParts, labelOf } from '#model/outline-lines';
import { romansOf } from '#model/outline-numbers';

export interface Section extends Heading {
  line: DocumentLine;
  body: DocumentLine[];
}

export interface Sections {
  title?: DocumentLine;
  /** What stands before the first heading. */
  before: DocumentLine[];
  sections: Section[];
  /** By what the headings were known; `none` when there are none. */
  by: 'style' | 'number' | 'item' | 'level' | 'bold' | 'indent' | 'none';
  /** The document is one of ours: its headings are what they say they are. */
  ours: boolean;
}

const depthOfNumber = (number: string): number => number.split('.').length;

/** In a document of ours only styles count, and a heading is what its key says. */
const byStyleOfOurs: Rule = ({ heading, text, key }) =>
  heading === undefined || heading === 0 || (key === undefined && text.trim() === '')
    ? null
    : { depth: heading, level: heading, title: text };

const lettered = /^([a-zæøå])\)\s+(?=\S)/;

/** «I. Støtte», «II. Drift»: the chapters above all other numbers, when the first of them comes first and another follows. */
function chaptersOf(lines: readonly DocumentLine[]): ReadonlyMap<DocumentLine, Omit<Heading, 'depth'>> {
  const found = new Map<DocumentLine, Omit<Heading, 'depth'>>();
  for (const line of lines) {
    const text = oneLine(line.text);
    const { title, level, sure } = headingParts(text);
    if (sure && found.size === 0) break;
    const roman = /^[IVXLC]+[.)]/.test(text) ? romansOf(title) : null;
    if (roman?.value !== found.size + 1) continue;
    found.set(line, { number: roman.number, title: roman.title, ...(level === undefined ? {} : { level }) });
  }
  return found.size > 1 ? found : new Map();
}

/** Numbers, and letters below them in their order: «a) Lønn», «b) Arkiv». */
function byNumber(lines: readonly DocumentLine[]): Rule {
  const chapters = chaptersOf(lines);
  const top = chapters.size > 0 ? 1 : 0;
  const last = { top: 0 };
  let depth = 0;
  let letter = '';
  let counted = false;
  return (line) => {
    if (blank(line) || line.text.length > longestTitle) return null;
    const chapter = chapters.get(line);
    if (chapter) {
      [depth, letter, last.top] = [1, '', 0];
      return { depth, ...chapter };
    }
    const parts = numberOf(line, last);
    if (parts.number !== undefined) {
      counted = line.number !== undefined;
      [depth, letter] = [top + Math.max(depthOfNumber(parts.number), (line.inside ?? 0) + 1), ''];
      return { depth, ...parts };
    }
    // Further in, a list that Word numbers counts with letters.
    if (counted && line.item) return { depth: top + line.item + 1, ...parts };
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

/** «Personal (1)», «Lønn (2)»: the level typed behind a line says how deep it is. */
function byLevel(): Rule {
  return (line) => {
    const { title, level } = headingParts(oneLine(line.text));
    return level === undefined || line.text.length > longestTitle || title === '' ? null : { depth: level + 1, level, title };
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
  const numbered = byNumber(lines);
  const count = lines.filter((line, i) => numbered(line, i) !== null).length;
  if (count >= 2) return { by: 'number', rule: byNumber(lines) };
  if (lines.filter((line) => line.item !== undefined).length >= 2) return { by: 'item', rule: byItem(lines) };
  const typed = lines.flatMap((line, i) => byLevel()(line, i)?.level ?? []);
  if (new Set(typed).size > 1) return { by: 'level', rule: byLevel() };
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
  if (['style', 'number', 'item', 'level'].includes(first.by) || dashed.size < 2) return { lines, ...first };
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
  // «Beskrivelse» as a heading of its own is a label for what stands below it.
  const isLabel = ({ title, depth }: Heading) => !ours && depth > (sections.at(-1)?.depth ?? depth) && labelOf(title)?.rest === '';
  lines.forEach((line, i) => {
    const heading = line.below ? null : rule(line, i);
    if (heading && !isLabel(heading)) sections.push({ line, body: [], ...heading });
    else (sections.at(-1)?.body ?? before).push(line);
  });
  return { ...(title ? { title } : {}), before, sections, by, ours };
}
