/** What a page of a list is, to the server and the browser alike. */
import type { GridRow } from '#app/_components/grid/cell-text';

/** How many rows are fetched at a time. */
export const pageSize = 100;

export interface ListAnswer {
  list: {
    totalCount: number;
    sums?: Readonly<Record<string, number | null>>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: GridRow[];
  };
}
export interface Question {
  document: string;
  variables: Record<string, unknown>;
}
