/** Bars beside their names, as SVG: what is most, at a glance. Pure; the table with the same numbers stands below. */
import { escaped, picture } from '#exporters/figures/svg';
import { oneLine } from '#model/map/text-fit';

export interface BarRow {
  label: string;
  value: number;
  /** The number as it is written. */
  shown: string;
}

const width = 680;
const names = { from: 2, room: 200 };
const bars = { from: 210, room: 350 };
const step = 22;

/** The bars in the order given; nothing when none of them is more than zero. */
export function barChart(rows: readonly BarRow[], title: string): string | null {
  const most = Math.max(0, ...rows.map(({ value }) => value));
  if (most === 0) return null;
  const height = rows.length * step + 6;
  const drawn = rows.map(({ label, value, shown }, at) => {
    const y = at * step + 4;
    const length = Math.round((Math.max(0, value) / most) * bars.room * 10) / 10;
    return `<text x="${names.from}" y="${y + 12}">${escaped(oneLine(label, names.room, 11))}</text><rect x="${bars.from}" y="${y}" width="${length}" height="15" fill="#0a71c0"/><text x="${bars.from + length + 6}" y="${y + 12}" font-weight="600">${escaped(shown)}</text>`;
  });
  return picture(width, height, title, drawn.join(''));
}
