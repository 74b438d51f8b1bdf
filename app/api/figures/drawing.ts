/** What every picture for a report is told, and how it says which choice it shows. */
import { coerced } from '#app/api/export/asked';
import type { Actor } from '#auth/roles';
import type { Database } from '#db/client';
import type { Filter } from '#db/picks';
import type { Block, FigureBlock, ViewBlock } from '#exporters/blocks';
import type { Terms } from '#exporters/cells';
import { idsIn, selectionText } from '#exporters/reports/selection';
import { run } from '#graphql/execute';
import { pascal } from '#graphql/type-names';
import type { KindName } from '#model/kinds/index';
import type { Language } from '#model/text';

export interface Drawing {
  database: Database;
  actor: Actor;
  language: Language;
  terms: Terms;
  signal?: AbortSignal;
  /** Each picture has a sheet of A3 to itself, without the table; else it stands in a report. */
  alone?: boolean;
}

/** A view drawn: what it shows in a sentence, the pictures, and the table with the same content. */
export interface Drawn {
  about: readonly (string | undefined)[];
  pictures: readonly FigureBlock[];
  table: readonly Block[];
}
export type Draw = (view: ViewBlock, drawing: Drawing) => Promise<Drawn>;

/** Across a page that stands, and one that lies, in millimetres. */
export const across = { standing: 170, lying: 257 };

const namesDocument = 'query Named($ids: [ID!]!) { nodes(ids: $ids) { id ... on Element { name } } }';

/** A filter as the API takes it, in words; undefined when it leaves nothing out. */
export async function filterWords(
  kind: KindName,
  filter: unknown,
  { database, actor, language, terms }: Drawing,
): Promise<string | undefined> {
  if (!filter) return undefined;
  const ids = idsIn(filter);
  const { nodes } =
    ids.length > 0
      ? await run<{ nodes: ({ id: string; name: string } | null)[] }>(database, actor, {
          document: namesDocument,
          variables: { ids },
          language,
        })
      : { nodes: [] };
  const names = new Map(nodes.flatMap((node) => (node ? [[node.id, node.name] as const] : [])));
  return selectionText(kind, coerced<Filter>(JSON.stringify(filter), `${pascal(kind)}Filter`), { language, terms }, names);
}
