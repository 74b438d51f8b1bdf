import { hash } from '@node-rs/argon2';
import { eq, sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { attemptsPerAccount, attemptsPerAddress, windowMinutes } from '#auth/attempts';
import { changePassword } from '#auth/own-password';
import * as password from '#auth/password';
import { validateSession } from '#auth/session';
import { signIn } from '#auth/sign-in';
import type { Queryable } from '#db/client';
import { appUser, membership, signInAttempt } from '#db/schema/account';
import { sharedOrganisationId } from '#db/schema/organisation';
import { testDatabase } from '#tests/setup/database';
import { goodPassword, someone } from '#tests/setup/people';

let db: Queryable;
beforeAll(async () => {
  db = (await testDatabase()).db;
});

const newIp = () => `2001:db8:${[1, 2].map(() => Math.floor(Math.random() * 65_535).toString(16)).join(':')}::1`;
const answer = async (email: string, word: string, ip: string | null = newIp()) => {
  const result = await signIn(db, { email, password: word, ip });
  return result.ok ? 'in' : result.refusal;
};
const later = (minutes: number) => db.execute(sql`update sign_in_attempt set at = at - make_interval(mins => ${minutes})`);
const times = <T>(n: number, one: (i: number) => Promise<T>) => Promise.all(Array.from({ length: n }, (_, i) => one(i)));

describe('signing in', () => {
  it('gives a session in the own organisation, however the address is typed', async () => {
    const { user, email, organisationId } = await someone(db);
    await db.insert(membership).values({ userId: user.id, organisationId: sharedOrganisationId, role: 'reader' });
    const result = await signIn(db, { email: `  ${email.toUpperCase()} `, password: goodPassword, ip: null });
    expect(result.ok).toBe(true);
    const who = result.ok ? await validateSession(db, result.token) : null;
    expect(who).toMatchObject({ user: { id: user.id }, session: { organisationId } });
  });

  it('answers the same to a wrong password, an unknown address, a disabled user and one without a password', async () => {
    const { email } = await someone(db);
    const disabled = await someone(db);
    await db.update(appUser).set({ disabledAt: new Date() }).where(eq(appUser.id, disabled.user.id));
    const without = await someone(db);
    await db.update(appUser).set({ passwordHash: null }).where(eq(appUser.id, without.user.id));
    const answers = [
      await signIn(db, { email, password: 'feil passord her', ip: null }),
      await signIn(db, { email: 'ukjent@example.no', password: goodPassword, ip: null }),
      await signIn(db, { email: disabled.email, password: goodPassword, ip: null }),
      await signIn(db, { email: without.email, password: goodPassword, ip: null }),
    ];
    expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(answers[0]).toMatchObject({ ok: false, refusal: 'wrong' });
  });

  it('does the work of one password check for an unknown address too', async () => {
    const check = vi.spyOn(password, 'passwordFits');
    await answer('ukjent@example.no', goodPassword);
    expect(check).toHaveBeenCalledExactlyOnceWith(null, goodPassword);
    check.mockRestore();
  });

  it('renews a hash made with weaker parameters', async () => {
    const { user, email } = await someone(db);
    const weak = await hash(goodPassword, { memoryCost: 4096, timeCost: 1 });
    await db.update(appUser).set({ passwordHash: weak }).where(eq(appUser.id, user.id));
    expect(await answer(email, goodPassword)).toBe('in');
    const [row] = await db.select().from(appUser).where(eq(appUser.id, user.id));
    expect(row?.passwordHash).toContain('m=19456');
    expect(await answer(email, goodPassword)).toBe('in');
  });
});

describe('the limit for an account', () => {
  it('stops even the right password after too many wrong ones, and says when to try again', async () => {
    const { email } = await someone(db);
    for (let i = 0; i < attemptsPerAccount; i++) expect(await answer(email, 'feil passord her')).toBe('wrong');
    const refused = await signIn(db, { email: email.toUpperCase(), password: goodPassword, ip: newIp() });
    if (refused.ok || refused.refusal !== 'limited') throw new Error('not limited');
    const minutes = (refused.tryAgainAt.getTime() - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(windowMinutes - 1);
    expect(minutes).toBeLessThanOrEqual(windowMinutes);
    expect(refused.text.nb).toMatch(/Prøv igjen etter .*\d\d:\d\d\.$/);
  });

  it('is lifted when the window has passed, though somebody kept knocking', async () => {
    const { email } = await someone(db);
    for (let i = 0; i < attemptsPerAccount; i++) await answer(email, 'feil passord her');
    await later(windowMinutes - 1);
    for (let i = 0; i < 2 * attemptsPerAccount; i++) expect(await answer(email, goodPassword)).toBe('limited');
    await later(2);
    expect(await answer(email, goodPassword)).toBe('in');
  });

  it('counts afresh after the right password', async () => {
    const { email } = await someone(db);
    for (let round = 0; round < 2; round++) {
      for (let i = 1; i < attemptsPerAccount; i++) expect(await answer(email, 'feil passord her')).toBe('wrong');
      expect(await answer(email, goodPassword)).toBe('in');
    }
  });

  it('holds for an address without an account, so that it does not tell which have one', async () => {
    const email = `${crypto.randomUUID()}@example.no`;
    for (let i = 0; i < attemptsPerAccount; i++) expect(await answer(email, 'feil passord her')).toBe('wrong');
    expect(await answer(email, 'feil passord her')).toBe('limited');
  });

  it('does not touch other accounts', async () => {
    const [me, you] = [await someone(db), await someone(db)];
    for (let i = 0; i <= attemptsPerAccount; i++) await answer(me.email, 'feil passord her');
    expect(await answer(you.email, goodPassword)).toBe('in');
  });

  it('lets no more than the limit through when all come at once', async () => {
    const { email } = await someone(db);
    const answers = await times(20, () => answer(email, 'feil passord her'));
    expect(answers.filter((each) => each === 'wrong').length).toBeLessThanOrEqual(attemptsPerAccount);
    expect(answers).toContain('limited');
  });

  it('counts guesses at the current password of somebody signed in', async () => {
    const { email } = await someone(db);
    const result = await signIn(db, { email, password: goodPassword, ip: null });
    const who = result.ok ? await validateSession(db, result.token) : null;
    if (!who) throw new Error('not signed in');
    const guess = (current: string) => changePassword(db, who, { current, password: 'en helt annen setning', ip: null });
    const codes: string[] = [];
    for (let i = 0; i <= attemptsPerAccount; i++) await guess('feil passord her').catch((error) => codes.push(error.problems[0].code));
    expect(codes).toEqual([...Array(attemptsPerAccount).fill('password_wrong'), 'limited']);
  });
});

describe('the limit for an address on the net', () => {
  it('stops whoever tries many accounts, also from another address of the same subscriber', async () => {
    const { email } = await someone(db);
    const net = newIp().replace('::1', '');
    for (let i = 0; i < attemptsPerAddress; i++) await answer(`u${i}@example.no`, 'feil passord her', `${net}:0:0::${i + 1}`);
    expect(await answer(email, goodPassword, `${net}::ffff`)).toBe('limited');
    expect(await answer(email, goodPassword, newIp())).toBe('in');
  });

  it('tells IPv4 addresses apart', async () => {
    const { email } = await someone(db);
    for (let i = 0; i < attemptsPerAddress; i++) await answer(`v${i}@example.no`, 'feil passord her', '192.0.2.1');
    expect(await answer(email, goodPassword, '::ffff:192.0.2.1')).toBe('limited');
    expect(await answer(email, goodPassword, '192.0.2.2')).toBe('in');
  });

  it('is not reset by signing in to an account of one’s own', async () => {
    const { email } = await someone(db);
    const ip = newIp();
    for (let i = 0; i < attemptsPerAddress - 1; i++) await answer(`w${i}@example.no`, 'feil passord her', ip);
    expect(await answer(email, goodPassword, ip)).toBe('in');
    await answer('wx@example.no', 'feil passord her', ip);
    expect(await answer(email, goodPassword, ip)).toBe('limited');
  });
});

it('attempts are stored without address, and forgotten when the window has passed', async () => {
  await db.delete(signInAttempt);
  await answer('kari@example.no', 'feil passord her', '192.0.2.9');
  const rows = await db.select().from(signInAttempt);
  expect(rows).toHaveLength(2);
  expect(JSON.stringify(rows)).not.toMatch(/kari|192\.0/);
  await later(windowMinutes + 1);
  await answer('ola@example.no', 'feil passord her', null);
  expect(await db.select().from(signInAttempt)).toHaveLength(1);
});

describe('changing the own password', () => {
  it('takes the current one, ends the other sessions and keeps this', async () => {
    const { email } = await someone(db);
    const tokens: string[] = [];
    for (let i = 0; i < 2; i++) {
      const result = await signIn(db, { email, password: goodPassword, ip: null });
      if (result.ok) tokens.push(result.token);
    }
    const [here = '', there = ''] = tokens;
    const who = await validateSession(db, here);
    if (!who) throw new Error('not signed in');
    const change = (current: string, next: string) => changePassword(db, who, { current, password: next, ip: null });
    await expect(change('feil passord her', 'en helt annen setning')).rejects.toMatchObject({ problems: [{ at: { field: 'current' } }] });
    await expect(change(goodPassword, 'kort')).rejects.toMatchObject({ problems: [{ at: { field: 'password' } }] });
    await change(goodPassword, 'en helt annen setning');
    expect(await validateSession(db, here)).not.toBeNull();
    expect(await validateSession(db, there)).toBeNull();
    expect(await answer(email, goodPassword)).toBe('wrong');
    expect(await answer(email, 'en helt annen setning')).toBe('in');
  });
});
