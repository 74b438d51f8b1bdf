/** The quick way of executing answers as graphql-js does, for every query of the schema. */
import { execute, getNamedType, isObjectType, parse } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { withActor } from '#db/session';
import { contextFor } from '#graphql/execute';
import { executeQuickly } from '#graphql/quick';
import { schema } from '#graphql/schema';
import { kindOfType } from '#graphql/type-names';
import { type Filled, filled } from '#tests/setup/filled';
import { registry } from '#tests/setup/registry';
import { type Candidates, callsOf, selectionOf, written } from '#tests/setup/walk-schema';

let own: Filled;
beforeAll(async () => {
  own = await filled(await registry());
});

const query = schema.getQueryType();
const fields = Object.values(isObjectType(query) ? query.getFields() : {});
let quickly = 0;

it.each(fields.map((field) => field.name))('%s', async (name) => {
  const field = fields.find((one) => one.name === name);
  if (!field) throw new Error(name);
  const candidates: Candidates = (type, arg, isList) => {
    if (type.name === 'ID')
      return isList ? [[own.id('application'), own.id('person')]] : [own.id(kindOfType(getNamedType(field.type).name) ?? 'application')];
    if (type.name === 'String')
      return arg === 'kind'
        ? ['application']
        : arg === 'vocabulary'
          ? ['lifecycle']
          : arg === 'after' || arg === 'before'
            ? []
            : [own.marker.slice(0, 8)];
    return type.name === 'Int' ? [2] : type.name === 'Boolean' ? [true, false] : [];
  };
  const selection = selectionOf(getNamedType(field.type), 1, candidates);
  for (const call of callsOf(field, candidates)) {
    const document = parse(`{ ${written('a', field, call, selection)} }`);
    await withActor(own.database, own.actor, async (session) => {
      const args = () => ({
        schema,
        document,
        contextValue: contextFor('nb', session),
      });
      const quick = await executeQuickly(args());
      if (!quick) return;
      quickly += 1;
      expect(JSON.stringify(quick)).toBe(JSON.stringify(await execute(args())));
    });
  }
});

it('most of them are executed the quick way, so that the comparison means something', () => {
  expect(quickly).toBeGreaterThan(fields.length);
});
