/** Cells to and from a spreadsheet's clipboard: tabs between cells, lines between rows, quotes round what holds either. Pure. */

import type { Column } from '#app/_data/columns';
import type { SheetDecision } from '#app/_import/protocol';
import { idHeading } from '#model/exchange';
import type { KindName } from '#model/kinds/index';

const quoted = (cell: string): string => (/["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Writes cells the way Excel copies them. */
export const toClipboard = (cells: readonly (readonly string[])[]): string => cells.map((row) => row.map(quoted).join('\t')).join('\n');

/** Reads cells the way Excel copies them; the line break after the last row is not a row. */
export function fromClipboard(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*))(\t|\r?\n|$)/y;
  while (cell.lastIndex <= text.length) {
    const match = cell.exec(text);
    if (!match) break;
    row.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'));
    if (match[3] === '\t') continue;
    rows.push(row);
    row = [];
    if (match[3] === '') break;
  }
  const last = rows.at(-1);
  if (rows.length > 1 && last?.length === 1 && last[0] === '') rows.pop();
  return rows;
}

/** A block laid over the table from the active cell: what is sent to be planned, and what fell outside. */
export interface Laid {
  name: string;
  text: string;
  decisions: SheetDecision[];
  /** Columns in the block that cannot be written in. */
  skipped: Column[];
  /** Rows and columns of the block with nothing below them. */
  outside: { rows: number; columns: number };
}

/** The part of an import a column stands for; null when it is not written in from here. */
function targetOf(column: Column): string | null {
  if (column.type === 'field') return JSON.stringify({ to: 'field', field: column.name });
  return column.type === 'list' && column.list.link ? JSON.stringify({ to: 'link', link: column.name }) : null;
}

interface Over {
  kind: KindName;
  /** Ids of the rows from the active one on. */
  ids: readonly string[];
  /** The columns from the active one on. */
  columns: readonly Column[];
  heading: (column: Column) => string;
  name: string;
}

/** Lays the cells over the table: every row of the block is an import row that names its object by id. */
export function layOver(cells: readonly (readonly string[])[], { kind, ids, columns, heading, name }: Over): Laid {
  const widest = Math.max(...cells.map((row) => row.length));
  const covered = columns.slice(0, widest);
  const written = covered.flatMap((column, at) => {
    const target = targetOf(column);
    return target === null ? [] : [{ column, at, target }];
  });
  const lines = cells.slice(0, ids.length).map((row, index) => [ids[index] ?? '', ...written.map(({ at }) => row[at] ?? '')]);
  return {
    name,
    text: toClipboard([[idHeading(kind), ...written.map(({ column }) => heading(column))], ...lines]),
    decisions: [
      {
        sheet: name,
        kind,
        columns: [
          { column: 1, target: JSON.stringify({ to: 'id' }) },
          ...written.map(({ target }, index) => ({ column: index + 2, target })),
        ],
      },
    ],
    skipped: covered.filter((column) => targetOf(column) === null),
    outside: { rows: Math.max(0, cells.length - ids.length), columns: Math.max(0, widest - columns.length) },
  };
}
