/** Keys for programs that read feeds: made, listed and revoked by administrators; only their hash is stored. */
import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { validate } from 'uuid';
import { type Actor, assertMay } from '#auth/roles';
import { newToken, sha256 } from '#auth/secrets';
import { type Queryable, rowsOf } from '#db/client';
import { feedToken } from '#db/schema/account';
import { NotFound, Refusal, ValidationFailed } from '#model/errors';
import { type FeedName, isFeed } from '#model/feeds';
import { problemAt } from '#model/result';

/** Requests a minute with one key. */
export const feedRate = 120;
const prefix = 'husorden_';

export interface FeedToken {
  id: string;
  name: string;
  feeds: FeedName[];
  createdAt: Date;
  lastUsedAt: Date | null;
}

const manage = (actor: Actor): void => assertMay(actor, 'manage_organisation', { organisationId: actor.organisationId });

/** The keys of the actor's organisation that still work, newest first. @throws NotAllowed */
export async function feedTokensOf(db: Queryable, actor: Actor): Promise<FeedToken[]> {
  manage(actor);
  const rows = await db
    .select()
    .from(feedToken)
    .where(and(eq(feedToken.organisationId, actor.organisationId), isNull(feedToken.revokedAt)))
    .orderBy(desc(feedToken.createdAt), feedToken.id);
  return rows.map(({ id, name, feeds, createdAt, lastUsedAt }) => ({ id, name, feeds: feeds.filter(isFeed), createdAt, lastUsedAt }));
}

/** Makes a key and gives it back; it is shown this once. @throws NotAllowed, ValidationFailed */
export async function createFeedToken(db: Queryable, actor: Actor, input: { name: string; feeds: readonly string[] }): Promise<string> {
  manage(actor);
  const name = input.name.trim();
  const feeds = [...new Set(input.feeds)].filter(isFeed);
  const problems = [
    ...(name === '' || name.length > 100
      ? [
          problemAt('name', 'required', {
            nb: 'Skriv hva nøkkelen skal brukes til, med høyst 100 tegn.',
            nn: 'Skriv kva nøkkelen skal brukast til, med høgst 100 teikn.',
            en: 'Write what the key is for, in 100 characters at most.',
          }),
        ]
      : []),
    ...(feeds.length === 0
      ? [
          problemAt('feeds', 'required', {
            nb: 'Velg minst én strøm nøkkelen skal åpne.',
            nn: 'Vel minst éin straum nøkkelen skal opne.',
            en: 'Choose at least one feed for the key to open.',
          }),
        ]
      : []),
  ];
  if (problems.length > 0) throw new ValidationFailed(problems);
  const token = prefix + newToken();
  await db
    .insert(feedToken)
    .values({ organisationId: actor.organisationId, name, feeds, tokenHash: sha256(token), createdBy: actor.userId });
  return token;
}

/** Ends a key at once. @throws NotAllowed, NotFound */
export async function revokeFeedToken(db: Queryable, actor: Actor, id: string): Promise<void> {
  manage(actor);
  if (!validate(id)) throw new NotFound();
  const ended = await db
    .update(feedToken)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(feedToken.id, id), eq(feedToken.organisationId, actor.organisationId), isNull(feedToken.revokedAt)))
    .returning({ id: feedToken.id });
  if (ended.length === 0) throw new NotFound();
}

/** The key is missing, unknown or revoked. */
export class BadToken extends Refusal {
  constructor() {
    super('bad_token', {
      nb: 'Nøkkelen mangler, er feil eller er trukket tilbake. Send den som «Authorization: Bearer …», eller be en administrator om en ny.',
      nn: 'Nøkkelen manglar, er feil eller er trekt tilbake. Send han som «Authorization: Bearer …», eller be ein administrator om ein ny.',
      en: 'The key is missing, wrong or revoked. Send it as “Authorization: Bearer …”, or ask an administrator for a new one.',
    });
  }
}

/** The key is for other feeds. */
export class OtherFeeds extends Refusal {
  constructor() {
    super('other_feeds', {
      nb: 'Nøkkelen åpner ikke denne strømmen. Be en administrator om en nøkkel som gjør det.',
      nn: 'Nøkkelen opnar ikkje denne straumen. Be ein administrator om ein nøkkel som gjer det.',
      en: 'The key does not open this feed. Ask an administrator for one that does.',
    });
  }
}

/** The key has been used too often in the last minute. */
export class TooOften extends Refusal {
  constructor() {
    super('too_often', {
      nb: `Nøkkelen er brukt mer enn ${feedRate} ganger på ett minutt. Vent et minutt.`,
      nn: `Nøkkelen er brukt meir enn ${feedRate} gonger på eitt minutt. Vent eit minutt.`,
      en: `The key has been used more than ${feedRate} times in a minute. Wait a minute.`,
    });
  }
}

/** Whom a request with this header acts as: a reader of the key's organisation. Counts the use. @throws BadToken, OtherFeeds, TooOften */
export async function admitFeed(db: Queryable, authorization: string | null, feed: FeedName): Promise<Actor> {
  const token = /^Bearer\s+(\S{20,200})$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) throw new BadToken();
  const running = sql`minute_start > now() - interval '1 minute'`;
  const [row] = await rowsOf<{ organisation: string; feeds: string[]; count: number }>(
    db,
    sql`update feed_token set last_used_at = now(), minute_count = case when ${running} then minute_count + 1 else 1 end,
        minute_start = case when ${running} then minute_start else now() end
      where token_hash = ${sha256(token)} and revoked_at is null returning organisation_id::text as organisation, feeds, minute_count as count`,
  );
  if (!row) throw new BadToken();
  if (row.count > feedRate) throw new TooOften();
  if (!row.feeds.includes(feed)) throw new OtherFeeds();
  return { userId: '', organisationId: row.organisation, role: 'reader', unitIds: [] };
}
