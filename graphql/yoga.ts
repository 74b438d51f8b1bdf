/** The GraphQL server behind `/api/graphql`, following the GraphQL-over-HTTP specification. */

import { GraphQLError, type ParseOptions, parse } from 'graphql';
import { createGraphQLError, createYoga, type Plugin, type YogaInitialContext } from 'graphql-yoga';
import { assertPreflighted } from '#auth/csrf';
import type { RequestHeaders } from '#auth/headers';
import type { Database } from '#db/client';
import { env } from '#env';
import { limits } from '#graphql/builder';
import type { Context } from '#graphql/context';
import { contextFor, enterBy, executeIn } from '#graphql/execute';
import { schema } from '#graphql/schema';
import { Refusal } from '#model/errors';
import { isLanguage, type Language } from '#model/text';

/** Bytes; what is longer is no query. */
export const largestBody = 1_000_000;

/** The language of an answer's texts: the first of nb, nn and en the client names, Bokmål otherwise. */
export function languageOf(headers: RequestHeaders): Language {
  const asked = (headers.get('accept-language') ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return asked.find(isLanguage) ?? 'nb';
}

const refuse = (error: Refusal, language: Language, status: number) =>
  new Response(JSON.stringify({ errors: [{ message: error.text[language], extensions: { code: error.code } }] }), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });

/** Turns away what comes from other sites or is too large to be a query, before it is read. */
const guard: Plugin = {
  onRequest({ request, endResponse }) {
    if (Number(request.headers.get('content-length') ?? 0) > largestBody) return endResponse(new Response(null, { status: 413 }));
    try {
      assertPreflighted(request, env());
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      endResponse(refuse(error, languageOf(request.headers), 403));
    }
  },
};

/**
 * Counts the bytes of what does not say how long it is. yoga would count those of every request, which costs the quickest queries
 * a third of what the server does for them; what says its length has been measured by `guard`, and Node reads no more than was said.
 */
const counted: Plugin = {
  onRequestParse({ request, requestParser, setRequestParser, fetchAPI }) {
    const { body } = request;
    if (!requestParser || !body || request.headers.has('content-length')) return;
    setRequestParser(async () => {
      const parts: Uint8Array[] = [];
      let size = 0;
      for await (const part of body) {
        size += part.byteLength;
        if (size > largestBody) throw createGraphQLError('The request is too large.', { extensions: { http: { status: 413 } } });
        parts.push(part);
      }
      const { url, method, headers } = request;
      return requestParser(new fetchAPI.Request(url, { method, headers, body: Buffer.concat(parts) }));
    });
  },
};

/** Everything of one operation happens in one transaction. */
const inTransaction = (database: () => Promise<Database>): Plugin => ({
  onExecute({ setExecuteFn }) {
    setExecuteFn(async (args) => {
      const { request } = args.contextValue as YogaInitialContext;
      return executeIn(enterBy(await database(), request.headers), args);
    });
  },
});

/** Checking a very long document takes long, so it is not even read. */
const fewTokens: Plugin = {
  onParse({ setParseFn }) {
    setParseFn((source: string, options?: ParseOptions) => parse(source, { ...options, maxTokens: limits.tokens }));
  },
};

export type Yoga = ReturnType<typeof yogaOver>;

export function yogaOver(database: () => Promise<Database>) {
  return createYoga({
    schema,
    graphqlEndpoint: '/api/graphql',
    landingPage: false,
    graphiql: false,
    cors: false,
    batching: false,
    maxRequestBodySize: false,
    context: ({ request }): Context => contextFor(languageOf(request.headers)),
    maskedErrors: {
      maskError: (error, message) => {
        const original = error instanceof GraphQLError ? error : undefined;
        // Refusals have been told in the reader's language by then; faults of the document itself are the client's to see.
        // Of variables that do not fit, graphql-js tells in an error inside the error.
        const cause = original?.originalError;
        if (original && (!cause || cause instanceof Refusal || cause instanceof GraphQLError)) return original;
        console.error(error);
        return createGraphQLError(message);
      },
    },
    plugins: [guard, counted, fewTokens, inTransaction(database)],
  });
}
