/**
 * What the planner knows of how much the tables hold. A PostgreSQL server gathers it by itself (autovacuum); PGlite runs nothing beside what it
 * is asked to, and without it plans every statement as if there were one row of each kind.
 */
import { sql } from 'drizzle-orm';
import type { Database } from '#db/client';

/** Gathers it anew: when the product starts, and after much has been written. */
export async function gatherStatistics({ db, embedded }: Database): Promise<void> {
  if (embedded) await db.execute(sql`analyze`);
}
