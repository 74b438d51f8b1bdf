/** What a document says, before anybody decides how it is written. Every writer of documents prints every block. */
import type { CellOut } from '#exporters/cells';
import type { SavedPage } from '#model/saved-pages';
import type { Language } from '#model/text';

/** A cell of a table; null is what nobody has stated. */
export type Cell = CellOut | null;

export interface TableColumn {
  heading: string;
  /** Numbers stand to the right. */
  end?: boolean;
}

export interface TableBlock {
  type: 'table';
  /** Says what the table holds; the name of the sheet in Excel. */
  caption: string;
  columns: readonly TableColumn[];
  rows: readonly (readonly Cell[])[];
  /** A last row of sums. */
  total?: readonly Cell[];
}

export interface FactsBlock {
  type: 'facts';
  /** Names the list for those who do not see it. */
  caption: string;
  facts: readonly { label: string; cell: Cell /** The letter of the law it answers. */; letter?: string }[];
}

export interface FigureBlock {
  type: 'figure';
  svg: string;
  /** In millimetres; what is wider than the page is made narrower. */
  width: number;
  alt: string;
  caption: string;
}

export type Block =
  | { type: 'heading'; level: 1 | 2 | 3; text: string /** What follows may lie on pages turned its own way. */; turns?: boolean }
  | { type: 'paragraph'; text: string; muted?: boolean }
  | { type: 'list'; items: readonly string[] }
  | { type: 'callout'; text: string }
  | { type: 'pageBreak' }
  | TableBlock
  | FactsBlock
  | FigureBlock;

/** A picture of the registry that a report asks for, drawn before the document is written. */
export interface ViewBlock {
  type: 'view';
  page: SavedPage;
  /** What the address of the page would say. */
  query: string;
  /** What a view that somebody keeps is called. */
  name?: string;
  /** Only these objects are drawn. */
  only?: readonly string[];
}
/** What a report says, before its pictures are drawn. */
export type Draft = Block | ViewBlock;

export interface Logo {
  mime: 'image/png' | 'image/jpeg' | 'image/svg+xml';
  bytes: Uint8Array;
  /** Width over height. */
  ratio: number;
}

/** What stands on the title page, and in the properties of the file. */
export interface DocumentAbout {
  title: string;
  /** What the title is about, when it has a name of its own. */
  subtitle?: string;
  organisation: string;
  author?: string;
  language: Language;
  createdAt: Date;
  /** The choice it shows, in words. */
  selection?: string;
  logo?: Logo;
  /** `#rrggbb`, dark enough to read on white. */
  colour: string;
  /** A heading rather than a title page, and no contents. */
  short?: boolean;
}

export interface BlockDocument<B = Block> {
  about: DocumentAbout;
  blocks: readonly B[];
}

/** A part of the document that begins with a heading of the first level and lies on pages turned one way. */
export interface Chapter {
  landscape: boolean;
  blocks: Block[];
}

/** The signs a column asks for: its longest word, and most of its cells on three lines. */
export function widthsOf({ columns, rows, total }: TableBlock, shown: (cell: Cell) => string): number[] {
  const sample = [...rows.slice(0, 400), ...(total ? [total] : [])];
  return columns.map(({ heading }, at) => {
    const texts = sample.map((row) => shown(row[at] ?? null));
    const words = [heading, ...texts].flatMap((text) => text.split(/\s+/)).map(({ length }) => Math.min(length, 16));
    const lengths = texts.map(({ length }) => length).sort((a, b) => a - b);
    const usual = lengths[Math.floor(lengths.length * 0.85)] ?? 0;
    const number = sample.some((row) => row[at] && row[at]?.type !== 'text');
    return Math.max(...words, number ? usual : Math.min(34, usual / (usual > 34 ? 2 : 1)), 4) + 2;
  });
}

/** A list of facts no longer than this stays on one page. */
export const shortFacts = 14;

/** Signs of a table's text on a line across a page that stands; in a short document more are squeezed in before a page is turned. */
const portraitSigns = { usual: 112, short: 150 };

/** Room on a page under a heading, in millimetres. */
const pageRoom = { standing: { width: 170, height: 215 }, lying: { width: 257, height: 132 } };

/** How wide a picture stands on a page: as wide as it asks, no wider than the page, and not so wide that it is higher than the page. */
export function figureWidth({ width }: FigureBlock, ratio: number, landscape: boolean): number {
  const room = pageRoom[landscape ? 'lying' : 'standing'];
  return Math.min(width, room.width, room.height * ratio);
}

/** A chapter of nothing but words so far goes with what comes after it. */
const hasContent = ({ blocks }: Chapter): boolean => blocks.some(({ type }) => type !== 'heading' && type !== 'paragraph');

function lies(block: Block, shown: (cell: Cell) => string, most: number): boolean {
  if (block.type === 'figure') return block.width > pageRoom.standing.width;
  return block.type === 'table' && widthsOf(block, shown).reduce((sum, width) => sum + width, 0) > most;
}

/** Cuts the document where it turns; a chapter lies down when a table or picture in it is too wide to stand. */
export function chaptersOf(blocks: readonly Block[], shown: (cell: Cell) => string, short = false): Chapter[] {
  const most = portraitSigns[short ? 'short' : 'usual'];
  const chapters: Chapter[] = [];
  for (const block of blocks) {
    const last = chapters.at(-1);
    if (!last || (block.type === 'heading' && (block.level === 1 || (block.turns && hasContent(last)))))
      chapters.push({ landscape: false, blocks: [block] });
    else last.blocks.push(block);
    const now = chapters.at(-1);
    if (now && lies(block, shown, most)) now.landscape = true;
  }
  return chapters;
}
