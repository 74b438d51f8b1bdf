/** Where boxes go: boxes in boxes, row by row, as wide as they are high. Units are those of the exchange file, about a pixel. */
import { gather } from '#model/gather';

export interface Box {
  id: string;
  children: readonly Box[];
}

/** A box and where it is, counted from the corner of the drawing. */
export interface Placed {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
  children: readonly Placed[];
}

const leaf = { width: 160, height: 60 } as const;
const gap = 12;
/** Room for the name of a box that holds others. */
const heading = 36;

/** Lays boxes in rows from a corner; as many in a row as make the whole about square. */
export function placeAll(boxes: readonly Box[], x: number, y: number): { placed: Placed[]; width: number; height: number } {
  const sizes = boxes.map((box) => ({ box, ...sizeOf(box) }));
  const area = sizes.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  const widest = Math.max(0, ...sizes.map(({ width }) => width));
  const most = Math.max(widest, Math.sqrt(area * 1.6));
  const placed: Placed[] = [];
  let [left, top, row, width] = [0, 0, 0, 0];
  for (const size of sizes) {
    if (left > 0 && left + size.width > most) {
      top += row + gap;
      [left, row] = [0, 0];
    }
    placed.push(place(size.box, x + left, y + top, size));
    left += size.width + gap;
    row = Math.max(row, size.height);
    width = Math.max(width, left - gap);
  }
  return { placed, width, height: top + row };
}

const known = new WeakMap<Box, { width: number; height: number }>();

/** Asked for at every level above, so worked out once. */
function sizeOf(box: Box): { width: number; height: number } {
  const found = known.get(box);
  if (found) return found;
  const inside = box.children.length > 0 ? placeAll(box.children, 0, 0) : undefined;
  const size = inside ? { width: Math.max(leaf.width, inside.width + 2 * gap), height: inside.height + heading + gap } : leaf;
  known.set(box, size);
  return size;
}

const place = (box: Box, x: number, y: number, { width, height }: { width: number; height: number }): Placed => ({
  id: box.id,
  x: Math.round(x),
  y: Math.round(y),
  width: Math.round(width),
  height: Math.round(height),
  children: box.children.length > 0 ? placeAll(box.children, x + gap, y + heading).placed : [],
});

/** Objects with a parent as trees. A circle is cut where it is first met, so that everything is in one tree. */
export function treesOf(objects: ReadonlyMap<string, { parent?: string | undefined }>): Box[] {
  const below = new Map<string, string[]>();
  const roots: string[] = [];
  for (const [id, { parent }] of objects) {
    if (parent === undefined || !objects.has(parent)) roots.push(id);
    else gather(below, parent, id);
  }
  const seen = new Set<string>();
  const tree = (id: string): Box[] => {
    if (seen.has(id)) return [];
    seen.add(id);
    return [{ id, children: (below.get(id) ?? []).flatMap(tree) }];
  };
  return [...roots, ...objects.keys()].flatMap(tree);
}
