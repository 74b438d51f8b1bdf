/** What the administration pages show that the API does not carry: users, and what the organisation says of itself. */
import { headers } from 'next/headers';
import { type FeedToken, feedTokensOf } from '#auth/feed-tokens';
import { type Member, membersOf } from '#auth/members';
import { type OrganisationSettings, organisationSettings } from '#auth/organisation-settings';
import { signedIn } from '#auth/request';
import type { Actor } from '#auth/roles';
import { userById } from '#auth/users';
import type { Queryable } from '#db/client';
import { theDatabase } from '#db/open';
import { env } from '#env';
import { NotAllowed } from '#model/errors';

export type { FeedToken, Member, OrganisationSettings };

/** Null for whoever may not see it. */
async function forManager<T>(read: (db: Queryable, actor: Actor) => Promise<T>): Promise<T | null> {
  const { db } = await theDatabase();
  const who = await signedIn(db, await headers(), env());
  if (!who?.actor) return null;
  try {
    return await read(db, who.actor);
  } catch (error) {
    if (error instanceof NotAllowed) return null;
    throw error;
  }
}

/** The users of the organisation. */
export const members = (): Promise<Member[] | null> => forManager(membersOf);

/** What the organisation is called and numbered. */
export const ownOrganisation = (): Promise<OrganisationSettings | null> => forManager(organisationSettings);

/** Whether the user has a password to change: those of the demo have none. */
export async function hasPassword(): Promise<boolean> {
  const { db } = await theDatabase();
  const who = await signedIn(db, await headers(), env());
  return Boolean(who && (await userById(db, who.user.id))?.passwordHash);
}

/** The keys programs read feeds with. */
export const feedTokens = (): Promise<FeedToken[] | null> => forManager(feedTokensOf);
