/** What the pages before sign-in may know: whether this is a demo, and what a one-time link is for. */
import { headers } from 'next/headers';
import { demoRoles } from '#auth/demo';
import { type OpenLink, openLink } from '#auth/links';
import { signedIn } from '#auth/request';
import type { Role } from '#auth/roles';
import { theDatabase } from '#db/open';
import { env } from '#env';
import { Refusal } from '#model/errors';
import type { Text } from '#model/text';

/** The roles one may sign in as without a password; empty unless this is the embedded demo. */
export const offeredRoles = async (): Promise<Role[]> => demoRoles(await theDatabase());

/** The link behind a token, or why it cannot be used. */
export async function linkOf(token: string): Promise<{ link: OpenLink } | { refusal: Text }> {
  try {
    return { link: await openLink((await theDatabase()).db, token) };
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error.text };
    throw error;
  }
}

/** Whether somebody is signed in who belongs to no organisation: there is nothing to show them. */
export async function isHomeless(): Promise<boolean> {
  const who = await signedIn((await theDatabase()).db, await headers(), env());
  return who !== null && who.actor === null;
}
