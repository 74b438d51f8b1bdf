/** Server components' way to the API: the same schema, in the same process. */
import { execute } from '#graphql/execute';
import type { Language } from '#model/text';

/** Runs a query as the signed-in user. */
export const ask = <T>(document: string, variables: Record<string, unknown>, language: Language): Promise<T> =>
  execute<T>(document, variables, { language });
