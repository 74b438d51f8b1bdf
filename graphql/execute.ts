/** Runs operations: in one transaction as the one who asks. The route and the server components both come through here. */
import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute as executeGraphql,
  GraphQLError,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { RequestHeaders } from '#auth/headers';
import { asSignedIn } from '#auth/request';
import type { Actor } from '#auth/roles';
import type { Database } from '#db/client';
import { theDatabase } from '#db/open';
import { type Session, withActor } from '#db/session';
import { env } from '#env';
import { limits } from '#graphql/builder';
import type { Context } from '#graphql/context';
import { nameLoader } from '#graphql/names';
import { executeQuickly } from '#graphql/quick';
import { schema } from '#graphql/schema';
import { Refusal } from '#model/errors';
import type { Language } from '#model/text';

export interface Operation {
  document: string;
  variables?: Record<string, unknown>;
  language?: Language;
}

/** The context of an operation; without a session before it has its transaction, and for visitors. */
export const contextFor = (language: Language, session: Session | null = null): Context => ({
  actor: session?.actor ?? null,
  language,
  session,
  names: session && nameLoader(session.db),
});

/** Lets somebody into the database for the time of some work; visitors get no session, and so no data. */
export type Enter = <T>(work: (session: Session | null) => Promise<T>) => Promise<T>;

/** Enters as a known actor. */
export const enterAs =
  (database: Database, actor: Actor | null): Enter =>
  (work) =>
    actor ? withActor(database, actor, work) : work(null);

/** Enters as whoever the headers say is signed in. */
export const enterBy =
  (database: Database, headers: RequestHeaders): Enter =>
  (work) =>
    asSignedIn(database, headers, env(), work);

/** Executes a parsed operation in one transaction as the one who enters. */
export async function executeIn(enter: Enter, args: ExecutionArgs): Promise<ExecutionResult> {
  const context = args.contextValue as Context;
  const result = await enter(async (session) => {
    if (!session) return executeGraphql(args);
    const inside = { ...args, contextValue: { ...context, ...contextFor(context.language, session) } };
    return (await executeQuickly(inside)) ?? executeGraphql(inside);
  });
  return result.errors ? { ...result, errors: result.errors.map((error) => toldOf(error, context.language)) } : result;
}

const documents = new Map<string, DocumentNode>();

/** The document, checked against the schema and kept. @throws GraphQLError what is wrong with it first */
export function parsed(document: string): DocumentNode {
  const known = documents.get(document);
  if (known) return known;
  const fresh = parse(document, { maxTokens: limits.tokens });
  const [error] = validate(schema, fresh, specifiedRules);
  if (error) throw error;
  if (documents.size > 500) documents.clear();
  documents.set(document, fresh);
  return fresh;
}

/** What a caller is told of an error: refusals in full, anything else only that it happened. */
export function toldOf(error: GraphQLError, language: Language): GraphQLError {
  const cause = error.originalError;
  if (cause instanceof Refusal)
    return new GraphQLError(cause.text[language], {
      nodes: error.nodes,
      path: error.path,
      originalError: cause,
      extensions: { code: cause.code },
    });
  return error;
}

/**
 * Runs an operation for an actor and gives its data.
 * @throws the refusal or fault behind the first error
 */
export const run = <T>(database: Database, actor: Actor | null, operation: Operation): Promise<T> =>
  answerTo(enterAs(database, actor), operation);

async function answerTo<T>(enter: Enter, { document, variables = {}, language = 'nb' }: Operation): Promise<T> {
  const result = await executeIn(enter, {
    schema,
    document: parsed(document),
    variableValues: variables,
    contextValue: contextFor(language),
  });
  const [error] = result.errors ?? [];
  if (error) throw error.originalError ?? error;
  // The caller knows the shape of what it asked for.
  return result.data as T;
}

/** Runs an operation as whoever is signed in on the page being rendered: for server components. */
export async function execute<T>(document: string, variables: Record<string, unknown>, options: { language: Language }): Promise<T> {
  // Loaded here, since only a page has request headers; the command line and tests have none.
  const { headers } = await import('next/headers');
  const [database, own] = [await theDatabase(), await headers()];
  return answerTo(enterBy(database, own), { document, variables, language: options.language });
}
