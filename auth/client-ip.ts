/** Whose attempts are counted: the address the nearest trusted proxy saw. Pure. */
import { isIP } from 'node:net';
import type { RequestHeaders } from '#auth/headers';

/**
 * The client's address from `X-Forwarded-For`. Each proxy adds what it saw at the end, so with `proxies` of our own in front
 * the client stands that far from the end; whatever stands before it may be made up. Next.js itself adds the peer when nobody has.
 */
export function clientIp(headers: RequestHeaders, proxies = 1): string | null {
  const seen = (headers.get('x-forwarded-for') ?? '').split(',').map((part) => part.trim());
  const address = seen.at(-Math.max(1, proxies)) ?? '';
  const bare = /^\[(.*)\](?::\d+)?$/.exec(address)?.[1] ?? (/^\d+\.\d+\.\d+\.\d+:\d+$/.test(address) ? address.split(':')[0] : address);
  return bare && isIP(bare) ? bare : null;
}
