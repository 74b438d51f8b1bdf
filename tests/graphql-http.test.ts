/** The GraphQL-over-HTTP specification, as the audit suite of graphql-http reads it, against the server behind `/api/graphql`. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listenerOver } from '#graphql/listener';
import { yogaOver } from '#graphql/yoga';
import { testActor, testDatabase } from '#tests/setup/database';
import { signedInHeaders } from '#tests/setup/requests';

let server: Server;
let url: string;

beforeAll(async () => {
  const shared = await testDatabase();
  const database = async () => shared;
  server = createServer(listenerOver(yogaOver(database), database));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/graphql`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const audits = serverAudits({ url: () => url });

it('the suite has its audits', () => {
  expect(audits.length).toBeGreaterThan(50);
});

describe('GraphQL over HTTP', () => {
  it.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))('%s', async (_name, audit) => {
    const result = await audit.fn();
    expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
  });
});

describe('what the specification leaves open', () => {
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

  it('a visitor may ask who they are, and is told to sign in when asking for more, in their own language', async () => {
    expect(await (await post({ query: '{ viewer { role } }' })).json()).toEqual({ data: { viewer: null } });
    const refused = await post({ query: '{ applications { totalCount } }' }, { 'accept-language': 'nn-NO,en;q=0.5' });
    expect(await refused.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('Du er ikkje logga inn'), extensions: { code: 'not_signed_in' } }],
    });
  });

  it('variables that do not fit are told of, so that whoever wrote them can mend them', async () => {
    const query = 'query List($filter: ApplicationFilter) { applications(filter: $filter) { totalCount } }';
    const answer = await post({ query, variables: { filter: { nmae: { eq: 'x' } } } });
    expect(await answer.json()).toMatchObject({ errors: [{ message: expect.stringContaining('"nmae" is not defined') }] });
  });

  it('what is too large to be a query is turned away before it is read', async () => {
    const answer = await post({ query: '{ viewer { role } }', variables: { x: 'x'.repeat(1_100_000) } });
    expect(answer.status).toBe(413);
  });

  it('what does not say how long it is may be asked, and is read no further than a query can be long', async () => {
    let given = 0;
    const inParts = (size: number) =>
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: new ReadableStream({
          start: (controller) => controller.enqueue(Buffer.from('{"query":"{ viewer { role } }"')),
          pull(controller) {
            if (given >= size) {
              controller.enqueue(Buffer.from('}'));
              controller.close();
            } else {
              given += 50_000;
              controller.enqueue(Buffer.alloc(50_000, ' '));
            }
          },
        }),
        duplex: 'half',
      } as RequestInit);
    expect(await (await inParts(100_000)).json()).toEqual({ data: { viewer: null } });
    given = 0;
    // Whoever is still sending when the answer comes may find the connection closed.
    const status = await inParts(50_000_000).then(
      (answer) => answer.status,
      () => 413,
    );
    expect(status).toBe(413);
    expect(given).toBeLessThan(20_000_000);
  });

  it('a page of another site cannot ask in the name of who is signed in', async () => {
    const answers = await Promise.all([
      post({ query: '{ viewer { role } }' }, { 'sec-fetch-site': 'cross-site' }),
      post({ query: '{ viewer { role } }' }, { origin: 'https://example.com' }),
      fetch(url, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={viewer{role}}' }),
      fetch(url, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: JSON.stringify({ query: '{ viewer { role } }' }) }),
    ]);
    expect(answers.map((answer) => answer.status)).toEqual([403, 403, 403, 403]);
  });

  it('a query that asks for too much is told so, and a fault inside is not told', async () => {
    const database = await testDatabase();
    const headers = await signedInHeaders(database, await testActor(database));
    const own = { ...headers, host: new URL(url).host, origin: new URL(url).origin };
    const costly =
      '{ applications(first: 500) { nodes { services(first: 500) { nodes { applications(first: 500) { nodes { id } } } } } } }';
    expect(await (await post({ query: costly }, own)).json()).toMatchObject({
      errors: [{ message: expect.stringContaining('for mye på én gang'), extensions: { code: 'too_costly' } }],
    });
    expect(await (await post({ query: `{ ${'applications { totalCount } '.repeat(2_000)} }` }, own)).json()).toMatchObject({
      errors: [{ message: expect.stringMatching(/token/) }],
    });
    expect(await (await post({ query: '{ applications(first: 900) { totalCount nodes { id } } }' }, own)).json()).toMatchObject({
      errors: [{ extensions: { code: 'too_much' } }],
    });
    expect(await (await post({ query: '{ viewer { role } }' }, own)).json()).toEqual({ data: { viewer: { role: 'ADMINISTRATOR' } } });
  });

  it('a mutation does not run over GET', async () => {
    const answer = await fetch(`${url}?query=${encodeURIComponent('mutation { confirm(ids: []) { count } }')}`);
    expect(answer.status).toBe(405);
  });
});
