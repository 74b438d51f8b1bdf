/**
 * Users, their roles, sessions, one-time links and sign-in attempts.
 * Only functions in auth/ touch these tables, as the owner role: the row-level-security role has no grant on password hashes, sessions, links or attempts.
 */
import { sql } from 'drizzle-orm';
import { bigint, check, index, integer, primaryKey, snakeCase, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { organisation } from '#db/schema/organisation';

const instant = () => timestamp({ withTimezone: true });

export const appUser = snakeCase.table(
  'app_user',
  {
    id: uuid().primaryKey(),
    /** Lower case, so that an address is one account however it is typed. */
    email: text().notNull().unique(),
    name: text().notNull(),
    /** Argon2id; null for those who have not chosen one yet, and for the users of the demo. */
    passwordHash: text(),
    language: text().notNull().default('nb'),
    createdAt: instant().notNull().defaultNow(),
    disabledAt: instant(),
  },
  (t) => [check('app_user_email_lower', sql`${t.email} = lower(${t.email})`)],
);

export const membership = snakeCase.table(
  'membership',
  {
    userId: uuid()
      .notNull()
      .references(() => appUser.id, { onDelete: 'cascade' }),
    organisationId: uuid()
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    /** A key of `roles` in auth/roles.ts. */
    role: text().notNull(),
    /** The own organisational unit of a service owner; units below are included. */
    unitId: uuid(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.organisationId] }), index('membership_organisation').on(t.organisationId)],
);

export const session = snakeCase.table(
  'session',
  {
    /** The SHA-256 of the token in the cookie: whoever reads the table cannot sign in with what stands there. */
    id: text().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => appUser.id, { onDelete: 'cascade' }),
    /** The organisation the user works in now. */
    organisationId: uuid().references(() => organisation.id, { onDelete: 'set null' }),
    expiresAt: instant().notNull(),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [index('session_user').on(t.userId), index('session_expires_at').on(t.expiresAt)],
);

export const signInAttempt = snakeCase.table(
  'sign_in_attempt',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    /** The SHA-256 of an e-mail address or an IP address. */
    key: text().notNull(),
    at: instant().notNull().defaultNow(),
  },
  (t) => [index('sign_in_attempt_key').on(t.key, t.at), index('sign_in_attempt_at').on(t.at)],
);

export const linkPurposes = ['first_administrator', 'invite', 'reset'] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

export const oneTimeLink = snakeCase.table('one_time_link', {
  /** The SHA-256 of the token in the link. */
  tokenHash: text().primaryKey(),
  purpose: text({ enum: linkPurposes }).notNull(),
  /** Whose password is set, for a reset. */
  userId: uuid().references(() => appUser.id, { onDelete: 'cascade' }),
  /** Who is invited. */
  email: text(),
  organisationId: uuid().references(() => organisation.id, { onDelete: 'cascade' }),
  role: text(),
  unitId: uuid(),
  createdAt: instant().notNull().defaultNow(),
  expiresAt: instant().notNull(),
  usedAt: instant(),
});

/** A key for a program that reads feeds of one organisation. */
export const feedToken = snakeCase.table(
  'feed_token',
  {
    id: uuid().primaryKey().defaultRandom(),
    organisationId: uuid()
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    /** What it is for, in the words of the administrator who made it. */
    name: text().notNull(),
    /** The SHA-256 of the token, which is shown once. */
    tokenHash: text().notNull().unique(),
    /** The feeds it opens. */
    feeds: text().array().notNull(),
    createdAt: instant().notNull().defaultNow(),
    createdBy: uuid().references(() => appUser.id, { onDelete: 'set null' }),
    lastUsedAt: instant(),
    revokedAt: instant(),
    /** Requests counted in the running minute, and when it began. */
    minuteStart: instant(),
    minuteCount: integer().notNull().default(0),
  },
  (t) => [index('feed_token_organisation').on(t.organisationId)],
);
