/**
 * Search past row-level security, inside the database: full-text and trigram operators could leak through error messages,
 * so PostgreSQL will not let an index answer them below a policy, and would read every row of every organisation.
 * These functions look in the own organisation and the shared one by themselves, and give ids only; what they found is read under the policies.
 */
import { shared } from '#db/catalogue';
import { roleName } from '#db/install/functions';

const past = 'stable security definer set search_path = public, pg_temp';

/** Words of letters only, as full-text search has them; what was misspelt is looked for among these. */
const wordsOf = (row: string): string =>
  `unnest(tsvector_to_array(to_tsvector('simple', ${row}.words))) w (word) where w.word ~ '^[a-zæøå]{4,40}$'`;

export const searchFunctions = `
-- Loads pg_trgm, whose settings only a superuser may name in a function before it is loaded.
select show_limit();
-- Every word in use, by organisation. Words are never taken out, and may stand twice when two learn them at once: nobody waits for anybody.
create table if not exists word (organisation_id uuid not null references organisation (id) on delete cascade, word text not null);
create index if not exists word_by_organisation on word (organisation_id, word);
create index if not exists word_alike on word using gin (word gin_trgm_ops);
alter table word enable row level security;

create or replace function words_written() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into word select distinct n.organisation_id, w.word from new_rows n, ${wordsOf('n')}
    and not exists (select from word k where k.organisation_id = n.organisation_id and k.word = w.word);
  return null;
end $$;
create or replace function words_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into word select distinct n.organisation_id, w.word from new_rows n join old_rows o on o.id = n.id and o.words <> n.words, ${wordsOf('n')}
    and not exists (select from word k where k.organisation_id = n.organisation_id and k.word = w.word);
  return null;
end $$;
create or replace trigger element_inserted after insert on element referencing new table as new_rows for each statement execute function words_written();
create or replace trigger element_updated after update on element referencing old table as old_rows new table as new_rows for each statement execute function words_changed();
insert into word select distinct n.organisation_id, w.word from element n, ${wordsOf('n')} and not exists (select from word);

-- Ids of what answers to a text, with how well: words that match, words that look alike where few match, and what is tagged with a Los concept among them.
-- Planning this takes longer than doing it, so one plan is kept. "own or shared" is written out below, since the full-text index does not take a list.
create or replace function husorden_found(asked text) returns table (id uuid, score real, via text)
  language plpgsql ${past} set pg_trgm.word_similarity_threshold = 0.45 set plan_cache_mode = force_generic_plan as $$
declare
  own uuid := husorden_organisation();
  asked_words tsquery := husorden_query(asked);
  word text := fold(asked);
begin
  return query
  with matched as materialized (
    -- The words of an object begin with its name, folded.
    select e.id, (2 + ts_rank(e.search, asked_words) + case when not starts_with(e.words, word) then 0 when length(e.name) = length(asked) then 4 else 2 end)::real as score
    from element e where e.search @@ asked_words and (e.organisation_id = own or e.organisation_id = ${shared}) and e.removed_at is null order by 2 desc limit 400),
  -- The words in use nearest to each that was asked for, nearest first, then what has one of these for every word that is near to any:
  -- only the nearest word of each at first, then the three nearest, then all, until enough is found.
  near as materialized (
    select a.word as asked, k.* from (select distinct x as word from regexp_split_to_table(word, '[^[:alnum:]æøå]+') x where length(x) > 3) a,
      lateral (select w.word, w.likeness, to_tsquery('simple', quote_literal(w.word)) as query, row_number() over (order by w.likeness desc, w.word) as place from (
        select w.word, max(word_similarity(a.word, w.word) + similarity(a.word, w.word)) / 2 as likeness from word w
        where a.word <% w.word and w.organisation_id in (own, ${shared}) and (select count(*) from matched) < 5 group by w.word order by 2 desc, 1 limit 8) w) k),
  wider as (
    select a.places, to_tsquery('simple', string_agg(a.any_of, ' & ')) as query from (
      select p.places, '(' || string_agg(quote_literal(n.word), ' | ') || ')' as any_of
      from (values (1), (3), (8)) p (places) join near n on n.place <= p.places group by p.places, n.asked) a group by a.places),
  alike as (
    select e.id, (select sum(b.likeness) from (select max(n.likeness) as likeness from near n where e.search @@ n.query group by n.asked) b)::real as score
    from (select f.id, f.search from (select w.*, lag(w.query) over (order by w.places) as narrower from wider w) q, lateral (
        select e.id, e.search from element e where e.search @@ q.query and (e.search @@ q.narrower) is not true
          and (e.organisation_id = own or e.organisation_id = ${shared}) and e.removed_at is null limit 60) f
      where q.query is distinct from q.narrower order by q.places limit 60) e
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
