/**
 * The GraphQL server on Node's own request and response. What is asked again and again, and goes well, is answered here: a query in JSON
 * with a document that holds. Everything else is yoga's, which knows the GraphQL-over-HTTP specification and tells what is wrong; its web
 * requests and streams cost the quickest queries as much as the rest of the server's work (docs/decisions/011).
 */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { getOperationAST, OperationTypeNode } from 'graphql';
import { assertPreflighted } from '#auth/csrf';
import { readable } from '#auth/headers';
import type { Database } from '#db/client';
import { env } from '#env';
import { contextFor, enterBy, executeIn, parsed } from '#graphql/execute';
import { schema } from '#graphql/schema';
import { languageOf, largestBody, type Yoga } from '#graphql/yoga';

/** Documents are kept, so those of strangers may not be of any length. */
const longestDocument = 20_000;

/** What the listener needs of yoga. */
type Behind = RequestListener & Pick<Yoga, 'graphqlEndpoint'> & { fetch(url: string, init: RequestInit): Promise<Response> | Response };

/** Answers requests to the endpoint of `yoga`, over the same database as it. */
export function listenerOver(yoga: Behind, database: () => Promise<Database>): RequestListener {
  return (request, response) => {
    if (!isOrdinary(request, yoga.graphqlEndpoint)) return void yoga(request, response);
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts).toString();
      answerTo(request, body, database)
        .catch(() => null)
        .then((answer) => (answer === null ? passOn(yoga, request, body, response) : send(response, answer)))
        .catch((error) => response.destroy(error));
    });
  };
}

/** JSON that is to be answered with JSON, of a length that is known. */
function isOrdinary({ method, url, headers }: IncomingMessage, endpoint: string): boolean {
  return (
    method === 'POST' &&
    url === endpoint &&
    /^application\/json(; ?charset=(utf|UTF)-8)?$/.test(headers['content-type'] ?? '') &&
    ['*/*', 'application/json', undefined].includes(headers.accept) &&
    headers['content-encoding'] === undefined &&
    Number(headers['content-length']) <= largestBody
  );
}

/** The answer as text, or null when there is anything to be said about the request. Only queries, since yoga then asks once more. */
async function answerTo(request: IncomingMessage, body: string, database: () => Promise<Database>): Promise<string | null> {
  const headers = readable(request.headers);
  assertPreflighted({ method: 'POST', headers }, env());
  const { query, variables, operationName, ...more } = JSON.parse(body) as Record<string, unknown>;
  if (typeof query !== 'string' || query.length > longestDocument || Object.keys(more).length) return null;
  if (!isVariables(variables) || !isName(operationName)) return null;
  const document = parsed(query);
  if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.QUERY) return null;
  const result = await executeIn(enterBy(await database(), headers), {
    schema,
    document,
    variableValues: variables,
    operationName,
    contextValue: contextFor(languageOf(headers)),
  });
  return result.errors ? null : JSON.stringify(result);
}

/** Of what an ordinary request says, only `set-cookie` could stand twice, and nobody sends that. */
const webHeaders = ({ headers }: IncomingMessage): Headers => new Headers(headers as Record<string, string>);

const isVariables = (value: unknown): value is Record<string, unknown> | null | undefined =>
  value === undefined || (typeof value === 'object' && !Array.isArray(value));
const isName = (value: unknown): value is string | null | undefined => value === undefined || value === null || typeof value === 'string';

function send(response: ServerResponse, answer: string): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(answer) }).end(answer);
}

async function passOn(yoga: Behind, request: IncomingMessage, body: string, response: ServerResponse): Promise<void> {
  const answer = await yoga.fetch(`http://localhost${request.url}`, { method: 'POST', headers: webHeaders(request), body });
  response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
}
