import { describe, expect, it } from 'vitest';
import { blankCookie, cookiePolicy, sessionCookie, sessionToken, setCookieHeader } from '#auth/cookie';

const settings = { insecureCookies: false };
const from = (host: string, more: Record<string, string> = {}) => new Headers({ host, ...more });

describe('the session cookie', () => {
  it('is secure, and bound to this host, on any other machine than this one', () => {
    for (const host of ['husorden.kommune.no', '10.0.0.7:3000', 'localhost.kommune.no', '127.0.0.1.kommune.no', ''])
      expect(cookiePolicy(from(host), settings)).toEqual({ name: '__Host-husorden', secure: true });
  });

  it('is plain over http on this machine, where there is no certificate', () => {
    for (const host of ['localhost:3000', '127.0.0.1:3000', '127.1.2.3', '[::1]:3000', 'husorden.localhost:8080'])
      expect(cookiePolicy(from(host), settings)).toEqual({ name: 'husorden', secure: false });
  });

  it('is secure on this machine behind a proxy that speaks https', () => {
    expect(cookiePolicy(from('localhost:3000', { 'x-forwarded-proto': 'https, http' }), settings).secure).toBe(true);
  });

  it('follows the address the operator has given, whatever the request says', () => {
    expect(cookiePolicy(from('localhost:3000'), { ...settings, origin: 'https://husorden.kommune.no' }).secure).toBe(true);
    expect(cookiePolicy(from('husorden.kommune.no'), { ...settings, origin: 'http://localhost:3000' }).secure).toBe(false);
  });

  it('is plain when the operator says that cookies may travel in the clear', () => {
    expect(cookiePolicy(from('husorden.kommune.no'), { insecureCookies: true })).toEqual({ name: 'husorden', secure: false });
  });

  it('cannot be read by scripts nor sent along from other sites', () => {
    const header = setCookieHeader(sessionCookie('abc', cookiePolicy(from('husorden.kommune.no'), settings)));
    expect(header).toMatch(/^__Host-husorden=abc; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax; Secure$/);
  });

  it('over plain http differs only in being plain', () => {
    expect(setCookieHeader(sessionCookie('abc', cookiePolicy(from('localhost'), settings)))).toMatch(
      /^husorden=abc; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/,
    );
  });

  it('is taken away by one that ends at once', () => {
    expect(setCookieHeader(blankCookie({ name: '__Host-husorden', secure: true }))).toContain('__Host-husorden=; Path=/; Max-Age=0;');
  });
});

describe('the token of a request', () => {
  const policy = { name: '__Host-husorden', secure: true };

  it('is found among other cookies', () => {
    expect(sessionToken(new Headers({ cookie: 'a=1; __Host-husorden=abc; b=2' }), policy)).toBe('abc');
  });

  it('is not there', () => {
    for (const cookie of ['', 'a=1', '__Host-husorden=', 'x__Host-husorden=abc'])
      expect(sessionToken(new Headers({ cookie }), policy)).toBeNull();
    expect(sessionToken(new Headers(), policy)).toBeNull();
  });

  it('is not taken from the plain cookie where the secure one is meant', () => {
    expect(sessionToken(new Headers({ cookie: 'husorden=planted' }), policy)).toBeNull();
  });

  it('survives broken cookies beside it', () => {
    expect(sessionToken(new Headers({ cookie: '%E0%A4%A=%; ; =; __Host-husorden=abc' }), policy)).toBe('abc');
  });
});
