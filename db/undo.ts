/** Undoing a batch, such as an import, as one: for as long as nothing has been built upon it. */
import { sql } from 'drizzle-orm';
import { assertMay } from '#auth/roles';
import { columnOf, tableOf } from '#db/catalogue';
import { type Queryable, rowsOf } from '#db/client';
import { allow } from '#db/ownership';
import type { Session } from '#db/session';
import { Statement } from '#db/statement';
import { BuiltUpon, NotFound } from '#model/errors';
import { type KindName, kindNames, kindOf } from '#model/kinds/index';

/**
 * Undoes a batch: what it made is removed, what it changed gets its old content, its links are cut and cut links made again.
 * @throws BuiltUpon when something in it has been changed or used since, NotFound, NotAllowed
 */
export async function undoBatch(session: Session, batchId: string): Promise<{ label: string; changes: number }> {
  const organisationId = session.actor.organisationId;
  const [batch] = await rowsOf<{ label: string; actor: string | null }>(
    session.db,
    sql`select label, actor_id::text as actor from batch where id = ${batchId} and organisation_id = ${organisationId} and undone_at is null for update`,
  );
  if (!batch) throw new NotFound();
  assertMay(session.actor, 'undo', { organisationId, madeBy: batch.actor });
  const touched = await touchedBy(session.db, batchId);
  for (const { kind, ids } of touched) await allow(session, 'update', kind, ids);
  const later = await builtUpon(session.db, batchId);
  if (later !== null) throw new BuiltUpon(later);
  const changes = await Promise.all([undoLinks(session, batchId), ...touched.map(({ kind }) => undoKind(session, kind, batchId))]);
  await session.db.execute(sql`delete from archimate_part where batch_id = ${batchId}`);
  await session.db.execute(sql`update batch set undone_at = now() where id = ${batchId}`);
  return { label: batch.label, changes: changes.reduce((a, b) => a + b, 0) };
}

const touchedBy = (db: Queryable, batchId: string): Promise<{ kind: KindName; ids: string[] }[]> =>
  rowsOf(
    db,
    sql`select kind, json_agg(distinct element_id) as ids from change where batch_id = ${batchId} and kind <> 'relation' group by kind`,
  );

/** Refs of every kind, as SQL that finds what points to something the batch made without being part of it. */
const pointers = kindNames.flatMap((kind) =>
  Object.entries(kindOf(kind).fields).flatMap(([name, field]) =>
    field.type === 'ref'
      ? [
          `select m.element_id from made m join ${tableOf(kind)} t on t.${columnOf(name, field)} = m.element_id
            where t.removed_at is null and not exists (select from mine where mine.element_id = t.id and mine.kind <> 'relation')`,
        ]
      : [],
  ),
);

/**
 * The name of something in the batch that is no longer as the batch left it, or that something later points to; null when there is none.
 * What was changed and changed back is as it was, so batches can be undone one after the other, the last one first.
 */
async function builtUpon(db: Queryable, batchId: string): Promise<string | null> {
  const s = new Statement();
  const told = "array['version', 'updated_at', 'updated_by', 'confirmed_at', 'confirmed_by']";
  const text = `
    with mine as materialized (select * from change where batch_id = ${s.value(batchId, 'uuid')} and operation <> 'confirm'),
    made as materialized (select element_id from mine where operation = 'create'),
    left_as as (select distinct on (element_id) element_id, after from mine where kind <> 'relation' order by element_id, id desc),
    later as (
      select l.element_id from left_as l join change c on c.element_id = l.element_id and c.kind <> 'relation' and c.valid_to is null
        where c.after - ${told} is distinct from l.after - ${told}
      union all
      select m.element_id from made m join relation r on m.element_id in (r.source_id, r.target_id)
        join element s on s.id = r.source_id and s.removed_at is null join element t on t.id = r.target_id and t.removed_at is null
        where not exists (select from mine where mine.element_id = r.source_id and mine.other_id = r.target_id and mine.after ->> 'verb' = r.verb)
      union all
      ${pointers.join('\n union all ')})
    select e.name from later join element e on e.id = later.element_id limit 1`;
  const [row] = await rowsOf<{ name: string }>(db, s.sql(text));
  return row?.name ?? null;
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

/** A link whose first change in the batch made it was not there before; one whose first change cut it was. */
async function undoLinks(session: Session, batchId: string): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(
    session.db,
    sql`with mine as (select *, coalesce(after, before) ->> 'verb' as verb from change where batch_id = ${batchId} and kind = 'relation'),
      first as (select distinct on (element_id, other_id, verb) * from mine order by element_id, other_id, verb, id),
      cut as (delete from relation r using first f where f.operation = 'link'
        and r.source_id = f.element_id and r.target_id = f.other_id and r.verb = f.verb returning 1),
      made as (insert into relation (organisation_id, source_id, verb, target_id)
        select organisation_id, element_id, verb, other_id from first where operation = 'unlink' on conflict do nothing returning 1)
      select ((select count(*) from cut) + (select count(*) from made))::int as count`,
  );
  return row?.count ?? 0;
}
