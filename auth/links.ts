/** One-time links: a token that is handed over, of which only the hash is stored. */
import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm';
import { newToken, sha256 } from '#auth/secrets';
import type { Queryable } from '#db/client';
import { type LinkPurpose, oneTimeLink } from '#db/schema/account';
import { organisation } from '#db/schema/organisation';
import { Refusal } from '#model/errors';
import type { Language, Text } from '#model/text';

const hours: Record<LinkPurpose, number> = { first_administrator: 24, invite: 7 * 24, reset: 24 };

export type Link = typeof oneTimeLink.$inferSelect;
export interface NewLink {
  token: string;
  expiresAt: Date;
}

/** Where a link leads: the page on which it is redeemed. */
export const linkUrl = (origin: string, token: string, language: Language = 'nb'): string => `${origin}/${language}/link/${token}`;

const texts: Record<'link_unknown' | 'link_used' | 'link_expired', Text> = {
  link_unknown: {
    nb: 'Lenken er ikke gyldig. Sjekk at hele lenken er med, eller be om en ny.',
    nn: 'Lenkja er ikkje gyldig. Sjekk at heile lenkja er med, eller be om ei ny.',
    en: 'The link is not valid. Check that you have all of it, or ask for a new one.',
  },
  link_used: {
    nb: 'Lenken er alt brukt. Logg inn, eller be om en ny.',
    nn: 'Lenkja er alt brukt. Logg inn, eller be om ei ny.',
    en: 'The link has been used already. Sign in, or ask for a new one.',
  },
  link_expired: {
    nb: 'Lenken er gått ut. Be om en ny.',
    nn: 'Lenkja er gått ut. Be om ei ny.',
    en: 'The link has expired. Ask for a new one.',
  },
};

/** The link cannot be used: unknown, used or expired. */
export class LinkRefused extends Refusal {
  constructor(code: keyof typeof texts) {
    super(code, texts[code]);
  }
}

/** Makes a link and gives back the token, which is shown once. */
export async function createLink(
  db: Queryable,
  purpose: LinkPurpose,
  content: Partial<Pick<Link, 'userId' | 'email' | 'organisationId' | 'role' | 'unitId'>> = {},
): Promise<NewLink> {
  await db.delete(oneTimeLink).where(lt(oneTimeLink.expiresAt, sql`now() - interval '30 days'`));
  const token = newToken();
  const [made] = await db
    .insert(oneTimeLink)
    .values({ ...content, tokenHash: sha256(token), purpose, expiresAt: sql`now() + make_interval(hours => ${hours[purpose]})` })
    .returning({ expiresAt: oneTimeLink.expiresAt });
  if (!made) throw new Error('The link was not stored.');
  return { token, expiresAt: made.expiresAt };
}

export interface OpenLink {
  purpose: LinkPurpose;
  email: string | null;
  userId: string | null;
  /** The organisation the link leads into; null when the first administrator is to name one. */
  organisation: { id: string; name: string } | null;
  expiresAt: Date;
}

/**
 * What the link is for, without using it: for the page that shows the form.
 * @throws LinkRefused
 */
export async function openLink(db: Queryable, token: string): Promise<OpenLink> {
  const [row] = await db
    .select({ link: oneTimeLink, organisation: { id: organisation.id, name: organisation.name } })
    .from(oneTimeLink)
    .leftJoin(organisation, eq(organisation.id, oneTimeLink.organisationId))
    .where(eq(oneTimeLink.tokenHash, sha256(token)));
  if (!row) throw new LinkRefused('link_unknown');
  if (row.link.usedAt) throw new LinkRefused('link_used');
  if (row.link.expiresAt.getTime() <= Date.now()) throw new LinkRefused('link_expired');
  const { purpose, email, userId, expiresAt } = row.link;
  return { purpose, email, userId, organisation: row.organisation, expiresAt };
}

/**
 * Marks the link as used. Call it inside the transaction that does what the link is for:
 * a second user of the same link waits for the first, then finds it used.
 * @throws LinkRefused
 */
export async function consumeLink(transaction: Queryable, token: string): Promise<Link> {
  const [link] = await transaction
    .update(oneTimeLink)
    .set({ usedAt: sql`now()` })
    .where(and(eq(oneTimeLink.tokenHash, sha256(token)), isNull(oneTimeLink.usedAt), gt(oneTimeLink.expiresAt, sql`now()`)))
    .returning();
  if (link) return link;
  await openLink(transaction, token);
  throw new LinkRefused('link_expired');
}
