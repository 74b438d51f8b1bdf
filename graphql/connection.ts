/** Relay connections over the pages that `db/read.ts` gives. */
import type { ObjectRef } from '@pothos/core';
import { encodeCursor } from '#db/order';
import type { Page, Row } from '#db/read';
import { builder, type Types } from '#graphql/builder';
import { describe } from '#graphql/fields';
import { type Fields, isSummable } from '#model/fields';

type Cursor = [string | null, string];
const cursorOf = (row: Row | undefined): string | null => (row?.__cursor ? encodeCursor(row.__cursor as Cursor) : null);

/** The rows of a page in the order of the list; the one too many, which tells that there is more, is left out. */
export function rowsOfPage<T extends Row>(page: Page<T>): T[] {
  const rows = page.rows.slice(0, page.size);
  return page.backwards ? rows.reverse() : rows;
}
const hasMore = (page: Page): boolean => page.rows.length > page.size;

const PageInfo = builder.objectRef<{ page: Page; rows: Row[] }>('PageInfo').implement({
  description: 'Where a page lies in its list.',
  fields: (t) => ({
    hasNextPage: t.boolean({ resolve: ({ page }) => !page.backwards && hasMore(page) }),
    hasPreviousPage: t.boolean({ resolve: ({ page }) => page.backwards && hasMore(page) }),
    startCursor: t.string({ nullable: true, resolve: ({ rows }) => cursorOf(rows[0]) }),
    endCursor: t.string({ nullable: true, resolve: ({ rows }) => cursorOf(rows.at(-1)) }),
  }),
});

/** `<Name>Sums`: one field for each that can be summed; null for a kind without any. */
function sumsOf(name: string, fields: Fields) {
  const summable = Object.entries(fields).filter(([, field]) => isSummable(field));
  if (summable.length === 0) return null;
  return builder.objectRef<NonNullable<Page['sums']>>(`${name}Sums`).implement({
    description: 'Sums over the whole list with its filter, not only the page. Null where no object has a value.',
    fields: (t) =>
      Object.fromEntries(
        summable.map(([field, declared]) => [
          field,
          t.float({ nullable: true, description: describe(declared), resolve: (sums) => sums[field] ?? null }),
        ]),
      ),
  });
}

/** `<Name>Connection` and `<Name>Edge` for an object type. */
export function connectionOf(name: string, node: ObjectRef<Types, Row, Row>, declared: Fields) {
  const Sums = sumsOf(name, declared);
  const Edge = builder.objectRef<Row>(`${name}Edge`).implement({
    fields: (t) => ({
      cursor: t.string({ resolve: (row) => cursorOf(row) ?? '' }),
      node: t.field({ type: node, resolve: (row) => row }),
    }),
  });
  return builder.objectRef<Page>(`${name}Connection`).implement({
    description: `A page of a list. Continue with \`first\` and \`after: pageInfo.endCursor\`, or backwards with \`last\` and \`before\`.`,
    fields: (t) => ({
      nodes: t.field({ type: [node], resolve: (page) => rowsOfPage(page) }),
      edges: t.field({ type: [Edge], resolve: (page) => rowsOfPage(page) }),
      pageInfo: t.field({ type: PageInfo, resolve: (page) => ({ page, rows: rowsOfPage(page) }) }),
      totalCount: t.int({ description: 'How many there are in all, with the same filter.', resolve: (page) => page.total ?? 0 }),
      ...(Sums ? { sums: t.field({ type: Sums, resolve: (page) => page.sums ?? {} }) } : {}),
    }),
  });
}
