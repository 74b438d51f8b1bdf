/** The session cookie: what it is called, what protects it, how it is written and read. Pure. */

import type { RequestHeaders } from '#auth/headers';

/** Browsers cap cookies at 400 days; the session in the database decides when it ends. */
const maxAge = 400 * 24 * 60 * 60;

export interface CookiePolicy {
  name: string;
  secure: boolean;
}

export interface SessionCookie {
  name: string;
  value: string;
  /** In the shape that Next.js' `cookies().set(name, value, options)` takes. */
  options: { httpOnly: true; sameSite: 'lax'; secure: boolean; path: '/'; maxAge: number };
}

const secure: CookiePolicy = { name: '__Host-husorden', secure: true };
const plain: CookiePolicy = { name: 'husorden', secure: false };

const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);

function urlOf(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/**
 * Secure, with the `__Host-` prefix (RFC 6265bis §4.1.3.2), unless the page is served over plain http on this very machine,
 * or the operator has said that cookies may travel in the clear.
 */
export function cookiePolicy(headers: RequestHeaders, settings: { origin?: string; insecureCookies: boolean }): CookiePolicy {
  if (settings.insecureCookies) return plain;
  const scheme = headers.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https' ? 'https' : 'http';
  const url = urlOf(settings.origin ?? `${scheme}://${headers.get('host') ?? ''}`);
  return url?.protocol === 'http:' && isLoopback(url.hostname) ? plain : secure;
}

const options = ({ secure }: CookiePolicy, age: number): SessionCookie['options'] => ({
  httpOnly: true,
  sameSite: 'lax',
  secure,
  path: '/',
  maxAge: age,
});

/** The cookie that carries a session token. */
export const sessionCookie = (token: string, policy: CookiePolicy): SessionCookie => ({
  name: policy.name,
  value: token,
  options: options(policy, maxAge),
});

/** The cookie that takes the session cookie away. */
export const blankCookie = (policy: CookiePolicy): SessionCookie => ({ name: policy.name, value: '', options: options(policy, 0) });

/** The cookie as a `Set-Cookie` header. */
export const setCookieHeader = ({ name, value, options: o }: SessionCookie): string =>
  `${name}=${value}; Path=${o.path}; Max-Age=${o.maxAge}; HttpOnly; SameSite=Lax${o.secure ? '; Secure' : ''}`;

/** The session token of a request, or null. Only the name the policy gives is read: a plain cookie never stands in for a secure one. */
export function sessionToken(headers: RequestHeaders, policy: CookiePolicy): string | null {
  for (const part of (headers.get('cookie') ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === policy.name) return part.slice(at + 1).trim() || null;
  }
  return null;
}
