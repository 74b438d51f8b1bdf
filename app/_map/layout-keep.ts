/** Finds room for more nodes in a picture that is laid out already: what stands in it stays where it is. Pure. */
import { around, type Box, inRows, type Layout, meets, padding, type ToPlace } from '#app/_map/layout-groups';
import { grouped } from '#model/gather';

/** A layout, and the nodes that have a place in it. */
export interface Kept {
  layout: Layout;
  nodes: readonly ToPlace[];
}

/** The same picture with room for these nodes too. One that has changed its group gets a place in the new one. */
export function withRoomFor(kept: Kept, nodes: readonly ToPlace[]): Kept {
  const groupOf = new Map(kept.nodes.map(({ id, group }) => [id, group]));
  const fresh = nodes.filter(({ id, group }) => groupOf.get(id) !== group);
  if (fresh.length === 0) return kept;
  const arriving = new Set(fresh.map(({ id }) => id));
  const layout: Layout = {
    nodes: new Map([...kept.layout.nodes].filter(([id]) => !arriving.has(id))),
    groups: new Map(kept.layout.groups),
  };
  for (const [key, members] of grouped(fresh, ({ group }) => group ?? '')) {
    const frame = layout.groups.get(key);
    if (frame && grow(layout, key, frame, members)) continue;
    // Below all the rest; a group whose frame has no more room goes on there without one.
    const whole = around([...layout.groups.values(), ...layout.nodes.values()]);
    const start = { x: whole.x, y: whole.y + whole.height + padding.top };
    if (key === '' || frame) move(layout, inRows(members, 0, whole.width), start);
    else {
      const rows = inRows(members);
      layout.groups.set(key, framed(rows.values(), start));
      move(layout, rows, { x: start.x + padding.side, y: start.y + padding.top });
    }
  }
  return { layout, nodes: [...kept.nodes.filter(({ id }) => !arriving.has(id)), ...fresh] };
}

function framed(inner: Iterable<Box>, { x, y }: { x: number; y: number }): Box {
  const { width, height } = around(inner);
  return { x, y, width: Math.max(width + 2 * padding.side, 220), height: height + padding.top + padding.side };
}

function move(layout: Layout, rows: ReadonlyMap<string, Box>, by: { x: number; y: number }): void {
  for (const [id, box] of rows) layout.nodes.set(id, { ...box, x: box.x + by.x, y: box.y + by.y });
}

/** Puts the members in rows at the foot of their group, when there is nothing below it that they would cover. */
function grow(layout: Layout, key: string, frame: Box, members: readonly ToPlace[]): boolean {
  const rows = inRows(members, 0, frame.width - 2 * padding.side);
  const { width, height } = around(rows.values());
  const foot = frame.height - padding.side + padding.between;
  const grown = { ...frame, width: Math.max(frame.width, width + 2 * padding.side), height: foot + height + padding.side };
  const isFree = (box: Box) => !meets(box, grown) || meets(box, frame);
  if (![...layout.groups].every(([id, box]) => id === key || isFree(box)) || ![...layout.nodes.values()].every(isFree)) return false;
  layout.groups.set(key, grown);
  move(layout, rows, { x: frame.x + padding.side, y: frame.y + foot });
  return true;
}
