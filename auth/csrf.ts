/** Requests that change something must come from our own pages, or from a program that carries no browser's cookies. Pure. */
import type { RequestHeaders } from '#auth/headers';
import { Refusal } from '#model/errors';

/** The request came from another site's page. */
export class ForeignOrigin extends Refusal {
  constructor() {
    super('foreign_origin', {
      nb: 'Forespørselen kom fra et annet nettsted og er stoppet. Åpne Husorden på nytt og prøv igjen.',
      nn: 'Førespurnaden kom frå ein annan nettstad og er stoppa. Opne Husorden på nytt og prøv igjen.',
      en: 'The request came from another site and was stopped. Open Husorden again and retry.',
    });
  }
}

/** A header that no form on another site can send without asking first (Fetch standard, CORS preflight). */
export const ownHeader = 'x-husorden';

const safeMethods = ['GET', 'HEAD', 'OPTIONS'];

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);

const needsPreflight = (headers: RequestHeaders): boolean => {
  const type = (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  return headers.has(ownHeader) || type === 'application/json' || type === 'application/graphql-response+json';
};

interface AskedFor {
  method: string;
  headers: RequestHeaders;
}

export interface OriginSettings {
  /** The address the installation is known by; without it, the `Host` header tells. */
  origin?: string;
}

/**
 * Lets reading through, and changes only when the browser says that they come from this site. A program that says nothing
 * of where it comes from must send JSON or the header `x-husorden`, which a form on another site cannot.
 * `Sec-Fetch-Site` and `Origin` are set by the browser and cannot be forged by a page.
 * @throws ForeignOrigin
 */
export function assertSameOrigin(request: AskedFor, settings: OriginSettings = {}): void {
  if (safeMethods.includes(request.method.toUpperCase())) return;
  const { headers } = request;
  const site = headers.get('sec-fetch-site');
  const origin = headers.get('origin');
  if (site !== null && site !== 'same-origin' && site !== 'none') throw new ForeignOrigin();
  if (origin !== null) {
    const own = [settings.origin ? hostOf(settings.origin) : null, settings.origin ? null : headers.get('host')];
    if (!own.includes(hostOf(origin)) || hostOf(origin) === null) throw new ForeignOrigin();
  }
  if (site === null && origin === null && !needsPreflight(headers)) throw new ForeignOrigin();
}

/** The same, and besides only what no form can send: for GraphQL and uploads, where the cookie is the whole proof. */
export function assertPreflighted(request: AskedFor, settings: OriginSettings = {}): void {
  assertSameOrigin(request, settings);
  if (!safeMethods.includes(request.method.toUpperCase()) && !needsPreflight(request.headers)) throw new ForeignOrigin();
}
