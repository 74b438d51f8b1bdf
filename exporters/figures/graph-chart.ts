/** Boxes and the lines between them as SVG: the landscape as on the screen, in a file. Pure. */
import { ink } from '#exporters/figures/palette';
import { escaped, picture, round } from '#exporters/figures/svg';
import { fitted, oneLine } from '#model/map/text-fit';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
export interface ChartNode extends Box {
  label: string;
  note?: string;
  shared?: boolean;
  start?: boolean;
  faded?: boolean;
  bundle?: boolean;
}
export interface ChartGroup extends Box {
  label: string;
}
export interface ChartLine {
  path: string;
  end: { x: number; y: number; angle: number };
  width: number;
  tone: 'plain' | 'personal' | 'special';
  followed?: boolean;
  faded?: boolean;
}
export interface GraphChart {
  nodes: readonly ChartNode[];
  groups: readonly ChartGroup[];
  lines: readonly ChartLine[];
  title: string;
}

/** Told apart by colour and by dashes. */
const tones = { plain: ['#585e64', ''], personal: ['#b27614', ''], special: ['#8a1f11', ' stroke-dasharray="7 4"'] } as const;
const margin = 12;

/** The picture, as large as what is in it. */
export function graphChart({ nodes, groups, lines, title }: GraphChart): string {
  const all = [...nodes, ...groups];
  const left = Math.min(0, ...all.map(({ x }) => x)) - margin;
  const top = Math.min(0, ...all.map(({ y }) => y)) - margin;
  const right = Math.max(0, ...all.map(({ x, width }) => x + width)) + margin;
  const bottom = Math.max(0, ...all.map(({ y, height }) => y + height)) + margin;
  const body = [...groups.map(groupBox), ...lines.map(arrow), ...nodes.map(nodeBox)].join('');
  return picture(right - left, bottom - top, title, `<g transform="translate(${round(-left)} ${round(-top)})">${body}</g>`);
}

const rect = ({ x, y, width, height }: Box, look: string): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="5" ${look}/>`;

function groupBox(group: ChartGroup): string {
  return `${rect(group, `fill="${ink.ground}" stroke="${ink.line}"`)}<text x="${round(group.x + 12)}" y="${round(group.y + 26)}" font-size="15" font-weight="700">${escaped(oneLine(group.label, group.width - 24, 15))}</text>`;
}

function nodeBox(node: ChartNode): string {
  const { x, y, width, label, note, shared, start, faded, bundle } = node;
  const look = `fill="${shared ? '#edf5fa' : ink.paper}" stroke="${start ? '#0a71c0' : ink.subtle}" stroke-width="${start || bundle ? 2.5 : shared ? 1.8 : 1}"`;
  const room = { width: width - 16, height: note ? 34 : 48 };
  const { size, lines } = fitted(label, room, { least: 11, most: 14 });
  const names = lines.map(
    (text, i) =>
      `<text x="${round(x + 8)}" y="${round(y + 6 + size * (0.95 + i * 1.2))}" font-size="${round(size)}" font-weight="600">${escaped(text.replaceAll('\u2060', ''))}</text>`,
  );
  const below = note ? oneLine(note, width - 16, 11) : '';
  const noted = below ? `<text x="${round(x + 8)}" y="${round(y + node.height - 7)}" fill="${ink.subtle}">${escaped(below)}</text>` : '';
  return `<g${faded ? ' opacity="0.45"' : ''}>${rect(node, look)}${names.join('')}${noted}</g>`;
}

function arrow({ path, end, width, tone, followed, faded }: ChartLine): string {
  const [colour, dash] = tones[tone];
  const stroke = followed ? '#0a71c0' : colour;
  const degrees = round((end.angle * 180) / Math.PI);
  return `<g${faded ? ' opacity="0.35"' : ''}><path d="${path}" fill="none" stroke="${stroke}" stroke-width="${round(width)}"${dash}/><path d="M0 0L-9 -4.5V4.5z" fill="${stroke}" transform="translate(${round(end.x)} ${round(end.y)}) rotate(${degrees})"/></g>`;
}
