/** What is left when a process is killed in the middle of its work, and who may open the folder meanwhile. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { openDatabase, rowsOf } from '#db/client';
import { FolderInUse } from '#db/lock';

const script = fileURLToPath(new URL('setup/half-done.ts', import.meta.url));
type Child = ChildProcessByStdio<Writable, Readable, null>;

let folder: string;
let child: Child | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'husorden-crash-'));
});
afterEach(async () => {
  child?.kill('SIGKILL');
  child = undefined;
  await rm(folder, { recursive: true, force: true });
});

function start(work: 'insert' | 'wait'): Child {
  const template = inject('template');
  const dump = 'dump' in template ? [template.dump] : [];
  child = spawn(process.execPath, ['--import', 'tsx', script, folder, work, ...dump], { stdio: ['pipe', 'pipe', 'inherit'] });
  return child;
}

/** Waits until the process says this. */
const heard = (from: Child, word: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    from.stdout.on('data', (chunk: Buffer) => {
      said += String(chunk);
      if (said.includes(word)) resolve(said);
    });
    from.once('exit', (code) => reject(new Error(`The process ended with ${code} after saying: ${said}`)));
  });
const ended = (one: Child): Promise<void> => new Promise((resolve) => one.once('exit', () => resolve()));

// The embedded database is what a process of ours can leave half done; a PostgreSQL server rolls back by itself.
describe.skipIf(process.env.DATABASE_URL)('the embedded database', () => {
  it('has nothing half done in it after a process was killed in the middle of a transaction, and opens as if nothing had happened', async () => {
    const process = start('insert');
    const said = await heard(process, 'inserted');
    expect(said).not.toContain('closed');
    const gone = ended(process);
    process.kill('SIGKILL');
    await gone;
    const database = await openDatabase({ folder });
    try {
      const [row] = await rowsOf(
        database.db,
        sql`select (select count(*)::int from application) as applications, (select count(*)::int from element) as elements,
          (select count(*)::int from change) as changes, (select count(*)::int from batch) as batches`,
      );
      expect(row).toEqual({ applications: 5, elements: 5, changes: 5, batches: 0 });
      await database.db.execute(sql`update application set name = 'Etterpå'`);
      const [changed] = await rowsOf(database.db, sql`select count(*)::int as count from change where operation = 'change'`);
      expect(changed).toEqual({ count: 5 });
    } finally {
      await database.close();
    }
  }, 120_000);

  it('is opened by one process at a time; the second is told which one has it, and may have it afterwards', async () => {
    const process = start('wait');
    await heard(process, 'ready');
    const refusal: unknown = await openDatabase({ folder }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(FolderInUse);
    expect(refusal).toMatchObject({ pid: process.pid, folder });
    for (const text of Object.values(refusal instanceof FolderInUse ? refusal.text : {})) expect(text).toContain(String(process.pid));
    const gone = ended(process);
    process.stdin.end();
    await gone;
    const database = await openDatabase({ folder });
    const [row] = await rowsOf(database.db, sql`select count(*)::int as count from application`);
    await database.close();
    expect(row).toEqual({ count: 5 });
  }, 120_000);
});
