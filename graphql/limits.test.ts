/** What one request may ask for: too much is refused with a sentence, and nothing is read. */
import { getIntrospectionQuery } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { limits } from '#graphql/builder';
import { TooCostly, TooMuch } from '#model/errors';
import { counting } from '#tests/setup/counting';
import { type Registry, registry } from '#tests/setup/registry';

let own: Registry;
let statements: () => number;
beforeAll(async () => {
  const plain = await registry();
  const { database, count } = counting(plain.database);
  own = plain.over(database);
  statements = count;
});

/** Refused with this sentence, and no statement was run but the one that opens the transaction. */
async function refused(document: string, message: RegExp | typeof TooMuch | typeof TooCostly): Promise<void> {
  const before = statements();
  await expect(own.ask(document)).rejects.toThrow(message);
  expect(statements() - before).toBeLessThanOrEqual(1);
}

const nested = (depth: number, inner: string): string =>
  depth === 0 ? inner : `dependencies(first: 1) { nodes { ${nested(depth - 1, inner)} } }`;

describe('limits', () => {
  it('a query as deep as a page needs is answered, a deeper one is refused', async () => {
    await own.ask(`{ applications(first: 1) { nodes { ${nested(4, 'id')} } } }`);
    await refused(`{ applications(first: 1) { nodes { ${nested(6, 'id')} } } }`, /the limit is 12/);
    await refused(`{ applications(first: 1) { nodes { ${nested(60, 'id')} } } }`, /the limit is 12/);
  });

  it('many rows of few things are answered, many rows of many things are refused', async () => {
    await own.ask('{ applications(first: 500) { nodes { id name losConcepts(first: 20) { nodes { id name } } } } }');
    await refused(
      '{ applications(first: 500) { nodes { services(first: 500) { nodes { id name applications(first: 500) { nodes { id } } } } } } }',
      TooCostly,
    );
  });

  it('the cost is counted from variables too', async () => {
    const document =
      'query ($n: Int) { applications(first: $n) { nodes { services(first: $n) { nodes { applications(first: $n) { nodes { id } } } } } } }';
    await own.ask(document, { n: 10 });
    await expect(own.ask(document, { n: 500 })).rejects.toThrow(TooCostly);
  });

  it('fragments and aliases are no way round', async () => {
    const many = Array.from({ length: 60 }, (_, i) => `a${i}: applications(first: 500) { nodes { ...f } }`).join('\n');
    await refused(`query { ${many} } fragment f on Application { id name description services(first: 100) { nodes { id } } }`, TooCostly);
  });

  it('a page has at most 500 rows, wherever the list stands', async () => {
    for (const document of [
      '{ applications(first: 501) { nodes { id } } }',
      '{ applications(last: 501) { nodes { id } } }',
      '{ applications(first: -1) { nodes { id } } }',
    ])
      await refused(document, TooMuch);
    const id = await own.make('orgUnit', { name: 'Enhet' });
    await expect(own.ask(`{ orgUnit(id: "${id}") { applications(first: 501) { nodes { id } } } }`)).rejects.toThrow(TooMuch);
    await expect(own.ask(`{ orgUnit(id: "${id}") { history(first: 501) { id } } }`)).rejects.toThrow(TooMuch);
  });

  it('a document of more words than anybody writes is refused unread', async () => {
    await refused(`{ ${'applications { totalCount } '.repeat(limits.tokens)} }`, /token/i);
  });

  it('tools can read the schema', async () => {
    const answer = await own.ask<{ __schema: { types: unknown[] } }>(getIntrospectionQuery());
    expect(answer.__schema.types.length).toBeGreaterThan(100);
  });
});
