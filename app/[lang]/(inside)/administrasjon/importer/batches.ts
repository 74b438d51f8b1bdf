/** Imports and bulk edits as pages read them. */

export interface Batch {
  id: string;
  label: string;
  at: string;
  undoneAt: string | null;
  actorName: string | null;
  changes: number;
  /** Parts of a model that the registry has no place for. */
  kept: number;
  mayUndo: boolean;
}

export const batchesDocument =
  'query Batches($first: Int!) { batches(first: $first) { id label at undoneAt actorName changes kept mayUndo } }';
