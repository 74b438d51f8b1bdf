/** Lucia's sessions over our own tables. */
import { eq, lte } from 'drizzle-orm';
import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia';
import type { Queryable } from '#db/client';
import { appUser, session } from '#db/schema/account';

const toSession = (row: typeof session.$inferSelect): DatabaseSession => ({
  id: row.id,
  userId: row.userId,
  expiresAt: row.expiresAt,
  attributes: { organisationId: row.organisationId, createdAt: row.createdAt },
});

const toUser = (row: typeof appUser.$inferSelect): DatabaseUser => ({
  id: row.id,
  attributes: { email: row.email, name: row.name, language: row.language },
});

/** The seven methods lucia asks for. A disabled user is not found, so that lucia ends the session. */
export const adapter = (db: Queryable): Adapter => ({
  async getSessionAndUser(sessionId) {
    const [row] = await db.select().from(session).innerJoin(appUser, eq(appUser.id, session.userId)).where(eq(session.id, sessionId));
    if (!row) return [null, null];
    return [toSession(row.session), row.app_user.disabledAt ? null : toUser(row.app_user)];
  },
  async getUserSessions(userId) {
    return (await db.select().from(session).where(eq(session.userId, userId))).map(toSession);
  },
  async setSession({ id, userId, expiresAt, attributes }) {
    await db.insert(session).values({ id, userId, expiresAt, ...attributes });
  },
  async updateSessionExpiration(sessionId, expiresAt) {
    await db.update(session).set({ expiresAt }).where(eq(session.id, sessionId));
  },
  async deleteSession(sessionId) {
    await db.delete(session).where(eq(session.id, sessionId));
  },
  async deleteUserSessions(userId) {
    await db.delete(session).where(eq(session.userId, userId));
  },
  async deleteExpiredSessions() {
    await db.delete(session).where(lte(session.expiresAt, new Date()));
  },
});
