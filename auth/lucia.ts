/** The only file that sets up lucia; everybody else goes through auth/session.ts. */

import type { Adapter } from 'lucia';
import { Lucia, TimeSpan } from 'lucia';
import { adapter, enteringAdapter } from '#auth/lucia-adapter';
import type { Queryable } from '#db/client';

export type { Session, User } from 'lucia';

/** A session that is not used for so long ends by itself; use in the second half of the period renews it. */
export const idleDays = 7;

const make = (over: Adapter) =>
  new Lucia(over, {
    sessionExpiresIn: new TimeSpan(idleDays, 'd'),
    getSessionAttributes: ({ organisationId, createdAt, member }) => ({ organisationId, createdAt, member }),
    getUserAttributes: ({ email, name, language }) => ({ email, name, language }),
  });

const made = new WeakMap<Queryable, ReturnType<typeof make>>();

/** Lucia over this database. */
export function luciaOver(db: Queryable): ReturnType<typeof make> {
  const known = made.get(db);
  if (known) return known;
  const lucia = make(adapter(db));
  made.set(db, lucia);
  return lucia;
}

/** Lucia over a transaction that becomes that of whoever the session it finds belongs to; see `enteringAdapter`. */
export const luciaEntering = (...over: Parameters<typeof enteringAdapter>): ReturnType<typeof make> => make(enteringAdapter(...over));

/** What the user is in the organisation of the session, read together with it; null when no member, or when the session was just made. */
export interface Member {
  role: string;
  unitIds: string[];
}

declare module 'lucia' {
  interface Register {
    Lucia: ReturnType<typeof make>;
    UserId: string;
    DatabaseSessionAttributes: { organisationId: string | null; createdAt: Date; member: Member | null };
    DatabaseUserAttributes: { email: string; name: string; language: string };
  }
}
