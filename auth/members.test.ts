import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { organisationsOf } from '#auth/actor';
import { demoRoles, seedDemoUsers, signInAsDemo } from '#auth/demo';
import { changeRole, invite, membersOf, removeMember, resetLink, setDisabled } from '#auth/members';
import { createOrganisation } from '#auth/organisations';
import { type Actor, roleNames } from '#auth/roles';
import { createSession, validateSession } from '#auth/session';
import { signIn } from '#auth/sign-in';
import { setMembership } from '#auth/users';
import type { Queryable } from '#db/client';
import { organisation } from '#db/schema/organisation';
import { NotAllowed, NotFound, ValidationFailed } from '#model/errors';
import { testDatabase } from '#tests/setup/database';
import { colleague, goodPassword, someone, unitIn } from '#tests/setup/people';

let db: Queryable;
beforeAll(async () => {
  db = (await testDatabase()).db;
});

const roleIn = async (actor: Actor, userId: string) => (await membersOf(db, actor)).find((member) => member.userId === userId)?.role;

describe('users', () => {
  it('are managed by administrators only', async () => {
    const { organisationId } = await someone(db);
    const { user } = await colleague(db, organisationId, 'reader');
    for (const role of roleNames.filter((name) => name !== 'administrator')) {
      const { actor } = await colleague(db, organisationId, role);
      const attempts = [
        () => membersOf(db, actor),
        () => invite(db, actor, { email: 'x@example.no', role: 'reader' }),
        () => resetLink(db, actor, user.id),
        () => changeRole(db, actor, { userId: user.id, role: 'reader' }),
        () => removeMember(db, actor, user.id),
        () => setDisabled(db, actor, user.id, true),
      ];
      for (const attempt of attempts) await expect(attempt()).rejects.toBeInstanceOf(NotAllowed);
    }
  });

  it('are those of the own organisation, without their hashes', async () => {
    const { actor, user, organisationId } = await someone(db, 'administrator');
    const other = await colleague(db, organisationId, 'reader');
    await someone(db);
    const members = await membersOf(db, actor);
    expect(members.map(({ userId }) => userId).sort()).toEqual([user.id, other.user.id].sort());
    expect(JSON.stringify(members)).not.toContain('argon2');
  });

  it('of another organisation are not found', async () => {
    const { actor } = await someone(db, 'administrator');
    const stranger = await someone(db, 'reader');
    for (const attempt of [
      () => resetLink(db, actor, stranger.user.id),
      () => changeRole(db, actor, { userId: stranger.user.id, role: 'architect' }),
      () => removeMember(db, actor, stranger.user.id),
      () => setDisabled(db, actor, stranger.user.id, true),
    ])
      await expect(attempt()).rejects.toBeInstanceOf(NotFound);
    expect(await validateSession(db, (await createSession(db, stranger.user.id, null)).token)).not.toBeNull();
  });

  it('who belong elsewhere too get no link and are not disabled from here, but may be taken out', async () => {
    const { actor, organisationId } = await someone(db, 'administrator');
    const shared = await someone(db, 'administrator');
    await setMembership(db, { userId: shared.user.id, organisationId, role: 'reader' });
    await expect(resetLink(db, actor, shared.user.id)).rejects.toBeInstanceOf(NotAllowed);
    await expect(setDisabled(db, actor, shared.user.id, true)).rejects.toBeInstanceOf(NotAllowed);
    await removeMember(db, actor, shared.user.id);
    expect((await organisationsOf(db, shared.user.id)).map(({ id }) => id)).toEqual([shared.organisationId]);
  });

  it('who are disabled are out at once, and in again when let in', async () => {
    const { actor, organisationId } = await someone(db, 'administrator');
    const { user, email } = await colleague(db, organisationId, 'reader');
    const { token } = await createSession(db, user.id, organisationId);
    await setDisabled(db, actor, user.id, true);
    expect(await validateSession(db, token)).toBeNull();
    expect((await signIn(db, { email, password: goodPassword, ip: null })).ok).toBe(false);
    await setDisabled(db, actor, user.id, false);
    expect((await signIn(db, { email, password: goodPassword, ip: null })).ok).toBe(true);
  });

  it('are not invited twice, nor to an address that is none', async () => {
    const { actor, email } = await someone(db, 'administrator');
    await expect(invite(db, actor, { email: email.toUpperCase(), role: 'reader' })).rejects.toMatchObject({
      problems: [{ code: 'already_member' }],
    });
    await expect(invite(db, actor, { email: 'per', role: 'reader' })).rejects.toMatchObject({ problems: [{ code: 'bad_email' }] });
  });
});

describe('the role', () => {
  it('is changed', async () => {
    const { actor, organisationId } = await someone(db, 'administrator');
    const { user } = await colleague(db, organisationId, 'reader');
    await changeRole(db, actor, { userId: user.id, role: 'architect' });
    expect(await roleIn(actor, user.id)).toBe('architect');
  });

  it('of a service owner wants a unit of the own organisation', async () => {
    const { actor, organisationId } = await someone(db, 'administrator');
    const stranger = await someone(db);
    const { user } = await colleague(db, organisationId, 'reader');
    const units = [
      null,
      'not an id',
      crypto.randomUUID(),
      await unitIn(db, stranger.organisationId),
      await unitIn(db, organisationId, { removed: true }),
    ];
    for (const unitId of units) {
      await expect(changeRole(db, actor, { userId: user.id, role: 'service_owner', unitId })).rejects.toBeInstanceOf(ValidationFailed);
      await expect(invite(db, actor, { email: 'ny@example.no', role: 'service_owner', unitId })).rejects.toBeInstanceOf(ValidationFailed);
    }
    const unitId = await unitIn(db, organisationId);
    await changeRole(db, actor, { userId: user.id, role: 'service_owner', unitId });
    expect((await membersOf(db, actor)).find(({ userId }) => userId === user.id)).toMatchObject({ role: 'service_owner', unitId });
  });

  it('of the last administrator stays', async () => {
    const { actor, user } = await someone(db, 'administrator');
    await expect(changeRole(db, actor, { userId: user.id, role: 'reader' })).rejects.toBeInstanceOf(NotAllowed);
    await expect(removeMember(db, actor, user.id)).rejects.toBeInstanceOf(NotAllowed);
    await expect(setDisabled(db, actor, user.id, true)).rejects.toBeInstanceOf(NotAllowed);
    expect(await roleIn(actor, user.id)).toBe('administrator');
  });

  it('of one administrator among two may go, and a disabled one does not count', async () => {
    const { actor, user, organisationId } = await someone(db, 'administrator');
    const second = await colleague(db, organisationId, 'administrator');
    await setDisabled(db, actor, second.user.id, true);
    await expect(removeMember(db, actor, user.id)).rejects.toBeInstanceOf(NotAllowed);
    await setDisabled(db, actor, second.user.id, false);
    await changeRole(db, actor, { userId: user.id, role: 'reader' });
    expect(await roleIn(second.actor, user.id)).toBe('reader');
  });

  it('of administrators who remove each other at the same moment leaves one', async () => {
    for (let round = 0; round < 8; round++) {
      const first = await someone(db, 'administrator');
      const second = await colleague(db, first.organisationId, 'administrator');
      const results = await Promise.allSettled([
        removeMember(db, first.actor, second.user.id),
        removeMember(db, second.actor, first.user.id),
      ]);
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    }
  });
});

describe('the demo', () => {
  it('is not there until a demo organisation is seeded', async () => {
    await someone(db, 'administrator');
    expect(await demoRoles({ db, embedded: true })).toEqual([]);
    await expect(signInAsDemo({ db, embedded: true }, 'administrator')).rejects.toBeInstanceOf(NotAllowed);
  });

  it('signs in as each role, without a password, and seeding again changes nothing', async () => {
    const { id } = await createOrganisation(db, { name: 'Sandvik', demo: true });
    const unitId = await unitIn(db, id);
    const users = await seedDemoUsers(db, id, { service_owner: unitId });
    expect(await seedDemoUsers(db, id, { service_owner: unitId })).toEqual(users);
    expect(await demoRoles({ db, embedded: true })).toEqual(roleNames);
    for (const role of roleNames) {
      const { token } = await signInAsDemo({ db, embedded: true }, role);
      expect(await validateSession(db, token)).toMatchObject({ user: { id: users[role] }, session: { organisationId: id } });
    }
    await db.delete(organisation).where(eq(organisation.id, id));
  });

  it('is refused on a PostgreSQL server, whatever the organisation says', async () => {
    const { id } = await createOrganisation(db, { name: 'Sandvik', demo: true });
    await seedDemoUsers(db, id, {});
    expect(await demoRoles({ db, embedded: false })).toEqual([]);
    await expect(signInAsDemo({ db, embedded: false }, 'administrator')).rejects.toBeInstanceOf(NotAllowed);
    await db.delete(organisation).where(eq(organisation.id, id));
  });

  it('does not let one be somebody with a password, in a demo or elsewhere', async () => {
    const { id } = await createOrganisation(db, { name: 'Sandvik', demo: true });
    await colleague(db, id, 'administrator');
    expect(await demoRoles({ db, embedded: true })).toEqual([]);
    await expect(signInAsDemo({ db, embedded: true }, 'administrator')).rejects.toBeInstanceOf(NotAllowed);
  });
});
