/**
 * A tree of which only some is unfolded: which nodes are in sight, in which order, and where they stand in a mind map.
 * A node is named by the way to it, since a concept can lie under several others. Pure.
 */

import { treeRows } from '#app/_map/tree-rows';

/** The way from the top to a node, id by id; the top itself is the empty way. */
export type Way = string;
export const top: Way = '';
export const below = (way: Way, id: string): Way => (way === top ? id : `${way}/${id}`);
export const idOf = (way: Way): string => way.slice(way.lastIndexOf('/') + 1);
export const above = (way: Way): Way | null => (way === top ? null : way.includes('/') ? way.slice(0, way.lastIndexOf('/')) : top);
export const depthOf = (way: Way): number => (way === top ? 0 : way.split('/').length);
/** True when a node lies below another, on this way. */
export const isWithin = (way: Way, other: Way): boolean => other === top || way === other || way.startsWith(`${other}/`);

/** The ids directly below each object that has been asked for; the top is the empty id. */
export type Below = ReadonlyMap<string, readonly string[]>;

/** Ways in sight, in the order they are read. A ring is followed once: nothing stands below itself. */
export function inSight(children: Below, open: ReadonlySet<Way>): Way[] {
  const ways: Way[] = [];
  const waiting: Way[] = [top];
  for (let way = waiting.pop(); way !== undefined; way = waiting.pop()) {
    ways.push(way);
    if (way !== top && !open.has(way)) continue;
    const ids = new Set(way.split('/'));
    for (const id of [...(children.get(idOf(way)) ?? [])].reverse()) if (!ids.has(id)) waiting.push(below(way, id));
  }
  return ways;
}

export interface Spot {
  x: number;
  y: number;
}
export const boxSize = { width: 212, height: 44, across: 56, between: 10 };

/** With few branches they all go to the right; with more the last half goes to the left, whatever is unfolded. */
const fewBranches = 6;
export function leftOf(ways: readonly Way[]): (way: Way) => boolean {
  const branches = ways.filter((way) => depthOf(way) === 1);
  const left = new Set(branches.length > fewBranches ? branches.slice(Math.ceil(branches.length / 2)) : []);
  return (way) => left.has(way.split('/')[0] ?? '');
}

/** Each level a column further out from the middle, a parent in the middle of its children. */
export function placesOf(ways: readonly Way[]): Map<Way, Spot> {
  const isLeft = leftOf(ways);
  const left = rowsOf(ways.filter((way) => way !== top && isLeft(way)));
  const right = rowsOf(ways.filter((way) => way !== top && !isLeft(way)));
  return new Map(
    ways.map((way) => [
      way,
      {
        x: depthOf(way) * (isLeft(way) ? -1 : 1) * (boxSize.width + boxSize.across),
        y: ((isLeft(way) ? left : right).get(way) ?? 0) * (boxSize.height + boxSize.between),
      },
    ]),
  );
}

/** Rows of one side, with the middle of its branches at 0. */
function rowsOf(ways: readonly Way[]): Map<Way, number> {
  const rows = treeRows([top, ...ways], above);
  const middle = rows.get(top) ?? 0;
  return new Map([...rows].map(([way, y]) => [way, y - middle]));
}
