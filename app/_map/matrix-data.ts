/** Two hierarchies crossed, as the API answers. */
import { enumName, type MapState, scopeOf } from '#app/_map/state';
import type { Hierarchy } from '#model/map/hierarchies';

export const matrixDocument = `query Matrix($rows: MapSide!, $columns: MapSide!, $depth: Int, $filter: ApplicationFilter, $unit: ID, $asOf: Date) {
  matrix(rows: $rows, columns: $columns, depth: $depth, filter: $filter, unit: $unit, asOf: $asOf) {
    rows { id name depth applications } columns { id name depth applications } cells { row column applications }
  }
}`;

/** Which applications a number of the matrix counts; without a column all of the row. */
export const behindDocument = `query MatrixBehind($rows: MapSide!, $columns: MapSide!, $row: ID!, $column: ID, $filter: ApplicationFilter, $unit: ID, $asOf: Date) {
  matrixBehind(rows: $rows, columns: $columns, row: $row, column: $column, filter: $filter, unit: $unit, asOf: $asOf) { id name }
}`;

export interface MatrixBehindAnswer {
  matrixBehind: { id: string; name: string }[];
}

export interface MatrixLine {
  id: string;
  name: string;
  depth: number;
  applications: number;
}
export interface MatrixAnswer {
  matrix: { rows: MatrixLine[]; columns: MatrixLine[]; cells: { row: number; column: number; applications: number }[] };
}

const sidesOf = (hierarchy: Hierarchy, state: MapState) => {
  const { months: _, ...scope } = scopeOf(state);
  return { rows: enumName(hierarchy), columns: enumName(state.columns), ...scope };
};

/** What is asked of the API. */
export const matrixVariables = (hierarchy: Hierarchy, state: MapState) => ({ ...sidesOf(hierarchy, state), depth: state.level ?? 0 });
export const behindVariables = (hierarchy: Hierarchy, state: MapState, row: string, column: string | null) => ({
  ...sidesOf(hierarchy, state),
  row,
  column,
});
