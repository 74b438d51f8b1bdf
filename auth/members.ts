/** What an administrator does with the users of the own organisation. */
import { and, asc, eq, isNull, ne, sql } from 'drizzle-orm';
import { validate } from 'uuid';
import { emailProblems, normalEmail } from '#auth/email';
import { createLink, type NewLink } from '#auth/links';
import { type Actor, assertMay, isRole, type Role } from '#auth/roles';
import { signOutEverywhere } from '#auth/session';
import { endMembership, setMembership, userByEmail } from '#auth/users';
import { type Queryable, rowsOf } from '#db/client';
import { appUser, membership } from '#db/schema/account';
import { NotAllowed, NotFound, ValidationFailed } from '#model/errors';
import { problemAt } from '#model/result';

export interface Member {
  userId: string;
  name: string;
  email: string;
  role: Role;
  unitId: string | null;
  disabled: boolean;
  /** False until the user has chosen a password. */
  hasPassword: boolean;
}

const manage = (actor: Actor): void => assertMay(actor, 'manage_users', { organisationId: actor.organisationId });

/** The users of the actor's organisation. */
export async function membersOf(db: Queryable, actor: Actor): Promise<Member[]> {
  manage(actor);
  const rows = await db
    .select({
      userId: appUser.id,
      name: appUser.name,
      email: appUser.email,
      role: membership.role,
      unitId: membership.unitId,
      disabledAt: appUser.disabledAt,
      hasPassword: sql<boolean>`${appUser.passwordHash} is not null`,
    })
    .from(membership)
    .innerJoin(appUser, eq(appUser.id, membership.userId))
    .where(eq(membership.organisationId, actor.organisationId))
    .orderBy(asc(appUser.name), asc(appUser.id));
  return rows.flatMap(({ role, disabledAt, ...rest }) => (isRole(role) ? [{ ...rest, role, disabled: disabledAt !== null }] : []));
}

export interface Invitation {
  email: string;
  role: Role;
  /** The own unit of a service owner. */
  unitId?: string | null;
}

/** A link for somebody to become a user with; the administrator hands it over. */
export async function invite(db: Queryable, actor: Actor, { email, role, unitId = null }: Invitation): Promise<NewLink> {
  manage(actor);
  const problems = emailProblems(email);
  if (problems.length > 0) throw new ValidationFailed(problems);
  const { organisationId } = actor;
  await assertUnit(db, organisationId, role, unitId);
  const known = await userByEmail(db, email);
  if (known && (await roleOf(db, known.id, organisationId)))
    throw new ValidationFailed([
      problemAt('email', 'already_member', {
        nb: 'Denne brukeren er med fra før. Endre rollen i listen i stedet.',
        nn: 'Denne brukaren er med frå før. Endre rolla i lista i staden.',
        en: 'This user is here already. Change the role in the list instead.',
      }),
    ]);
  return createLink(db, 'invite', { email: normalEmail(email), organisationId, role, unitId });
}

/**
 * A link for a member to choose a new password with.
 * @throws NotAllowed when the user is a member elsewhere too: the administrator of one organisation must not get into another.
 */
export async function resetLink(db: Queryable, actor: Actor, userId: string): Promise<NewLink> {
  manage(actor);
  await assertOnlyHere(db, actor, userId);
  return createLink(db, 'reset', { userId });
}

/** Gives a member another role or unit. The last administrator keeps the role. */
export async function changeRole(
  db: Queryable,
  actor: Actor,
  { userId, role, unitId = null }: { userId: string; role: Role; unitId?: string | null },
): Promise<void> {
  manage(actor);
  const { organisationId } = actor;
  await assertUnit(db, organisationId, role, unitId);
  await db.transaction(async (tx) => {
    if (!(await roleOf(tx, userId, organisationId))) throw new NotFound();
    if (role !== 'administrator') await assertNotLast(tx, organisationId, userId);
    await setMembership(tx, { userId, organisationId, role, unitId });
  });
}

/** Takes a user out of the organisation. What they have registered stays. */
export async function removeMember(db: Queryable, actor: Actor, userId: string): Promise<void> {
  manage(actor);
  await db.transaction(async (tx) => {
    await assertNotLast(tx, actor.organisationId, userId);
    if (!(await endMembership(tx, userId, actor.organisationId))) throw new NotFound();
  });
}

/** Stops a user from signing in, everywhere and at once, or lets them in again. */
export async function setDisabled(db: Queryable, actor: Actor, userId: string, disabled: boolean): Promise<void> {
  manage(actor);
  await db.transaction(async (tx) => {
    await assertOnlyHere(tx, actor, userId);
    if (disabled) await assertNotLast(tx, actor.organisationId, userId);
    await tx
      .update(appUser)
      .set({ disabledAt: disabled ? new Date() : null })
      .where(eq(appUser.id, userId));
    if (disabled) await signOutEverywhere(tx, userId);
  });
}

async function roleOf(db: Queryable, userId: string, organisationId: string): Promise<string | null> {
  const [row] = await db
    .select({ role: membership.role })
    .from(membership)
    .where(and(eq(membership.userId, userId), eq(membership.organisationId, organisationId)));
  return row?.role ?? null;
}

async function assertOnlyHere(db: Queryable, actor: Actor, userId: string): Promise<void> {
  if (!(await roleOf(db, userId, actor.organisationId))) throw new NotFound();
  const elsewhere = await db
    .select({ id: membership.organisationId })
    .from(membership)
    .where(and(eq(membership.userId, userId), ne(membership.organisationId, actor.organisationId)))
    .limit(1);
  if (elsewhere.length > 0 && userId !== actor.userId)
    throw new NotAllowed({
      nb: 'Brukeren er også med i en annen organisasjon. Be den som drifter løsningen om dette, eller ta brukeren ut av din organisasjon.',
      nn: 'Brukaren er òg med i ein annan organisasjon. Be den som driftar løysinga om dette, eller ta brukaren ut av organisasjonen din.',
      en: 'The user belongs to another organisation too. Ask whoever runs the installation, or take the user out of your organisation.',
    });
}

/** Locks the administrators' rows, so that two of them cannot remove each other at the same moment. */
async function assertNotLast(tx: Queryable, organisationId: string, userId: string): Promise<void> {
  const administrators = await tx
    .select({ userId: membership.userId })
    .from(membership)
    .innerJoin(appUser, eq(appUser.id, membership.userId))
    .where(and(eq(membership.organisationId, organisationId), eq(membership.role, 'administrator'), isNull(appUser.disabledAt)))
    .orderBy(membership.userId)
    .for('update', { of: membership });
  if (administrators.length !== 1 || administrators[0]?.userId !== userId) return;
  throw new NotAllowed({
    nb: 'Dette er den eneste administratoren. Gi en annen bruker rollen først.',
    nn: 'Dette er den einaste administratoren. Gi ein annan brukar rolla først.',
    en: 'This is the only administrator. Give another user the role first.',
  });
}

async function assertUnit(db: Queryable, organisationId: string, role: Role, unitId: string | null): Promise<void> {
  if (unitId === null && role !== 'service_owner') return;
  const found =
    unitId && validate(unitId)
      ? await rowsOf(db, sql`select 1 from org_unit where id = ${unitId} and organisation_id = ${organisationId} and removed_at is null`)
      : [];
  if (found.length > 0) return;
  throw new ValidationFailed([
    problemAt('unitId', 'unit_required', {
      nb: 'Velg enheten tjenesteeieren hører til. Det er den som avgjør hva som kan endres.',
      nn: 'Vel eininga tenesteeigaren høyrer til. Det er ho som avgjer kva som kan endrast.',
      en: 'Choose the unit the service owner belongs to. It decides what may be changed.',
    }),
  ]);
}
