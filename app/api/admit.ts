/** Who asks, and in which language: what the routes for files do first, and how they say no. */
import { assertPreflighted, assertSameOrigin, ForeignOrigin } from '#auth/csrf';
import { signedIn } from '#auth/request';
import type { Actor } from '#auth/roles';
import type { Database } from '#db/client';
import { theDatabase } from '#db/open';
import { env } from '#env';
import { languageOf } from '#graphql/yoga';
import { NotAllowed, NotFound, NotSignedIn, Refusal } from '#model/errors';
import { isLanguage, type Language } from '#model/text';

export interface Admitted {
  database: Database;
  actor: Actor;
}

/**
 * The one who asks. `preflighted` for what a page's script sends; a plain form or link needs only come from this site.
 * @throws ForeignOrigin, NotSignedIn, NotAllowed
 */
export async function admit(request: Request, check: 'preflighted' | 'same origin'): Promise<Admitted> {
  (check === 'preflighted' ? assertPreflighted : assertSameOrigin)(request, env());
  const database = await theDatabase();
  const who = await signedIn(database.db, request.headers, env());
  if (!who) throw new NotSignedIn();
  if (!who.actor) throw new NotAllowed();
  return { database, actor: who.actor };
}

/** The file or form is larger than what is taken in. */
export class TooLarge extends Refusal {
  constructor(limit: number) {
    const megabytes = Math.round(limit / 1_000_000);
    super('too_large', {
      nb: `Filen er større enn ${megabytes} MB. Del den i flere filer, eller fjern bilder og ark som ikke trengs.`,
      nn: `Fila er større enn ${megabytes} MB. Del henne i fleire filer, eller ta bort bilete og ark som ikkje trengst.`,
      en: `The file is larger than ${megabytes} MB. Split it, or remove pictures and sheets that are not needed.`,
    });
  }
}

/** The request is not what the page sends. */
export class Malformed extends Refusal {
  constructor() {
    super('malformed', {
      nb: 'Forespørselen kunne ikke leses. Last siden på nytt og prøv igjen.',
      nn: 'Førespurnaden kunne ikkje lesast. Last sida på nytt og prøv igjen.',
      en: 'The request could not be read. Reload the page and try again.',
    });
  }
}

const largestForm = 1_000_000;

/** What a form says, where more is chosen than an address can hold. @throws TooLarge, Malformed */
export async function formIn(request: Request): Promise<URLSearchParams> {
  if (Number(request.headers.get('content-length') ?? Number.POSITIVE_INFINITY) > largestForm) throw new TooLarge(largestForm);
  if (!request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')) throw new Malformed();
  return new URLSearchParams(await request.text());
}

const statuses: readonly [new (...args: never[]) => Refusal, number][] = [
  [ForeignOrigin, 403],
  [NotSignedIn, 401],
  [NotAllowed, 403],
  [NotFound, 404],
  [TooLarge, 413],
];

/** The language a request asks for in its address or form, else in its headers. */
export function spokenBy(request: Request, query: URLSearchParams = new URL(request.url).searchParams): Language {
  const asked = query.get('language');
  return isLanguage(asked) ? asked : languageOf(request.headers);
}

/** Runs a handler; refusals become an answer in the reader's language. */
export async function answering(request: Request, work: (language: Language) => Promise<Response>): Promise<Response> {
  const language = spokenBy(request);
  try {
    return await work(language);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const status = statuses.find(([type]) => error instanceof type)?.[1] ?? 400;
    return Response.json({ code: error.code, message: error.text[language] }, { status, headers: { 'cache-control': 'no-store' } });
  }
}
