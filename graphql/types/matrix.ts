/** Two hierarchies crossed: how many applications stand behind both, and which. */
import { mapFacts, type MapNode as Node } from '#db/map';
import { builder } from '#graphql/builder';
import { type Context, sessionOf } from '#graphql/context';
import { askedOf, type Common, commonArgs, enumValues, MapObject } from '#graphql/map-args';
import { type Side, sides } from '#model/map/hierarchies';
import { behindBoth, crossed, type Matrix } from '#model/map/matrix';
import type { MapFacts } from '#model/map/measured';

const SideType = builder.enumType('MapSide', { values: enumValues(sides) });

type Line = Matrix['rows'][number] & { id: string; name: string };
const MatrixLine = builder.objectRef<Line>('MatrixLine').implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    depth: t.exposeInt('depth'),
    applications: t.exposeInt('applications', { description: 'All behind the row or column, each once.' }),
  }),
});
const MatrixCell = builder.objectRef<Matrix['cells'][number]>('MatrixCell').implement({
  fields: (t) => ({ row: t.exposeInt('row'), column: t.exposeInt('column'), applications: t.exposeInt('applications') }),
});
const MatrixType = builder.objectRef<{ rows: Line[]; columns: Line[]; cells: Matrix['cells'] }>('Matrix').implement({
  description: 'Two hierarchies crossed. Cells that are not there are empty.',
  fields: (t) => ({
    rows: t.field({ type: [MatrixLine], resolve: ({ rows }) => rows }),
    columns: t.field({ type: [MatrixLine], resolve: ({ columns }) => columns }),
    cells: t.field({ type: [MatrixCell], resolve: ({ cells }) => cells }),
  }),
});

/** Both sides with what stands behind them, over the same list of applications. */
async function sidesOf(context: Context, common: Common, rows: unknown, columns: unknown): Promise<[MapFacts<Node>, MapFacts<Node>]> {
  const [across, down] = await mapFacts(sessionOf(context), askedOf(common, context), [rows as Side, columns as Side]);
  if (!across || !down) throw new Error('A matrix came back without its sides.');
  return [across, down];
}

/** Where a node stands in its side; null when none is asked for, -1 when it is not there. */
const placeOf = (facts: MapFacts<Node>, id: string | null | undefined) =>
  id ? facts.nodes.findIndex((node) => node.id.toLowerCase() === id.toLowerCase()) : null;

builder.queryFields((t) => ({
  matrix: t.field({
    type: MatrixType,
    description: 'How many applications stand behind both a row and a column, each counted once.',
    args: {
      rows: t.arg({ type: SideType, required: true }),
      columns: t.arg({ type: SideType, required: true }),
      depth: t.arg.int({ description: 'How many levels below the topmost; 0 when left out.' }),
      rowsUnder: t.arg.id({ description: 'Only what lies right below this node.' }),
      columnsUnder: t.arg.id(),
      ...commonArgs(t),
    },
    complexity: { field: 10_000 },
    resolve: async (_root, { rows, columns, depth, rowsUnder, columnsUnder, ...common }, context) => {
      const [across, down] = await sidesOf(context, common, rows, columns);
      const found = crossed(across, down, {
        depth: Math.min(5, Math.max(0, depth ?? 0)),
        under: { row: placeOf(across, rowsUnder), column: placeOf(down, columnsUnder) },
      });
      const named = (facts: MapFacts<Node>, lines: Matrix['rows']): Line[] =>
        lines.map((line) => ({ ...line, id: facts.nodes[line.node]?.id ?? '', name: facts.nodes[line.node]?.name ?? '' }));
      return { rows: named(across, found.rows), columns: named(down, found.columns), cells: found.cells };
    },
  }),
  matrixBehind: t.field({
    type: [MapObject],
    description: 'The applications a matrix counts behind a row and a column, or behind the row alone, by name.',
    args: {
      rows: t.arg({ type: SideType, required: true }),
      columns: t.arg({ type: SideType, required: true }),
      row: t.arg.id({ required: true }),
      column: t.arg.id({ description: 'When left out, all behind the row.' }),
      ...commonArgs(t),
    },
    complexity: { field: 5_000 },
    resolve: async (_root, { rows, columns, row, column, ...common }, context) => {
      const [across, down] = await sidesOf(context, common, rows, columns);
      const found = behindBoth({ facts: across, node: placeOf(across, row) }, { facts: down, node: placeOf(down, column) });
      return found.map(({ id, name }) => ({ id, kind: 'application', name, value: null }));
    },
  }),
}));
