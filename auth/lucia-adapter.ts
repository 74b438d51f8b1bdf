/** Lucia's sessions over our own tables. */
import { eq, lte, type SQL, sql } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia';
import { unitsFrom } from '#auth/actor';
import type { Member } from '#auth/lucia';
import { type Queryable, rowsOf } from '#db/client';
import { session } from '#db/schema/account';
import { entering } from '#db/session';

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
const found = (more: SQL = sql``) => sql`
  select json_build_object('id', s.id, 'userId', s.user_id, 'organisationId', s.organisation_id, 'expiresAt', s.expires_at, 'createdAt', s.created_at) as session,
    json_build_object('id', u.id, 'disabled', u.disabled_at is not null,
      'attributes', json_build_object('email', u.email, 'name', u.name, 'language', u.language)) as user,
    case when m.role is not null then json_build_object('role', m.role,
      'unitIds', case when m.unit_id is null then '[]' else (select coalesce(json_agg(id), '[]') from (${unitsFrom(sql`m.organisation_id`, sql`m.unit_id`)}) units) end) end as member ${more}
  from session s join app_user u on u.id = s.user_id left join membership m on m.user_id = s.user_id and m.organisation_id = s.organisation_id
  where s.id = `;

/** Whoever is found, and may work where the session stands, is who the rest of the transaction belongs to. */
const andEnter = sql`, case when m.role is not null and u.disabled_at is null and s.expires_at > now()
  then json_build_array(${entering(sql`s.organisation_id::text`, sql`s.user_id::text`)}) end as entered`;

/** Every request runs one of these, so their texts are put together once. */
const textOf = (statement: SQL): SQL => sql.raw(new PgDialect().sqlToQuery(statement).sql);
const [toRead, toEnter] = [textOf(found()), textOf(found(andEnter))];

async function read(db: Queryable, text: SQL, sessionId: string): Promise<[DatabaseSession | null, DatabaseUser | null]> {
  const [row] = await rowsOf<Found>(db, sql`${text}${sessionId}`);
  if (!row) return [null, null];
  const { id, userId, organisationId, expiresAt, createdAt } = row.session;
  const attributes = { organisationId, createdAt: new Date(createdAt), member: row.member };
  return [{ id, userId, expiresAt: new Date(expiresAt), attributes }, row.user.disabled ? null : row.user];
}

/** The seven methods lucia asks for. A disabled user is not found, so that lucia ends the session. */
export const adapter = (db: Queryable): Adapter => ({
  getSessionAndUser: (sessionId) => read(db, toRead, sessionId),
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

/**
 * The adapter of a transaction that becomes that of whoever the session belongs to. What lucia then wants written of the session is
 * not theirs to write: it is put in `later`, to be done once the transaction is over.
 */
export const enteringAdapter = (db: Queryable, tx: Queryable, later: (() => Promise<void>)[]): Adapter => {
  const own = adapter(db);
  return {
    ...own,
    getSessionAndUser: (sessionId) => read(tx, toEnter, sessionId),
    updateSessionExpiration: async (...args) => void later.push(() => own.updateSessionExpiration(...args)),
    deleteSession: async (...args) => void later.push(() => own.deleteSession(...args)),
  };
};
