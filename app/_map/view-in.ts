/** Which boxes are worth drawing: those that can be seen, and are large enough to be told apart. Pure. */
import type { Rect } from '#model/map/layout';
import type { Scene } from '#model/map/scene';

/** A part of the map, and how many pixels each unit of it has. */
export interface View extends Rect {
  zoom: number;
}

/** Below this many pixels across, a box is not drawn. */
const smallest = 2.5;
/** What lies in a box is drawn when each part has this many square pixels. */
const roomEach = 220;

/** A box to draw; `filled` when what lies in it is not shown, and it has the colour itself. */
export interface Drawn {
  place: number;
  filled: boolean;
}

/** The boxes seen in a view, each before what lies in it. `always` is drawn whatever the view: where the keyboard is. */
export function drawnIn({ boxes, rects, open }: Scene, view: View, always: number | null): Drawn[] {
  const kept = new Set<number>();
  for (let at = always; at !== null && at !== undefined; at = boxes[at]?.parent ?? null) kept.add(at);
  const drawn: Drawn[] = [];
  const hidden = new Uint8Array(boxes.length);
  boxes.forEach(({ parent, children }, place) => {
    const rect = rects[place];
    if (!rect || (parent !== null && hidden[parent])) {
      hidden[place] = 1;
      return;
    }
    const seenHere = touches(rect, view) && Math.min(rect.width, rect.height) * view.zoom >= smallest;
    if (!seenHere && !kept.has(place)) {
      hidden[place] = 1;
      return;
    }
    const room = (rect.width * rect.height * view.zoom ** 2) / Math.max(1, children.length);
    const filled = !open[place] || (room < roomEach && !children.some((child) => kept.has(child)));
    if (filled) hidden[place] = 1;
    drawn.push({ place, filled });
  });
  return drawn;
}

const touches = (a: Rect, b: Rect): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The next box in a direction among those drawn at the same depth: the nearest beside it, else the nearest on that side; undefined at the edge. */
export function nearest({ boxes, rects }: Scene, drawn: readonly Drawn[], from: number, direction: Direction): number | undefined {
  const here = rects[from];
  const depth = boxes[from]?.depth;
  if (!here) return undefined;
  const [ax, ay] = middle(here);
  const sideways = direction === 'left' || direction === 'right';
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  let best: { place: number; distance: number } | undefined;
  for (const { place } of drawn) {
    const rect = rects[place];
    if (!rect || place === from || boxes[place]?.depth !== depth) continue;
    const [bx, by] = middle(rect);
    const [along, across] = sideways ? [(bx - ax) * sign, Math.abs(by - ay)] : [(by - ay) * sign, Math.abs(bx - ax)];
    if (along <= 1) continue;
    const beside = sideways
      ? rect.y < here.y + here.height && here.y < rect.y + rect.height
      : rect.x < here.x + here.width && here.x < rect.x + rect.width;
    const distance = along + across + (beside ? 0 : 1e6);
    if (!best || distance < best.distance) best = { place, distance };
  }
  return best?.place;
}

const middle = ({ x, y, width, height }: Rect): [number, number] => [x + width / 2, y + height / 2];

/** The box deepest in at a point; undefined outside all of them. */
export function boxAt({ boxes, rects }: Scene, drawn: readonly Drawn[], x: number, y: number): number | undefined {
  let found: number | undefined;
  for (const { place } of drawn) {
    const rect = rects[place];
    if (!rect || x < rect.x || y < rect.y || x > rect.x + rect.width || y > rect.y + rect.height) continue;
    if (found === undefined || (boxes[place]?.depth ?? 0) > (boxes[found]?.depth ?? 0)) found = place;
  }
  return found;
}
