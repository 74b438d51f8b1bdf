/** What every object of every kind shares: an identity, a name to find it by, and the links between them. */
import { bigint, boolean, customType, index, integer, json, jsonb, snakeCase, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { organisation } from '#db/schema/organisation';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });
const instant = () => timestamp({ withTimezone: true, mode: 'string' });

/** One row per object of any kind; kept by triggers on the tables of the kinds (`db/install.ts`). */
export const element = snakeCase.table(
  'element',
  {
    id: uuid().primaryKey(),
    organisationId: uuid()
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    kind: text().notNull(),
    name: text().notNull(),
    updatedAt: instant().notNull(),
    confirmedAt: instant(),
    removedAt: instant(),
    /** Stemmed Norwegian full text. */
    search: tsvector().notNull(),
    /** Names and helper words in lower case, for trigrams. */
    words: text().notNull(),
  },
  // Words are looked for in one organisation at a time, however many there are.
  (t) => [index().using('gin', t.organisationId, t.search), index().on(t.organisationId, t.updatedAt)],
);

/** A typed link between two objects; which are allowed is data in `model/relations.ts`. */
export const relation = snakeCase.table(
  'relation',
  {
    id: uuid().primaryKey().defaultRandom(),
    organisationId: uuid()
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    sourceId: uuid().notNull(),
    verb: text().notNull(),
    targetId: uuid().notNull(),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [unique().on(t.sourceId, t.verb, t.targetId), index().on(t.targetId, t.verb)],
);

/** Every insert, update and delete of an object or a link, written by triggers and by nothing else. */
export const change = snakeCase.table(
  'change',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    organisationId: uuid().notNull(),
    elementId: uuid().notNull(),
    /** The other end, when a link was made or cut. */
    otherId: uuid(),
    kind: text().notNull(),
    /** create, change, confirm, remove, restore, delete, link or unlink */
    operation: text().notNull(),
    at: instant().notNull(),
    actorId: uuid(),
    batchId: uuid(),
    transaction: bigint({ mode: 'number' }).notNull(),
    before: jsonb(),
    after: jsonb(),
    /** The period in which `after` was what the registry said; open when it still is. */
    validFrom: instant().notNull(),
    validTo: instant(),
  },
  (t) => [index().on(t.elementId, t.id), index().on(t.otherId, t.id), index().on(t.organisationId, t.id), index().on(t.batchId)],
);

/** Changes that belong together and are undone together, such as one import. */
export const batch = snakeCase.table('batch', {
  id: uuid().primaryKey().defaultRandom(),
  organisationId: uuid()
    .notNull()
    .references(() => organisation.id, { onDelete: 'cascade' }),
  label: text().notNull(),
  actorId: uuid(),
  at: instant().notNull().defaultNow(),
  undoneAt: instant(),
  summary: jsonb(),
});

/** An administrator's own wording of a vocabulary; a row replaces or adds to the default of `model/vocabularies.ts`. */
export const term = snakeCase.table(
  'term',
  {
    id: uuid().primaryKey().defaultRandom(),
    organisationId: uuid()
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    vocabulary: text().notNull(),
    key: text().notNull(),
    nb: text().notNull(),
    nn: text().notNull(),
    en: text().notNull(),
    position: integer().notNull().default(0),
    retired: boolean().notNull().default(false),
  },
  (t) => [unique().on(t.organisationId, t.vocabulary, t.key)],
);

/** A list or a map with all that was chosen on it, under a name. */
export const savedView = snakeCase.table('saved_view', {
  id: uuid().primaryKey().defaultRandom(),
  organisationId: uuid()
    .notNull()
    .references(() => organisation.id, { onDelete: 'cascade' }),
  ownerId: uuid().notNull(),
  /** The name of the kind that is listed, or of the page (`model/saved-pages.ts`). */
  kind: text().notNull(),
  name: text().notNull(),
  /** The query string of the page's address. */
  query: text().notNull(),
  /** Everybody in the organisation may see it. */
  shared: boolean().notNull().default(false),
  /** It stands on the front page: the owner's, and everybody's when it is shared. */
  onFront: boolean().notNull().default(false),
  createdAt: instant().notNull().defaultNow(),
});

/** A mapping of headings to fields that somebody confirmed, by the signature of the headings. */
export const rememberedMapping = snakeCase.table(
  'remembered_mapping',
  {
    id: uuid().primaryKey().defaultRandom(),
    organisationId: uuid()
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    signature: text().notNull(),
    mapping: jsonb().notNull(),
    usedAt: instant().notNull().defaultNow(),
  },
  (t) => [unique().on(t.organisationId, t.signature)],
);

/** What an imported ArchiMate model holds that the registry has no place for; written again when a model is taken out (`model/archimate-kept.ts`). */
export const archimatePart = snakeCase.table(
  'archimate_part',
  {
    id: uuid().primaryKey().defaultRandom(),
    organisationId: uuid()
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    part: text().notNull(),
    identifier: text().notNull(),
    /** A `KeptPart`, as text, so that attributes keep their order. */
    content: json().notNull(),
    /** The import it came with; undoing that import takes it away. */
    batchId: uuid(),
    keptAt: instant().notNull().defaultNow(),
  },
  (t) => [unique().on(t.organisationId, t.part, t.identifier), index().on(t.batchId)],
);

/** A reference model of capabilities that was imported to map the own ones to; no part of the registry itself. */
export const capabilityReference = snakeCase.table(
  'capability_reference',
  {
    id: uuid().primaryKey().defaultRandom(),
    organisationId: uuid()
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    /** The id it has in the model. */
    item: text().notNull(),
    parent: text(),
    name: text().notNull(),
    description: text(),
    position: integer().notNull(),
  },
  (t) => [unique().on(t.organisationId, t.item)],
);
