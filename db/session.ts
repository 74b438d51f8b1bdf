/** Work done on behalf of somebody: one transaction, as the role that row-level security binds, with the organisation set. */
import { type SQL, sql } from 'drizzle-orm';
import type { Actor } from '#auth/roles';
import type { Database, Queryable } from '#db/client';
import { roleName } from '#db/install/functions';
import { publicRoleName } from '#db/install/public';

/** A transaction that sees and writes what the actor may. */
export interface Session {
  db: Queryable;
  actor: Actor;
}

export interface SessionOptions {
  /** Changes made here belong to this batch and can be undone together. */
  batchId?: string;
  /** Everything is read as it was when the work began, however long it takes: for exports. */
  snapshot?: boolean;
}

/** What a statement selects to make the rest of its transaction that of a user in an organisation. Texts, all three. */
export const entering = (organisationId: SQL, userId: SQL, batchId: SQL = sql`''`): SQL => sql`
  set_config('app.organisation_id', ${organisationId}, true), set_config('app.actor_id', ${userId}, true),
  set_config('app.batch_id', ${batchId}, true), set_config('jit', 'off', true), set_config('role', ${sql.raw(`'${roleName}'`)}, true)`;

/**
 * Runs `work` in one transaction as the actor; everything is undone when it throws.
 * Settings are local to the transaction, so a pooled connection carries nothing over to the next request.
 */
export async function withActor<T>(
  database: Database,
  actor: Actor,
  work: (session: Session) => Promise<T>,
  options: SessionOptions = {},
): Promise<T> {
  return database.db.transaction(
    async (tx) => {
      // The work does not wait for the settings: a connection takes statements in order, and were the settings to fail,
      // the transaction would have failed, and every statement after them with it.
      const settings = tx
        .execute(sql`select ${entering(sql`${actor.organisationId}`, sql`${actor.userId}`, sql`${options.batchId ?? ''}`)}`)
        .execute();
      const [, result] = await Promise.all([settings, work({ db: tx, actor })]);
      return result;
    },
    options.snapshot ? { isolationLevel: 'repeatable read' } : undefined,
  );
}

/** Nobody in particular: one who has not signed in, and reads what an organisation has published. */
const anybody = (organisationId: string): Actor => ({ userId: '', organisationId, role: 'reader', unitIds: [] });

/** Runs `work` as one who has not signed in: the database shows only what the organisation has published. */
export const asAnybody = <T>(database: Database, organisationId: string, work: (session: Session) => Promise<T>): Promise<T> =>
  withActor(database, anybody(organisationId), async ({ db, actor }) => work(await leaveRole({ db, actor })), { snapshot: true });

/** From here on the session sees only what anybody may. There is no way back within the transaction. */
export async function leaveRole(session: Session): Promise<Session> {
  await session.db.execute(sql`select set_config('role', ${publicRoleName}, true)`);
  return { db: session.db, actor: anybody(session.actor.organisationId) };
}
