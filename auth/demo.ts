/** «Sign in as …»: only the demo municipality of an embedded database has it. */
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Session } from '#auth/lucia';
import { type Role, roleNames, roles } from '#auth/roles';
import { createSession } from '#auth/session';
import { createUser, setMembership, userByEmail } from '#auth/users';
import type { Database, Queryable } from '#db/client';
import { appUser, membership } from '#db/schema/account';
import { organisation } from '#db/schema/organisation';
import { NotAllowed } from '#model/errors';

/** The users of the demo have no password: signing in here is the only way to be one of them. */
const demoUsers = (db: Queryable) =>
  db
    .select({ userId: appUser.id, organisationId: organisation.id, role: membership.role, name: appUser.name })
    .from(membership)
    .innerJoin(organisation, eq(organisation.id, membership.organisationId))
    .innerJoin(appUser, eq(appUser.id, membership.userId))
    .where(and(eq(organisation.demo, true), isNull(appUser.passwordHash), isNull(appUser.disabledAt)))
    .orderBy(asc(organisation.createdAt), asc(appUser.createdAt), asc(appUser.id));

/** The roles one may sign in as; empty wherever it is not a demo, and then no page mentions it. */
export async function demoRoles({ db, embedded }: Pick<Database, 'db' | 'embedded'>): Promise<Role[]> {
  if (!embedded) return [];
  const offered = new Set((await demoUsers(db)).map(({ role }) => role));
  return roleNames.filter((role) => offered.has(role));
}

/**
 * Signs in as the demo user with this role.
 * @throws NotAllowed when this is not a demo
 */
export async function signInAsDemo(
  { db, embedded }: Pick<Database, 'db' | 'embedded'>,
  role: Role,
): Promise<{ token: string; session: Session }> {
  const user = embedded ? (await demoUsers(db)).find((candidate) => candidate.role === role) : undefined;
  if (!user)
    throw new NotAllowed({
      nb: 'Dette er ikke en demo. Logg inn med e-postadresse og passord.',
      nn: 'Dette er ikkje ein demo. Logg inn med e-postadresse og passord.',
      en: 'This is not a demo. Sign in with e-mail address and password.',
    });
  return createSession(db, user.userId, user.organisationId);
}

/** Makes one user per role in a demo organisation, named by position and in the unit given for the role; nothing happens to those that exist. */
export async function seedDemoUsers(
  db: Queryable,
  organisationId: string,
  units: Partial<Record<Role, string>>,
): Promise<Record<Role, string>> {
  const made: Partial<Record<Role, string>> = {};
  for (const role of roleNames) {
    const email = `${role.replaceAll('_', '-')}@demo.husorden.invalid`;
    const user = (await userByEmail(db, email)) ?? (await createUser(db, { email, name: roles[role].label.nb }));
    await setMembership(db, { userId: user.id, organisationId, role, unitId: units[role] ?? null });
    made[role] = user.id;
  }
  return made as Record<Role, string>;
}
