/** Markdown a section at a time, so that a large file is parsed in little memory and a hostile one in little time. */

import { listSpots, type Spot, unfolded } from '#importers/outline/md-lists';
import type { OutlineLimits } from '#importers/outline/options';
import { OutlineRefused } from '#importers/outline/refusals';
import { standIn } from '#model/outline-markdown';

/** Markers of lists and quotations that a line begins with. */
const markers = /^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)])(?=[ \t>]|$))+/;

/** A paragraph that has more marks than this is taken word for word: pairing them takes time that grows with their square. */
const mostMarks = 1_000;

/** Where one paragraph or item ends and the next begins. */
const borders = /(\n[ \t]*\n|\n(?=[ \t]*(?:[-*+>]|\d{1,9}[.)])[ \t]))/;
/** What our writer puts round the words: a heading or a list, a name in bold, a comment at the end. */
const frame = /^([ \t]*(?:#{1,6} |[-*+] )?(?:\*\*(?:[^*\\]|\\.){1,500}:\*\*)?)([\s\S]*?)((?:<!-- \{.{1,100000}\} -->)?\s*)$/;

const marks = /[[\]*_`<!&\\]/g;
const plain = (words: string): string =>
  words.replace(/\\([!-/:-@[-`{-~])|[[\]*_`<!\\]/g, (whole, escaped?: string) => standIn(escaped ?? whole));

function tame(source: string): string {
  if ((source.match(marks)?.length ?? 0) < mostMarks) return source;
  return source
    .split(borders)
    .map((block) => {
      if ((block.match(marks)?.length ?? 0) < mostMarks) return block;
      const [, before = '', words = block, after = ''] = frame.exec(block) ?? [];
      return before + plain(words) + after;
    })
    .join('');
}

/** A line break that is meant is written as a reference; the parser would make it one like any other. */
const kept = (source: string): string => source.replace(/(?<!\\)((?:\\\\)*)&#10;/g, '$1\\_x000A\\_');

/** A longer list is parsed in pieces: what the parser holds at once takes time that grows with its square. */
const longest = 4_000;

/** A piece of the text, to be parsed by itself. */
export interface Piece {
  source: string;
  /** How many items of lists are open above it. */
  depth: number;
  /** Where it ends in the text. */
  end: number;
}

/** Deeper than anything but the rest of a paragraph. */
const far = 100;

/** The lines as they would be without the items they stand in. One that stands further out goes on with a paragraph, whatever it looks like. */
const outdented = (source: string, column: number): string =>
  column === 0
    ? source
    : source
        .split('\n')
        .map((line) => {
          const { indent, words } = unfolded(line);
          return words.trim() === '' ? '' : ' '.repeat(indent < column ? far : indent - column) + words;
        })
        .join('\n');

/** Each heading with what stands below it, up to the next; a long list in several pieces. */
export function* sections(text: string, file: string, { depth }: OutlineLimits, most = longest): Generator<Piece> {
  const body = text.replace(/^---\r?\n(?:.*\r?\n){0,100}?---\r?\n/, '');
  let fence = '';
  let start = 0;
  let at = 0;
  let here: Spot = { column: 0, depth: 0 };
  let spotOf = listSpots();
  const piece = (end: number): Piece => ({
    source: tame(kept(outdented(body.slice(start, end), here.column))),
    depth: here.depth,
    end,
  });
  while (at < body.length) {
    const newline = body.indexOf('\n', at);
    const end = newline < 0 ? body.length : newline + 1;
    const line = body.slice(at, Math.min(end, at + 4_000));
    const fenced = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    let heading = false;
    if (fenced && (fence === '' || fenced.startsWith(fence))) fence = fence === '' ? fenced : '';
    else if (fence === '') {
      if ((markers.exec(line)?.[0].replace(/[\s\d]/g, '').length ?? 0) > depth)
        throw new OutlineRefused('too_deep', file, { limit: depth });
      heading = /^ {0,3}#{1,6}(?=\s|$)/.test(line);
    }
    if (heading) spotOf = listSpots();
    const spot = spotOf(line);
    const cut = heading || (spot && (at - start > most || spot.column < here.column));
    if (cut) {
      if (at > start) yield piece(at);
      start = at;
      here = heading || !spot ? { column: 0, depth: 0 } : spot;
    }
    at = end;
  }
  yield piece(body.length);
}
