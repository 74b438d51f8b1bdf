/** Which row of a sheet holds its headings, and what the rows around it say of them. */
import { normalise, normaliseHeading, withoutParentheses } from '#importers/normalise';
import { type Cell, filled, type Merge, type SheetRow, textOf } from '#importers/sheet';
import { isKnownHeading } from '#importers/targets';
import { kindOfIdHeading } from '#model/exchange';
import { isKindName, type KindName } from '#model/kinds/index';

/** True for a heading of some kind. */
export const known = (cell: Cell): boolean => {
  const text = textOf(cell);
  return isKnownHeading(normaliseHeading(text)) || isKnownHeading(normaliseHeading(withoutParentheses(text)));
};

/** How much a row looks like headings: names we know, distinct short texts, no numbers or dates. */
function headingScore(row: SheetRow): number {
  const cells = filled(row);
  const texts = cells.filter((cell) => typeof cell.value === 'string' && !cell.date && !cell.formula && textOf(cell).length <= 80);
  const distinct = new Set(texts.map((cell) => normalise(textOf(cell)))).size;
  return texts.filter(known).length * 3 + distinct * 0.5 - (cells.length - texts.length) * 2;
}

/** The kind a row of headings was exported for, by the heading of our ids. */
export const exportedKind = (row: SheetRow): KindName | undefined =>
  filled(row)
    .map((cell) => kindOfIdHeading(textOf(cell)))
    .find(isKindName);

/** The place of the row of headings among rows that are not empty. */
export function findHeader(rows: readonly SheetRow[]): number {
  // Our own export says where its headings are, whatever its objects are called.
  const own = rows.slice(0, 50).findIndex((row) => exportedKind(row) !== undefined);
  if (own >= 0) return own;
  let best = { index: 0, score: Number.NEGATIVE_INFINITY };
  const widest = Math.max(1, ...rows.slice(0, 60).map((row) => filled(row).length));
  rows.slice(0, 50).forEach((row, index) => {
    const cells = filled(row).length;
    if (cells < Math.min(2, widest)) return;
    const score = headingScore(row);
    if (score > best.score) best = { index, score };
  });
  return best.index;
}

/** Headings that stand twice are told apart by the group heading merged across the row above: «Leverandør Navn». */
export function nameByGroup(above: SheetRow | undefined, header: SheetRow, merges: readonly Merge[]): void {
  if (!above || above.row !== header.row - 1) return;
  const texts = filled(header).map((cell) => normalise(textOf(cell)));
  const twice = new Set(texts.filter((text, i) => texts.indexOf(text) !== i));
  for (const cell of filled(header)) {
    if (!twice.has(normalise(textOf(cell)))) continue;
    const across = merges.find(({ top, left, right }) => top === above.row && right > left && left <= cell.column && cell.column <= right);
    const group = textOf(above.cells[across?.left ?? cell.column]).trim();
    if (group !== '') header.cells[cell.column] = { ...cell, value: `${group} ${textOf(cell)}` };
  }
}

/**
 * Headings in two rows: what stands under a group heading that reaches over its neighbours. Gives the row of headings that both make, or
 * null when the row below is no row of headings.
 */
export function withSubheadings(header: SheetRow, below: SheetRow | undefined): SheetRow | null {
  if (!below || below.row !== header.row + 1) return null;
  const under = filled(below);
  const isSub = under.length >= 2 && under.every((cell) => typeof cell.value === 'string' && known(cell));
  if (!isSub || under.every(({ column }) => textOf(header.cells[column]) !== '')) return null;
  const cells = [...header.cells];
  const names = [...under, ...filled(header).filter(({ column }) => !under.some((cell) => cell.column === column))].map((cell) =>
    normalise(textOf(cell)),
  );
  for (const cell of under) {
    const group = filled(header).findLast(({ column }) => column <= cell.column);
    const twice = names.filter((name) => name === normalise(textOf(cell))).length > 1;
    cells[cell.column] = { ...cell, value: twice && group ? `${textOf(group)} ${textOf(cell)}` : textOf(cell) };
  }
  return { row: below.row, cells };
}
