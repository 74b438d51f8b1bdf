/** Search over all kinds at once: stemmed Norwegian, beginnings of words, misspellings, and Los helper words as synonyms. */
import { type Queryable, rowsOf } from '#db/client';
import { Statement } from '#db/statement';
import type { KindName } from '#model/kinds/index';

export interface Hit extends Record<string, unknown> {
  id: string;
  kind: KindName;
  name: string;
  /** The Los concept that led here, when the words did not. */
  via: string | null;
}

/**
 * Objects that answer to `text`, best first: names and words that match, then what is tagged with a Los concept whose label or helper word matches,
 * then names that look like what was typed.
 */
export async function search(db: Queryable, text: string, options: { kinds?: readonly KindName[]; first?: number } = {}): Promise<Hit[]> {
  const asked = text.trim().slice(0, 200);
  if (!asked) return [];
  const s = new Statement();
  const kinds = options.kinds?.length ? ` and e.kind = any ${s.list(options.kinds, 'text')}` : '';
  const statement = `
    select e.id::text as id, e.kind, e.name, f.via from husorden_found(${s.value(asked, 'text')}) f join element e on e.id = f.id
    where e.removed_at is null${kinds} order by f.score desc, e.sort_name, e.id limit ${s.value(Math.min(options.first ?? 20, 100), 'int')}`;
  return rowsOf<Hit>(db, s.sql(statement));
}
