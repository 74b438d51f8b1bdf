/** Requests to route handlers as somebody who is signed in. */
import { cookieFor } from '#auth/request';
import type { Actor } from '#auth/roles';
import { createSession } from '#auth/session';
import type { Database } from '#db/client';
import { env } from '#env';

export const siteOrigin = 'http://localhost:3000';

/** Makes this database the one that route handlers open. */
export function serveFrom(database: Database): void {
  (globalThis as { husordenDatabase?: Promise<Database> }).husordenDatabase = Promise.resolve(database);
}

/** The headers a browser of ours sends once the actor has signed in. */
export async function signedInHeaders(database: Database, actor: Actor): Promise<Record<string, string>> {
  const { token } = await createSession(database.db, actor.userId, actor.organisationId);
  const plain = new Headers({ host: 'localhost:3000' });
  const { name, value } = cookieFor(token, plain, env());
  return { cookie: `${name}=${value}`, host: 'localhost:3000', origin: siteOrigin, 'sec-fetch-site': 'same-origin', 'x-husorden': '1' };
}
