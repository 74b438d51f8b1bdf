/** Where the boxes of a map lie: rows of boxes within boxes, in the order they have in the list, so that the eye finds them again. */
import type { Box } from '#model/map/tree';

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Around the boxes within a box, and between them; of large boxes. Smaller ones have less, in proportion. */
const gap = 5;
const header = 24;

/** The strip above what lies in a box, for its name. */
export const headerOf = ({ width, height }: Rect): number => Math.min(header, height * 0.16, width * 0.16);

const gapOf = ({ width, height }: Rect): number => Math.min(gap, Math.min(width, height) * 0.03);

/** The least a box counts, as a share of the mean: what is small is still seen. */
const least = 0.2;
/** Beside much larger boxes, a small one has this part of the room of a middling one. */
const smallShare = 8;
/** What a header takes, as a share of the mean. */
const headerWeight = 0.3;

/** How much room each box is given, from the size of what lies lowest; `sizes` are by node, null when all count the same. */
export function weightsOf(boxes: readonly Box[], sizes: readonly (number | null)[] | null): number[] {
  const leaves = boxes.filter(({ children }) => children.length === 0);
  const known = leaves.map(({ node }) => Math.max(0, sizes?.[node] ?? 0));
  const mean = sizes ? known.reduce((sum, size) => sum + size, 0) / Math.max(1, leaves.length) : 1;
  const weights = boxes.map(({ node, children }) =>
    children.length > 0 ? headerWeight : mean > 0 ? Math.max(least, sizes ? Math.max(0, sizes[node] ?? 0) / mean : 1) : 1,
  );
  for (let i = boxes.length - 1; i >= 0; i--) {
    const parent = boxes[i]?.parent;
    if (parent !== null && parent !== undefined) weights[parent] = (weights[parent] ?? 0) + (weights[i] ?? 0);
  }
  return weights;
}

/**
 * Places every box inside its parent and the topmost inside the frame, none upon another. The same boxes and weights always lie alike.
 * Rows that keep the order: Bederson, Shneiderman and Wattenberg, «Ordered and quantum treemaps» (2002), the strip layout.
 */
export function layoutOf(boxes: readonly Box[], weights: readonly number[], frame: Rect): Rect[] {
  const rects = boxes.map((): Rect => ({ x: 0, y: 0, width: 0, height: 0 }));
  const roots = boxes.flatMap(({ parent }, i) => (parent === null ? [i] : []));
  placeRow(roots, weights, frame, gapOf(frame), rects);
  boxes.forEach(({ children }, i) => {
    const rect = rects[i];
    if (!rect || children.length === 0) return;
    placeRow(children, weights, insideOf(rect), gapOf(rect), rects);
  });
  return rects;
}

function insideOf(rect: Rect): Rect {
  const [top, side] = [headerOf(rect), gapOf(rect)];
  return { x: rect.x + side, y: rect.y + top, width: rect.width - 2 * side, height: rect.height - top - side };
}

/** Lays the boxes in rows across the area: as many rows as make them best to read. */
function placeRow(places: readonly number[], weights: readonly number[], area: Rect, between: number, into: Rect[]): void {
  const least = places.reduce((sum, i) => sum + (weights[i] ?? 0), 0) / (places.length * smallShare);
  const weightOf = (i: number): number => Math.max(weights[i] ?? 0, least, Number.MIN_VALUE);
  const total = places.reduce((sum, i) => sum + weightOf(i), 0);
  if (places.length === 0 || area.width <= 0 || area.height <= 0) return;
  const ideal = Math.sqrt((places.length * area.height * best) / area.width);
  const few = places.length <= 12;
  const candidates = Array.from({ length: few ? places.length : 9 }, (_, i) =>
    few ? i + 1 : Math.min(places.length, Math.max(1, Math.round(ideal * (0.6 + i * 0.1)))),
  );
  const tried = [...new Set(candidates)].map((count) => rowsOf(places, weightOf, total, count));
  const costs = tried.map((rows) => costOf(rows, weightOf, total, area));
  let y = area.y;
  for (const { members, weight } of tried[costs.indexOf(Math.min(...costs))] ?? []) {
    const height = area.height * (weight / total);
    let x = area.x;
    for (const i of members) {
      const width = area.width * (weightOf(i) / weight);
      const margin = Math.min(between, width * 0.1, height * 0.1) / 2;
      into[i] = { x: x + margin, y: y + margin, width: width - 2 * margin, height: height - 2 * margin };
      x += width;
    }
    y += height;
  }
}

interface Row {
  members: number[];
  weight: number;
}

/** So many rows of nearly the same weight, in order. */
function rowsOf(places: readonly number[], weightOf: (place: number) => number, total: number, count: number): Row[] {
  const rows: Row[] = [];
  let sum = 0;
  for (const i of places) {
    const weight = weightOf(i);
    const wanted = Math.min(count - 1, Math.floor(((sum + weight / 2) / total) * count));
    const last = rows.at(-1);
    if (last && rows.length > wanted) {
      last.members.push(i);
      last.weight += weight;
    } else rows.push({ members: [i], weight });
    sum += weight;
  }
  return rows;
}

/** How far the boxes are from what reads best, a little wider than high: how many times too long or too high, over all of them. */
function costOf(rows: readonly Row[], weightOf: (place: number) => number, total: number, { width, height }: Rect): number {
  let cost = 0;
  for (const { members, weight } of rows)
    for (const i of members) {
      const shape = (width * weightOf(i) * total) / (weight * weight * height * best);
      cost += shape >= 1 ? shape : narrow / shape;
    }
  return cost;
}
const best = 1.6;
/** A box too narrow is worse than one too low: names are written across. */
const narrow = 1.5;
