/** Rich text as mind maps keep it (HTML) to plain lines. */
import { uncarried } from '#model/outline-text';

const blocks: ReadonlySet<string> = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'table',
  'tr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'pre',
  'blockquote',
]);
/** Parts of one line that stand apart. */
const cells: ReadonlySet<string> = new Set(['td', 'th']);
const hidden: ReadonlySet<string> = new Set(['head', 'style', 'script', 'title']);

export interface HtmlText {
  open(tag: string): void;
  close(tag: string): void;
  text(text: string): void;
  /** The lines so far, without formatting. */
  result(): string;
  /** Tags that say how the text looks or where it leads were met. */
  formatted(): boolean;
}

/** Space is squeezed as a browser would; where editors write hard spaces so that it is not, they are plain spaces again. */
const squeezed = (line: string): string =>
  uncarried(
    line
      .replace(/[ \t\r\n]+/g, ' ')
      .replace(/^ | $/g, '')
      .replace(/^[ \u00a0]+|[ \u00a0]+$|[ \u00a0]{2,}/g, (run) => ' '.repeat(run.length)),
  );

/** Takes the events of a parser inside `<html>`. */
export function htmlText(): HtmlText {
  const lines: string[] = [];
  let line = '';
  let skipping = 0;
  let styled = false;
  const finish = (always: boolean) => {
    if (always || /[^ \t\r\n]/.test(line)) lines.push(squeezed(line));
    line = '';
  };
  return {
    open(tag) {
      if (hidden.has(tag)) skipping += 1;
      else if (tag === 'br') finish(true);
      else if (cells.has(tag)) line += ' ';
      else if (blocks.has(tag)) finish(false);
      else if (tag !== 'html' && tag !== 'body' && tag !== 'text') styled = true;
    },
    close(tag) {
      if (hidden.has(tag)) skipping -= 1;
      else if (blocks.has(tag)) finish(tag === 'p');
    },
    text(text) {
      if (skipping === 0) line += text;
    },
    result() {
      finish(false);
      return lines.join('\n');
    },
    formatted: () => styled,
  };
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** A text that may have a few HTML tags in it; a text without any stays as it is. */
export function htmlToLines(text: string): string {
  if (!/<\/?[a-z][^<>]*>|&(#\d+|#x[\da-f]+|[a-z]+);/i.test(text)) return text;
  return text
    .replace(/<(br|\/p|\/div|\/li)\b[^<>]*>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .trim();
}
