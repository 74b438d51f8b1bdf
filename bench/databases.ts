/** The databases that are measured on: made, filled and dropped again. */
import postgres from 'postgres';
import { createSession } from '../auth/session.ts';
import { openDatabase } from '../db/client.ts';
import { migrate } from '../db/migrate.ts';
import { seedReference } from '../db/seed/reference.ts';
import { fill, organisationId, userId } from './fill.ts';
import { postgraphileSql } from './postgraphile-sql.ts';

export interface Filled {
  url: string;
  /** The token of a session of the architect of the first organisation. */
  token: string;
  sql: postgres.Sql;
  drop(): Promise<void>;
}

const quiet = { onnotice: () => {} };

/** A catalogue of so many applications, and a second organisation that must not be seen. */
export async function filled(server: string, name: string, applications: number): Promise<Filled> {
  const admin = postgres(server, { max: 1, ...quiet });
  const url = new URL(server);
  url.pathname = `/${name}`;
  await admin.unsafe(`drop database if exists ${name} with (force)`);
  await admin.unsafe(`create database ${name}`);
  const database = await openDatabase({ url: url.href });
  await migrate(database);
  await seedReference(database);
  const sql = postgres(url.href, { max: 1, ...quiet });
  await sql`set synchronous_commit = off`;
  await fill(sql, 1, applications);
  await fill(sql, 2, Math.min(2_000, applications / 5));
  for (const statement of postgraphileSql) await sql.unsafe(statement);
  await sql`vacuum analyze`;
  const { token } = await createSession(database.db, userId(1), organisationId(1));
  await database.close();
  return {
    url: url.href,
    token,
    sql,
    drop: async () => {
      await sql.end();
      await admin.unsafe(`drop database if exists ${name} with (force)`);
      await admin.end();
    },
  };
}
