/** Limits on sign-in attempts, kept in the database so that they hold across processes. */
import { and, count, desc, eq, inArray, lt, sql } from 'drizzle-orm';
import { normalEmail } from '#auth/email';
import { sha256 } from '#auth/secrets';
import type { Queryable } from '#db/client';
import { signInAttempt } from '#db/schema/account';

export const windowMinutes = 15;
export const attemptsPerAccount = 5;
export const attemptsPerAddress = 30;

const windowStart = sql`now() - make_interval(mins => ${windowMinutes})`;

/** An IPv6 subscriber has a whole /64 to choose from, so that is what is counted. */
function network(ip: string): string {
  const address = ip.trim().toLowerCase().replace(/%.*$/, '');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1];
  if (mapped || !address.includes(':')) return mapped ?? address;
  const [head = '', tail] = address.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  return [...before, ...Array<string>(zeros).fill('0'), ...after]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}

const accountKey = (email: string): string => sha256(`account:${normalEmail(email)}`);
const addressKey = (ip: string): string => sha256(`ip:${network(ip)}`);

export interface Attempt {
  /** When to try again; null when the attempt may go on. */
  limitedUntil: Date | null;
  /** The right password: the account starts afresh. */
  release(): Promise<void>;
}

/**
 * Counts an attempt before the password is looked at: of many at the same moment, no more than the limit get through.
 * A refused attempt is not counted, or whoever keeps knocking would be shut out for ever.
 */
export async function countAttempt(db: Queryable, email: string, ip: string | null): Promise<Attempt> {
  await db.delete(signInAttempt).where(lt(signInAttempt.at, windowStart));
  const limits = [
    { key: accountKey(email), limit: attemptsPerAccount },
    ...(ip ? [{ key: addressKey(ip), limit: attemptsPerAddress }] : []),
  ];
  const mine = await db
    .insert(signInAttempt)
    .values(limits.map(({ key }) => ({ key })))
    .returning({ id: signInAttempt.id });
  const ids = mine.map(({ id }) => id);
  const until = await Promise.all(limits.map(({ key, limit }) => limitedUntil(db, key, limit)));
  const limitedTo = until.reduce<Date | null>((latest, at) => (at && (!latest || at > latest) ? at : latest), null);
  if (limitedTo) await db.delete(signInAttempt).where(inArray(signInAttempt.id, ids));
  return {
    limitedUntil: limitedTo,
    async release() {
      await db.delete(signInAttempt).where(eq(signInAttempt.key, accountKey(email)));
      await db.delete(signInAttempt).where(inArray(signInAttempt.id, ids));
    },
  };
}

/** When the oldest attempt that fills the limit leaves the window; null when the limit is not passed. */
async function limitedUntil(db: Queryable, key: string, limit: number): Promise<Date | null> {
  const recent = and(eq(signInAttempt.key, key), sql`${signInAttempt.at} >= ${windowStart}`);
  const [row] = await db.select({ n: count() }).from(signInAttempt).where(recent);
  if (!row || row.n <= limit) return null;
  // The newest is this attempt itself, which will be forgotten; the limit is filled by those before it.
  const [filling] = await db
    .select({ at: signInAttempt.at })
    .from(signInAttempt)
    .where(recent)
    .orderBy(desc(signInAttempt.at))
    .offset(limit)
    .limit(1);
  return filling ? new Date(filling.at.getTime() + windowMinutes * 60_000) : null;
}
