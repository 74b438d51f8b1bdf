/** The curves of lines between boxes. Pure. */
import type { Box, Layout } from '#app/_map/layout-groups';
import { gather } from '#model/gather';

export interface Curve {
  path: string;
  /** Where a label stands. */
  x: number;
  y: number;
  /** Where it ends, and the direction there. */
  end: { x: number; y: number; angle: number };
}

/** From the side of a box that faces the other, to the side of the other that faces back; `bend` keeps parallel lines apart. */
export function curveBetween(a: Box, b: Box, bend = 0): Curve {
  const [ax, ay, bx, by] = [a.x + a.width / 2, a.y + a.height / 2, b.x + b.width / 2, b.y + b.height / 2];
  const sideways = Math.abs(bx - ax) - (a.width + b.width) / 2 >= Math.min(0, Math.abs(by - ay) - (a.height + b.height) / 2);
  const [sx, sy] = sideways ? [Math.sign(bx - ax) || 1, 0] : [0, Math.sign(by - ay) || 1];
  const from = { x: ax + (sx * a.width) / 2 + (sy ? bend : 0), y: ay + (sy * a.height) / 2 + (sx ? bend : 0) };
  const to = { x: bx - (sx * b.width) / 2 + (sy ? bend : 0), y: by - (sy * b.height) / 2 + (sx ? bend : 0) };
  const reach = Math.max(24, Math.min(160, (sx ? Math.abs(to.x - from.x) : Math.abs(to.y - from.y)) / 2));
  const [c1, c2] = [
    { x: from.x + sx * reach, y: from.y + sy * reach },
    { x: to.x - sx * reach, y: to.y - sy * reach },
  ];
  const r = (value: number) => Math.round(value * 10) / 10;
  return {
    path: `M${r(from.x)} ${r(from.y)}C${r(c1.x)} ${r(c1.y)} ${r(c2.x)} ${r(c2.y)} ${r(to.x)} ${r(to.y)}`,
    x: r((from.x + 3 * c1.x + 3 * c2.x + to.x) / 8),
    y: r((from.y + 3 * c1.y + 3 * c2.y + to.y) / 8),
    end: { ...to, angle: Math.atan2(to.y - c2.y, to.x - c2.x) },
  };
}

/** How thick a line is by what it stands for. */
export const thickness = (count: number, strong: boolean): number => Math.min(6, 1.25 + Math.log2(count)) + (strong ? 1.25 : 0);

/** The nodes of each group as one path from its corner, so that thousands cost one element; those of no group are under the empty name. */
export function dotsIn(nodes: readonly { id: string; group: string | null }[], layout: Layout): Map<string, string> {
  const dots = new Map<string, string[]>();
  for (const { id, group } of nodes) {
    const [box, frame] = [layout.nodes.get(id), group === null ? undefined : layout.groups.get(group)];
    if (!box) continue;
    const [x, y] = [box.x - (frame?.x ?? 0), box.y - (frame?.y ?? 0)];
    gather(dots, (frame && group) || '', `M${Math.round(x)} ${Math.round(y)}h${box.width}v${box.height}h${-box.width}z`);
  }
  return new Map([...dots].map(([group, paths]) => [group, paths.join('')]));
}

type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';
const directions: Readonly<Record<Direction, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
export const isDirection = (key: string): key is Direction => Object.hasOwn(directions, key);

/** The box one comes to in a direction: the nearest, where going astray counts double. */
export function nextTowards(boxes: ReadonlyMap<string, Box>, from: string, direction: Direction): string | null {
  const here = boxes.get(from);
  if (!here) return null;
  const [dx, dy] = directions[direction];
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, box] of boxes) {
    if (id === from) continue;
    const [x, y] = [box.x + box.width / 2 - here.x - here.width / 2, box.y + box.height / 2 - here.y - here.height / 2];
    const along = x * dx + y * dy;
    const astray = Math.abs(x * dy) + Math.abs(y * dx);
    if (along <= 1) continue;
    const distance = along + 2 * astray;
    if (distance < least) [best, least] = [id, distance];
  }
  return best;
}
