/** Migrates one template database for the whole run; each test file gets a copy (`tests/setup/database.ts`). */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { drizzle } from 'drizzle-orm/pglite';
import postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '#db/client';
import { migrate } from '#db/migrate';

declare module 'vitest' {
  interface ProvidedContext {
    /** A dumped data directory of the embedded database, or the name of a template database. */
    template: { dump: string } | { name: string; url: string };
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  return process.env.DATABASE_URL ? setupPostgres(project, process.env.DATABASE_URL) : setupEmbedded(project);
}

async function setupEmbedded(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'husorden-'));
  const client = await PGlite.create({ extensions: { btree_gin, pg_trgm } });
  await migrate({ db: drizzle({ client }), embedded: true, close: async () => {} });
  const dump = join(folder, 'template.tar');
  await writeFile(dump, Buffer.from(await (await client.dumpDataDir('none')).arrayBuffer()));
  await client.close();
  project.provide('template', { dump });
  return () => rm(folder, { recursive: true, force: true });
}

async function setupPostgres(project: TestProject, url: string): Promise<() => Promise<void>> {
  const name = `husorden_template_${process.pid}`;
  const admin = postgres(url, { max: 1, onnotice: () => {} });
  await admin.unsafe(`drop database if exists ${name}`);
  await admin.unsafe(`create database ${name}`);
  const template = await openDatabase({ url: withDatabase(url, name), connections: 1 });
  await migrate(template);
  await template.close();
  project.provide('template', { name, url });
  return async () => {
    await admin.unsafe(`drop database if exists ${name}`);
    await admin.end();
  };
}

/** The address of another database on the same server. */
export function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
