/** A matrix as SVG: rows and columns crossed, a darker cell for more, with the number in it. Pure. */
import { ink, shadeOf } from '#exporters/figures/palette';
import { escaped, picture } from '#exporters/figures/svg';
import { type Breaks, breaksOf, stepOf } from '#model/map/scale';
import { oneLine } from '#model/map/text-fit';
import { measures } from '#model/measures';

interface Line {
  name: string;
  depth: number;
  applications: number;
}
export interface MatrixChart {
  rows: readonly Line[];
  columns: readonly Line[];
  cells: readonly { row: number; column: number; applications: number }[];
  title: string;
}

const names = { width: 230, height: 150 };
const cell = { width: 34, height: 20 };

/** What does not fit within the rows and columns given is left out by the caller. */
export function matrixChart({ rows, columns, cells, title }: MatrixChart): string {
  const breaks = breaksOf(
    measures.tools,
    cells.map(({ applications }) => applications),
  );
  const found = new Map(cells.map((one) => [`${one.row} ${one.column}`, one.applications]));
  const x = (column: number) => names.width + column * cell.width;
  const y = (row: number) => names.height + row * cell.height;
  const body = [
    ...columns.map(
      (column, at) =>
        `<text transform="translate(${x(at) + 21} ${names.height - 6}) rotate(-60)"${quiet(column)}>${escaped(oneLine(column.name, 150, 11))}</text>`,
    ),
    ...rows.map((row, at) => {
      const indent = 4 + Math.min(row.depth, 6) * 12;
      return `<text x="${indent}" y="${y(at) + 14}"${quiet(row)}>${escaped(oneLine(row.name, names.width - indent - 6, 11))}</text>${columns
        .map((_, column) => box(x(column), y(at), found.get(`${at} ${column}`) ?? 0, breaks))
        .join('')}`;
    }),
  ];
  return picture(x(columns.length) + 90, y(rows.length) + 2, title, body.join(''));
}

const quiet = ({ applications }: Line): string => (applications === 0 ? ` fill="${ink.subtle}" font-style="italic"` : '');

function box(x: number, y: number, count: number, breaks: Breaks): string {
  const { fill, text } = shadeOf(measures.tools, count === 0 ? 0 : stepOf(measures.tools, breaks, count));
  const frame = `<rect x="${x}" y="${y}" width="${cell.width}" height="${cell.height}" fill="${fill}" stroke="${ink.line}" stroke-width="0.6"/>`;
  if (count === 0) return frame;
  return `${frame}<text x="${x + cell.width / 2}" y="${y + 14}" text-anchor="middle" fill="${text}">${count}</text>`;
}
