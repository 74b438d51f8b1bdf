/** Brings a database up to date: drizzle's migrations lay the tables; then functions, triggers and policies are laid anew from the model. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import { migrate as migratePostgres } from 'drizzle-orm/postgres-js/migrator';
import { type Database, type Queryable, rowsOf } from '#db/client';
import { functions, role, roleName } from '#db/install/functions';
import { isolate, kindSql } from '#db/install/kind';
import { publicReading, publicRole, publicRoleName } from '#db/install/public';
import { searchFunctions } from '#db/install/search';
import { organisation, sharedOrganisationId } from '#db/schema/organisation';
import { literal } from '#db/statement';
import { kindNames, kindOf } from '#model/kinds/index';
import { relationRules } from '#model/relations';

const folder = process.env.HUSORDEN_MIGRATIONS ?? join(fileURLToPath(new URL('.', import.meta.url)), 'migrations');

const relationSql = `
create or replace trigger relation_inserted after insert on relation referencing new table as new_rows for each statement execute function relation_written();
create or replace trigger relation_deleted after delete on relation referencing old table as old_rows for each statement execute function relation_written();
alter table element add column if not exists sort_name text collate "C" generated always as (sort_key(name)) stored;
create index if not exists element_words on element using gin (words gin_trgm_ops);
create index if not exists change_open on change (element_id) where valid_to is null;
truncate relation_rule;
${relationRules.length ? `insert into relation_rule values ${relationRules.map((r) => `(${[r.source, r.verb, r.target].map(literal).join(', ')})`).join(', ')};` : ''}`;

/** Tables that are not kinds, and who may do what with them. What is not named here (sessions, password hashes …) the role cannot reach. */
const others = [
  isolate('element', 'select'),
  isolate('relation', 'select, insert, delete'),
  isolate('change', 'select'),
  isolate('batch', 'select, insert, update'),
  isolate('term', 'select, insert, update, delete'),
  isolate('saved_view', 'select, insert, update, delete', ' and owner_id = (select husorden_actor())'),
  // A shared view is read by all in the organisation, and changed by its owner only.
  `drop policy if exists shares on saved_view;
create policy shares on saved_view for select to ${roleName} using (organisation_id = (select husorden_organisation()) and shared);`,
  isolate('report_version', 'select, insert'),
  isolate('capability_reference', 'select, insert, delete'),
  isolate('remembered_mapping', 'select, insert, update, delete'),
  isolate('archimate_part', 'select, insert, update, delete'),
  'alter table feed_token enable row level security;',
  `grant select on municipality, municipality_change to ${roleName};`,
  `alter table organisation enable row level security;
grant select on organisation to ${roleName};
drop policy if exists reads on organisation;
create policy reads on organisation for select to ${roleName} using (id = (select husorden_organisation()) or shared);
alter table membership enable row level security;
grant select on membership to ${roleName};
drop policy if exists reads on membership;
create policy reads on membership for select to ${roleName} using (organisation_id = (select husorden_organisation()));
alter table app_user enable row level security;
grant select (id, name) on app_user to ${roleName};
drop policy if exists reads on app_user;
create policy reads on app_user for select to ${roleName} using (exists (select from membership m where m.user_id = app_user.id));
-- What the role may know of the user who acts, and of no other: the own address, and the organisations to switch between.
create or replace function husorden_self() returns table (id uuid, email text, name text, language text)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select u.id, u.email, u.name, u.language from app_user u where u.id = husorden_actor() $$;
create or replace function husorden_own_organisations() returns table (id uuid, slug text, name text, shared boolean, organisation_number text)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select o.id, o.slug, o.name, o.shared, o.organisation_number from organisation o join membership m on m.organisation_id = o.id
        where m.user_id = husorden_actor() order by o.shared, o.name $$;`,
];

/** Migrates, installs, and makes sure the shared organisation exists. Safe to run again, and by several processes at once. */
export async function migrate(database: Database): Promise<void> {
  const config = { migrationsFolder: folder };
  // Two drivers, two migrators with the same body; the cast says which driver `embedded` stands for.
  if (database.embedded) await migratePglite(database.db as Parameters<typeof migratePglite>[0], config);
  else await migratePostgres(database.db as Parameters<typeof migratePostgres>[0], config);
  await database.db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(7216301)`);
    await install(tx);
    await tx.insert(organisation).values({ id: sharedOrganisationId, slug: 'felles', name: 'Felles', shared: true }).onConflictDoNothing();
  });
}

/** Lays functions, triggers and policies, unless just these are there: it takes seconds, and every command of the command line starts here. */
async function install(tx: Queryable): Promise<void> {
  const scripts = [functions, relationSql, searchFunctions, ...kindNames.map((name) => kindSql(kindOf(name))), ...others, publicReading];
  const mark = createHash('sha256').update(JSON.stringify(scripts)).digest('hex');
  await run(tx, role);
  await run(tx, publicRole);
  const [known] = await rowsOf(
    tx,
    sql`select 1 where obj_description('organisation'::regclass) = ${mark} and has_table_privilege(${roleName}, 'organisation', 'select') and has_column_privilege(${publicRoleName}, 'organisation', 'slug', 'select')`,
  );
  if (known) return;
  for (const script of scripts) await run(tx, script);
  await tx.execute(sql.raw(`comment on table organisation is ${literal(mark)}`));
}

async function run(tx: Queryable, script: string): Promise<void> {
  for (const statement of statementsOf(script)) await tx.execute(sql.raw(statement));
}

/** Splits a script at semicolons outside `$$` bodies and comments: a prepared statement holds one statement only. */
export function statementsOf(script: string): string[] {
  const parts = script.split('$$');
  const statements = [''];
  parts.forEach((part, i) => {
    const last = statements.length - 1;
    if (i % 2 === 1) {
      statements[last] += `$$${part}$$`;
      return;
    }
    const [head = '', ...rest] = part.replace(/^\s*--.*$/gm, '').split(';');
    statements[last] += head;
    statements.push(...rest);
  });
  return statements.map((s) => s.trim()).filter(Boolean);
}
