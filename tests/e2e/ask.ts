/** Asking the API from a page, as the one who is signed in there. */
import type { Page } from 'playwright-core';

interface Answer<T> {
  data?: T;
  errors?: { message: string }[];
}

/** Gives the answer. @throws with the API's errors */
export async function ask<T>(page: Page, query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const answer = await page.evaluate(
    async (body) => {
      const headers = { 'content-type': 'application/json', 'x-husorden': '1' };
      const response = await fetch('/api/graphql', { method: 'POST', headers, body: JSON.stringify(body) });
      return (await response.json()) as Answer<unknown>;
    },
    { query, variables },
  );
  if (!answer.data || answer.errors) throw new Error(JSON.stringify(answer.errors ?? answer));
  return answer.data as T;
}

export interface Made {
  id: string;
  name: string;
  path: string;
}

/** Makes an application with a name nobody else has. */
export async function application(page: Page, stem: string, input: Record<string, unknown> = {}): Promise<Made> {
  const name = `${stem} ${crypto.randomUUID().slice(0, 8)}`;
  const { made } = await ask<{ made: { application: { id: string } | null } }>(
    page,
    'mutation Make($input: ApplicationInput!) { made: createApplication(input: $input) { application { id } } }',
    { input: { name, ...input } },
  );
  if (!made.application) throw new Error(`${name} was not made: ${JSON.stringify(made)}`);
  return { id: made.application.id, name, path: `/nb/applikasjoner/${made.application.id}` };
}
