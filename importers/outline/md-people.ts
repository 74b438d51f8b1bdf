/** What people write as Markdown though it has no marks for it: typed numbers, lists by indentation alone, other bullets, boxes to tick. */
import type { DocumentLine } from '#importers/outline/document-line';

const marked = /^\s*(?:#{1,6}\s|[-*+]\s|\d{1,9}[.)]\s|[>|<`~]|(?:=+|-+)\s*$)/;
const longestItem = 150;

/** How far in a line begins; a tab is four. */
const indentOf = (line: string): number => (/^[ \t]*/.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length;

/** Short lines without any marks, some of them further in than others, as the list they are; any other text as it is. */
export function indentedAsList(text: string): string {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const [first = ''] = lines;
  const isList =
    lines.length > 1 &&
    indentOf(first) === 0 &&
    lines.some((line) => indentOf(line) > 1) &&
    lines.every((line) => !marked.test(line) && line.trim().length <= longestItem) &&
    lines.filter((line) => /[.!?,;]\s*$/.test(line)).length <= lines.length * 0.2;
  if (!isList) return text;
  const open: number[] = [];
  return lines
    .map((line) => {
      const indent = indentOf(line);
      while ((open.at(-1) ?? -1) >= indent) open.pop();
      open.push(indent);
      return `${'  '.repeat(open.length - 1)}- ${line.trim()}`;
    })
    .join('\n');
}

const numbered = /^[ \t]*\d{1,3}(?:\.\d{1,3})+\.?[ \t]+\S/;

/** Plain text whose headings are typed numbers, «1 Støtte», «1.1 Personal», as lines of a document; null for Markdown. */
export function numberedLines(text: string): DocumentLine[] | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (
    lines.filter((line) => numbered.test(line)).length < 2 ||
    lines.some((line) => /^[ \t]*(?:(?:#{1,6}|[-*+])[ \t]|[=-]{3,}\s*$)/.test(line))
  )
    return null;
  return lines.map((line) => ({ text: line.replace(/\*\*|__/g, '').trim() }));
}

/** Bullets as they are pasted from Word, as items of a list. Our own writer never begins a line with a bare one. */
export const bulletsAsItems = (source: string): string => source.replace(/(?<=^|\n)([ \t]*)[•▪●○◦‣·][ \t]+(?=\S)/g, '$1- ');

/** Items with a box: the box is no part of the title, and one that is ticked says so. Our own writer never has a bare bracket. */
export const withoutBoxes = (source: string): string =>
  source.replace(/(?<=^|\n)([ \t]*(?:[-*+]|\d{1,9}[.)]) +)\[([ xX])\] +([^\n]*)/g, (_, start: string, tick: string, rest: string) =>
    tick === ' ' ? start + rest : `${start}${rest.trimEnd()} <!-- {"fields":{"Avkrysset":"Ja"}} -->`,
  );
