/** What ArchiMate models have brought that the registry has no place for, per organisation. */
import { sql } from 'drizzle-orm';
import { assertMay } from '#auth/roles';
import { rowsOf } from '#db/client';
import type { Session } from '#db/session';
import { Statement } from '#db/statement';
import type { CountedPart, KeptPart } from '#model/archimate-kept';

/** Everything that is kept, in the order it came. */
export async function keptParts({ db, actor }: Session): Promise<KeptPart[]> {
  const rows = await rowsOf<{ content: KeptPart }>(
    db,
    sql`select content from archimate_part where organisation_id = ${actor.organisationId} order by kept_at, id`,
  );
  return rows.map(({ content }) => content);
}

export interface KeptModel {
  parts: readonly KeptPart[];
  /** When our own export was written, if the model comes from one: what was kept then and is no longer in it has been taken out. */
  exportedAt?: string | undefined;
}

const chunk = 1_000;

/** Keeps the parts, in place of those with the same identifier. @throws NotAllowed */
export async function keepParts(session: Session, { parts, exportedAt }: KeptModel, batch: string | null): Promise<void> {
  const { db, actor } = session;
  assertMay(actor, 'import', { organisationId: actor.organisationId });
  if (exportedAt !== undefined) {
    const s = new Statement();
    const mine = `organisation_id = ${s.value(actor.organisationId, 'uuid')} and kept_at < ${s.value(exportedAt, 'timestamptz')}`;
    const still = `select p.part, p.identifier from json_to_recordset(${s.value(
      JSON.stringify(parts.map(({ part, identifier }) => ({ part, identifier }))),
      'json',
    )}) p (part text, identifier text)`;
    await db.execute(s.sql(`delete from archimate_part where ${mine} and part <> 'name' and (part, identifier) not in (${still})`));
  }
  for (let i = 0; i < parts.length; i += chunk) {
    const s = new Statement();
    const rows = s.value(
      JSON.stringify(parts.slice(i, i + chunk).map((content) => ({ part: content.part, identifier: content.identifier, content }))),
      'json',
    );
    await db.execute(
      s.sql(`insert into archimate_part (organisation_id, part, identifier, content, batch_id)
        select ${s.value(actor.organisationId, 'uuid')}, p.part, p.identifier, p.content, ${s.value(batch, 'uuid')}
        from json_to_recordset(${rows}) p (part text, identifier text, content json)
        on conflict (organisation_id, part, identifier) do update set content = excluded.content
        where archimate_part.content::text <> excluded.content::text`),
    );
  }
}

/** How many of the parts are not kept already, just as they are. */
export async function notKept({ db, actor }: Session, parts: readonly KeptPart[]): Promise<number> {
  if (parts.length === 0) return 0;
  const s = new Statement();
  const rows = s.value(JSON.stringify(parts.map((content) => ({ part: content.part, identifier: content.identifier, content }))), 'json');
  const [found] = await rowsOf<{ count: number }>(
    db,
    s.sql(`select count(*)::int as count from json_to_recordset(${rows}) p (part text, identifier text, content json)
      left join archimate_part a on a.organisation_id = ${s.value(actor.organisationId, 'uuid')} and a.part = p.part and a.identifier = p.identifier
      where a.content::text is distinct from p.content::text`),
  );
  return found?.count ?? 0;
}

/** How many elements, relationships and views are kept. */
export async function keptCount({ db, actor }: Session): Promise<Record<CountedPart, number>> {
  const rows = await rowsOf<{ part: CountedPart; count: number }>(
    db,
    sql`select part, count(*)::int as count from archimate_part where organisation_id = ${actor.organisationId} and part not in ('name', 'viewpoint', 'place') group by part`,
  );
  return { element: 0, relationship: 0, view: 0, ...Object.fromEntries(rows.map(({ part, count }) => [part, count])) };
}
