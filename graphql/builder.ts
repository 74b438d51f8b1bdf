/** The Pothos builder every GraphQL module adds to; it knows no types itself. */
import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import type { Context } from '#graphql/context';
import { TooCostly } from '#model/errors';

export interface SchemaTypes {
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: string; Output: string };
    DateTime: { Input: string; Output: string };
    JSON: { Input: unknown; Output: unknown };
  };
}

/** What one request may ask for; `docs/api.md` explains how cost is counted. */
export const limits = { complexity: 250_000, depth: 12, breadth: 1_000, tokens: 5_000 };

export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [ComplexityPlugin],
  defaultFieldNullability: false,
  complexity: {
    defaultComplexity: 1,
    defaultListMultiplier: 1,
    limit: { complexity: limits.complexity, depth: limits.depth, breadth: limits.breadth },
    complexityError: (kind, { complexity, depth, breadth }) => {
      const [asked, most] = {
        Complexity: [complexity, limits.complexity] as const,
        Depth: [depth, limits.depth] as const,
        Breadth: [breadth, limits.breadth] as const,
      }[kind];
      return new TooCostly(kind, asked, most);
    },
  },
});

builder.queryType({
  description: 'Everything that can be read. All of it is limited to the organisation of the one who asks, and what is shared by all.',
});
builder.mutationType({ description: 'Everything that can be changed. A refusal that can be foreseen is in the answer, under `refusal`.' });

/** `Date.parse` takes 31 February for 3 March. */
const isRealDay = (day: string): boolean => {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

const checked = (name: 'Date' | 'DateTime', form: RegExp, description: string) =>
  builder.scalarType(name, {
    description,
    serialize: (value) => value,
    parseValue: (value) => {
      if (typeof value !== 'string' || !form.test(value) || !isRealDay(value.slice(0, 10)) || Number.isNaN(Date.parse(value)))
        throw new TypeError(`${name} is written ${description}`);
      return value;
    },
  });
checked('Date', /^\d{4}-\d{2}-\d{2}$/, 'A calendar date, `YYYY-MM-DD`.');
checked('DateTime', /^\d{4}-\d{2}-\d{2}T/, 'An instant as in ISO 8601, with its offset.');
builder.scalarType('JSON', { description: 'Any JSON value.', serialize: (value) => value, parseValue: (value) => value });

/** The types Pothos works with, defaults filled in. */
export type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : never;
/** Builds fields of an object that is a row of the database. */
export type RowFields = PothosSchemaTypes.ObjectFieldBuilder<Types, Record<string, unknown>>;
