/** A paragraph of a Word file while it is read, and the line it becomes. */

import type { DocumentLine } from '#importers/outline/document-line';
import type { Counter } from '#importers/outline/docx-numbering';
import type { Style, StyleOf } from '#importers/outline/docx-styles';

export interface Paragraph {
  parts: string[];
  style?: string;
  outline?: number;
  numId?: string;
  level?: number;
  indent?: number;
  key?: string;
  /** Letters that are bold, and that are not. */
  bold: number;
  plain: number;
  hidden?: boolean;
  inContents?: boolean;
}

export interface Run {
  bold?: boolean;
  hidden?: boolean;
}

export interface Around {
  styles: StyleOf;
  counter: Counter;
}

/** LibreOffice writes the text `_x0041_` as `_x005F_x0041_`, as Excel does (ECMA-376 part 1, §22.9.2.19). */
export const asSaved = (text: string): string => (text.includes('_x005F_x') ? text.replace(/_x005F_(?=x[0-9A-Fa-f]{4}_)/g, '_') : text);

/** The line a paragraph is, with what its style and its list say. */
export function lineOf(paragraph: Paragraph, { styles, counter }: Around): DocumentLine | 'contents' | null {
  const style = styles(paragraph.style);
  if (style.contents || paragraph.inContents) return 'contents';
  const text = asSaved(paragraph.parts.join(''));
  const outline = paragraph.outline === undefined || paragraph.outline > 8 ? undefined : paragraph.outline + 1;
  const heading = style.heading ?? outline;
  const numId = paragraph.numId ?? style.numId;
  const level =
    paragraph.level ?? (numId && paragraph.style ? counter.levelOfStyle(numId, paragraph.style) : undefined) ?? style.level ?? 0;
  // Word counts hidden and empty paragraphs too.
  const marker = numId === undefined || numId === '0' ? null : counter.next(numId, level);
  const counts = marker?.number !== undefined && /^\d+(\.\d+)*$/.test(marker.number);
  const indent = paragraph.indent ?? style.indent;
  const lead = /^\t*/.exec(text)?.[0].length ?? 0;
  if (style.hidden && text.trim() !== '') return null;
  const line: DocumentLine = { text };
  const bold = paragraph.plain === 0 && (paragraph.bold > 0 || (style.bold === true && text.trim() !== ''));
  if (heading !== undefined) line.heading = heading;
  if (counts) {
    line.number = marker.number;
    line.inside = marker.level;
  }
  if (marker && !counts) line.item = marker.level;
  if (bold) line.bold = true;
  if (indent || lead) line.indent = (indent ?? 0) + lead * 720;
  if (style.field) line.field = true;
  if (paragraph.key !== undefined) line.key = paragraph.key;
  return line;
}

/** A page break is no part of the text. */
export const breakOf = (type: string | undefined): string => (type === 'page' || type === 'column' ? '' : '\n');

export const fromStyle = ({ bold, hidden }: Style): Run => ({
  ...(bold === undefined ? {} : { bold }),
  ...(hidden === undefined ? {} : { hidden }),
});
