/** Databases for tests: a migrated copy per test file, and an organisation of its own for whoever needs one. */
import { readFile } from 'node:fs/promises';
import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { v7 as uuid } from 'uuid';
import { afterAll, inject } from 'vitest';
import type { Actor, Role } from '#auth/roles';
import { type Database, openDatabase, rowsOf } from '#db/client';
import { withDatabase } from '#tests/setup/global-setup';

let opened: Promise<{ database: Database; drop(): Promise<void> }> | undefined;

/** The database of this test file, migrated and empty but for the shared organisation. Closed when the file is done. */
export async function testDatabase(): Promise<Database> {
  if (!opened) {
    opened = open();
    afterAll(async () => {
      const { database, drop } = (await opened) ?? {};
      await database?.close();
      await drop?.();
    });
  }
  return (await opened).database;
}

async function open() {
  const template = inject('template');
  if ('dump' in template)
    return { database: await openDatabase({ from: new Blob([await readFile(template.dump)]) }), drop: async () => {} };
  const name = `husorden_test_${uuid().replaceAll('-', '')}`;
  const admin = postgres(template.url, { max: 1, onnotice: () => {} });
  await admin.unsafe(`create database ${name} template ${template.name}`);
  return {
    database: await openDatabase({ url: withDatabase(template.url, name), connections: 3 }),
    drop: async () => {
      await admin.unsafe(`drop database if exists ${name} with (force)`);
      await admin.end();
    },
  };
}

/** A new organisation, and an actor in it. */
export async function testActor(database: Database, role: Role = 'administrator', organisationId?: string): Promise<Actor> {
  const id = organisationId ?? uuid();
  if (!organisationId)
    await database.db.execute(sql`insert into organisation (id, slug, name) values (${id}, ${`org-${id}`}, ${`Kommune ${id.slice(-4)}`})`);
  const [user] = await rowsOf<{ id: string }>(
    database.db,
    sql`insert into app_user (id, email, name) values (${uuid()}, ${`${uuid()}@eksempel.no`}, 'Prøvebruker') returning id::text as id`,
  );
  if (!user) throw new Error('no user');
  await database.db.execute(sql`insert into membership (user_id, organisation_id, role) values (${user.id}, ${id}, ${role})`);
  return { userId: user.id, organisationId: id, role, unitIds: [] };
}
