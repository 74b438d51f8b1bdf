/** Markdown a section at a time, so that a large file is parsed in little memory and a hostile one in little time. */
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

/** Each heading with what stands below it, up to the next. */
export function* sections(text: string, file: string, { depth }: OutlineLimits): Generator<{ source: string; end: number }> {
  const body = text.replace(/^---\r?\n(?:.*\r?\n){0,100}?---\r?\n/, '');
  let fence = '';
  let start = 0;
  let at = 0;
  while (at < body.length) {
    const newline = body.indexOf('\n', at);
    const end = newline < 0 ? body.length : newline + 1;
    const line = body.slice(at, Math.min(end, at + 4_000));
    const fenced = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fenced && (fence === '' || fenced.startsWith(fence))) fence = fence === '' ? fenced : '';
    else if (fence === '') {
      if ((markers.exec(line)?.[0].replace(/[\s\d]/g, '').length ?? 0) > depth)
        throw new OutlineRefused('too_deep', file, { limit: depth });
      if (/^ {0,3}#{1,6}(?=\s|$)/.test(line) && at > start) {
        yield { source: tame(kept(body.slice(start, at))), end: at };
        start = at;
      }
    }
    at = end;
  }
  yield { source: tame(kept(body.slice(start))), end: body.length };
}
