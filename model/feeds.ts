/** Feeds for tools that carry the same structure: what each holds. The names are stable; a change that breaks readers raises `feedVersion`. */
import { z } from 'zod';
import { type KindName, kindOf } from '#model/kinds/index';
import { linksOf } from '#model/relations';
import type { Text } from '#model/text';

export const feedVersion = 1;

interface Feed {
  label: Text;
  kind: KindName;
  /** Fields and links, in the order they are written. */
  columns: readonly string[];
  /** With what each of them owns, wherever it stands. */
  owns?: true;
}

export const feeds = {
  units: {
    label: { nb: 'Enheter', nn: 'Einingar', en: 'Units' },
    kind: 'orgUnit',
    columns: ['name', 'type', 'parent', 'code', 'organisationNumber', 'manager', 'email', 'website'],
  },
  roles: {
    label: {
      nb: 'Roller: personer og stillinger, og hva de har ansvar for',
      nn: 'Roller: personar og stillingar, og kva dei har ansvar for',
      en: 'Roles: people and positions, and what they answer for',
    },
    kind: 'person',
    columns: ['name', 'type', 'title', 'unit', 'email', 'phone'],
    owns: true,
  },
  los: {
    label: { nb: 'Los med egne begreper', nn: 'Los med eigne omgrep', en: 'Los with own concepts' },
    kind: 'losConcept',
    columns: [
      'name',
      'nameNn',
      'nameEn',
      'uri',
      'level',
      'kommuneLos',
      'local',
      'notation',
      'hiddenLabels',
      'hiddenLabelsNn',
      'retired',
      'replacedBy',
      'broader',
    ],
  },
  services: {
    label: { nb: 'Tjenester', nn: 'Tenester', en: 'Services' },
    kind: 'service',
    columns: [
      'name',
      'nameNn',
      'nameEn',
      'number',
      'parent',
      'description',
      'audience',
      'channels',
      'website',
      'statutory',
      'ownerUnit',
      'owner',
      'losConcepts',
    ],
  },
  applications: {
    label: { nb: 'Applikasjoner', nn: 'Applikasjonar', en: 'Applications' },
    kind: 'application',
    columns: ['name', 'aliases', 'description', 'lifecycle', 'product', 'vendor', 'ownerUnit', 'owner', 'losConcepts', 'services'],
  },
} as const satisfies Record<string, Feed>;

export type FeedName = keyof typeof feeds;
export const feedNames = Object.keys(feeds) as FeedName[];
export const feedOf = (name: FeedName): Feed => feeds[name];

/** True for the name of a feed; narrows a string from an address, a form or a row. */
export const isFeed = (value: unknown): value is FeedName => typeof value === 'string' && Object.hasOwn(feeds, value);

const pointer = z.strictObject({ id: z.uuid(), name: z.string() });
const owned = z.strictObject({ id: z.uuid(), kind: z.string(), name: z.string(), as: z.string() });
const removed = z.strictObject({ id: z.uuid(), removed: z.literal(true), removedAt: z.iso.datetime({ offset: true }) });

const typed = {
  text: z.string(),
  texts: z.array(z.string()),
  number: z.number(),
  money: z.number(),
  date: z.iso.date(),
  flag: z.boolean(),
  scale: z.number(),
  choice: z.string(),
  choices: z.array(z.string()),
  term: z.string(),
  terms: z.array(z.string()),
  ref: pointer,
} as const;

/** What an answer of a feed looks like, strictly: nothing that is not named here. */
export function feedSchema(name: FeedName) {
  const { kind, columns, owns } = feedOf(name);
  const { fields } = kindOf(kind);
  const links = new Set(linksOf(kind).map((link) => link.name));
  const content = columns.map((column) => {
    const field = fields[column];
    if (field) return [column, typed[field.type].nullable()] as const;
    if (!links.has(column)) throw new Error(`${kind} has neither a field nor a link called ${column}`);
    return [column, z.array(pointer)] as const;
  });
  const item = z.strictObject({
    id: z.uuid(),
    version: z.int(),
    ...Object.fromEntries(content),
    ...(owns ? { owns: z.array(owned) } : {}),
  });
  return z.strictObject({
    feed: z.literal(name),
    version: z.literal(feedVersion),
    organisation: z.string(),
    at: z.iso.datetime({ offset: true }),
    changedSince: z.iso.datetime({ offset: true }).nullable(),
    items: z.array(z.union([item, removed])),
    next: z.string().nullable(),
  });
}
export type FeedAnswer = z.infer<ReturnType<typeof feedSchema>>;
