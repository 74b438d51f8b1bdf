/**
 * Search past row-level security, inside the database: full-text and trigram operators could leak through error messages,
 * so PostgreSQL will not let an index answer them below a policy, and would read every row of every organisation.
 * These functions look in the own organisation and the shared one by themselves, and give ids only; what they found is read under the policies.
 */
import { shared } from '#db/catalogue';
import { roleName } from '#db/install/functions';

const past = 'stable security definer set search_path = public, pg_temp';

export const searchFunctions = `
-- Ids of what answers to a text, with how well: words that match, names that look alike where few match, and what is tagged with a Los concept among them.
create or replace function husorden_found(asked text) returns table (id uuid, score real, via text)
  language plpgsql ${past} set pg_trgm.word_similarity_threshold = 0.45 as $$
declare
  own uuid := husorden_organisation();
  asked_words tsquery := husorden_query(asked);
  word text := fold(asked);
begin
  return query
  with matched as materialized (
    -- The words of an object begin with its name, folded.
    select e.id, (2 + ts_rank(e.search, asked_words) + case when not starts_with(e.words, word) then 0 when length(e.name) = length(asked) then 4 else 2 end)::real as score
    from element e where e.search @@ asked_words and e.organisation_id in (own, ${shared}) and e.removed_at is null order by 2 desc limit 400),
  alike as (
    select e.id, word_similarity(word, e.words) as score from element e
    where word <% e.words and e.organisation_id in (own, ${shared}) and e.removed_at is null and (select count(*) from matched) < 5
    order by 2 desc, e.id limit 20),
  direct as (select d.id, max(d.score) as score from (select * from matched union all select * from alike) d group by d.id),
  tagged as (
    select r.source_id as id, max(d.score) * 0.6 as score, min(c.name) as via
    from direct d join element c on c.id = d.id and c.kind = 'losConcept' join relation r on r.target_id = c.id and r.verb = 'classified_as'
    where r.organisation_id in (own, ${shared}) group by r.source_id limit 400)
  select b.id, max(b.score)::real, min(b.via) from (
    select d.id, d.score, null as via from direct d union all select t.id, t.score, t.via from tagged t where t.id not in (select d.id from direct d)) b group by b.id;
end $$;

-- Ids of what has the words, or the text as part of a word.
create or replace function husorden_matching(asked text) returns setof uuid language plpgsql ${past} rows 100 as $$
declare
  own uuid := husorden_organisation();
  asked_words tsquery := husorden_query(asked);
  part text := '%' || replace(replace(replace(fold(asked), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%';
begin
  return query select e.id from element e where (e.search @@ asked_words or e.words like part) and e.organisation_id in (own, ${shared});
end $$;
revoke all on function husorden_found(text), husorden_matching(text) from public;
grant execute on function husorden_found(text), husorden_matching(text) to ${roleName};`;
