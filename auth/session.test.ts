import { eq, sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { actorIn, organisationsOf } from '#auth/actor';
import { cookieFor, signedIn, signOutOf } from '#auth/request';
import { sha256 } from '#auth/secrets';
import {
  createSession,
  forgetEndedSessions,
  signOut,
  signOutElsewhere,
  signOutEverywhere,
  switchOrganisation,
  validateSession,
} from '#auth/session';
import { endMembership, setMembership } from '#auth/users';
import type { Queryable } from '#db/client';
import { appUser, session } from '#db/schema/account';
import { NotFound } from '#model/errors';
import { testDatabase } from '#tests/setup/database';
import { colleague, someone, unitIn } from '#tests/setup/people';

let db: Queryable;
beforeAll(async () => {
  db = (await testDatabase()).db;
});

const day = 24 * 60 * 60 * 1000;
const endsIn = (token: string, days: number) =>
  db
    .update(session)
    .set({ expiresAt: new Date(Date.now() + days * day) })
    .where(eq(session.id, sha256(token)));
const stored = (token: string) =>
  db
    .select()
    .from(session)
    .where(eq(session.id, sha256(token)));

describe('a session', () => {
  it('tells who is signed in and where', async () => {
    const { user, organisationId } = await someone(db);
    const { token } = await createSession(db, user.id, organisationId);
    const who = await validateSession(db, token);
    expect(who?.user).toEqual({ id: user.id, email: user.email, name: 'Kari Nordmann', language: 'nb' });
    expect(who?.session).toMatchObject({ userId: user.id, organisationId, fresh: false });
  });

  it('cannot be entered with what the database holds', async () => {
    const { user } = await someone(db);
    const { token, session: made } = await createSession(db, user.id, null);
    expect(made.id).not.toBe(token);
    expect(await validateSession(db, made.id)).toBeNull();
    expect(await validateSession(db, token)).not.toBeNull();
  });

  it('is nobody without a token, and with one nobody has', async () => {
    expect(await validateSession(db, null)).toBeNull();
    expect(await validateSession(db, '')).toBeNull();
    expect(await validateSession(db, 'guessed')).toBeNull();
  });

  it('ends when it is not used for a week, and is forgotten', async () => {
    const { user } = await someone(db);
    const { token, session: made } = await createSession(db, user.id, null);
    expect(made.expiresAt.getTime() - Date.now()).toBeCloseTo(7 * day, -5);
    await endsIn(token, -0.001);
    expect(await validateSession(db, token)).toBeNull();
    expect(await stored(token)).toEqual([]);
  });

  it('is renewed by use in the second half of the week, not in the first', async () => {
    const { user } = await someone(db);
    const { token } = await createSession(db, user.id, null);
    await endsIn(token, 4);
    expect((await validateSession(db, token))?.session.fresh).toBe(false);
    await endsIn(token, 3);
    const renewed = await validateSession(db, token);
    expect(renewed?.session.fresh).toBe(true);
    const [row] = await stored(token);
    expect(row?.expiresAt.getTime()).toBeGreaterThan(Date.now() + 6.9 * day);
  });

  it('ends after a month however much it is used', async () => {
    const { user } = await someone(db);
    const { token } = await createSession(db, user.id, null);
    const madeDaysAgo = (days: number) =>
      db
        .update(session)
        .set({ createdAt: new Date(Date.now() - days * day) })
        .where(eq(session.id, sha256(token)));
    await madeDaysAgo(29);
    expect(await validateSession(db, token)).not.toBeNull();
    await madeDaysAgo(31);
    expect(await validateSession(db, token)).toBeNull();
    expect(await stored(token)).toEqual([]);
  });

  it('ends when the user is disabled', async () => {
    const { user } = await someone(db);
    const { token } = await createSession(db, user.id, null);
    await db.update(appUser).set({ disabledAt: new Date() }).where(eq(appUser.id, user.id));
    expect(await validateSession(db, token)).toBeNull();
    expect(await stored(token)).toEqual([]);
  });

  it('that has ended is swept away, the others stay', async () => {
    const { user } = await someone(db);
    const [gone, stays] = [await createSession(db, user.id, null), await createSession(db, user.id, null)];
    await endsIn(gone.token, -1);
    await forgetEndedSessions(db);
    expect(await stored(gone.token)).toEqual([]);
    expect(await stored(stays.token)).toHaveLength(1);
  });
});

describe('signing out', () => {
  it('ends this session only', async () => {
    const { user } = await someone(db);
    const [here, there] = [await createSession(db, user.id, null), await createSession(db, user.id, null)];
    await signOut(db, here.token);
    expect(await validateSession(db, here.token)).toBeNull();
    expect(await validateSession(db, there.token)).not.toBeNull();
  });

  it('everywhere ends all sessions of the user, and nobody else’s', async () => {
    const [me, you] = [await someone(db), await someone(db)];
    const mine = [await createSession(db, me.user.id, null), await createSession(db, me.user.id, null)];
    const yours = await createSession(db, you.user.id, null);
    await signOutEverywhere(db, me.user.id);
    for (const { token } of mine) expect(await validateSession(db, token)).toBeNull();
    expect(await validateSession(db, yours.token)).not.toBeNull();
  });

  it('elsewhere leaves the session one is in', async () => {
    const { user } = await someone(db);
    const [here, there] = [await createSession(db, user.id, null), await createSession(db, user.id, null)];
    const who = await validateSession(db, here.token);
    if (who) await signOutElsewhere(db, who);
    expect(await validateSession(db, here.token)).not.toBeNull();
    expect(await validateSession(db, there.token)).toBeNull();
  });
});

describe('the organisation of a session', () => {
  it('changes to another of the user’s own, and to no other', async () => {
    const [me, you] = [await someone(db), await someone(db)];
    const other = await someone(db);
    await setMembership(db, { userId: me.user.id, organisationId: other.organisationId, role: 'reader' });
    const { token } = await createSession(db, me.user.id, me.organisationId);
    const who = await validateSession(db, token);
    if (!who) throw new Error('not signed in');
    await switchOrganisation(db, who, other.organisationId);
    expect((await validateSession(db, token))?.session.organisationId).toBe(other.organisationId);
    await expect(switchOrganisation(db, who, you.organisationId)).rejects.toBeInstanceOf(NotFound);
    expect((await validateSession(db, token))?.session.organisationId).toBe(other.organisationId);
    expect((await organisationsOf(db, me.user.id)).map(({ id, role }) => [id, role]).sort()).toEqual(
      [
        [me.organisationId, 'architect'],
        [other.organisationId, 'reader'],
      ].sort(),
    );
  });
});

const settings = { origin: undefined, insecureCookies: false, proxies: 1 };
const headers = (token: string) => new Headers({ host: 'husorden.kommune.no', cookie: `__Host-husorden=${token}` });

describe('a request', () => {
  it('knows who acts from its cookie', async () => {
    const { user, organisationId } = await someone(db, 'architect');
    const { token } = await createSession(db, user.id, organisationId);
    const who = await signedIn(db, headers(token), settings);
    expect(who?.actor).toEqual({ userId: user.id, organisationId, role: 'architect', unitIds: [] });
    expect(cookieFor(token, headers(token), settings)).toMatchObject({ name: '__Host-husorden', value: token });
    expect(await signedIn(db, new Headers(), settings)).toBeNull();
  });

  it('goes on at home when the user was taken out of the organisation', async () => {
    const [me, other] = [await someone(db), await someone(db)];
    await setMembership(db, { userId: me.user.id, organisationId: other.organisationId, role: 'administrator' });
    const { token } = await createSession(db, me.user.id, other.organisationId);
    await endMembership(db, me.user.id, other.organisationId);
    expect((await signedIn(db, headers(token), settings))?.actor?.organisationId).toBe(me.organisationId);
  });

  it('has no actor when the user has no organisation left', async () => {
    const { user, organisationId } = await someone(db);
    const { token } = await createSession(db, user.id, organisationId);
    await endMembership(db, user.id, organisationId);
    const who = await signedIn(db, headers(token), settings);
    expect(who?.user.id).toBe(user.id);
    expect(who?.actor).toBeNull();
  });

  it('that signs out leaves neither session nor cookie', async () => {
    const { user } = await someone(db);
    const { token } = await createSession(db, user.id, null);
    expect(await signOutOf(db, headers(token), settings)).toMatchObject({ name: '__Host-husorden', value: '', options: { maxAge: 0 } });
    expect(await validateSession(db, token)).toBeNull();
  });
});

describe('the units of a service owner', () => {
  it('are the own one and all below, but not those above, beside or removed', async () => {
    const { organisationId } = await someone(db);
    const top = await unitIn(db, organisationId);
    const school = await unitIn(db, organisationId, { parentId: top });
    await unitIn(db, organisationId, { parentId: top });
    const year = await unitIn(db, organisationId, { parentId: school });
    const room = await unitIn(db, organisationId, { parentId: year });
    await unitIn(db, organisationId, { parentId: await unitIn(db, organisationId, { parentId: school, removed: true }) });
    const owner = await colleague(db, organisationId, 'service_owner', { unitId: school });
    const actor = await actorIn(db, owner.user.id, organisationId);
    expect([...(actor?.unitIds ?? [])].sort()).toEqual([school, year, room].sort());
    const { token } = await createSession(db, owner.user.id, organisationId);
    const read = (await signedIn(db, headers(token), settings))?.actor;
    expect({ ...read, unitIds: [...(read?.unitIds ?? [])].sort() }).toEqual({ ...actor, unitIds: [school, year, room].sort() });
  });

  it('come to an end even where units stand in a ring', async () => {
    const { organisationId } = await someone(db);
    const first = await unitIn(db, organisationId);
    const second = await unitIn(db, organisationId, { parentId: first });
    await db.execute(sql`update org_unit set parent_id = ${second} where id = ${first}`);
    const owner = await colleague(db, organisationId, 'service_owner', { unitId: first });
    expect((await actorIn(db, owner.user.id, organisationId))?.unitIds).toHaveLength(2);
    const { token } = await createSession(db, owner.user.id, organisationId);
    expect((await signedIn(db, headers(token), settings))?.actor?.unitIds).toHaveLength(2);
  });

  it('are none when the own unit is gone', async () => {
    const { organisationId } = await someone(db);
    const owner = await colleague(db, organisationId, 'service_owner', { unitId: await unitIn(db, organisationId, { removed: true }) });
    expect((await actorIn(db, owner.user.id, organisationId))?.unitIds).toEqual([]);
  });

  it('and no actor for those who are not members', async () => {
    const [me, you] = [await someone(db), await someone(db)];
    expect(await actorIn(db, me.user.id, you.organisationId)).toBeNull();
  });
});
