/** Lines of pages → paragraphs of a document: without what every page repeats, without contents, with broken lines joined. */
import type { PdfLine } from '#importers/outline/pdf-lines';
import { headingParts, labelOf } from '#model/outline-lines';

const pageNumber = /^(?:[-–] ?)?(?:(?:side|page|s\.|p\.) ?)?\d{1,4}(?: ?(?:av|of|\/|\|) ?\d{1,4})?(?: ?[-–])?$/i;
/** The day a file was printed. */
const day = /^(?:\d{1,2}\.? \p{L}{3,9} \d{4}|\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{2}-\d{2})$/u;
const contentsTitle = /^(?:innhold|innhald|innholdsfortegnelse|innhaldsliste|contents|table of contents)$/i;
const leader = /(?:[.…·_]\s?){4,}\s*\d{1,4}$/;
// Symbol fonts have their bullets where Unicode has nothing (§23.5).
const bullet = /^([•▪■●○◦‣⁃∙·➢✓\ue000-\uf8ff]|[-–—*]|o(?=\s))\s+/;

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
  return lines.filter(
    (line) => !inMargin(line) || !(pageNumber.test(line.text) || day.test(line.text) || (seen.get(key(line))?.size ?? 0) >= often),
  );
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

/** Shorter lines are headings or items, not lines that ran out of room; on a page of running text they may be shorter. */
const shortest = 150;
const shortestInProse = 40;

/** How the lines of one size stand below each other. */
interface Setting {
  /** From one baseline to the next within a paragraph. */
  pitch: number;
  /** Most lines go as far as their words allow. */
  prose: boolean;
  /** They end at the same place: one that does not is the last of its paragraph. */
  justified: boolean;
}

const below = (above: PdfLine, line: PdfLine): number => (above.page === line.page ? line.y - above.y : Number.NaN);
const sizeOf = ({ size }: PdfLine): number => Math.round(size);

/** The first word of the next line had no room on this one. */
function crowded(above: PdfLine, line: PdfLine): boolean {
  const [word = ''] = line.text.split(/\s/, 1);
  const letter = (line.right - line.x) / line.text.length;
  return above.right + letter * (word.length + 1) > above.columnRight - 1;
}

/** Room left on the line. */
const slackOf = ({ right, columnRight }: PdfLine): number => columnRight - right;

/** By the size of the letters. */
function settingsOf(lines: readonly PdfLine[]): ReadonlyMap<number, Setting> {
  const seen = new Map<number, { steps: number[]; full: number; even: number }>();
  lines.forEach((line, i) => {
    const above = lines[i - 1];
    const step = above && sizeOf(above) === sizeOf(line) ? below(above, line) : Number.NaN;
    if (!above || !(step > line.size * 0.8 && step < line.size * 3)) return;
    const of = seen.get(sizeOf(line)) ?? { steps: [], full: 0, even: 0 };
    seen.set(sizeOf(line), of);
    of.steps.push(step);
    // A word or two alone on a line are a title.
    if (crowded(above, line) && /\S\s+\S+\s+\S/.test(above.text)) of.full += 1;
    if (slackOf(above) < 2) of.even += 1;
  });
  return new Map(
    [...seen].map(([size, { steps, full, even }]) => {
      // Most steps are within paragraphs; the wide ones, between them, come last.
      const pitch = steps.sort((a, b) => a - b)[Math.floor(steps.length / 4)] ?? 0;
      const many = steps.length >= 4;
      return [size, { pitch, prose: many && full >= steps.length * 0.4, justified: many && even >= steps.length * 0.5 }];
    }),
  );
}

const hyphened = /\p{L}[-‐\u00ad]$/u;

/** Whether the second line runs on from the first. `first` is where the paragraph began. */
function runsOn(above: PdfLine, line: PdfLine, first: PdfLine, setting: Setting | undefined): boolean {
  if (beginsAnew(line.text)) return false;
  const { pitch, prose, justified } = setting ?? { pitch: above.size * 1.5, prose: false, justified: false };
  if (above.block > 0 && line.block > 0 && above.page === line.page) return above.block === line.block;
  const goesOn = /^\p{Ll}/u.test(line.text);
  const alike = above.role === line.role && Math.abs(above.size - line.size) <= 0.6 && (above.bold === line.bold || goesOn);
  if (!alike) return false;
  const broken = hyphened.test(above.text);
  const width = above.columnRight - first.x;
  const long = above.right - first.x > (prose ? shortestInProse : shortest);
  const full = long && slackOf(above) < Math.max(40, width * 0.14);
  const ended = /[.!?:…][»"”)]?$/.test(above.text) && !goesOn;
  const step = below(above, line);
  // The next page, or the next column.
  if (!(step >= 0)) return broken || (full && goesOn) || (prose && crowded(above, line) && !ended);
  if (step > Math.min(pitch * 1.2 + 0.5, above.size * 3)) return false;
  // The first line may stand further in or further out than the others; they stand alike.
  const aligned = above === first ? Math.abs(line.x - first.x) < 60 : Math.abs(line.x - above.x) <= 3;
  if (!aligned) return false;
  if (ended && slackOf(above) > (justified ? 2 : width * 0.25)) return false;
  return broken || (long && crowded(above, line)) || (full && !ended);
}

/** What follows a part of a compound that another part shares: «barnevern- og helsenemnda». */
const shares = /^(?:og|eller|samt|og\/eller|and|or)(?!\p{L})/u;

/** A word parted at the end of a line is one word; a hyphen that belongs to it stays. */
function join(above: string, line: string): string {
  if (above.endsWith('\u00ad')) return above.slice(0, -1) + line;
  if (!hyphened.test(above) || shares.test(line)) return `${above} ${line}`;
  // «IKT-systemer», «Sør-Varanger».
  const own = /(?:^|[^\p{L}])[\p{Lu}\d]{2,}[-‐]$/u.test(above) || /^[\p{Lu}\d]/u.test(line);
  return own ? above + line : above.slice(0, -1) + line;
}

/** Lines joined to the paragraphs and headings they were broken from. */
export function paragraphsOf(lines: readonly PdfLine[]): PdfLine[] {
  const settings = settingsOf(lines);
  const paragraphs: PdfLine[] = [];
  let [first, last]: (PdfLine | undefined)[] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open && first && last && runsOn(last, line, first, settings.get(sizeOf(line)))) open.text = join(open.text, line.text);
    else {
      paragraphs.push({ ...line });
      first = line;
    }
    last = line;
  }
  return paragraphs;
}
