/** What is drawn beside what, and what stands in the columns of the table. Pure. */
import type { MapAnswer, MapPart, MapState } from '#app/_map/state';
import type { Scene, SceneSide } from '#model/map/scene';
import type { MeasureName } from '#model/measures';

/** A measure on a date, with the number for all of the map. */
export interface Column {
  measure: MeasureName;
  /** The day, when there are two of them. */
  on?: string;
  total: number | null;
  /** By node of the scene; undefined where the node was not there. */
  values: readonly (number | null | undefined)[];
  /** The colours, for what is drawn. */
  steps?: readonly number[];
}

/** One picture, or two: two measures of one day, or one measure on two days. */
export function sidesOf({ first, second }: MapAnswer, asked: readonly string[], { measure, against }: MapState): SceneSide[] {
  const side = (part: MapPart, name: MeasureName): SceneSide => ({ measure: name, nodes: part.nodes, value: asked.indexOf(name) });
  if (second) return [side(first, measure), side(second, measure)];
  return [side(first, measure), ...(against ? [side(first, against)] : [])];
}

/** A column for each side, and one for the size of the boxes when that is something else. */
export function columnsOf(answer: MapAnswer, asked: readonly string[], { size }: MapState, scene: Scene): Column[] {
  const totalOf = (part: MapPart, name: MeasureName) => part.totals[asked.indexOf(name)] ?? null;
  const columns = scene.sides.map(({ measure, values, steps }, i): Column => {
    const part = i === 1 && answer.second ? answer.second : answer.first;
    return { measure, total: totalOf(part, measure), values, steps, ...(answer.second ? { on: part.on } : {}) };
  });
  if (!size || scene.sides.some(({ measure }) => measure === size)) return columns;
  // The nodes of the first date stand first in the scene.
  const values = answer.first.nodes.map((node) => node.values[asked.indexOf(size)] ?? null);
  return [...columns, { measure: size, total: totalOf(answer.first, size), values }];
}
