/** Two hierarchies crossed, as the API answers. */
import { enumName, type MapState, scopeOf } from '#app/_map/state';
import type { Hierarchy } from '#model/map/hierarchies';

export const matrixDocument = `query Matrix($rows: MapSide!, $columns: MapSide!, $depth: Int, $filter: ApplicationFilter, $unit: ID, $asOf: Date) {
  matrix(rows: $rows, columns: $columns, depth: $depth, filter: $filter, unit: $unit, asOf: $asOf) {
    rows { id name depth applications } columns { id name depth applications } cells { row column applications }
  }
}`;

export interface MatrixLine {
  id: string;
  name: string;
  depth: number;
  applications: number;
}
export interface MatrixAnswer {
  matrix: { rows: MatrixLine[]; columns: MatrixLine[]; cells: { row: number; column: number; applications: number }[] };
}

/** What is asked of the API. */
export function matrixVariables(hierarchy: Hierarchy, state: MapState) {
  const { months: _, ...scope } = scopeOf(state);
  return { rows: enumName(hierarchy), columns: enumName(state.columns), depth: state.level ?? 0, ...scope };
}
