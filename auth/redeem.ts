/** Using a one-time link: first administrator, invitation, new password. */
import { sql } from 'drizzle-orm';
import { countAttempt } from '#auth/attempts';
import { emailProblems } from '#auth/email';
import { needsFirstAdministrator, settleFirstAdministrator } from '#auth/first-administrator';
import { consumeLink, type Link, LinkRefused, openLink } from '#auth/links';
import { passwordFits, passwordProblems } from '#auth/password';
import { isRole } from '#auth/roles';
import { createSession, signOutEverywhere } from '#auth/session';
import { firstOrganisation, limitedText } from '#auth/sign-in';
import { createUser, setMembership, setPassword, type User, userByEmail, userById } from '#auth/users';
import type { Queryable } from '#db/client';
import { ValidationFailed } from '#model/errors';
import { type Problem, problemAt } from '#model/result';
import type { Language } from '#model/text';

export interface Redemption {
  /** The new password; for somebody who is invited and has an account, the password they have. */
  password: string;
  /** Required where an account is made. */
  name?: string;
  /** Required of the first administrator; an invitation has the address already. */
  email?: string;
  language?: Language;
  /** Required of the first administrator. */
  organisationName?: string;
  organisationNumber?: string;
  municipalityNumber?: string;
}

/** From where, and by whom if somebody is signed in already. */
export interface Visitor {
  ip: string | null;
  userId?: string | null;
}

export interface Redeemed {
  userId: string;
  organisationId: string | null;
  /** The token of a new session. */
  token: string;
}

/**
 * Uses the link and signs in. Either all of it happens, or nothing and the link is still good.
 * @throws LinkRefused when the link is unknown, used or expired
 * @throws ValidationFailed with a problem at each field
 */
export async function redeem(db: Queryable, token: string, input: Redemption, visitor: Visitor = { ip: null }): Promise<Redeemed> {
  const { purpose, email } = await openLink(db, token);
  const invited = purpose === 'invite' && email ? await userByEmail(db, email) : null;
  if (invited) await recognise(db, invited, input.password, visitor);
  return db.transaction(async (tx) => {
    // Two links used at the same moment: the second waits here, before it holds anything, and then finds itself void.
    if (purpose === 'first_administrator') await tx.execute(sql`select pg_advisory_xact_lock(hashtext('husorden first administrator'))`);
    const link = await consumeLink(tx, token);
    const { userId, organisationId } = await use[link.purpose](tx, link, input, invited);
    const session = await createSession(tx, userId, organisationId);
    return { userId, organisationId, token: session.token };
  });
}

/** An invitation must not let whoever holds it into an account that exists: the password of that account is asked for. */
async function recognise(db: Queryable, user: User, password: string, visitor: Visitor): Promise<void> {
  if (visitor.userId === user.id) return;
  const attempt = await countAttempt(db, user.email, visitor.ip);
  if (attempt.limitedUntil) stop([problemAt('password', 'limited', limitedText(attempt.limitedUntil))]);
  if (!(await passwordFits(user.disabledAt ? null : user.passwordHash, password)))
    stop([
      problemAt('password', 'password_wrong', {
        nb: 'Det finnes alt en bruker med denne adressen. Skriv passordet du logger inn med.',
        nn: 'Det finst alt ein brukar med denne adressa. Skriv passordet du loggar inn med.',
        en: 'There is a user with this address already. Write the password you sign in with.',
      }),
    ]);
  await attempt.release();
}

const stop = (problems: Problem[]): void => {
  if (problems.length > 0) throw new ValidationFailed(problems);
};

const nameProblems = (name: string): Problem[] =>
  name.trim() ? [] : [problemAt('name', 'required', { nb: 'Skriv navnet ditt.', nn: 'Skriv namnet ditt.', en: 'Write your name.' })];

const organisationProblems = (name: string): Problem[] =>
  name.trim()
    ? []
    : [
        problemAt('organisationName', 'required', {
          nb: 'Skriv navnet på organisasjonen, for eksempel «Sandvik kommune».',
          nn: 'Skriv namnet på organisasjonen, til dømes «Sandvik kommune».',
          en: 'Write the name of the organisation, such as “Sandvik kommune”.',
        }),
      ];

type Use = (
  tx: Queryable,
  link: Link,
  input: Redemption,
  invited: User | null,
) => Promise<{ userId: string; organisationId: string | null }>;

const use: Record<Link['purpose'], Use> = {
  async first_administrator(tx, _link, { email = '', name = '', organisationName = '', ...input }) {
    if (!(await needsFirstAdministrator(tx))) throw new LinkRefused('link_used');
    stop([
      ...emailProblems(email),
      ...nameProblems(name),
      ...organisationProblems(organisationName),
      ...passwordProblems(input.password, { email, name }),
    ]);
    const user = await createUser(tx, { ...input, email, name });
    return { userId: user.id, organisationId: await settleFirstAdministrator(tx, user.id, { ...input, name: organisationName }) };
  },

  async invite(tx, { email, organisationId, role, unitId }, { name = '', ...input }, invited) {
    if (!email || !organisationId || !isRole(role)) throw new LinkRefused('link_unknown');
    if (!invited) stop([...nameProblems(name), ...passwordProblems(input.password, { email, name })]);
    const { id: userId } = invited ?? (await createUser(tx, { ...input, email, name }));
    await setMembership(tx, { userId, organisationId, role, unitId });
    return { userId, organisationId };
  },

  async reset(tx, link, { password }) {
    const user = link.userId ? await userById(tx, link.userId) : null;
    if (!user || user.disabledAt) throw new LinkRefused('link_unknown');
    stop(passwordProblems(password, user));
    await setPassword(tx, user.id, password);
    await signOutEverywhere(tx, user.id);
    return { userId: user.id, organisationId: await firstOrganisation(tx, user.id) };
  },
};
