/** A map ready to be drawn: boxes, where they lie, and what each shows on each side. The screen and the files draw the same scene. */
import { layoutOf, type Rect, weightsOf } from '#model/map/layout';
import { type Breaks, breaksOf, type Step, stepOf } from '#model/map/scale';
import { type Box, boxesOf } from '#model/map/tree';
import { type MeasureName, measureOf } from '#model/measures';

export interface SceneNode {
  id: string;
  name: string;
  code: string | null;
  parents: readonly number[];
  values: readonly (number | null)[];
}
/** One side: a measure on a date. */
export interface SceneSide {
  measure: MeasureName;
  nodes: readonly SceneNode[];
  /** Which of the values of a node it shows. */
  value: number;
}
export interface DrawnSide {
  measure: MeasureName;
  breaks: Breaks;
  /** By node of the scene; undefined where the node was not there on that date. */
  values: (number | null | undefined)[];
  steps: Step[];
}
export interface Scene {
  nodes: { id: string; name: string; code: string | null }[];
  boxes: Box[];
  rects: Rect[];
  /** Whether what lies in a box is shown. */
  open: boolean[];
  level: number;
  deepest: number;
  sides: DrawnSide[];
}

export interface SceneAsked {
  sides: readonly SceneSide[];
  /** Which of the values decides how large a box is; null makes all alike. */
  size: number | null;
  level: number | null;
  folded: readonly string[];
  frame: Rect;
}

/** The most boxes that are shown before anyone has said how deep; the same whatever the width of the window, so that a map stays as it was. */
const readable = 90;

/** The boxes that are shown, by place: not what lies in a folded one. */
export function shownBoxes({ boxes, open }: Scene): number[] {
  const hidden = new Set<number>();
  boxes.forEach(({ parent }, place) => {
    if (parent !== null && (hidden.has(parent) || !open[parent])) hidden.add(place);
  });
  return boxes.flatMap((_, place) => (hidden.has(place) ? [] : [place]));
}

/** The level that shows most without becoming too small to read. */
export function levelFor(boxes: readonly Box[]): number {
  const deepest = boxes.reduce((most, { depth }) => Math.max(most, depth), 0);
  for (let level = deepest; level > 0; level--)
    if (boxes.filter(({ depth, children }) => depth === level || (depth < level && children.length === 0)).length <= readable) return level;
  return 0;
}

/** Boxes have the same places whatever is measured, on which date, and however much is folded. */
export function sceneOf({ sides, size, level, folded, frame }: SceneAsked): Scene {
  const nodes = united(sides.map((side) => side.nodes));
  const boxes = boxesOf(nodes, (node) => nodes[node]?.id ?? '');
  const sizes = size === null ? null : nodes.map(({ values }) => values[size] ?? null);
  const rects = layoutOf(boxes, weightsOf(boxes, sizes), frame);
  const shownLevel = level ?? levelFor(boxes);
  const turned = new Set(folded);
  const open = boxes.map(({ key, depth, children }) => children.length > 0 && depth < shownLevel !== turned.has(key));
  return {
    nodes: nodes.map(({ id, name, code }) => ({ id, name, code })),
    boxes,
    rects,
    open,
    level: shownLevel,
    deepest: boxes.reduce((most, { depth }) => Math.max(most, depth), 0),
    sides: drawn(sides, nodes, boxes, shownLevel),
  };
}

/** The nodes of all dates: one that is gone, or has not come, keeps its place empty. */
function united(all: readonly (readonly SceneNode[])[]): SceneNode[] {
  const [first = [], ...others] = all;
  const nodes = [...first];
  const places = new Map(nodes.map(({ id }, place) => [id, place]));
  for (const more of others) {
    const fresh = more.filter(({ id }) => !places.has(id));
    for (const node of fresh) places.set(node.id, places.size);
    nodes.push(
      ...fresh.map((node) => ({ ...node, values: [], parents: node.parents.flatMap((at) => places.get(more[at]?.id ?? '') ?? []) })),
    );
  }
  return nodes;
}

/** Sides that show the same measure have the same scale, so that their colours can be compared. */
function drawn(sides: readonly SceneSide[], nodes: readonly SceneNode[], boxes: readonly Box[], level: number): DrawnSide[] {
  const filled = new Set(
    boxes.flatMap(({ depth, children, node }) => (depth === level || (depth < level && !children.length) ? [node] : [])),
  );
  const valued = sides.map((side) => {
    const byId = new Map(side.nodes.map((node) => [node.id, node.values[side.value] ?? null]));
    return { measure: side.measure, values: nodes.map(({ id }) => byId.get(id)) };
  });
  return valued.map(({ measure, values }) => {
    const alike = valued.filter((one) => one.measure === measure);
    const breaks = breaksOf(
      measureOf(measure),
      alike.flatMap((one) => one.values.filter((_, node) => filled.has(node)).map((value) => value ?? null)),
    );
    return { measure, breaks, values, steps: values.map((value) => stepOf(measureOf(measure), breaks, value ?? null)) };
  });
}
