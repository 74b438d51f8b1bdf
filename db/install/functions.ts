/** SQL functions the tables and queries use. Idempotent: laid again at every migration. */
import { shared } from '#db/catalogue';
import { workingRole } from '#db/install/role';

export const roleName = 'husorden_app';

/** The role every request runs as. */
export const role = workingRole(roleName);

export const functions = `
create extension if not exists pg_trgm;

create or replace function husorden_organisation() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.organisation_id', true), '')::uuid $$;
create or replace function husorden_actor() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.actor_id', true), '')::uuid $$;
create or replace function husorden_batch() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.batch_id', true), '')::uuid $$;

-- Lower case with foreign letters as Norwegians read them; the same whatever the locale of the server.
create or replace function fold(value text) returns text language sql immutable strict parallel safe
  as $$ select translate(lower(value), 'ÆØÅÄÖÜÉÈÊÁÀÓÒÔäöüéèêáàóòô', 'æøåæøyeeeaaoooæøyeeeaaooo') $$;
-- Sorts æ, ø, å after z, in that order, by bytes.
create or replace function sort_key(value text) returns text language sql immutable strict parallel safe
  as $$ select translate(public.fold(value), 'æøå', '{|}') collate "C" $$;

-- Every word stemmed, the last one also as a beginning, so that search works while one types. Null where there are no words.
create or replace function husorden_query(asked text) returns tsquery language sql stable parallel safe as $$
  select case when count(word) > 0 then
    websearch_to_tsquery('norwegian', asked) || to_tsquery('simple', string_agg(quote_literal(word) || case when last then ':*' else '' end, ' & ')) end
  from (select word, ordinality = max(ordinality) over () as last
        from regexp_split_to_table(public.fold(asked), '[^[:alnum:]æøå]+') with ordinality as w(word, ordinality) where word <> '') words
$$;

-- Which kinds a verb may join; filled from model/relations.ts.
create table if not exists relation_rule (source_kind text, verb text, target_kind text, primary key (source_kind, verb, target_kind));
grant select on relation_rule to ${roleName};

create or replace function relation_written() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare bad record;
begin
  if tg_op = 'INSERT' then
    select n.*, s.kind as source_kind, t.kind as target_kind into bad from new_rows n
      left join element s on s.id = n.source_id and s.organisation_id = n.organisation_id
      left join element t on t.id = n.target_id and t.organisation_id in (n.organisation_id, ${shared})
      left join relation_rule r on r.source_kind = s.kind and r.verb = n.verb and r.target_kind = t.kind
      where r.verb is null limit 1;
    if found then
      raise exception 'no such relation' using errcode = case when bad.source_kind is null or bad.target_kind is null then 'HU001' else 'HU002' end,
        detail = format('%s %s %s', coalesce(bad.source_kind, bad.source_id::text), bad.verb, coalesce(bad.target_kind, bad.target_id::text));
    end if;
    insert into change (organisation_id, element_id, other_id, kind, operation, at, actor_id, batch_id, transaction, after, valid_from)
      select organisation_id, source_id, target_id, 'relation', 'link', now(), husorden_actor(), husorden_batch(), txid_current(), jsonb_build_object('verb', verb), now() from new_rows;
  else
    update change c set valid_to = now() from old_rows o
      where c.element_id = o.source_id and c.other_id = o.target_id and c.kind = 'relation' and c.after ->> 'verb' = o.verb and c.valid_to is null;
    insert into change (organisation_id, element_id, other_id, kind, operation, at, actor_id, batch_id, transaction, before, valid_from, valid_to)
      select organisation_id, source_id, target_id, 'relation', 'unlink', now(), husorden_actor(), husorden_batch(), txid_current(), jsonb_build_object('verb', verb), now(), now() from old_rows;
  end if;
  return null;
end $$;

-- An object keeps its id and its organisation; every change of content counts the version up. Confirming is not a change of content.
create or replace function kind_before_update() returns trigger language plpgsql as $$
begin
  if new.id <> old.id or new.organisation_id <> old.organisation_id then raise exception 'identity is fixed' using errcode = 'HU003'; end if;
  if (to_jsonb(new) - array['confirmed_at', 'confirmed_by', 'sort_name']) is distinct from (to_jsonb(old) - array['confirmed_at', 'confirmed_by', 'sort_name']) then
    new.version := old.version + 1;
    new.updated_at := now();
    new.updated_by := husorden_actor();
  end if;
  return new;
end $$;`;
