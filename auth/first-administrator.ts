/** A fresh installation has no users and no default password: the server prints a link with which the first administrator is made. */
import { eq, sql } from 'drizzle-orm';
import { createLink, type NewLink } from '#auth/links';
import { createOrganisation, type NewOrganisation } from '#auth/organisations';
import { setMembership } from '#auth/users';
import type { Queryable } from '#db/client';
import { appUser, oneTimeLink } from '#db/schema/account';
import { organisation } from '#db/schema/organisation';

/** True when nobody can sign in: the installation has no users. */
export async function needsFirstAdministrator(db: Queryable): Promise<boolean> {
  return (await db.select({ id: appUser.id }).from(appUser).limit(1)).length === 0;
}

/**
 * A link to make the first administrator with, or null when there are users already.
 * Several processes may each print one; all are void once one is used.
 */
export async function firstAdministratorLink(db: Queryable): Promise<NewLink | null> {
  return (await needsFirstAdministrator(db)) ? createLink(db, 'first_administrator') : null;
}

/**
 * Makes the user administrator of a new organisation, and of the shared one, so that somebody looks after it.
 * Gives back the id of the new organisation.
 */
export async function settleFirstAdministrator(
  transaction: Queryable,
  userId: string,
  { name, organisationNumber, municipalityNumber }: NewOrganisation,
): Promise<string> {
  const own = await createOrganisation(transaction, { name, organisationNumber, municipalityNumber });
  const shared = await transaction.select({ id: organisation.id }).from(organisation).where(eq(organisation.shared, true));
  for (const { id } of [own, ...shared]) await setMembership(transaction, { userId, organisationId: id, role: 'administrator' });
  await transaction.delete(oneTimeLink).where(sql`${oneTimeLink.purpose} = 'first_administrator' and ${oneTimeLink.usedAt} is null`);
  return own.id;
}
