/** Our own pictures (`exporters/figures`) read back from SVG as shapes and texts in place, for formats that know no SVG. Not for SVG of others. */

/** a c e / b d f, as SVG 1.1 (§7.4) has it. */
export type Matrix = readonly [number, number, number, number, number, number];
export type Point = readonly [number, number];

export type Segment = { to: 'move' | 'line'; point: Point } | { to: 'curve'; points: readonly [Point, Point, Point] } | { to: 'close' };

export interface Shape {
  type: 'shape';
  segments: readonly Segment[];
  fill: string | null;
  stroke: string | null;
  width: number;
  dashed: boolean;
}
export interface Lettering {
  type: 'text';
  text: string;
  at: Point;
  size: number;
  bold: boolean;
  fill: string;
  anchor: 'start' | 'middle' | 'end';
  /** Degrees, clockwise. */
  turned: number;
}
export interface Drawing {
  width: number;
  height: number;
  items: (Shape | Lettering)[];
}

type Attributes = Readonly<Record<string, string>>;
interface State {
  matrix: Matrix;
  attributes: Attributes;
  opacity: number;
}

const inherited = ['fill', 'font-size', 'font-weight', 'stroke', 'stroke-width'];
/** What is not drawn, or only told. */
const silent = new Set(['title', 'desc', 'defs', 'pattern']);

const attributesIn = (text: string): Attributes =>
  Object.fromEntries([...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
const decoded = (text: string): string => text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];
const moved = ([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point => [a * x + c * y + e, b * x + d * y + f];

function matrixIn(transform = ''): Matrix {
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [, name, values = ''] of transform.matchAll(/(translate|rotate)\(([^)]*)\)/g)) {
    const [x = 0, y = 0] = values.split(/[\s,]+/).map(Number);
    const angle = (x * Math.PI) / 180;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    matrix = times(matrix, name === 'translate' ? [1, 0, 0, 1, x, y] : [cos, sin, -sin, cos, 0, 0]);
  }
  return matrix;
}

/** The shapes and texts of a picture, in the order they are drawn. */
export function drawingOf(svg: string): Drawing {
  const items: Drawing['items'] = [];
  const stack: State[] = [{ matrix: [1, 0, 0, 1, 0, 0], attributes: {}, opacity: 1 }];
  let hidden = 0;
  let size = { width: 0, height: 0 };
  let lettering: { state: State; own: Attributes } | null = null;
  for (const [, end, name = '', written = '', alone, text] of svg.matchAll(/<(\/?)(\w+)([^>]*?)(\/?)>|([^<]+)/g)) {
    if (text !== undefined) {
      if (lettering && text.trim() !== '') items.push(letteringOf(decoded(text), lettering.state, lettering.own));
      continue;
    }
    if (silent.has(name)) {
      if (!alone) hidden += end ? -1 : 1;
      continue;
    }
    if (hidden > 0) continue;
    if (end) {
      lettering = null;
      stack.pop();
      continue;
    }
    const above = stack.at(-1) ?? { matrix: [1, 0, 0, 1, 0, 0], attributes: {}, opacity: 1 };
    const own = attributesIn(written);
    const passed = Object.fromEntries(inherited.flatMap((one) => (own[one] === undefined ? [] : [[one, own[one]]])));
    const state: State = {
      matrix: times(above.matrix, matrixIn(own.transform)),
      attributes: { ...above.attributes, ...passed },
      opacity: above.opacity * Number(own.opacity ?? 1),
    };
    if (name === 'svg') size = { width: Number(own.width), height: Number(own.height) };
    if (name === 'rect' || name === 'path' || name === 'circle') items.push(shapeOf(name, own, state, size));
    if (name === 'text') lettering = { state, own };
    if (!alone) stack.push(state);
  }
  return { ...size, items };
}

function shapeOf(
  name: 'rect' | 'path' | 'circle',
  own: Attributes,
  { matrix, attributes, opacity }: State,
  size: Omit<Drawing, 'items'>,
): Shape {
  const segments = name === 'path' ? pathOf(own.d ?? '') : name === 'circle' ? circleOf(own) : rectOf(own, size);
  const placed = segments.map((segment): Segment => {
    if (segment.to === 'close') return segment;
    if (segment.to === 'curve') {
      const [a, b, c] = segment.points;
      return { to: 'curve', points: [moved(matrix, a), moved(matrix, b), moved(matrix, c)] };
    }
    return { ...segment, point: moved(matrix, segment.point) };
  });
  return {
    type: 'shape',
    segments: placed,
    fill: colourOf(attributes.fill ?? '#000000', opacity),
    stroke: colourOf(attributes.stroke ?? 'none', opacity),
    width: Number(attributes['stroke-width'] ?? 1),
    dashed: own['stroke-dasharray'] !== undefined,
  };
}

function letteringOf(text: string, { matrix, attributes, opacity }: State, own: Attributes): Lettering {
  const anchor = own['text-anchor'];
  return {
    type: 'text',
    text,
    at: moved(matrix, [Number(own.x ?? 0), Number(own.y ?? 0)]),
    size: Number(attributes['font-size'] ?? 16),
    bold: Number(attributes['font-weight'] ?? 400) >= 600,
    fill: colourOf(attributes.fill ?? '#000000', opacity) ?? '#000000',
    anchor: anchor === 'middle' || anchor === 'end' ? anchor : 'start',
    turned: (Math.atan2(matrix[1], matrix[0]) * 180) / Math.PI,
  };
}

/** On white paper what is half seen is lighter; the hatching of what is not known is grey. */
function colourOf(value: string, opacity: number): string | null {
  if (value === 'none') return null;
  if (!value.startsWith('#')) return '#f3f4f4';
  const parts = [1, 3, 5].map((at) => Number.parseInt(value.slice(at, at + 2), 16));
  return `#${parts
    .map((part) =>
      Math.round(part * opacity + 255 * (1 - opacity))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

function rectOf({ x = '0', y = '0', width = '0', height = '0' }: Attributes, size: Omit<Drawing, 'items'>): Segment[] {
  const [left, top] = [Number(x), Number(y)];
  const right = left + (width === '100%' ? size.width : Number(width));
  const bottom = top + (height === '100%' ? size.height : Number(height));
  const lines = [
    [right, top],
    [right, bottom],
    [left, bottom],
  ] as const;
  return [{ to: 'move', point: [left, top] }, ...lines.map((point): Segment => ({ to: 'line', point })), { to: 'close' }];
}

/** Four curves are as round as anybody sees. */
function circleOf({ cx = '0', cy = '0', r = '0' }: Attributes): Segment[] {
  const [x, y, radius] = [Number(cx), Number(cy), Number(r)];
  const k = radius * 0.5523;
  const curve = (...points: [Point, Point, Point]): Segment => ({ to: 'curve', points });
  return [
    { to: 'move', point: [x + radius, y] },
    curve([x + radius, y + k], [x + k, y + radius], [x, y + radius]),
    curve([x - k, y + radius], [x - radius, y + k], [x - radius, y]),
    curve([x - radius, y - k], [x - k, y - radius], [x, y - radius]),
    curve([x + k, y - radius], [x + radius, y - k], [x + radius, y]),
    { to: 'close' },
  ];
}

/** The commands our pictures use: M L H V C and Z, in place or from where one is (SVG 1.1 §8.3). */
function pathOf(data: string): Segment[] {
  const segments: Segment[] = [];
  const parts = data.match(/[a-z]|-?(?:\d+\.?\d*|\.\d+)/gi) ?? [];
  let [x, y] = [0, 0];
  let command = '';
  for (let at = 0; at < parts.length; ) {
    if (/[a-z]/i.test(parts[at] ?? '')) command = parts[at++] ?? '';
    const kind = command.toUpperCase();
    const from = command === kind ? ([0, 0] as const) : ([x, y] as const);
    const next = (base: number): number => base + Number(parts[at++] ?? 0);
    if (kind === 'Z') {
      segments.push({ to: 'close' });
      continue;
    }
    if (kind === 'C') {
      const points = [0, 1, 2].map((): Point => [next(from[0]), next(from[1])]) as [Point, Point, Point];
      [x, y] = points[2];
      segments.push({ to: 'curve', points });
      continue;
    }
    if (kind !== 'V') x = next(from[0]);
    if (kind !== 'H') y = next(from[1]);
    segments.push({ to: kind === 'M' ? 'move' : 'line', point: [x, y] });
    if (kind === 'M') command = command === 'M' ? 'L' : 'l';
  }
  return segments;
}
