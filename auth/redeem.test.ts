import { eq, sql } from 'drizzle-orm';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { organisationsOf } from '#auth/actor';
import { firstAdministratorLink } from '#auth/first-administrator';
import { createLink, LinkRefused, linkUrl, openLink } from '#auth/links';
import { invite, membersOf, resetLink } from '#auth/members';
import { addUser, operatorResetLink } from '#auth/operator';
import { slugOf } from '#auth/organisations';
import { type Redemption, redeem } from '#auth/redeem';
import { createSession, validateSession } from '#auth/session';
import { signIn } from '#auth/sign-in';
import type { Queryable } from '#db/client';
import { appUser, oneTimeLink } from '#db/schema/account';
import { organisation, sharedOrganisationId } from '#db/schema/organisation';
import { Refusal, ValidationFailed } from '#model/errors';
import { testDatabase } from '#tests/setup/database';
import { colleague, goodPassword, someone } from '#tests/setup/people';

let db: Queryable;
beforeAll(async () => {
  db = (await testDatabase()).db;
});

const me: Redemption = { email: 'Kari@Sandvik.no', name: 'Kari Nordmann', password: goodPassword, organisationName: 'Sandvik kommune' };
const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error) => (error instanceof Refusal ? error.code : String(error)),
  );
const fieldsOf = async (work: Promise<unknown>): Promise<string[]> =>
  work.then(
    () => [],
    (error) =>
      error instanceof ValidationFailed ? error.problems.map((problem) => `${problem.at.field} ${problem.code}`) : [String(error)],
  );
const expire = (purpose: 'first_administrator' | 'invite' | 'reset') =>
  db.update(oneTimeLink).set({ expiresAt: sql`now() - interval '1 minute'` }).where(eq(oneTimeLink.purpose, purpose));

describe('the first administrator', () => {
  const empty = async () => {
    await db.delete(oneTimeLink);
    await db.delete(appUser);
    await db.delete(organisation).where(eq(organisation.shared, false));
  };
  beforeEach(empty);
  afterEach(empty);
  const newToken = async () => (await firstAdministratorLink(db))?.token ?? '';

  it('is made with the link of a fresh installation, with an organisation, and is signed in', async () => {
    const { userId, organisationId, token } = await redeem(db, await newToken(), me);
    expect((await validateSession(db, token))?.user).toMatchObject({ id: userId, email: 'kari@sandvik.no', name: 'Kari Nordmann' });
    expect(await organisationsOf(db, userId)).toEqual([
      { id: organisationId, slug: 'sandvik-kommune', name: 'Sandvik kommune', shared: false, demo: false, role: 'administrator' },
      { id: sharedOrganisationId, slug: 'felles', name: 'Felles', shared: true, demo: false, role: 'administrator' },
    ]);
    expect((await signIn(db, { email: 'kari@sandvik.no', password: goodPassword, ip: null })).ok).toBe(true);
  });

  it('is made once: afterwards there is no link to be had, and those printed before are void', async () => {
    const [first, second] = [await newToken(), await newToken()];
    await redeem(db, first, me);
    expect(await firstAdministratorLink(db)).toBeNull();
    expect(await codeOf(redeem(db, second, { ...me, email: 'ola@sandvik.no' }))).toBe('link_unknown');
    expect(await codeOf(redeem(db, first, { ...me, email: 'ola@sandvik.no' }))).toBe('link_used');
    expect(await db.select().from(appUser)).toHaveLength(1);
  });

  it('is one, also when two links are used at the same moment', async () => {
    const tokens = [await newToken(), await newToken(), await newToken()];
    const codes = await Promise.all(
      tokens.map((token, i) => codeOf(redeem(db, token, { ...me, email: `u${i}@sandvik.no`, organisationName: `Kommune ${i}` }))),
    );
    expect(codes.sort()).toEqual(['done', 'link_unknown', 'link_unknown']);
    expect(await db.select().from(appUser)).toHaveLength(1);
  });

  it('has a day, measured by the clock of the database', async () => {
    const link = await firstAdministratorLink(db);
    expect(((link?.expiresAt.getTime() ?? 0) - Date.now()) / 3_600_000).toBeCloseTo(24, 1);
    await expire('first_administrator');
    expect(await codeOf(redeem(db, link?.token ?? '', me))).toBe('link_expired');
    expect(await codeOf(openLink(db, link?.token ?? ''))).toBe('link_expired');
  });

  it('hears of everything that must be corrected at once, and the link is still good', async () => {
    const token = await newToken();
    const poor = { email: 'kari', name: ' ', password: 'kort', organisationName: '' };
    expect(await fieldsOf(redeem(db, token, poor))).toEqual([
      'email bad_email',
      'name required',
      'organisationName required',
      'password password_short',
    ]);
    expect(await db.select().from(organisation)).toHaveLength(1);
    expect(await codeOf(redeem(db, token, me))).toBe('done');
  });

  it('is not asked for where there are users', async () => {
    await someone(db);
    expect(await firstAdministratorLink(db)).toBeNull();
  });
});

describe('a link', () => {
  it('is stored only as a hash', async () => {
    const { token } = await createLink(db, 'invite', { email: 'per@example.no' });
    expect(JSON.stringify(await db.select().from(oneTimeLink))).not.toContain(token);
  });

  it('that nobody made is refused with a sentence', async () => {
    const error = await openLink(db, 'made-up').catch((e) => e);
    expect(error).toBeInstanceOf(LinkRefused);
    expect(error.text.nn).toBe('Lenkja er ikkje gyldig. Sjekk at heile lenkja er med, eller be om ei ny.');
  });

  it('leads to a page in the language asked for', () => {
    expect(linkUrl('https://husorden.kommune.no', 'abc')).toBe('https://husorden.kommune.no/nb/link/abc');
    expect(linkUrl('http://localhost:3000', 'abc', 'nn')).toBe('http://localhost:3000/nn/link/abc');
  });
});

describe('an invitation', () => {
  it('makes a user with the role and the address of the invitation, whatever else is sent', async () => {
    const { actor, organisationId } = await someone(db, 'administrator');
    const { token } = await invite(db, actor, { email: ' Per@Example.no ', role: 'reader' });
    expect(await openLink(db, token)).toMatchObject({ purpose: 'invite', email: 'per@example.no', organisation: { id: organisationId } });
    const done = await redeem(db, token, { name: 'Per Hansen', email: 'annen@example.no', password: goodPassword, organisationName: 'X' });
    expect(done.organisationId).toBe(organisationId);
    const member = (await membersOf(db, actor)).find(({ userId }) => userId === done.userId);
    expect(member).toMatchObject({ email: 'per@example.no', name: 'Per Hansen', role: 'reader', hasPassword: true });
    expect(await codeOf(redeem(db, token, { name: 'Per Hansen', password: goodPassword }))).toBe('link_used');
  });

  it('asks somebody who has an account for the password they have, and changes nothing else', async () => {
    const { actor, organisationId } = await someone(db, 'administrator');
    const known = await someone(db, 'reader');
    const { token } = await invite(db, actor, { email: known.email, role: 'architect' });
    expect(await fieldsOf(redeem(db, token, { name: 'Tyv', password: 'et helt nytt passord' }))).toEqual(['password password_wrong']);
    expect(await organisationsOf(db, known.user.id)).toHaveLength(1);
    await redeem(db, token, { name: 'Nytt navn', password: goodPassword });
    const roles = (await organisationsOf(db, known.user.id)).map(({ id, role }) => `${id} ${role}`).sort();
    expect(roles).toEqual([`${organisationId} architect`, `${known.organisationId} reader`].sort());
    const [row] = await db.select().from(appUser).where(eq(appUser.id, known.user.id));
    expect(row).toMatchObject({ name: 'Kari Nordmann', passwordHash: known.user.passwordHash });
  });

  it('takes the word of a session instead of the password, but only the user’s own', async () => {
    const { actor } = await someone(db, 'administrator');
    const [known, other] = [await someone(db), await someone(db)];
    const { token } = await invite(db, actor, { email: known.email, role: 'reader' });
    expect(await fieldsOf(redeem(db, token, { password: '' }, { ip: null, userId: other.user.id }))).toEqual(['password password_wrong']);
    expect((await redeem(db, token, { password: '' }, { ip: null, userId: known.user.id })).userId).toBe(known.user.id);
  });

  it('does not let a password be guessed', async () => {
    const { actor } = await someone(db, 'administrator');
    const known = await someone(db);
    const { token } = await invite(db, actor, { email: known.email, role: 'reader' });
    for (let i = 0; i < 5; i++) await fieldsOf(redeem(db, token, { password: 'feil passord her' }));
    expect(await fieldsOf(redeem(db, token, { password: goodPassword }))).toEqual(['password limited']);
  });

  it('does not open for somebody who is disabled', async () => {
    const { actor } = await someone(db, 'administrator');
    const known = await someone(db);
    await db.update(appUser).set({ disabledAt: new Date() }).where(eq(appUser.id, known.user.id));
    const { token } = await invite(db, actor, { email: known.email, role: 'reader' });
    expect(await fieldsOf(redeem(db, token, { password: goodPassword }))).toEqual(['password password_wrong']);
  });

  it('wants a name and a good password, and is then still good', async () => {
    const { actor } = await someone(db, 'administrator');
    const { token } = await invite(db, actor, { email: 'bergljot@example.no', role: 'reader' });
    expect(await fieldsOf(redeem(db, token, { password: 'bergljot og havre' }))).toEqual(['name required', 'password password_own_name']);
    expect(await codeOf(redeem(db, token, { name: 'Bo', password: goodPassword }))).toBe('done');
  });
});

describe('a link to choose a new password', () => {
  it('sets it once, ends every session before it and gives a new one', async () => {
    const { actor, organisationId } = await someone(db, 'administrator');
    const { user, email } = await colleague(db, organisationId, 'reader');
    const old = await createSession(db, user.id, organisationId);
    const { token } = await resetLink(db, actor, user.id);
    const done = await redeem(db, token, { password: 'en helt annen setning' });
    expect(await validateSession(db, old.token)).toBeNull();
    expect((await validateSession(db, done.token))?.session).toMatchObject({ userId: user.id, organisationId });
    expect((await signIn(db, { email, password: goodPassword, ip: null })).ok).toBe(false);
    expect((await signIn(db, { email, password: 'en helt annen setning', ip: null })).ok).toBe(true);
    expect(await codeOf(redeem(db, token, { password: 'enda en annen setning' }))).toBe('link_used');
  });

  it('works for one of those who use it at the same moment', async () => {
    const { email } = await someone(db);
    const { token } = await operatorResetLink(db, email);
    const passwords = ['den ene av setningene', 'den andre av setningene'];
    const codes = await Promise.all(passwords.map((password) => codeOf(redeem(db, token, { password }))));
    expect(codes.sort()).toEqual(['done', 'link_used']);
  });

  it('does not let a disabled user in', async () => {
    const { user, email } = await someone(db);
    const { token } = await operatorResetLink(db, email);
    await db.update(appUser).set({ disabledAt: new Date() }).where(eq(appUser.id, user.id));
    expect(await codeOf(redeem(db, token, { password: 'en helt annen setning' }))).toBe('link_unknown');
  });

  it('is not made for an address nobody has', async () => {
    expect(await codeOf(operatorResetLink(db, 'ingen@example.no'))).toBe('not_found');
  });
});

describe('a user added from the command line', () => {
  it('without a password gets a link to choose one', async () => {
    const { organisationId } = await someone(db);
    const { user, created, link } = await addUser(db, { email: 'Siv@Example.no', name: 'Siv', organisationId, role: 'reader' });
    expect(created).toBe(true);
    const done = await redeem(db, link?.token ?? '', { password: goodPassword });
    expect(done).toMatchObject({ userId: user.id, organisationId });
  });

  it('with a password can sign in, if it is a good one', async () => {
    const { organisationId } = await someone(db);
    const add = (password: string) => addUser(db, { email: 'tor@example.no', name: 'Tor', password, organisationId, role: 'reader' });
    expect(await fieldsOf(add('kort'))).toEqual(['password password_short']);
    expect((await add(goodPassword)).link).toBeNull();
    expect((await signIn(db, { email: 'tor@example.no', password: goodPassword, ip: null })).ok).toBe(true);
  });

  it('who exists keeps the password and gets the role', async () => {
    const [known, other] = [await someone(db), await someone(db)];
    const input = { email: known.email, name: '', password: 'kort', organisationId: other.organisationId, role: 'architect' } as const;
    expect(await addUser(db, input)).toMatchObject({ created: false, link: null, user: { id: known.user.id } });
    expect((await signIn(db, { email: known.email, password: goodPassword, ip: null })).ok).toBe(true);
    expect(await organisationsOf(db, known.user.id)).toHaveLength(2);
  });
});

describe('the short name of an organisation', () => {
  it.each([
    ['Østre Toten kommune', 'ostre-toten-kommune'],
    ['Kåfjord – Gáivuotna', 'kafjord-gaivuotna'],
    ['  Æ & Å!  ', 'ae-a'],
    ['Ås kommune', 'as-kommune'],
    ['漢字', 'organisasjon'],
  ])('%s → %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
    expect(slugOf(name.normalize('NFD'))).toBe(slug);
  });
});
