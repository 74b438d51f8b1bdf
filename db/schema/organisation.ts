/** Organisations in one installation, and the shared one that everybody reads. */
import { boolean, snakeCase, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** «Felles»: holds Los, KOSTRA, the national shared solutions and the product catalogue. Its id is fixed so that policies can name it. */
export const sharedOrganisationId = '00000000-0000-7000-8000-000000000001';

export const organisation = snakeCase.table('organisation', {
  id: uuid().primaryKey().defaultRandom(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  organisationNumber: text(),
  municipalityNumber: text(),
  /** Who answers questions about what is published; public. */
  contactEmail: text(),
  shared: boolean().notNull().default(false),
  /** Made by the demo seed; only such an organisation offers «sign in as …». */
  demo: boolean().notNull().default(false),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
});
