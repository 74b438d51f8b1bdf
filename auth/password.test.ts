import { hash } from '@node-rs/argon2';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashPassword, isOutdated, minimumLength, passwordFits, passwordProblems } from '#auth/password';

const codes = (password: string, owner = {}) => passwordProblems(password, owner).map((problem) => problem.code);

describe('a stored password', () => {
  it('is argon2id with the parameters OWASP asks for', async () => {
    expect(await hashPassword('lampe gjerde havre')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('fits the password it was made of, and no other', async () => {
    const stored = await hashPassword('lampe gjerde havre');
    expect(await passwordFits(stored, 'lampe gjerde havre')).toBe(true);
    expect(await passwordFits(stored, 'lampe gjerde havra')).toBe(false);
  });

  it('is the same whether å is typed as one sign or as two', async () => {
    const stored = await hashPassword('blåbær på låven'.normalize('NFC'));
    expect(await passwordFits(stored, 'blåbær på låven'.normalize('NFD'))).toBe(true);
  });

  it('has another hash every time', async () => {
    expect(await hashPassword('lampe gjerde havre')).not.toBe(await hashPassword('lampe gjerde havre'));
  });

  it('that is not there fits nothing, not even nothing', async () => {
    expect(await passwordFits(null, '')).toBe(false);
    expect(await passwordFits(null, 'lampe gjerde havre')).toBe(false);
  });

  it('made with weaker parameters is found out', async () => {
    expect(isOutdated(await hash('lampe gjerde havre', { memoryCost: 4096, timeCost: 1 }))).toBe(true);
    expect(isOutdated(await hashPassword('lampe gjerde havre'))).toBe(false);
  });
});

describe('a new password', () => {
  it.each(['lampe gjerde havre', 'Jeg spiser grøt klokka 6', 'xK9#mQ2$vL7pWz', 'blåbær på låven'])('«%s» is good enough', (password) => {
    expect(codes(password)).toEqual([]);
  });

  it.each(['', 'kort', 'elleve tegn'])('«%s» is too short', (password) => {
    expect(codes(password)).toEqual(['password_short']);
  });

  it('counts signs, not the bytes or halves they are stored as', () => {
    expect(codes('🦊🐻🐼🐨🐯🦁')).toEqual(['password_short']);
  });

  it('has an upper bound', () => {
    expect(codes('lampe gjerde '.repeat(100))).toEqual(['password_long']);
  });

  it.each([
    'passord12345',
    'Passord!2024!',
    'P@ssw0rd2024',
    'P4ss0rd!2024!!',
    'Sommer2024!!',
    'qwertyuiop123',
    '123456789012',
    'aaaaaaaaaaaaaaaa',
    'Husorden2026!',
    'velkommen1234',
    'kommunekommune1',
  ])('«%s» is easy to guess', (password) => {
    expect(codes(password)).toEqual(['password_common']);
  });

  it('may contain a common word among others', () => {
    expect(codes('sommer med blåveis og torsk')).toEqual([]);
  });

  it.each(['nordmann liker fisk', 'fjell og KARI nordlys', 'arkivet er mitt hjem'])('«%s» holds the own name or address', (password) => {
    expect(codes(password, { name: 'Kari Nordmann', email: 'Arkivet.kn@example.no' })).toEqual(['password_own_name']);
  });

  it('is not refused for a part of a name too short to mean anything', () => {
    expect(codes('olabakken har torsk', { name: 'Ola Li', email: 'ol@example.no' })).toEqual([]);
  });

  it('says what to do in three languages, at the field', () => {
    const [problem] = passwordProblems('kort');
    expect(problem?.at).toEqual({ field: 'password' });
    expect(problem?.text.nb).toContain(`minst ${minimumLength} tegn`);
    expect(problem?.text.nn).toContain(`minst ${minimumLength} teikn`);
    expect(problem?.text.en).toContain(`at least ${minimumLength} characters`);
  });

  it('is judged without failing, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (password) => {
        expect(passwordProblems(password).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
