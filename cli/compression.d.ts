/** What is used of `compression`; its published types are those of Express, which this is not. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  export default function compression(options?: {
    /** Answers smaller than this, in bytes, are sent as they are. */
    threshold?: number;
  }): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}
