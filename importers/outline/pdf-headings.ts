/** Which paragraphs of a PDF are headings: said by bookmarks or tags, else seen from numbers and the size of the letters. */
import type { DocumentLine } from '#importers/outline/document-line';
import type { PdfContent } from '#importers/outline/pdf-extract';
import type { PdfLine } from '#importers/outline/pdf-lines';
import { isBullet, withoutBullet } from '#importers/outline/pdf-paragraphs';
import { headingParts } from '#model/outline-lines';

export type KnownBy = 'bookmarks' | 'tags' | 'numbers' | 'sizes' | 'layout';

type Levels = ReadonlyMap<PdfLine, number>;

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u00ad]+/g, '')
    .toLowerCase();

/** Bookmarks, found again in the text in their order. Those of a list of chapters elsewhere do not fit, and are left. */
function byBookmarks(lines: readonly PdfLine[], bookmarks: PdfContent['bookmarks']): Levels {
  const levels = new Map<PdfLine, number>();
  let at = 0;
  for (const { title, level } of bookmarks) {
    const wanted = plain(title);
    if (wanted === '') continue;
    const found = lines.findIndex((line, i) => i >= at && fits(plain(line.text), wanted));
    const line = lines[found];
    if (!line) continue;
    levels.set(line, level);
    at = found + 1;
  }
  return levels.size >= Math.max(1, bookmarks.length * 0.8) ? levels : new Map();
}

/** The bookmark may leave out the number, or the text may. */
const fits = (line: string, wanted: string): boolean =>
  line === wanted ||
  (line.endsWith(wanted) && /^[\d.]+\)?$/.test(line.slice(0, -wanted.length))) ||
  (wanted.endsWith(line) && /^[\d.]+$/.test(wanted.slice(0, -line.length)));

function byTags(lines: readonly PdfLine[]): Levels {
  const levels = new Map<PdfLine, number>();
  for (const line of lines) {
    const level = /^H(\d+)$/.exec(line.role)?.[1];
    if (level !== undefined) levels.set(line, Number(level));
    else if (line.role === 'H') levels.set(line, 1);
    else if (line.role === 'Title') levels.set(line, 0);
  }
  return levels;
}

const rounded = (size: number): number => Math.round(size * 2) / 2;

/** Sizes that are larger than that of most letters, the largest first. */
function largeSizes(lines: readonly PdfLine[]): { body: number; larger: number[] } {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(rounded(size), (letters.get(rounded(size)) ?? 0) + text.length);
  const body = [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
  return { body, larger: [...letters.keys()].filter((size) => size > body + 0.7).sort((a, b) => b - a) };
}

function bySizes(lines: readonly PdfLine[], numbered: boolean): Levels {
  const { larger } = largeSizes(lines);
  const large = lines.filter(({ size, text }) => larger.includes(rounded(size)) && !isBullet(text));
  const levels = new Map<PdfLine, number>();
  const [first] = large;
  if (!first || large.length > lines.length * 0.6) return levels;
  // What is largest and stands first and alone is the title of all.
  const alone =
    large.filter(({ size }) => rounded(size) === larger[0]).length === 1 && first === lines[0] && rounded(first.size) === larger[0];
  const rest = alone ? larger.slice(1) : larger;
  if (alone && (numbered || rest.length > 0) && headingParts(first.text).number === undefined) levels.set(first, 0);
  if (numbered) return levels;
  for (const line of large)
    if (!levels.has(line)) levels.set(line, (alone && rest.length > 0 ? rest : larger).indexOf(rounded(line.size)) + 1);
  // Short bold lines below headings of larger letters are headings too.
  const deepest = Math.max(0, ...levels.values());
  if (deepest > 0)
    for (const line of lines)
      if (!levels.has(line) && line.bold && line.text.length <= 120 && !/[:.]$/.test(line.text)) levels.set(line, deepest + 1);
  return levels;
}

/** Numbers in front of lines, when there are enough of them to be the headings. */
function isNumbered(lines: readonly PdfLine[]): boolean {
  const numbers = lines.map(({ text }) => headingParts(text)).filter(({ number, sure }) => number !== undefined && sure);
  return numbers.length >= 2 && numbers.some(({ number = '', level }) => number.includes('.') || level !== undefined);
}

/** The paragraphs as lines of a document, and by what the headings were known. */
export function documentLinesOf(lines: readonly PdfLine[], { bookmarks }: PdfContent): { lines: DocumentLine[]; by: KnownBy } {
  const marked = byBookmarks(lines, bookmarks);
  const tagged = byTags(lines);
  const headed = [...tagged.values()].filter((level) => level > 0).length;
  const numbered = isNumbered(lines);
  const said = marked.size >= Math.max(headed, 1) ? marked : tagged;
  const by: KnownBy = said.size > 0 ? (said === marked ? 'bookmarks' : 'tags') : numbered ? 'numbers' : 'sizes';
  const levels = said.size > 0 ? said : bySizes(lines, numbered);
  const indents = [...new Set(lines.filter(({ text }) => isBullet(text)).map(({ x }) => Math.round(x / 6)))].sort((a, b) => a - b);
  const title = said === marked && said.size > 0 ? titleAbove(lines, marked) : undefined;
  const made = lines.map((line): DocumentLine => {
    const heading = line === title ? 0 : levels.get(line);
    if (heading !== undefined) return { text: line.text, heading };
    const item = isBullet(line.text);
    return {
      text: item ? withoutBullet(line.text) : line.text,
      ...(item ? { item: indents.indexOf(Math.round(line.x / 6)) } : {}),
      ...(line.bold ? { bold: true } : {}),
      indent: Math.round(line.x / 6),
    };
  });
  return { lines: made, by: by === 'sizes' && levels.size === 0 ? 'layout' : by };
}

/** A large line above the first bookmark is the title of all. */
function titleAbove(lines: readonly PdfLine[], levels: Levels): PdfLine | undefined {
  const first = lines.findIndex((line) => levels.has(line));
  const [top] = lines;
  const size = Math.max(0, ...[...levels.keys()].map((line) => line.size));
  return top && first > 0 && top.size >= size ? top : undefined;
}
