/** From a request's headers to who is signed in, and back to cookies: the thin skin that route handlers and server actions use. */
import { actorIn, currentActor } from '#auth/actor';
import { clientIp } from '#auth/client-ip';
import { blankCookie, cookiePolicy, type SessionCookie, sessionCookie, sessionToken } from '#auth/cookie';
import type { RequestHeaders } from '#auth/headers';
import type { Actor } from '#auth/roles';
import { type SignedIn, signOut, switchOrganisation, validateSession, withToken } from '#auth/session';
import { firstOrganisation } from '#auth/sign-in';
import type { Database, Queryable } from '#db/client';
import { type Session, withActor } from '#db/session';
import type { Env } from '#env';

type Settings = Pick<Env, 'origin' | 'insecureCookies' | 'proxies'>;

/**
 * Who is signed in, and as whom they act; null for a visitor. Whoever has lost the organisation the session stood in goes on
 * in another of their own; `actor` is null only for a user without any.
 */
export async function signedIn(
  db: Queryable,
  headers: RequestHeaders,
  settings: Settings,
): Promise<(SignedIn & { actor: Actor | null }) | null> {
  const who = await validateSession(db, sessionToken(headers, cookiePolicy(headers, settings)));
  if (!who) return null;
  return { ...who, actor: currentActor(who) ?? (await goHome(db, who)) };
}

/**
 * Runs `work` in one transaction as whoever is signed in, as `signedIn` tells; with null for those who may see nothing.
 * A request that only reads or writes asks this way, since finding out who asks then costs it no statement of its own.
 */
export async function asSignedIn<T>(
  database: Database,
  headers: RequestHeaders,
  settings: Settings,
  work: (session: Session | null) => Promise<T>,
): Promise<T> {
  const token = sessionToken(headers, cookiePolicy(headers, settings));
  if (!token) return work(null);
  const told = await withToken(database, token, async (who, session) => (who && !session ? null : { answer: await work(session) }));
  if (told) return told.answer;
  const who = await signedIn(database.db, headers, settings);
  return who?.actor ? withActor(database, who.actor, work) : work(null);
}

async function goHome(db: Queryable, who: SignedIn): Promise<Actor | null> {
  const home = await firstOrganisation(db, who.user.id);
  if (!home) return null;
  await switchOrganisation(db, who, home);
  return actorIn(db, who.user.id, home);
}

/** The cookie to set after signing in. */
export const cookieFor = (token: string, headers: RequestHeaders, settings: Settings): SessionCookie =>
  sessionCookie(token, cookiePolicy(headers, settings));

/** Ends the session of the request; gives back the cookie that takes the browser's away. */
export async function signOutOf(db: Queryable, headers: RequestHeaders, settings: Settings): Promise<SessionCookie> {
  const policy = cookiePolicy(headers, settings);
  const token = sessionToken(headers, policy);
  if (token) await signOut(db, token);
  return blankCookie(policy);
}

/** The address whose sign-in attempts are counted. */
export const ipOf = (headers: RequestHeaders, settings: Settings): string | null => clientIp(headers, settings.proxies);
