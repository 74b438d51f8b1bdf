/** The words of a piece of Markdown, without its markup. */
import type { fromMarkdown } from 'mdast-util-from-markdown';
import { labelOf } from '#model/outline-lines';
import { withoutStandIns } from '#model/outline-markdown';
import { uncarried } from '#model/outline-text';

type Root = ReturnType<typeof fromMarkdown>;
export type Block = Root['children'][number];

export interface Piece {
  type: string;
  value?: string;
  alt?: string | null | undefined;
  url?: string;
  children?: readonly Piece[];
}

export interface Words {
  text: string;
  /** Comments met on the way. */
  comments: string[];
  /** Where links lead, and other things that are not words. */
  lost: boolean;
}

const comment = /^<!--([\s\S]*?)-->/;

/** Takes the words. A line break in the source is a space; one that is meant is a line break. */
export function wordsOf(pieces: readonly Piece[]): Words {
  const words: Words = { text: '', comments: [], lost: false };
  const waiting = [...pieces].reverse();
  for (let piece = waiting.pop(); piece; piece = waiting.pop()) {
    const { type, value = '', children } = piece;
    if (type === 'html') {
      const found = comment.exec(value)?.[1];
      if (found !== undefined) words.comments.push(found.trim());
      else if (/^<br\b/i.test(value)) words.text += '\n';
      else words.lost = true;
    } else if (type === 'break') words.text += '\n';
    else if (type === 'image' || type === 'imageReference') {
      words.text += piece.alt ?? '';
      words.lost = true;
    } else if (children) {
      if (type === 'link' && piece.url !== wordsIn(children)) words.lost = true;
      waiting.push(...[...children].reverse());
    } else words.text += uncarried(withoutStandIns(value.replace(/\r?\n/g, ' ')));
  }
  if (words.comments.length > 0) words.text = words.text.replace(/ $/, '');
  return words;
}

const wordsIn = (pieces: readonly Piece[]): string => pieces.map(({ value = '', children }) => value + wordsIn(children ?? [])).join('');

/** A paragraph that begins with a name in bold and a colon is a named value: `**Stikkord:** a; b`. It is `marked` when a comment says that it is ours. */
export function namedValue(pieces: readonly Piece[]): { name: string; value: string; marked: boolean } | null {
  const [first, second] = pieces;
  if (first?.type !== 'strong') return null;
  const name = wordsOf(first.children ?? []).text;
  const { text: after, comments } = wordsOf(pieces.slice(1));
  const marked = comments.length > 0;
  if (name.endsWith(':')) return { name: name.slice(0, -1), value: after.replace(/^ /, ''), marked };
  return second?.type === 'text' && after.startsWith(':') ? { name, value: after.replace(/^: ?/, ''), marked } : null;
}

/** A paragraph in the parts it is of: a line that begins with a label or a name in bold begins one. */
export function partsOf(pieces: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = [];
  for (const { line, before } of brokenLines(pieces)) {
    const open = parts.at(-1);
    if (open && !namedValue(line) && !labelOf(wordsOf(line).text)) open.push(...before, ...line);
    else parts.push(line);
  }
  return parts;
}

/** A table as GitHub has them: rows between bars, the second of them dashes only. Null for any other paragraph. */
export function tableOf(pieces: readonly Piece[]): string[][] | null {
  const lines = brokenLines(pieces).map(({ line }) => wordsOf(line).text.trim());
  const [heading = '', dashes = '', ...rows] = lines;
  if (!/^\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?)?$/.test(dashes) || !heading.includes('|')) return null;
  return [heading, ...rows].map((line) =>
    line
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => cell.trim()),
  );
}

/** The lines as they stand in the source, with the break that each comes after. */
function brokenLines(pieces: readonly Piece[]): { before: Piece[]; line: Piece[] }[] {
  let line: Piece[] = [];
  const lines = [{ before: [] as Piece[], line }];
  const begin = (mark: Piece) => {
    line = [];
    lines.push({ before: [mark], line });
  };
  for (const piece of pieces) {
    if (piece.type === 'break') begin(piece);
    else if (piece.type !== 'text') line.push(piece);
    else
      for (const [i, value] of (piece.value ?? '').split(/\r?\n/).entries()) {
        if (i > 0) begin({ type: 'text', value: ' ' });
        if (value !== '') line.push({ ...piece, value });
      }
  }
  return lines;
}
