/** Users and their membership of organisations, as data; who may do it is decided in auth/members.ts. */
import { and, eq } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import { normalEmail } from '#auth/email';
import { hashPassword } from '#auth/password';
import type { Role } from '#auth/roles';
import type { Queryable } from '#db/client';
import { appUser, membership } from '#db/schema/account';
import type { Language } from '#model/text';

export type User = typeof appUser.$inferSelect;

/** The user with this address, however it is typed. */
export async function userByEmail(db: Queryable, email: string): Promise<User | null> {
  const [user] = await db
    .select()
    .from(appUser)
    .where(eq(appUser.email, normalEmail(email)));
  return user ?? null;
}

export async function userById(db: Queryable, id: string): Promise<User | null> {
  const [user] = await db.select().from(appUser).where(eq(appUser.id, id));
  return user ?? null;
}

export interface NewUser {
  email: string;
  name: string;
  /** Left out: the user has none yet, and gets a link to choose one. */
  password?: string;
  language?: Language;
}

/** Makes a user; the caller has checked address and password. */
export async function createUser(db: Queryable, input: NewUser): Promise<User> {
  const [user] = await db
    .insert(appUser)
    .values({
      id: uuid(),
      email: normalEmail(input.email),
      name: input.name.trim(),
      language: input.language ?? 'nb',
      passwordHash: input.password === undefined ? null : await hashPassword(input.password),
    })
    .returning();
  if (!user) throw new Error('The user was not stored.');
  return user;
}

/** Sets what the user signs in with. */
export async function setPassword(db: Queryable, userId: string, password: string): Promise<void> {
  await db
    .update(appUser)
    .set({ passwordHash: await hashPassword(password) })
    .where(eq(appUser.id, userId));
}

/** Makes the user a member with this role, or changes the role of a member. */
export async function setMembership(
  db: Queryable,
  { userId, organisationId, role, unitId = null }: { userId: string; organisationId: string; role: Role; unitId?: string | null },
): Promise<void> {
  await db
    .insert(membership)
    .values({ userId, organisationId, role, unitId })
    .onConflictDoUpdate({ target: [membership.userId, membership.organisationId], set: { role, unitId } });
}

/** Takes the user out of the organisation; true when there was something to take. */
export async function endMembership(db: Queryable, userId: string, organisationId: string): Promise<boolean> {
  const gone = await db
    .delete(membership)
    .where(and(eq(membership.userId, userId), eq(membership.organisationId, organisationId)))
    .returning({ userId: membership.userId });
  return gone.length > 0;
}
