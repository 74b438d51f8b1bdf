/** Markdown a section at a time, so that a large file is parsed in little memory and a hostile one in little time. */
import type { OutlineLimits } from '#importers/outline/options';
import { OutlineRefused } from '#importers/outline/refusals';

/** Markers of lists and quotations that a line begins with. */
const markers = /^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)])(?=[ \t>]|$))+/;

/** A paragraph that has more marks than this is taken word for word: pairing them takes time that grows with their square. */
const mostMarks = 4_000;

function tame(source: string): string {
  const marks = source.match(/[[\]*_`<&!\\]/g)?.length ?? 0;
  if (marks < mostMarks) return source;
  return source
    .split(/(\n[ \t]*\n)/)
    .map((block) => ((block.match(/[[\]*_`<!]/g)?.length ?? 0) < mostMarks ? block : block.replace(/[[\]*_`<!]/g, '\\$&')))
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
