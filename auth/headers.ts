/** What is read of a request's headers, whether they are those of the web or of Node. */
import type { IncomingHttpHeaders } from 'node:http';

export type RequestHeaders = Pick<Headers, 'get' | 'has'>;

/** Node's headers, as they are; turning them into those of the web costs more than all that is read of them. */
export const readable = (headers: IncomingHttpHeaders): RequestHeaders => ({
  get(name) {
    const value = headers[name.toLowerCase()];
    return value === undefined ? null : String(value);
  },
  has: (name) => headers[name.toLowerCase()] !== undefined,
});
