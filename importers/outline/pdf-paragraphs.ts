/** Lines of pages → paragraphs of a document: without what every page repeats, without contents, with broken lines joined. */
import type { PdfLine } from '#importers/outline/pdf-lines';
import { headingParts, labelOf } from '#model/outline-lines';

const pageNumber = /^(?:[-–] ?)?(?:(?:side|page|s\.|p\.) ?)?\d{1,4}(?: ?(?:av|of|\/|\|) ?\d{1,4})?(?: ?[-–])?$/i;
const contentsTitle = /^(?:innhold|innhald|innholdsfortegnelse|innhaldsliste|contents|table of contents)$/i;
const leader = /(?:[.…·_]\s?){4,}\s*\d{1,4}$/;
const bullet = /^([•▪■●○◦‣⁃∙·➢✓]|[-–—*]|o(?=\s))\s+/;

/** Whether a line starts something new whatever stands above it. */
export const isBullet = (text: string): boolean => bullet.test(text);
export const withoutBullet = (text: string): string => text.replace(bullet, '');
const beginsAnew = (text: string): boolean => {
  const { number, sure } = headingParts(text);
  return isBullet(text) || labelOf(text) !== null || (number !== undefined && sure);
};

/** Lines near the top and the bottom that come again on other pages, and page numbers there. */
export function withoutRepeated(lines: readonly PdfLine[], heights: readonly number[]): PdfLine[] {
  const pages = heights.length;
  const key = ({ text, y }: PdfLine) => `${Math.round(y / 4)} ${text.replace(/\d+/g, '#')}`;
  // What the file says is a heading is one, also at the top of every page.
  const inMargin = ({ y, page, role }: PdfLine) =>
    !/^H\d?$/.test(role) && (y < (heights[page - 1] ?? 0) * 0.1 || y > (heights[page - 1] ?? 0) * 0.9);
  const seen = new Map<string, Set<number>>();
  for (const line of lines) if (inMargin(line)) seen.set(key(line), (seen.get(key(line)) ?? new Set()).add(line.page));
  const often = Math.max(2, Math.min(3, Math.ceil(pages / 2)));
  return lines.filter((line) => !inMargin(line) || !(pageNumber.test(line.text) || (seen.get(key(line))?.size ?? 0) >= often));
}

/** Without the table of contents: it would give every heading twice. */
export function withoutContents(lines: readonly PdfLine[]): { lines: PdfLine[]; dropped: number } {
  const kept: PdfLine[] = [];
  let within = false;
  for (const line of lines) {
    const entry = line.role.startsWith('TOC') || leader.test(line.text);
    if (contentsTitle.test(line.text)) within = true;
    else if (!entry && !(within && /\s\d{1,4}$/.test(line.text) && line.right > line.columnRight - 12)) within = false;
    if (!within && !entry) kept.push(line);
  }
  return { lines: kept, dropped: lines.length - kept.length };
}

/** Shorter lines are headings or items, not lines that ran out of room. */
const shortest = 150;

/** Whether the second line runs on from the first. `first` is where the paragraph began. */
function runsOn(above: PdfLine, below: PdfLine, first: PdfLine): boolean {
  if (beginsAnew(below.text)) return false;
  if (above.block > 0 && below.block > 0 && above.page === below.page) return above.block === below.block;
  const goesOn = /^\p{Ll}/u.test(below.text);
  const alike = above.role === below.role && Math.abs(above.size - below.size) <= 0.6 && (above.bold === below.bold || goesOn);
  if (!alike) return false;
  const broken = /\p{L}[-‐\u00ad]$/u.test(above.text);
  const width = above.columnRight - first.x;
  const full = above.right - first.x > shortest && above.right > above.columnRight - Math.max(40, width * 0.14);
  if (above.page !== below.page || below.y < above.y) return broken || (full && goesOn);
  const near = below.y - above.y < above.size * 1.75;
  const aligned = below.x >= first.x - 3 && below.x - first.x < 60;
  return near && (broken || (full && aligned));
}

/** A word parted at the end of a line is one word. */
const join = (above: string, below: string): string =>
  /\p{L}[-‐\u00ad]$/u.test(above) && /^\p{Ll}/u.test(below) ? above.slice(0, -1) + below : `${above} ${below}`;

/** Lines joined to the paragraphs and headings they were broken from. */
export function paragraphsOf(lines: readonly PdfLine[]): PdfLine[] {
  const paragraphs: PdfLine[] = [];
  let last: PdfLine | undefined;
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open && last && runsOn(last, line, open)) open.text = join(open.text, line.text);
    else paragraphs.push({ ...line });
    last = line;
  }
  return paragraphs;
}
