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
import { signedIn } from '#auth/request';
import type { Actor } from '#auth/roles';
import type { Database } from '#db/client';
import { theDatabase } from '#db/open';
import { withActor } from '#db/session';
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

/** A context before the operation has its transaction. */
export const contextFor = (actor: Actor | null, language: Language): Context => ({ actor, language, session: null, names: null });

/** Executes a parsed operation in one transaction as the actor of its context; visitors get no transaction, and so no data. */
export async function executeIn(database: Database, args: ExecutionArgs): Promise<ExecutionResult> {
  const context = args.contextValue as Context;
  const result = context.actor ? await inTransaction(database, context.actor, args, context) : await executeGraphql(args);
  return result.errors ? { ...result, errors: result.errors.map((error) => toldOf(error, context.language)) } : result;
}

const inTransaction = async (database: Database, actor: Actor, args: ExecutionArgs, context: Context): Promise<ExecutionResult> =>
  withActor(database, actor, async (session) => {
    const inside = { ...args, contextValue: { ...context, session, names: nameLoader(session.db) } satisfies Context };
    return (await executeQuickly(inside)) ?? executeGraphql(inside);
  });

const documents = new Map<string, DocumentNode>();

function parsed(document: string): DocumentNode {
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
export async function run<T>(
  database: Database,
  actor: Actor | null,
  { document, variables = {}, language = 'nb' }: Operation,
): Promise<T> {
  const result = await executeIn(database, {
    schema,
    document: parsed(document),
    variableValues: variables,
    contextValue: contextFor(actor, language),
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
  const database = await theDatabase();
  const who = await signedIn(database.db, await headers(), env());
  return run<T>(database, who?.actor ?? null, { document, variables, language: options.language });
}
