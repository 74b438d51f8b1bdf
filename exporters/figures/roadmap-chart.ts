/** The roadmap as SVG: a bar for each thing with a time, under what it belongs to. Pure. */
import { ink } from '#exporters/figures/palette';
import { escaped, picture, round } from '#exporters/figures/svg';
import { oneLine } from '#model/map/text-fit';
import { barOf, placeOf, type RoadmapKind, type RoadmapMark, type Span, scaleOf, type Zoom } from '#model/roadmap';

interface Item {
  kind: RoadmapKind;
  name: string;
  from: string | null;
  to: string | null;
  marks: readonly RoadmapMark[];
}
export interface RoadmapChart {
  groups: readonly { name: string; items: readonly Item[] }[];
  span: Span;
  zoom: Zoom;
  today: string;
  title: string;
}

const width = 960;
const names = 250;
const time = width - names - 10;
const row = 20;
const fills: Readonly<Record<RoadmapKind, string>> = { application: '#94c1e3', agreement: '#f6d5a0', initiative: '#c9ccce' };

const at = (percent: number): number => round(names + (percent / 100) * time);

/** A picture for each page of rows. */
export function roadmapCharts({ groups, ...frame }: RoadmapChart, mostRows = 30): string[] {
  const rows = groups.flatMap(({ name, items }) => [name, ...items]);
  const pages = Math.ceil(rows.length / mostRows);
  return Array.from({ length: pages }, (_, page) => drawn(rows.slice(page * mostRows, (page + 1) * mostRows), frame));
}

function drawn(rows: readonly (string | Item)[], { span, zoom, today, title }: Omit<RoadmapChart, 'groups'>): string {
  const height = 30 + rows.length * row;
  const now = placeOf(today, span);
  const scale = scaleOf(span, zoom).map(
    ({ year, quarter, start }) =>
      `<path d="M${at(start)} 8V${height}" stroke="${ink.line}" stroke-width="0.6"/><text x="${at(start) + 3}" y="18">${quarter === undefined ? year : `${quarter}/${year}`}</text>`,
  );
  const body = rows.map((one, place) => (typeof one === 'string' ? groupName(one, 30 + place * row) : line(one, 30 + place * row, span)));
  const nowLine = now === undefined ? '' : `<path d="M${at(now)} 8V${height}" stroke="#8a1f11" stroke-width="1.2"/>`;
  return picture(width, height, title, [...scale, ...body, nowLine].join(''));
}

const groupName = (name: string, y: number): string =>
  name === '' ? '' : `<text x="2" y="${y + 14}" font-weight="700">${escaped(oneLine(name, width - 10, 11))}</text>`;

function line(item: Item, y: number, span: Span): string {
  const bar = barOf(item, span);
  const name = `<text x="12" y="${y + 14}">${escaped(oneLine(item.name, names - 20, 11))}</text>`;
  const marks = item.marks.map(({ type, on }) => {
    const place = placeOf(on, span);
    if (place === undefined) return '';
    return type === 'notice'
      ? `<rect x="${at(place) - 4}" y="${y + 6}" width="8" height="8" fill="${ink.text}"/>`
      : `<circle cx="${at(place)}" cy="${y + 10}" r="4" fill="${ink.text}"/>`;
  });
  if (!bar) return name + marks.join('');
  const [left, right] = [at(bar.start), at(bar.start + bar.width)];
  const open = (x: number) => `<path d="M${x} ${y + 2}v16" stroke="${ink.text}" stroke-dasharray="2 2"/>`;
  return `${name}<rect x="${left}" y="${y + 4}" width="${round(Math.max(1, right - left))}" height="12" rx="2" fill="${fills[item.kind]}" stroke="${ink.subtle}" stroke-width="0.6"/>${bar.openStart ? open(left) : ''}${bar.openEnd ? open(right) : ''}${marks.join('')}`;
}
