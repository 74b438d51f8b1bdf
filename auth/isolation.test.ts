import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { roleName } from '#db/install/functions';
import { testDatabase } from '#tests/setup/database';

const asRequest = async (query: string) => {
  const { db } = await testDatabase();
  return db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('role', ${roleName}, true)`);
    return tx.execute(sql.raw(query));
  });
};

const codeOf = (error: unknown): unknown =>
  error instanceof Error && error.cause instanceof Error && 'code' in error.cause ? error.cause.code : error;
const insufficientPrivilege = '42501';

it.each([
  'select password_hash from app_user',
  'select email from app_user',
  'select * from session',
  'select * from one_time_link',
  'select * from sign_in_attempt',
  "update membership set role = 'administrator'",
  "update app_user set name = 'x'",
  "insert into organisation (slug, name) values ('x', 'x')",
])('a request cannot «%s», whatever its code does', async (query) => {
  expect(await asRequest(query).then(() => 'done', codeOf)).toBe(insufficientPrivilege);
});

it('a request may read the names of users, and finds none where no organisation is set', async () => {
  await expect(asRequest('select id, name from app_user')).resolves.toBeDefined();
});
