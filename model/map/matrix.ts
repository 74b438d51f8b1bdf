/** Two hierarchies crossed: which objects stand behind both a row and a column. */
import type { ApplicationFacts } from '#model/map/facts';
import type { MapFacts } from '#model/map/measured';
import { behindOf } from '#model/map/measured';
import { boxesOf } from '#model/map/tree';

export interface Cell {
  row: number;
  column: number;
  applications: number;
}

export interface Matrix {
  /** Nodes of the two sides, in the order they are read. */
  rows: { node: number; depth: number; applications: number }[];
  columns: { node: number; depth: number; applications: number }[];
  /** The cells that are not empty, by place in the lists above. */
  cells: Cell[];
}

/** The nodes of a side down to a depth, or those right below one of them; each once, where it stands first. */
function linesOf(facts: MapFacts, depth: number, under: number | null): { node: number; depth: number }[] {
  const boxes = boxesOf(facts.nodes, String);
  const start = under === null ? null : boxes.findIndex(({ node }) => node === under);
  const from = start === null ? -1 : (boxes[start]?.depth ?? -1);
  const seen = new Set<number>();
  return boxes.flatMap((box, i) => {
    if (seen.has(box.node) || box.depth > from + 1 + depth || (start !== null && !isUnder(boxes, i, start))) return [];
    seen.add(box.node);
    return [{ node: box.node, depth: box.depth - from - 1 }];
  });
}

function isUnder(boxes: readonly { parent: number | null }[], place: number, start: number): boolean {
  for (let at = boxes[place]?.parent ?? null; at !== null; at = boxes[at]?.parent ?? null) if (at === start) return true;
  return false;
}

/** Crosses two sides that share their list of applications. An object counts once in a cell, however many paths lead to it. */
export function crossed(
  rows: MapFacts,
  columns: MapFacts,
  options: { depth: number; under: { row: number | null; column: number | null } },
): Matrix {
  const of = (facts: MapFacts, under: number | null) => {
    const behind = behindOf(facts);
    return linesOf(facts, options.depth, under).map((line) => ({
      ...line,
      ids: new Set(behind(line.node).applications.map(({ id }) => id)),
    }));
  };
  const [across, down] = [of(rows, options.under.row), of(columns, options.under.column)];
  const cells = across.flatMap((row, r) =>
    down.flatMap((column, c): Cell[] => {
      const [few, many] = row.ids.size < column.ids.size ? [row.ids, column.ids] : [column.ids, row.ids];
      let applications = 0;
      for (const id of few) if (many.has(id)) applications += 1;
      return applications > 0 ? [{ row: r, column: c, applications }] : [];
    }),
  );
  const told = (lines: typeof across) => lines.map(({ node, depth, ids }) => ({ node, depth, applications: ids.size }));
  return { rows: told(across), columns: told(down), cells };
}

interface Line {
  facts: MapFacts;
  /** Null is the whole side, a place that is not there nothing. */
  node: number | null;
}

/** The applications behind a row and a column that share their list of applications; those a cell counts. */
export function behindBoth(row: Line, column: Line): ApplicationFacts[] {
  const idsOf = ({ facts, node }: Line) => new Set(node === null ? null : behindOf(facts)(node).applications.map(({ id }) => id));
  const [inRow, inColumn] = [idsOf(row), idsOf(column)];
  return row.facts.applications.filter(({ id }) => (row.node === null || inRow.has(id)) && (column.node === null || inColumn.has(id)));
}
