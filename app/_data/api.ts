/** The browser's way to the API. */
import type { Language } from '#model/text';

/** What the API could not answer; `message` is for people, `code` for programs. */
export class ApiError extends Error {
  readonly code: string;
  constructor(message: string, code: string) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
  }
}

interface Answer<T> {
  data?: T | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

const unreachable: Readonly<Record<Language, string>> = {
  nb: 'Fikk ikke kontakt med Husorden. Sjekk nettet og prøv igjen.',
  nn: 'Fekk ikkje kontakt med Husorden. Sjekk nettet og prøv igjen.',
  en: 'Husorden could not be reached. Check the network and try again.',
};

/**
 * Runs a query or mutation.
 * @throws ApiError when there is no answer, or the answer has errors.
 */
export async function fetchApi<T>(
  document: string,
  variables: Record<string, unknown>,
  language: Language,
  signal?: AbortSignal,
): Promise<T> {
  const answer = await send<T>(document, variables, language, signal);
  const [error] = answer.errors ?? [];
  if (error) throw new ApiError(error.message, error.extensions?.code ?? 'error');
  if (!answer.data) throw new ApiError(unreachable[language], 'no_answer');
  return answer.data;
}

async function send<T>(document: string, variables: Record<string, unknown>, language: Language, signal?: AbortSignal): Promise<Answer<T>> {
  try {
    const response = await fetch('/api/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'accept-language': language,
      },
      body: JSON.stringify({ query: document, variables }),
      ...(signal ? { signal } : {}),
    });
    return (await response.json()) as Answer<T>;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError(unreachable[language], 'unreachable');
  }
}
