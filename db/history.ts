/** Reading the change log, and going back to an earlier content; `db/undo.ts` undoes a whole batch. */
import { sql } from 'drizzle-orm';
import { rowsOf } from '#db/client';
import { lock, update, valuesOf } from '#db/elements';
import { snake } from '#db/schema/kinds';
import type { Session } from '#db/session';
import { NotFound } from '#model/errors';
import { columnName, type Values } from '#model/fields';
import { type KindName, kindOf } from '#model/kinds/index';

type Content = Record<string, unknown>;

const known = new Map<KindName, [string, string][]>();

/** Fields and their columns. */
function columnsOf(kind: KindName): [string, string][] {
  let columns = known.get(kind);
  if (!columns) {
    columns = Object.entries(kindOf(kind).fields).map(([name, field]) => [name, snake(columnName(name, field))]);
    known.set(kind, columns);
  }
  return columns;
}

/** Which fields differ between two stored contents, by field name, with what they held. */
export function differences(
  kind: KindName,
  before: Content | null,
  after: Content | null,
): { field: string; before: unknown; after: unknown }[] {
  return columnsOf(kind).flatMap(([name, column]) => {
    const [was, is] = [before?.[column] ?? null, after?.[column] ?? null];
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ field: name, before: was, after: is }];
  });
}

/** What a conflict tells: who changed which fields after the version the user saw. */
export async function changedSince(session: Session, id: string, seen: number, version: number) {
  const rows = await rowsOf<{ kind: KindName; at: string; name: string | null; before: Content; after: Content }>(
    session.db,
    sql`select c.kind, to_json(c.at) #>> '{}' as at, u.name, c.before, c.after from change c left join app_user u on u.id = c.actor_id
      where c.element_id = ${id} and c.operation in ('change', 'remove', 'restore') and (c.after ->> 'version')::int > ${seen} order by c.id`,
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
