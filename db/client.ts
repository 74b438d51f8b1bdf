/** Opens the database: PostgreSQL when an address is given, otherwise PGlite in this process, in a folder of its own. */
import { mkdir } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import type { SQL } from 'drizzle-orm';
import type { PgAsyncDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { drizzle as drizzlePostgres } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { holdFolder } from '#db/lock';
import { preparing } from '#db/prepare';

/** A connection or a transaction of either driver. */
export type Queryable = Pick<PgAsyncDatabase<PgQueryResultHKT>, 'select' | 'insert' | 'update' | 'delete' | 'execute' | 'transaction'>;

export interface Database {
  /** Speaks as the owner of the tables, past row-level security: for migrations, sign-in and `withActor` only. */
  db: Queryable;
  /** In-process PGlite. */
  embedded: boolean;
  close(): Promise<void>;
}

export interface Place {
  /** Address of a PostgreSQL server. */
  url?: string;
  /** Folder of the embedded database; without both, the database lives in memory. */
  folder?: string;
  /** A dumped data directory to begin from (tests). */
  from?: Blob;
  /** Connections at most (PostgreSQL). */
  connections?: number;
}

/**
 * Opens the database named by `place`.
 * @throws FolderInUse when another process owns the folder of the embedded database.
 */
export async function openDatabase(place: Place): Promise<Database> {
  return place.url ? openPostgres(place.url, place.connections ?? 10) : openEmbedded(place);
}

function openPostgres(url: string, max: number): Database {
  const client = postgres(url, { max, onnotice: () => {} });
  // postgres.js would make Date objects; instants and dates are strings here, as JSON has them.
  return { db: drizzlePostgres({ client: preparing(client) }), embedded: false, close: () => client.end({ timeout: 5 }) };
}

async function openEmbedded(place: Place): Promise<Database> {
  const release = place.folder ? await holdFolder(place.folder) : async () => {};
  try {
    if (place.folder) await mkdir(`${place.folder}/postgres`, { recursive: true });
    const client = await PGlite.create({
      dataDir: place.folder ? `${place.folder}/postgres` : 'memory://',
      extensions: { btree_gin, pg_trgm },
      loadDataDir: place.from,
    });
    return {
      db: drizzlePglite({ client }),
      embedded: true,
      close: async () => {
        await client.close();
        await release();
      },
    };
  } catch (error) {
    await release();
    throw error;
  }
}

/** Runs one statement and gives its rows as plain objects, the same from both drivers. */
export async function rowsOf<T extends Record<string, unknown>>(db: Pick<Queryable, 'execute'>, query: SQL): Promise<T[]> {
  return db.execute<T>(query, 'objects');
}
