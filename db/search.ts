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
  const q = s.value(asked, 'text');
  const kinds = options.kinds?.length ? ` and e.kind = any ${s.list(options.kinds, 'text')}` : '';
  const statement = `
    with asked as materialized (select husorden_query(${q}) as query, fold(${q}) as word),
    matched as (
      select e.id, 2 + ts_rank(e.search, asked.query) + case when fold(e.name) = asked.word then 4 when fold(e.name) like replace(asked.word, '%', '') || '%' then 2 else 0 end as score
      from element e, asked where e.search @@ asked.query and e.removed_at is null order by 2 desc limit 400),
    alike as (
      select e.id, word_similarity(asked.word, e.words) as score from element e, asked
      where asked.word <% e.words and e.removed_at is null and (select count(*) from matched) < 5 order by 2 desc limit 20),
    direct as (select id, max(score) as score from (select * from matched union all select * from alike) x group by id),
    tagged as (
      select r.source_id as id, max(d.score) * 0.6 as score, min(c.name) as via
      from direct d join element c on c.id = d.id and c.kind = 'losConcept' join relation r on r.target_id = c.id and r.verb = 'classified_as'
      group by r.source_id limit 400),
    best as (
      select id, max(score) as score, min(via) as via from (
        select id, score, null as via from direct union all select id, score, via from tagged where id not in (select id from direct)) y group by id)
    select e.id::text as id, e.kind, e.name, b.via from best b join element e on e.id = b.id
    where e.removed_at is null${kinds} order by b.score desc, sort_key(e.name), e.id limit ${s.value(Math.min(options.first ?? 20, 100), 'int')}`;
  return rowsOf<Hit>(db, s.sql(statement));
}
