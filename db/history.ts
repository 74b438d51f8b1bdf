/** Reading the change log, and going back: to one earlier content, or to before a whole batch. */
import { sql } from 'drizzle-orm';
import { assertMay } from '#auth/roles';
import { columnOf, tableOf } from '#db/catalogue';
import { rowsOf } from '#db/client';
import { lock, update, valuesOf } from '#db/elements';
import { snake } from '#db/schema/kinds';
import type { Session } from '#db/session';
import { Statement } from '#db/statement';
import { BuiltUpon, NotFound } from '#model/errors';
import { columnName, type Values } from '#model/fields';
import { type KindName, kindNames, kindOf } from '#model/kinds/index';

type Content = Record<string, unknown>;

/** Which fields differ between two stored contents, by field name, with what they held. */
export function differences(
  kind: KindName,
  before: Content | null,
  after: Content | null,
): { field: string; before: unknown; after: unknown }[] {
  return Object.entries(kindOf(kind).fields).flatMap(([name, field]) => {
    const column = snake(columnName(name, field));
    const [was, is] = [before?.[column] ?? null, after?.[column] ?? null];
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ field: name, before: was, after: is }];
  });
}

/** What a conflict tells: who changed which fields after the version the user saw. */
export async function changedSince(session: Session, id: string, seen: number, version: number) {
  const rows = await rowsOf<{ kind: KindName; at: string; name: string | null; before: Content; after: Content }>(
    session.db,
    sql`select c.kind, c.at::text as at, u.name, c.before, c.after from change c left join app_user u on u.id = c.actor_id
      where c.element_id = ${id} and c.operation = 'change' and (c.after ->> 'version')::int > ${seen} order by c.id`,
  );
  const last = rows.at(-1);
  const fields = new Set(rows.flatMap((row) => differences(row.kind, row.before, row.after).map((d) => d.field)));
  return { version, changedBy: last?.name ?? null, changedAt: last?.at ?? new Date().toISOString(), fields: [...fields] };
}

/** Gives an object the content it had after a change, as a new change. @throws NotFound, Conflict, ValidationFailed, NotAllowed */
export async function restoreChange(session: Session, changeId: string): Promise<{ kind: KindName; id: string }> {
  const [row] = await rowsOf<{ kind: KindName; id: string; content: Content | null }>(
    session.db,
    sql`select kind, element_id::text as id, coalesce(after, before) as content from change
      where id = ${changeId}::bigint and organisation_id = ${session.actor.organisationId} and kind <> 'relation'`,
  );
  if (!row?.content) throw new NotFound();
  const stored = await lock(session, row.kind, row.id, true);
  const wanted = valuesOf(row.kind, row.content);
  const changed = Object.fromEntries(
    Object.entries(wanted).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(stored.values[name] ?? null)),
  );
  await update(session, row.kind, row.id, null, changed as Values);
  return { kind: row.kind, id: row.id };
}

/**
 * Undoes a batch as one: what it made is removed, what it changed gets its old content, its links are cut and cut links made again.
 * @throws BuiltUpon when something in it has been changed since, NotFound, NotAllowed
 */
export async function undoBatch(session: Session, batchId: string): Promise<{ label: string; changes: number }> {
  const organisationId = session.actor.organisationId;
  const [batch] = await rowsOf<{ label: string; actor: string | null }>(
    session.db,
    sql`select label, actor_id::text as actor from batch where id = ${batchId} and organisation_id = ${organisationId} and undone_at is null for update`,
  );
  if (!batch) throw new NotFound();
  assertMay(session.actor, 'undo', { organisationId, madeBy: batch.actor });
  const [later] = await rowsOf<{ name: string }>(
    session.db,
    sql`select e.name from change c join change l on l.element_id = c.element_id and l.id > c.id and l.batch_id is distinct from c.batch_id and l.kind = c.kind and l.operation <> 'confirm'
        and (c.kind <> 'relation' or l.other_id = c.other_id)
      join element e on e.id = c.element_id where c.batch_id = ${batchId} limit 1`,
  );
  if (later) throw new BuiltUpon(later.name);
  const changes = await Promise.all([undoLinks(session, batchId), ...kindNames.map((kind) => undoKind(session, kind, batchId))]);
  await session.db.execute(sql`update batch set undone_at = now() where id = ${batchId}`);
  return { label: batch.label, changes: changes.reduce((a, b) => a + b, 0) };
}

/** One statement per kind: every column back to what it was before the batch's first change of the object. */
async function undoKind(session: Session, kind: KindName, batchId: string): Promise<number> {
  const columns = [...Object.entries(kindOf(kind).fields).map(([name, field]) => columnOf(name, field)), '"removed_at"'];
  const s = new Statement();
  const table = tableOf(kind);
  const text = `
    with first as (select distinct on (element_id) element_id, operation, before from change
      where batch_id = ${s.value(batchId, 'uuid')} and kind = ${s.value(kind, 'text')} and operation <> 'confirm' order by element_id, id),
    changed as (update ${table} t set ${columns.map((c) => `${c} = b.${c}`).join(', ')}
      from first f, lateral json_populate_record(null::${table}, f.before::json) b where t.id = f.element_id and f.operation <> 'create' returning 1),
    made as (update ${table} t set removed_at = now() from first f where t.id = f.element_id and f.operation = 'create' and t.removed_at is null returning 1)
    select ((select count(*) from changed) + (select count(*) from made))::int as count`;
  const [row] = await rowsOf<{ count: number }>(session.db, s.sql(text));
  return row?.count ?? 0;
}

async function undoLinks(session: Session, batchId: string): Promise<number> {
  const [cut] = await rowsOf<{ count: number }>(
    session.db,
    sql`with cut as (delete from relation r using change c where c.batch_id = ${batchId} and c.operation = 'link'
        and r.source_id = c.element_id and r.target_id = c.other_id and r.verb = c.after ->> 'verb' returning 1)
      select count(*)::int as count from cut`,
  );
  const [made] = await rowsOf<{ count: number }>(
    session.db,
    sql`with made as (insert into relation (organisation_id, source_id, verb, target_id)
        select distinct organisation_id, element_id, before ->> 'verb', other_id from change where batch_id = ${batchId} and operation = 'unlink'
        on conflict do nothing returning 1)
      select count(*)::int as count from made`,
  );
  return (cut?.count ?? 0) + (made?.count ?? 0);
}
