/** Lists of what has happened in an organisation. */
import { sql } from 'drizzle-orm';
import { rowsOf } from '#db/client';
import type { Session } from '#db/session';
import type { KindName } from '#model/kinds/index';

export interface LoggedChange extends Record<string, unknown> {
  id: number;
  elementId: string;
  elementName: string;
  elementKind: KindName;
  kind: KindName | 'relation';
  operation: string;
  at: string;
  actorName: string | null;
  batchId: string | null;
  batchLabel: string | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  otherId: string | null;
  otherName: string | null;
  otherKind: string | null;
  isSource: boolean;
}

const most = (first: number | null | undefined): number => Math.min(Math.max(first ?? 20, 0), 500);
const isNumber = (id: string | null | undefined): id is string => /^\d{1,18}$/.test(id ?? '');
const isUuid = (id: string | null | undefined): id is string => /^[0-9a-f-]{36}$/i.test(id ?? '');

/** The latest changes of the own organisation, newest first; `after` is the id of the last one seen. */
export async function latestChanges(
  session: Session,
  page: { first?: number | null; after?: string | null; batch?: string | null },
): Promise<LoggedChange[]> {
  const before = isNumber(page.after) ? sql`and c.id < ${page.after}::bigint` : sql``;
  const batch = isUuid(page.batch) ? sql`and c.batch_id = ${page.batch}` : sql``;
  const rows = await rowsOf<{ data: LoggedChange }>(
    session.db,
    sql`select row_to_json(h) as data from (
      select c.id, c.element_id as "elementId", e.name as "elementName", e.kind as "elementKind", c.kind, c.operation, c.at, c.batch_id as "batchId", b.label as "batchLabel",
        c.before, c.after, u.name as "actorName", o.id as "otherId", o.name as "otherName", o.kind as "otherKind", true as "isSource"
      from change c join element e on e.id = c.element_id left join app_user u on u.id = c.actor_id left join batch b on b.id = c.batch_id left join element o on o.id = c.other_id
      where c.organisation_id = ${session.actor.organisationId} ${before} ${batch} order by c.id desc limit ${most(page.first)}) h`,
  );
  return rows.map((row) => row.data);
}

/** The day of the first change in the own organisation; null when nothing has been registered. */
export async function firstDay({ db, actor }: Session): Promise<string | null> {
  const [row] = await rowsOf<{ day: string }>(
    db,
    sql`select to_char(valid_from at time zone 'Europe/Oslo', 'YYYY-MM-DD') as day from change
      where organisation_id = ${actor.organisationId} order by id limit 1`,
  );
  return row?.day ?? null;
}

export interface LoggedBatch extends Record<string, unknown> {
  id: string;
  label: string;
  at: string;
  undoneAt: string | null;
  actorId: string | null;
  actorName: string | null;
  changes: number;
  /** Parts of an ArchiMate model that it brought and the registry has no place for. */
  kept: number;
}

/** Imports and bulk edits of the own organisation, newest first. */
export async function batches(session: Session, first: number): Promise<LoggedBatch[]> {
  const rows = await rowsOf<{ data: LoggedBatch }>(
    session.db,
    sql`select row_to_json(h) as data from (
      select b.id, b.label, b.at, b.undone_at as "undoneAt", b.actor_id as "actorId", u.name as "actorName", (select count(*)::int from change c where c.batch_id = b.id) as changes,
        (select count(*)::int from archimate_part p where p.batch_id = b.id and p.part not in ('name', 'place')) as kept
      from batch b left join app_user u on u.id = b.actor_id where b.organisation_id = ${session.actor.organisationId} order by b.at desc, b.id limit ${most(first)}) h`,
  );
  return rows.map((row) => row.data);
}

/** Opens a batch for changes that belong together. Its id goes into `withActor`'s options or `joinBatch`. */
export async function openBatch(session: Session, label: string): Promise<string> {
  const [row] = await rowsOf<{ id: string }>(
    session.db,
    sql`insert into batch (organisation_id, label, actor_id) values (${session.actor.organisationId}, ${label.slice(0, 300)}, ${session.actor.userId || null}) returning id::text as id`,
  );
  if (!row) throw new Error('The batch was not made.');
  await session.db.execute(sql`select set_config('app.batch_id', ${row.id}, true)`);
  return row.id;
}

/** Does work whose changes belong together; what comes after it in the same transaction does not. */
export async function inBatch<T>(session: Session, label: string, work: (batch: string) => Promise<T>): Promise<T> {
  const batch = await openBatch(session, label);
  const done = await work(batch);
  await session.db.execute(sql`select set_config('app.batch_id', '', true)`);
  return done;
}
