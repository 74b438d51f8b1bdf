/** Lucia's sessions over our own tables. */
import { eq, lte, sql } from 'drizzle-orm';
import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia';
import { unitsFrom } from '#auth/actor';
import type { Member } from '#auth/lucia';
import { type Queryable, rowsOf } from '#db/client';
import { session } from '#db/schema/account';

const toSession = (row: typeof session.$inferSelect): DatabaseSession => ({
  id: row.id,
  userId: row.userId,
  expiresAt: row.expiresAt,
  attributes: { organisationId: row.organisationId, createdAt: row.createdAt, member: null },
});

interface Found extends Record<string, unknown> {
  user: DatabaseUser & { disabled: boolean };
  session: { id: string; userId: string; organisationId: string | null; expiresAt: string; createdAt: string };
  member: Member | null;
}

/** All that every request asks of a session, in one statement: the session, its user, and what the user is where the session stands. */
const found = (sessionId: string) => sql`
  select json_build_object('id', s.id, 'userId', s.user_id, 'organisationId', s.organisation_id, 'expiresAt', s.expires_at, 'createdAt', s.created_at) as session,
    json_build_object('id', u.id, 'disabled', u.disabled_at is not null,
      'attributes', json_build_object('email', u.email, 'name', u.name, 'language', u.language)) as user,
    case when m.role is not null then json_build_object('role', m.role,
      'unitIds', case when m.unit_id is null then '[]' else (select coalesce(json_agg(id), '[]') from (${unitsFrom(sql`m.organisation_id`, sql`m.unit_id`)}) units) end) end as member
  from session s join app_user u on u.id = s.user_id left join membership m on m.user_id = s.user_id and m.organisation_id = s.organisation_id
  where s.id = ${sessionId}`;

/** The seven methods lucia asks for. A disabled user is not found, so that lucia ends the session. */
export const adapter = (db: Queryable): Adapter => ({
  async getSessionAndUser(sessionId) {
    const [row] = await rowsOf<Found>(db, found(sessionId));
    if (!row) return [null, null];
    const { id, userId, organisationId, expiresAt, createdAt } = row.session;
    const attributes = { organisationId, createdAt: new Date(createdAt), member: row.member };
    return [{ id, userId, expiresAt: new Date(expiresAt), attributes }, row.user.disabled ? null : row.user];
  },
  async getUserSessions(userId) {
    return (await db.select().from(session).where(eq(session.userId, userId))).map(toSession);
  },
  async setSession({ id, userId, expiresAt, attributes: { organisationId, createdAt } }) {
    await db.insert(session).values({ id, userId, expiresAt, organisationId, createdAt });
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
