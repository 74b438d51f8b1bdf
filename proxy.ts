/** Runs before every page: puts the language in the address and sets the content security policy. */
import { type NextRequest, NextResponse } from 'next/server';
import { languageCookie, preferredLanguage } from '#app/_i18n/preference';
import { isLanguage } from '#model/text';

const development = process.env.NODE_ENV === 'development';

function policy(nonce: string): string {
  return [
    "default-src 'self'",
    // React and the dev server evaluate code while developing, never in production.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    // Positions of virtual rows and widths of bars are style attributes; they cannot load or run anything.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    // The layout of maps is worked out in a worker.
    "worker-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  const language = pathname.split('/')[1];
  if (!isLanguage(language)) {
    const url = request.nextUrl.clone();
    const chosen = preferredLanguage(request.cookies.get(languageCookie)?.value, request.headers.get('accept-language'));
    url.pathname = `/${chosen}${pathname === '/' ? '' : pathname}`;
    return NextResponse.redirect(url);
  }

  const nonce = crypto.randomUUID().replaceAll('-', '');
  const csp = policy(nonce);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('x-path', `${pathname}${request.nextUrl.search}`);
  headers.set('content-security-policy', csp);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', csp);
  if (request.cookies.get(languageCookie)?.value !== language)
    response.cookies.set(languageCookie, language, { path: '/', sameSite: 'lax', maxAge: 365 * 24 * 3600 });
  return response;
}

export const config = {
  // Everything but the API, the addresses of what is published, the framework's own files, and files with an extension in public/.
  matcher: ['/((?!api/|katalog/|_next/|.*\\.[a-z0-9]+$).*)'],
};
