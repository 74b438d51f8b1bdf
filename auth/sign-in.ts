/** Signing in with e-mail address and password. */
import { and, eq } from 'drizzle-orm';
import { countAttempt } from '#auth/attempts';
import { normalEmail } from '#auth/email';
import type { Session } from '#auth/lucia';
import { hashPassword, isOutdated, passwordFits } from '#auth/password';
import { createSession, forgetEndedSessions } from '#auth/session';
import type { Queryable } from '#db/client';
import { appUser, membership } from '#db/schema/account';
import { organisation } from '#db/schema/organisation';
import { moment } from '#model/errors';
import { fill, type Text } from '#model/text';

export type SignIn =
  | { ok: true; token: string; session: Session }
  | { ok: false; refusal: 'wrong'; text: Text }
  | { ok: false; refusal: 'limited'; text: Text; tryAgainAt: Date };

const wrong: SignIn = {
  ok: false,
  refusal: 'wrong',
  text: {
    nb: 'E-postadressen og passordet hører ikke sammen. Prøv igjen, eller be en administrator om en lenke til å velge nytt passord.',
    nn: 'E-postadressa og passordet høyrer ikkje saman. Prøv igjen, eller be ein administrator om ei lenkje til å velje nytt passord.',
    en: 'The e-mail address and the password do not match. Try again, or ask an administrator for a link to choose a new password.',
  },
};

/** «Try again after …», to the minute that has certainly passed. */
export const limitedText = (tryAgainAt: Date): Text =>
  fill(
    {
      nb: 'Det er prøvd for mange ganger. Prøv igjen etter {when}.',
      nn: 'Det er prøvd for mange gonger. Prøv igjen etter {when}.',
      en: 'There have been too many attempts. Try again after {when}.',
    },
    { when: moment(new Date(Math.ceil(tryAgainAt.getTime() / 60_000) * 60_000)) },
  );

const limited = (tryAgainAt: Date): SignIn => ({ ok: false, refusal: 'limited', tryAgainAt, text: limitedText(tryAgainAt) });

/** Where a user begins: the organisation of their own, before the shared one. */
export async function firstOrganisation(db: Queryable, userId: string): Promise<string | null> {
  const [row] = await db
    .select({ id: organisation.id })
    .from(membership)
    .innerJoin(organisation, eq(organisation.id, membership.organisationId))
    .where(eq(membership.userId, userId))
    .orderBy(organisation.shared, organisation.createdAt)
    .limit(1);
  return row?.id ?? null;
}

/**
 * Signs in, or says why not. An unknown address, a disabled user, a user without a password and a wrong password
 * give the same answer after the same work.
 */
export async function signIn(db: Queryable, input: { email: string; password: string; ip: string | null }): Promise<SignIn> {
  const email = normalEmail(input.email);
  const attempt = await countAttempt(db, email, input.ip);
  if (attempt.limitedUntil) return limited(attempt.limitedUntil);
  const [user] = await db.select().from(appUser).where(eq(appUser.email, email));
  const stored = user && !user.disabledAt ? user.passwordHash : null;
  if (!(await passwordFits(stored, input.password)) || !user || !stored) return wrong;
  await attempt.release();
  if (isOutdated(stored))
    await db
      .update(appUser)
      .set({ passwordHash: await hashPassword(input.password) })
      .where(and(eq(appUser.id, user.id), eq(appUser.passwordHash, stored)));
  await forgetEndedSessions(db);
  return { ok: true, ...(await createSession(db, user.id, await firstOrganisation(db, user.id))) };
}
