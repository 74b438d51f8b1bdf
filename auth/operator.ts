/** What whoever runs the installation does from the command line, without being a user of it. */
import { emailProblems } from '#auth/email';
import { createLink, type NewLink } from '#auth/links';
import { passwordProblems } from '#auth/password';
import type { Role } from '#auth/roles';
import { createUser, type NewUser, setMembership, type User, userByEmail } from '#auth/users';
import type { Queryable } from '#db/client';
import { NotFound, ValidationFailed } from '#model/errors';
import { problemAt } from '#model/result';

export interface AddedUser {
  user: User;
  /** False when the address had a user already; then only the membership is new. */
  created: boolean;
  /** To choose a password with, for a user without one. */
  link: NewLink | null;
}

/**
 * Makes a user, or finds the one with this address, and gives it the role in the organisation.
 * @throws ValidationFailed
 */
export async function addUser(
  db: Queryable,
  { organisationId, role, unitId, ...input }: NewUser & { organisationId: string; role: Role; unitId?: string | null },
): Promise<AddedUser> {
  return db.transaction(async (tx) => {
    const known = await userByEmail(tx, input.email);
    const problems = [
      ...emailProblems(input.email),
      ...(known || input.name.trim()
        ? []
        : [
            problemAt('name', 'required', {
              nb: 'Skriv navnet på brukeren.',
              nn: 'Skriv namnet på brukaren.',
              en: 'Write the name of the user.',
            }),
          ]),
      ...(known || input.password === undefined ? [] : passwordProblems(input.password, input)),
    ];
    if (problems.length > 0) throw new ValidationFailed(problems);
    const user = known ?? (await createUser(tx, input));
    await setMembership(tx, { userId: user.id, organisationId, role, unitId });
    const link = user.passwordHash === null ? await createLink(tx, 'reset', { userId: user.id }) : null;
    return { user, created: known === null, link };
  });
}

/**
 * A link for any user to choose a new password with.
 * @throws NotFound
 */
export async function operatorResetLink(db: Queryable, email: string): Promise<NewLink> {
  const user = await userByEmail(db, email);
  if (!user)
    throw new NotFound({
      nb: `Ingen bruker har adressen ${email}.`,
      nn: `Ingen brukar har adressa ${email}.`,
      en: `No user has the address ${email}.`,
    });
  return createLink(db, 'reset', { userId: user.id });
}
