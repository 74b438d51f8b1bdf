/** What the database does by itself for every table of a kind: identity, references, search text and history. */
import { columnOf, shared, tableOf } from '#db/catalogue';
import { roleName } from '#db/install/functions';
import { snake } from '#db/schema/kinds';
import { identifier, literal } from '#db/statement';
import type { Field, FieldOf, Kind } from '#model/fields';
import type { KindName } from '#model/kinds/index';

const refs = (kind: Kind): [string, FieldOf<'ref'>][] =>
  Object.entries(kind.fields).flatMap(([name, field]) => (field.type === 'ref' ? [[name, field] as [string, FieldOf<'ref'>]] : []));

/** How heavily a field weighs in search: the name most, short texts and other names next, long texts least. */
function weightOf(name: string, field: Field): 'A' | 'B' | 'C' | null {
  if (name === 'name') return 'A';
  if (field.type === 'texts') return 'B';
  if (field.type !== 'text') return null;
  return field.multiline ? 'C' : 'B';
}

const textOf = (row: string, name: string, field: Field): string => {
  const column = `${row}.${columnOf(name, field)}`;
  return field.type === 'texts' ? `array_to_string(${column}, ' ')` : column;
};

function searchOf(kind: Kind, row: string): { search: string; words: string } {
  const weighed = Object.entries(kind.fields).flatMap(([name, field]) => {
    const weight = weightOf(name, field);
    return weight ? [{ weight, text: textOf(row, name, field), short: weight !== 'C' }] : [];
  });
  const of = (weight: string) =>
    weighed
      .filter((w) => w.weight === weight)
      .map((w) => w.text)
      .join(', ');
  const vectors = ['A', 'B', 'C']
    .filter((w) => of(w))
    .flatMap((w) => {
      const text = `concat_ws(' ', ${of(w)})`;
      // Stemmed for what is meant, plain for what is typed so far.
      return [
        `setweight(to_tsvector('norwegian', ${text}), '${w}')`,
        ...(w === 'C' ? [] : [`setweight(to_tsvector('simple', fold(${text})), '${w}')`]),
      ];
    });
  return {
    search: vectors.join(' || '),
    words: `left(fold(concat_ws(' ', ${weighed
      .filter((w) => w.short)
      .map((w) => w.text)
      .join(', ')})), 4000)`,
  };
}

/** Triggers, foreign keys, indexes, grants and policies of the table of one kind. */
export function kindSql(kind: Kind): string {
  const table = tableOf(kind.name as KindName);
  const bare = snake(kind.name);
  const written = `${bare}_written`;
  const { search, words } = searchOf(kind, 'n');
  const references = refs(kind).map(
    ([name, field]) => `
    select n.${columnOf(name, field)}::text into bad from new_rows n where n.${columnOf(name, field)} is not null and not exists (
      select from element e where e.id = n.${columnOf(name, field)} and e.kind in (${field.kinds.map(literal).join(', ')}) and e.organisation_id in (n.organisation_id, ${shared})) limit 1;
    if found then raise exception 'no such object' using errcode = 'HU001', column = ${literal(name)}, detail = bad; end if;`,
  );
  // Names are sorted by in nearly every list: the key is stored, since making it costs more than all else about a small row.
  return `
alter table ${table} add column if not exists sort_name text collate "C" generated always as (sort_key(name)) stored;
create or replace function ${written}() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare bad text;
begin
  if tg_op = 'INSERT' then
    insert into element (id, organisation_id, kind, name, updated_at, confirmed_at, removed_at, search, words)
      select n.id, n.organisation_id, ${literal(kind.name)}, n.name, n.updated_at, n.confirmed_at, n.removed_at, ${search}, ${words} from new_rows n;
    insert into change (organisation_id, element_id, kind, operation, at, actor_id, batch_id, transaction, after, valid_from)
      select n.organisation_id, n.id, ${literal(kind.name)}, 'create', now(), husorden_actor(), husorden_batch(), txid_current(), jsonb_strip_nulls(to_jsonb(n) - 'sort_name'), now() from new_rows n;
  elsif tg_op = 'UPDATE' then
    update element e set name = n.name, updated_at = n.updated_at, confirmed_at = n.confirmed_at, removed_at = n.removed_at, search = ${search}, words = ${words}
      from new_rows n where e.id = n.id;
    update change c set valid_to = now() from new_rows n join old_rows o on o.id = n.id
      where c.element_id = n.id and c.kind <> 'relation' and c.valid_to is null and to_jsonb(n) is distinct from to_jsonb(o);
    insert into change (organisation_id, element_id, kind, operation, at, actor_id, batch_id, transaction, before, after, valid_from)
      select n.organisation_id, n.id, ${literal(kind.name)},
        case when n.removed_at is not null and o.removed_at is null then 'remove' when n.removed_at is null and o.removed_at is not null then 'restore'
          when n.version = o.version then 'confirm' else 'change' end,
        now(), husorden_actor(), husorden_batch(), txid_current(), jsonb_strip_nulls(to_jsonb(o) - 'sort_name'), jsonb_strip_nulls(to_jsonb(n) - 'sort_name'), now()
      from new_rows n join old_rows o on o.id = n.id where to_jsonb(n) is distinct from to_jsonb(o);
  else
    update change c set valid_to = now() from old_rows o where c.element_id = o.id and c.kind <> 'relation' and c.valid_to is null;
    insert into change (organisation_id, element_id, kind, operation, at, actor_id, batch_id, transaction, before, valid_from, valid_to)
      select o.organisation_id, o.id, ${literal(kind.name)}, 'delete', now(), husorden_actor(), husorden_batch(), txid_current(), jsonb_strip_nulls(to_jsonb(o) - 'sort_name'), now(), now() from old_rows o;
    delete from element e using old_rows o where e.id = o.id;
  end if;
  if tg_op <> 'DELETE' then ${references.join('')}
  end if;
  return null;
end $$;
create or replace trigger ${bare}_version before update on ${table} for each row execute function kind_before_update();
create or replace trigger ${bare}_inserted after insert on ${table} referencing new table as new_rows for each statement execute function ${written}();
create or replace trigger ${bare}_updated after update on ${table} referencing old table as old_rows new table as new_rows for each statement execute function ${written}();
create or replace trigger ${bare}_deleted after delete on ${table} referencing old table as old_rows for each statement execute function ${written}();
alter table ${table} alter column updated_by set default husorden_actor();
drop index if exists ${bare}_by_name;
create index if not exists ${bare}_by_sort_name on ${table} (organisation_id, sort_name, id) where removed_at is null;
${foreignKey(bare, 'id')}
${refs(kind)
  .map(
    ([name, field]) =>
      `${foreignKey(bare, snake(`${name}Id`))}\ncreate index if not exists ${bare}_by_${snake(name)} on ${table} (${columnOf(name, field)});`,
  )
  .join('\n')}
${isolate(bare, 'select, insert, update')}`;
}

/** A reference to an element, checked when the transaction ends, since the row and its element are written by one statement. */
function foreignKey(table: string, column: string): string {
  const name = `${table}_${column}_element`;
  return `do $$ begin if not exists (select from pg_constraint where conname = ${literal(name)} and conrelid = ${literal(`"${table}"`)}::regclass) then
    alter table ${identifier(table)} add constraint ${identifier(name)} foreign key (${identifier(column)}) references element (id) deferrable initially deferred; end if; end $$;`;
}

/**
 * Row-level security of a table with `organisation_id`: one reads the own organisation's rows and the shared ones, and writes only the own.
 * The setting is read by a sub-select, so once per statement.
 */
export function isolate(table: string, grants: string, own = ''): string {
  const name = identifier(table);
  const mine = `organisation_id = (select husorden_organisation())${own}`;
  return `
alter table ${name} enable row level security;
revoke all on ${name} from ${roleName};
grant ${grants} on ${name} to ${roleName};
drop policy if exists reads on ${name};
create policy reads on ${name} for select to ${roleName} using ((${mine}) or organisation_id = ${shared});
drop policy if exists inserts on ${name};
create policy inserts on ${name} for insert to ${roleName} with check (${mine});
drop policy if exists updates on ${name};
create policy updates on ${name} for update to ${roleName} using (${mine}) with check (${mine});
drop policy if exists deletes on ${name};
create policy deletes on ${name} for delete to ${roleName} using (${mine});`;
}
