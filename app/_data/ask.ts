/** Server components' way to the API: the same schema, in the same process. */
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { execute } from '#graphql/execute';
import { NotSignedIn } from '#model/errors';
import type { Language } from '#model/text';

/** Runs a query as the signed-in user; whoever is not signed in is sent to sign in, and back here afterwards. */
export async function ask<T>(document: string, variables: Record<string, unknown>, language: Language): Promise<T> {
  try {
    // The executor answers with objects without a prototype, which React does not pass to the browser.
    return structuredClone(await execute<T>(document, variables, { language }));
  } catch (error) {
    if (error instanceof NotSignedIn) return toSignIn(language);
    throw error;
  }
}

/** Leaves this page for the one to sign in on. */
export async function toSignIn(language: Language): Promise<never> {
  const path = (await headers()).get('x-path') ?? '';
  const back = path && path !== `/${language}` ? `?til=${encodeURIComponent(path)}` : '';
  redirect(`/${language}/logg-inn${back}`);
}
