/** Pieces of text on a page → lines in the order they are read: baselines put together, columns one after the other. */
import type { PdfPage, PdfText } from '#importers/outline/pdf-extract';

export interface PdfLine {
  text: string;
  x: number;
  y: number;
  /** Where it ends. */
  right: number;
  size: number;
  bold: boolean;
  page: number;
  /** Of the page, or of the column the line stands in. */
  columnRight: number;
  /** What the structure of the file says it is: H1, LI, TOC … */
  role: string;
  lists: number;
  /** Lines of the same block are one paragraph; 0 when the file does not say. */
  block: number;
}

type Piece = PdfText & { role: string; lists: number; block: number };

const right = ({ x, width }: PdfText): number => x + width;

/** Pieces on one baseline; a wide gap parts what stands in different columns. */
function segmentsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [];
  const sorted = [...pieces].sort((a, b) => a.y - b.y);
  for (const piece of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.y - piece.y) <= Math.max(first.size, piece.size) * 0.35) row.push(piece);
    else rows.push([piece]);
  }
  const segments: Piece[][] = [];
  for (const row of rows) {
    row.sort((a, b) => a.x - b.x);
    let open: Piece[] = [];
    for (const piece of row) {
      const last = open.at(-1);
      if (last && piece.x - right(last) > Math.max(last.size * 1.1, 8)) {
        segments.push(open);
        open = [];
      }
      open.push(piece);
    }
    if (open.length > 0) segments.push(open);
  }
  return segments;
}

/** The pieces as one text: a space where the page shows one. */
function textOf(pieces: readonly Piece[]): string {
  let text = '';
  let end = Number.NaN;
  for (const piece of pieces) {
    if (text !== '' && piece.x - end > piece.size * 0.15 && !/\s$/.test(text) && !/^\s/.test(piece.text)) text += ' ';
    text += piece.text;
    end = right(piece);
  }
  // Ligatures and other forms that only print well (Unicode, NFKC).
  return text
    .replace(/[\ufb00-\ufb06]/g, (sign) => sign.normalize('NFKC'))
    .replace(/\u00ad(?!$)/g, '')
    .trim();
}

function lineOf(pieces: readonly Piece[], page: number, columnRight: number): PdfLine | null {
  const [first] = pieces;
  const last = pieces.at(-1);
  const text = textOf(pieces);
  if (!first || !last || text === '') return null;
  const letters = (some: readonly Piece[]) => some.reduce((sum, piece) => sum + piece.text.trim().length, 0);
  const told = pieces.find(({ role }) => role !== '' && role !== 'Lbl') ?? pieces.find(({ block }) => block > 0) ?? first;
  return {
    text,
    x: first.x,
    y: first.y,
    right: right(last),
    size: Math.max(...pieces.filter((piece) => piece.text.trim() !== '').map(({ size }) => size), 0),
    bold: letters(pieces.filter(({ bold }) => bold)) >= letters(pieces) * 0.9,
    page,
    columnRight,
    role: told.role,
    lists: told.lists,
    block: told.block,
  };
}

/** Where the gap between two columns is; null on a page with one. Numbers in the margin are no column. */
function gutterOf(segments: readonly Piece[][], width: number): number | null {
  const spans = segments.map((pieces) => ({
    left: pieces[0]?.x ?? 0,
    right: right(pieces.at(-1) ?? emptyPiece),
    length: textOf(pieces).length,
  }));
  const wide = (some: typeof spans) => some.length >= 4 && some.reduce((sum, { length }) => sum + length, 0) / some.length >= 18;
  let best: { at: number; across: number } | null = null;
  for (let at = width * 0.4; at <= width * 0.6; at += 2) {
    const before = spans.filter((span) => span.right <= at);
    const after = spans.filter((span) => span.left >= at);
    const across = spans.length - before.length - after.length;
    if (across > spans.length * 0.15 || !wide(before) || !wide(after)) continue;
    if (!best || across < best.across) best = { at, across };
  }
  return best?.at ?? null;
}

const emptyPiece: Piece = {
  text: '',
  x: 0,
  y: 0,
  width: 0,
  size: 0,
  bold: false,
  artifact: false,
  mark: null,
  role: '',
  lists: 0,
  block: 0,
};

/** Segments that share a baseline put together again. */
function rowsOf(segments: readonly Piece[][]): Piece[][] {
  const rows: Piece[][] = [];
  for (const segment of segments) {
    const row = rows.at(-1);
    const [first, other] = [row?.[0], segment[0]];
    if (row && first && other && Math.abs(first.y - other.y) <= Math.max(first.size, other.size) * 0.35) row.push(...segment);
    else rows.push([...segment]);
  }
  return rows;
}

/** The lines of a page, top to bottom; where there are two columns, what stands across parts them into bands. */
export function linesOfPage(page: PdfPage, number: number): PdfLine[] {
  const roles = new Map(page.roles.map(([mark, role, lists, block]) => [mark, { role, lists, block }]));
  const pieces = page.texts
    .filter(({ artifact, text }) => !artifact && text !== '')
    .map((piece): Piece => ({ ...piece, ...(roles.get(piece.mark ?? '') ?? { role: '', lists: 0, block: 0 }) }));
  const segments = segmentsOf(pieces);
  const gutter = gutterOf(segments, page.width);
  const lines = (some: readonly Piece[][]) => {
    const made = rowsOf(some)
      .map((row) => lineOf(row, number, 0))
      .filter((line) => line !== null);
    // A header that goes all the way across says nothing of how far the text goes.
    const inside = made.filter(({ y }) => y > page.height * 0.1 && y < page.height * 0.9);
    const columnRight = Math.max(0, ...(inside.length > 0 ? inside : made).map((line) => line.right));
    return made.map((line) => ({ ...line, columnRight }));
  };
  if (gutter === null) return lines(segments);
  const found: PdfLine[] = [];
  let [before, after]: [Piece[][], Piece[][]] = [[], []];
  const flush = () => {
    found.push(...lines(before), ...lines(after));
    [before, after] = [[], []];
  };
  for (const segment of segments) {
    const [left, end] = [segment[0]?.x ?? 0, right(segment.at(-1) ?? emptyPiece)];
    if (end <= gutter) before.push(segment);
    else if (left >= gutter) after.push(segment);
    else {
      flush();
      found.push(...lines([segment]));
    }
  }
  flush();
  return found;
}
