import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { type Database, rowsOf } from '#db/client';
import { migrate } from '#db/migrate';
import { testDatabase } from '#tests/setup/database';

const isSecured = async ({ db }: Database) =>
  (await rowsOf(db, sql`select 1 from pg_policies where tablename = 'application' and policyname = 'reads'`)).length === 1;
const markOf = async ({ db }: Database) =>
  (await rowsOf<{ mark: string | null }>(db, sql`select obj_description('organisation'::regclass) as mark`))[0]?.mark;

test('what is laid already is left alone, and what is of another version is laid anew', async () => {
  const database = await testDatabase();
  const mark = await markOf(database);
  expect(mark).toMatch(/^[0-9a-f]{64}$/);
  await database.db.execute(sql`drop policy reads on application`);
  await migrate(database);
  expect(await isSecured(database)).toBe(false);
  await database.db.execute(sql`comment on table organisation is 'an older version'`);
  await migrate(database);
  expect(await isSecured(database)).toBe(true);
  expect(await markOf(database)).toBe(mark);
});
