/** Pictures people have kept under a name, as views: what they show, where it lay, and what it was coloured by. */
import type { Placed } from '#exporters/archimate/layout';

/** A box of a picture. Its children are in it; `fill` is a colour as `#rrggbb`. */
export interface DrawnBox extends Omit<Placed, 'children'> {
  fill?: string;
  children: readonly DrawnBox[];
}

export interface Drawing {
  /** The id of the saved view. */
  id: string;
  name: string;
  /** What the colours say, in the language of the export. */
  about?: string;
  boxes: readonly DrawnBox[];
  /** Ids of the integrations that are drawn as lines. */
  flows: readonly string[];
}

/** The boxes of what the model has, moved so that none lies outside; what lay in a box that is not there comes in its place. */
export function boxesIn({ boxes }: Drawing, has: (id: string) => boolean): DrawnBox[] {
  const kept = (all: readonly DrawnBox[]): DrawnBox[] =>
    all.flatMap((box) => (has(box.id) ? [{ ...box, children: kept(box.children) }] : kept(box.children)));
  const found = kept(boxes);
  const by = { x: margin - least(found, ({ x }) => x), y: margin - least(found, ({ y }) => y) };
  const moved = (box: DrawnBox): DrawnBox => ({
    ...box,
    x: Math.round(box.x + by.x),
    y: Math.round(box.y + by.y),
    width: Math.max(1, Math.round(box.width)),
    height: Math.max(1, Math.round(box.height)),
    children: box.children.map(moved),
  });
  return found.map(moved);
}

const margin = 12;
const least = (boxes: readonly DrawnBox[], of: (box: DrawnBox) => number): number =>
  boxes.reduce((sum, box) => Math.min(sum, of(box)), boxes[0] ? of(boxes[0]) : 0);
