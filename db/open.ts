/** The database of this process: opened from the environment the first time it is asked for, then shared by all that runs here. */
import { type Database, openDatabase } from '#db/client';
import { env } from '#env';

// Next bundles its server code apart from the process that starts it; the global is where both meet.
const holder = globalThis as { husordenDatabase?: Promise<Database> };

/** @throws FolderInUse when another process owns the embedded database */
export function theDatabase(): Promise<Database> {
  holder.husordenDatabase ??= openDatabase({ url: env().databaseUrl, folder: env().dataFolder });
  return holder.husordenDatabase;
}

/** Closes the database of this process, if it was opened. */
export async function closeDatabase(): Promise<void> {
  const opened = holder.husordenDatabase;
  holder.husordenDatabase = undefined;
  await (await opened)?.close();
}
