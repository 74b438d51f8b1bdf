/** The same requests to yoga alone and to the listener in front of it: nobody could tell which of them answered. */
import { createServer, type RequestListener, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listenerOver } from '#graphql/listener';
import { yogaOver } from '#graphql/yoga';
import { testActor, testDatabase } from '#tests/setup/database';
import { signedInHeaders } from '#tests/setup/requests';

const servers: Server[] = [];
const listening = async (listener: RequestListener): Promise<number> => {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

let plain: number;
let quick: number;
/** How many requests were handed to yoga. */
let passedOn = 0;
let signedIn: Record<string, string>;
beforeAll(async () => {
  const shared = await testDatabase();
  const database = async () => shared;
  const yoga = yogaOver(database);
  const counting: RequestListener = (request, response) => {
    passedOn++;
    void yoga(request, response);
  };
  const fetch = (url: string, init: RequestInit) => {
    passedOn++;
    return yoga.fetch(url, init);
  };
  const { graphqlEndpoint } = yoga;
  plain = await listening(yoga);
  quick = await listening(listenerOver(Object.assign(counting, { graphqlEndpoint, fetch }), database));
  const { cookie = '' } = await signedInHeaders(shared, await testActor(shared));
  signedIn = { cookie };
});
afterAll(() => Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve)))));

interface Asked {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body: unknown;
  /** Sent without saying how long it is. */
  chunked?: boolean;
}

const ask = (port: number, { method = 'POST', path = '/api/graphql', headers, body, chunked }: Asked) =>
  new Promise<{ status?: number; type?: string; body: string }>((resolve, reject) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const all = { host: 'localhost', 'content-type': 'application/json', ...signedIn, ...headers };
    const sent = request({ port, host: '127.0.0.1', method, path, headers: all }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () =>
        resolve({ status: answer.statusCode, type: answer.headers['content-type'], body: Buffer.concat(parts).toString() }),
      );
    });
    sent.on('error', reject);
    if (!chunked) sent.setHeader('content-length', Buffer.byteLength(text));
    sent.write(text);
    sent.end();
  });

const query = '{ viewer { role } }';
const two = 'query A { viewer { role } } query B { applications { totalCount } }';
const withVariable = 'query ($text: String!) { search(text: $text) { name } }';

const ordinary: Record<string, Asked> = {
  'a query': { body: { query } },
  'a query with variables': { body: { query: withVariable, variables: { text: 'barnehage' } } },
  'no variables, said twice': { body: { query, variables: null, operationName: null } },
  'one of two operations': { body: { query: two, operationName: 'B' } },
  'a charset': { headers: { 'content-type': 'application/json; charset=UTF-8' }, body: { query } },
  'JSON asked for': { headers: { accept: 'application/json' }, body: { query } },
  'anything accepted': { headers: { accept: '*/*' }, body: { query } },
  'the own page': { headers: { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' }, body: { query } },
  'a visitor': { headers: { cookie: '' }, body: { query } },
};

const out: Record<string, Asked> = {
  'no JSON': { body: '{"query":' },
  nothing: { body: '' },
  null: { body: 'null' },
  'a list': { body: [{ query }] },
  'a mark before the JSON': { body: `\uFEFF${JSON.stringify({ query })}` },
  'no query': { body: { variables: {} } },
  'a query that is a number': { body: { query: 7 } },
  'no document': { body: { query: '{ viewer {' } },
  'a field that is not there': { body: { query: '{ viewer { rank } }' } },
  'an unknown operation': { body: { query: two, operationName: 'C' } },
  'two operations and no name': { body: { query: two } },
  'a name that is a number': { body: { query, operationName: 7 } },
  'a variable that is missing': { body: { query: withVariable } },
  'variables in a list': { body: { query: withVariable, variables: ['x'] } },
  'variables as text': { body: { query: withVariable, variables: '{"text":"x"}' } },
  extensions: { body: { query, extensions: {} } },
  'a parameter nobody knows': { body: { query, id: 'x' } },
  'a refusal, in Nynorsk': { headers: { cookie: '', 'accept-language': 'nn' }, body: { query: '{ applications { totalCount } }' } },
  'too much': { body: { query: '{ applications(first: 900) { totalCount nodes { id } } }' } },
  'a mutation': { body: { query: 'mutation { confirm(ids: []) { count } }' } },
  'a long document': { body: { query: `${query}${' '.repeat(30_000)}` } },
  'too long a body': { body: { query, variables: { x: 'x'.repeat(1_100_000) } } },
  'another site': { headers: { 'sec-fetch-site': 'cross-site' }, body: { query } },
  'a form': { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={viewer{role}}' },
  'another charset': { headers: { 'content-type': 'application/json; charset=latin1' }, body: { query } },
  'the answer of the specification': { headers: { accept: 'application/graphql-response+json' }, body: { query } },
  'an answer nobody gives': { headers: { accept: 'text/html' }, body: { query } },
  'an encoding': { headers: { 'content-encoding': 'gzip' }, body: { query } },
  'a query in the address': { path: `/api/graphql?query=${encodeURIComponent(query)}`, body: {} },
  'what does not say how long it is': { body: { query }, chunked: true },
  'the type in capitals': { headers: { 'content-type': 'Application/JSON' }, body: { query } },
  'another method': { method: 'PUT', body: { query } },
};

describe('the listener answers as yoga does', () => {
  it.each(Object.entries(ordinary))('%s, and does it itself', async (_name, asked) => {
    passedOn = 0;
    const [expected, found] = [await ask(plain, asked), await ask(quick, asked)];
    expect(found).toEqual(expected);
    expect(found.status).toBe(200);
    expect(passedOn).toBe(0);
  });

  it.each(Object.entries(out))('%s, and leaves it to yoga', async (_name, asked) => {
    passedOn = 0;
    const [expected, found] = [await ask(plain, asked), await ask(quick, asked)];
    expect(found).toEqual(expected);
    expect(passedOn).toBe(1);
  });
});
