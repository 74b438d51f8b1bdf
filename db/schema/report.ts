/** What an organisation has decided about its reports. */
import { integer, jsonb, snakeCase, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { organisation } from '#db/schema/organisation';

/** Versions of the settings of a report, or of how documents look (`look`). Never changed: the latest one holds, and the earlier ones can be brought back. */
export const reportVersion = snakeCase.table(
  'report_version',
  {
    id: uuid().primaryKey().defaultRandom(),
    organisationId: uuid()
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    report: text().notNull(),
    version: integer().notNull(),
    settings: jsonb().notNull(),
    actorId: uuid(),
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [unique().on(t.organisationId, t.report, t.version)],
);
