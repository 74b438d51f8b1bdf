/** The roadmap: what is in use when, which agreements run out, and what is planned. Bars and scale from dates; drawing is elsewhere. */

/** What the roadmap shows. */
export const roadmapKinds = ['application', 'agreement', 'initiative'] as const;
export type RoadmapKind = (typeof roadmapKinds)[number];

export interface RoadmapNamed {
  id: string;
  name: string;
}

/** A day that matters: the last day to give notice, the day an agreement is renewed. */
export interface RoadmapMark {
  type: 'notice' | 'renewal';
  on: string;
}

/** An object with its dates as they are registered. */
export interface RoadmapFacts {
  kind: RoadmapKind;
  /** The first and last day; null: not stated, so open at that end. */
  from: string | null;
  to: string | null;
  renewalOn: string | null;
  noticeMonths: number | null;
}

/** A stretch of time, both days included. */
export interface Span {
  from: string;
  to: string;
}

const day = 86_400_000;
const timeOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const dateOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The same day of the month some months away; the last of the month when that month is shorter. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dateOf(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, last)));
}

/** The days that matter in an agreement. Notice is counted from the renewal, else from the end. */
export function marksOf({ kind, to, renewalOn, noticeMonths }: RoadmapFacts): RoadmapMark[] {
  if (kind !== 'agreement') return [];
  const end = renewalOn ?? to;
  return [
    ...(end !== null && noticeMonths !== null ? [{ type: 'notice' as const, on: addMonths(end, -noticeMonths) }] : []),
    ...(renewalOn === null ? [] : [{ type: 'renewal' as const, on: renewalOn }]),
  ];
}

/** Where something lies in the window, in per cent of its width. */
export interface Bar {
  start: number;
  width: number;
  /** It goes on beyond the window, or nobody has said when it begins or ends. */
  openStart: boolean;
  openEnd: boolean;
}

/** The place of a day in a window, in per cent; undefined outside it. */
export function placeOf(date: string, window: Span): number | undefined {
  const [start, end] = [timeOf(window.from), timeOf(window.to) + day];
  const at = timeOf(date);
  return at < start || at >= end ? undefined : ((at - start) / (end - start)) * 100;
}

/** The bar of something in a window; undefined when no part of it is there, or nothing is known of its time. */
export function barOf({ from, to }: Pick<RoadmapFacts, 'from' | 'to'>, window: Span): Bar | undefined {
  if (from === null && to === null) return undefined;
  const [start, end] = [timeOf(window.from), timeOf(window.to) + day];
  const begins = from === null ? Number.NEGATIVE_INFINITY : timeOf(from);
  const ends = to === null ? Number.POSITIVE_INFINITY : timeOf(to) + day;
  if (ends <= begins || ends <= start || begins >= end) return undefined;
  const [left, right] = [Math.max(begins, start), Math.min(ends, end)];
  const part = (time: number) => (time / (end - start)) * 100;
  return { start: part(left - start), width: part(right - left), openStart: begins < start, openEnd: ends > end };
}

export const zooms = ['year', 'quarter'] as const;
export type Zoom = (typeof zooms)[number];
/** How much a window holds: six years, or eight quarters. */
const yearsIn: Readonly<Record<Zoom, number>> = { year: 6, quarter: 2 };

/** The window that begins with a year. */
export const windowOf = (year: number, zoom: Zoom): Span => ({ from: `${year}-01-01`, to: `${year + yearsIn[zoom] - 1}-12-31` });

/** How many years one step earlier or later is. */
export const stepOf = (zoom: Zoom): number => (zoom === 'year' ? 3 : 1);

/** The years that may be shown: nobody plans further, and nothing registered is older. */
export const firstYear = 1970;
export const lastYear = 2195;

/** The parts of the scale, with the place where each begins. */
export function scaleOf(window: Span, zoom: Zoom): { year: number; quarter?: number; start: number }[] {
  const years = Array.from({ length: yearsIn[zoom] }, (_, i) => Number(window.from.slice(0, 4)) + i);
  if (zoom === 'year') return years.map((year) => ({ year, start: placeOf(`${year}-01-01`, window) ?? 0 }));
  return years.flatMap((year) =>
    [1, 2, 3, 4].map((quarter) => ({
      year,
      quarter,
      start: placeOf(`${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`, window) ?? 0,
    })),
  );
}

/** What the rows may be gathered under. */
export const roadmapGroups = ['unit', 'vendor', 'domain', 'none'] as const;
export type RoadmapGroup = (typeof roadmapGroups)[number];

type Grouped = Partial<Record<Exclude<RoadmapGroup, 'none'>, RoadmapNamed | null>> & { name: string };

/** Rows under what they belong to, by name in Norwegian order; those that belong to nothing last. */
export function gather<T extends Grouped>(items: readonly T[], by: RoadmapGroup): { group: RoadmapNamed | null; items: T[] }[] {
  if (by === 'none') return items.length > 0 ? [{ group: null, items: [...items] }] : [];
  const groups = new Map<string, { group: RoadmapNamed | null; items: T[] }>();
  for (const item of items) {
    const group = item[by] ?? null;
    const found = groups.get(group?.id ?? '');
    if (found) found.items.push(item);
    else groups.set(group?.id ?? '', { group, items: [item] });
  }
  return [...groups.values()].sort((a, b) => (a.group && b.group ? a.group.name.localeCompare(b.group.name, 'nb') : a.group ? -1 : 1));
}
