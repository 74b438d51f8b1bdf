/** From the state of a list to what is asked of the API; the server asks the same for the first page. */

import type { Question } from '#app/_components/grid/page-size';
import { apiFilter, apiOrder, type GridState } from '#app/_components/grid/state';
import { type Column, columnOf } from '#app/_data/columns';
import { listDocument } from '#app/_data/selection';
import type { KindName } from '#model/kinds/index';

export function questionOf(kind: KindName, state: GridState): Question {
  const columns = state.columns.map((name) => columnOf(kind, name)).filter((column): column is Column => column !== undefined);
  // In the order of the model, so that moving a column asks nothing.
  const ordered = [...columns].sort((a, b) => a.name.localeCompare(b.name));
  return { document: listDocument(kind, ordered), variables: { filter: apiFilter(kind, state), orderBy: apiOrder(state) } };
}
