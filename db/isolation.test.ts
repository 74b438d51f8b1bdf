/** What the database itself refuses, whatever the code above it does: raw SQL as the role that every request runs as. */
import { sql } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from '#db/client';
import { roleName } from '#db/install/functions';
import { sharedOrganisationId } from '#db/schema/organisation';
import { withActor } from '#db/session';
import { digestOf, type Filled, filled, tables } from '#tests/setup/filled';
import { registry, sharedRegistry } from '#tests/setup/registry';

let own: Filled;
let other: Filled;
let shared: Filled;
beforeAll(async () => {
  own = await filled(await registry());
  other = await filled(await registry());
  shared = await filled(await sharedRegistry());
});

const asOwn = <T extends Record<string, unknown>>(statement: string): Promise<T[]> =>
  withActor(own.database, own.actor, ({ db }) => rowsOf<T>(db, sql.raw(statement)));

/** The error code of PostgreSQL, or how many rows the statement returned. */
const outcome = (statement: string): Promise<string | number> =>
  asOwn(statement).then(
    (rows) => rows.length,
    (error: { cause?: { code?: string } }) => error.cause?.code ?? String(error),
  );
const noRight = '42501';
/** Refused for want of a right, by a policy (the same code), or since an object keeps its organisation. */
const refusals = [noRight, 'HU003'];

const digest = (organisationId: string) => digestOf(own.database.db, organisationId);

describe.each(tables)('%s', (table) => {
  it('shows nothing of another organisation, and something of the own', async () => {
    expect(
      await asOwn(`select distinct organisation_id::text as id from ${table} where organisation_id <> '${sharedOrganisationId}'`),
    ).toEqual([{ id: own.actor.organisationId }]);
    expect(await asOwn(`select 1 from ${table} where organisation_id = '${other.actor.organisationId}'`)).toEqual([]);
  });

  it('cannot be changed where another organisation’s rows are, nor where the shared ones are', async () => {
    for (const { organisationId } of [other.actor, shared.actor]) {
      const before = await digest(organisationId);
      for (const statement of [
        `update ${table} set organisation_id = organisation_id where organisation_id = '${organisationId}' returning 1`,
        `update ${table} set organisation_id = '${own.actor.organisationId}' where organisation_id = '${organisationId}' returning 1`,
        `delete from ${table} where organisation_id = '${organisationId}' returning 1`,
      ])
        expect([0, ...refusals], statement).toContain(await outcome(statement));
      expect(await digest(organisationId)).toEqual(before);
    }
  });

  it('cannot be given rows in another organisation, nor moved there', async () => {
    for (const { organisationId } of [other.actor, shared.actor]) {
      expect(refusals).toContain(
        await outcome(
          `update ${table} set organisation_id = '${organisationId}' where organisation_id = '${own.actor.organisationId}' returning 1`,
        ),
      );
      const columns = (
        await rowsOf<{ name: string }>(
          own.database.db,
          sql.raw(`select column_name as name from information_schema.columns
        where table_name = '${table.replaceAll('"', '')}' and is_generated = 'NEVER' and is_identity = 'NO' and table_schema = 'public' and column_name not in ('id', 'organisation_id')`),
        )
      ).map(({ name }) => `"${name}"`);
      const hasId = !['membership', 'change'].includes(table);
      const copy = `insert into ${table} (${[...(hasId ? ['id'] : []), 'organisation_id', ...columns].join(', ')})
        select ${[...(hasId ? [`'${uuid()}'::uuid`] : []), `'${organisationId}'::uuid`, ...columns].join(', ')} from ${table} where organisation_id = '${own.actor.organisationId}' limit 1 returning 1`;
      expect(refusals, copy).toContain(await outcome(copy));
    }
  });
});

it('the tables above are all there are with an organisation, but for those a request cannot touch at all', async () => {
  const all = await rowsOf<{ name: string }>(
    own.database.db,
    sql`select table_name as name from information_schema.columns where column_name = 'organisation_id' and table_schema = 'public'`,
  );
  const known = [...tables.map((table) => table.replaceAll('"', '')), 'session', 'one_time_link', 'feed_token', 'word'];
  expect(all.map((row) => row.name).sort()).toEqual(known.sort());
});

it('every table is under row-level security, unreachable, or reference data without an organisation', async () => {
  const open = await rowsOf<{ name: string }>(
    own.database.db,
    sql`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'v', 'm', 'p') and not c.relrowsecurity
        and has_any_column_privilege(${roleName}, c.oid, 'select, insert, update') order by 1`,
  );
  expect(open.map((row) => row.name)).toEqual(['municipality', 'municipality_change', 'relation_rule']);
  for (const { name } of open)
    for (const statement of [`delete from ${name}`, `update ${name} set ${name === 'relation_rule' ? 'verb = verb' : 'name = name'}`])
      expect([noRight, '42703'], statement).toContain(await outcome(statement));
});

it('the role has no way past the policies', async () => {
  const [role] = await rowsOf(
    own.database.db,
    sql`select rolsuper, rolbypassrls, rolcanlogin, rolcreaterole, rolcreatedb from pg_roles where rolname = ${roleName}`,
  );
  expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcanlogin: false, rolcreaterole: false, rolcreatedb: false });
  for (const statement of [
    'create table mine (id int)',
    'alter table application disable row level security',
    'drop policy reads on application',
    'select * from pg_authid',
    'truncate application',
    `copy application to '/tmp/x'`,
  ])
    expect(await outcome(statement), statement).toBe(noRight);
});

it.each([
  ['session', 'expires_at'],
  ['one_time_link', 'expires_at'],
  ['feed_token', 'name'],
  ['sign_in_attempt', 'at'],
  ['app_user', 'name'],
])('what signing in needs, in %s, is out of reach', async (table, column) => {
  for (const statement of [
    `select * from ${table}`,
    `delete from ${table}`,
    `update ${table} set ${column} = ${column}`,
    `insert into ${table} default values`,
  ])
    expect(await outcome(statement), statement).toBe(noRight);
});

it('names of users are read for the own organisation only, and never addresses or passwords', async () => {
  const seen = await asOwn<{ id: string }>('select id::text as id from app_user');
  expect(seen.map((user) => user.id)).toEqual([own.actor.userId]);
  expect(await outcome('select email from app_user')).toBe(noRight);
  expect(await outcome('select password_hash from app_user')).toBe(noRight);
});

it('without an organisation nothing but the shared is seen', async () => {
  const rows = await withActor(own.database, { ...own.actor, organisationId: '' }, ({ db }) =>
    rowsOf<{ id: string }>(db, sql`select distinct organisation_id::text as id from element`),
  );
  expect(rows).toEqual([{ id: sharedOrganisationId }]);
});
