/** Norwegian municipalities, and how their numbers have changed: public facts that every organisation reads. */
import { primaryKey, snakeCase, text } from 'drizzle-orm/pg-core';

export const municipality = snakeCase.table('municipality', {
  number: text().primaryKey(),
  name: text().notNull(),
  county: text().notNull(),
});

export const municipalityChange = snakeCase.table(
  'municipality_change',
  {
    oldNumber: text().notNull(),
    oldName: text().notNull(),
    number: text().notNull(),
    name: text().notNull(),
    changedOn: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.oldNumber, t.number, t.changedOn] })],
);
