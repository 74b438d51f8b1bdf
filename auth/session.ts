/** Sessions: who is signed in, where they work now, and how it ends. */
import { and, eq, ne } from 'drizzle-orm';
import { currentActor } from '#auth/actor';
import { luciaEntering, luciaOver, type Session, type User } from '#auth/lucia';
import { newToken, sha256 } from '#auth/secrets';
import type { Database, Queryable } from '#db/client';
import { membership, session as sessionTable } from '#db/schema/account';
import type { Session as Entered } from '#db/session';
import { NotFound } from '#model/errors';

/** However much it is used, a session ends after so long. */
export const longestDays = 30;

export interface SignedIn {
  user: User;
  session: Session;
}

/** A new session for the user, working in `organisationId`. The token goes into the cookie and is stored nowhere. */
export async function createSession(
  db: Queryable,
  userId: string,
  organisationId: string | null,
): Promise<{ token: string; session: Session }> {
  const token = newToken();
  const session = await luciaOver(db).createSession(
    userId,
    { organisationId, createdAt: new Date(), member: null },
    { sessionId: sha256(token) },
  );
  return { token, session };
}

/**
 * Who the token belongs to; null when it is unknown, has expired, or the user is disabled.
 * `session.fresh` is true when the use renewed it.
 */
export const validateSession = (db: Queryable, token: string | null): Promise<SignedIn | null> => validated(luciaOver(db), token);

async function validated(lucia: ReturnType<typeof luciaOver>, token: string | null): Promise<SignedIn | null> {
  if (!token) return null;
  const { user, session } = await lucia.validateSession(sha256(token));
  if (!user) return null;
  if (session.createdAt.getTime() + longestDays * 24 * 60 * 60 * 1000 > Date.now()) return { user, session };
  await lucia.invalidateSession(session.id);
  return null;
}

/**
 * Runs `work` in one transaction as whoever the token belongs to, where their session stands. Finding that out and becoming them is one
 * statement. `work` gets null when it is nobody, or when they are no longer a member there; it then has no business with the database.
 */
export async function withToken<T>(
  database: Database,
  token: string,
  work: (who: SignedIn | null, entered: Entered | null) => Promise<T>,
): Promise<T> {
  const later: (() => Promise<void>)[] = [];
  const result = await database.db.transaction(async (tx) => {
    const who = await validated(luciaEntering(database.db, tx, later), token);
    const actor = who && currentActor(who);
    return work(who, actor && { db: tx, actor });
  });
  for (const write of later) await write();
  return result;
}

/** Ends this session only. */
export async function signOut(db: Queryable, token: string): Promise<void> {
  await luciaOver(db).invalidateSession(sha256(token));
}

/** Ends every session of the user, on every device. */
export async function signOutEverywhere(db: Queryable, userId: string): Promise<void> {
  await luciaOver(db).invalidateUserSessions(userId);
}

/** Ends every session of the user but this one: after a change of password. */
export async function signOutElsewhere(db: Queryable, { user, session }: SignedIn): Promise<void> {
  await db.delete(sessionTable).where(and(eq(sessionTable.userId, user.id), ne(sessionTable.id, session.id)));
}

/**
 * Goes on in another of the user's organisations.
 * @throws NotFound when the user is not a member there.
 */
export async function switchOrganisation(db: Queryable, { user, session }: SignedIn, organisationId: string): Promise<void> {
  const [member] = await db
    .select({ role: membership.role })
    .from(membership)
    .where(and(eq(membership.userId, user.id), eq(membership.organisationId, organisationId)));
  if (!member) throw new NotFound();
  await db.update(sessionTable).set({ organisationId }).where(eq(sessionTable.id, session.id));
}

/** Forgets sessions that have ended. */
export async function forgetEndedSessions(db: Queryable): Promise<void> {
  await luciaOver(db).deleteExpiredSessions();
}
