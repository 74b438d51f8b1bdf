/** The reference model of capabilities that an organisation has imported. It is no part of the registry: only something to map to. */
import { assertMay } from '#auth/roles';
import { rowsOf } from '#db/client';
import type { Session } from '#db/session';
import { Statement } from '#db/statement';
import { type Mapped, type ReferenceItem, referenceLimits } from '#model/capability-reference';

/** What is imported, in order, and the own capabilities that can be mapped to it. */
export async function capabilityReference(session: Session): Promise<{ items: ReferenceItem[]; capabilities: Mapped[] }> {
  const s = new Statement();
  const own = s.value(session.actor.organisationId, 'uuid');
  const [row] = await rowsOf<{ items: ReferenceItem[]; capabilities: Mapped[] }>(
    session.db,
    s.sql(`select
      (select coalesce(json_agg(json_build_object('id', r.item, 'parent', r.parent, 'name', r.name, 'description', r.description) order by r.position), '[]')
        from capability_reference r where r.organisation_id = ${own}) as items,
      (select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name, 'nationalId', c.national_id, 'nationalName', c.national_name) order by c.sort_name, c.id), '[]')
        from capability c where c.organisation_id = ${own} and c.removed_at is null and (c.national_id is not null or c.national_name is not null)) as capabilities`),
  );
  return row ?? { items: [], capabilities: [] };
}

/** Puts a reference model in the place of the one that is there; an empty list takes it away. @throws NotAllowed */
export async function replaceReference(session: Session, items: readonly ReferenceItem[]): Promise<number> {
  const { organisationId } = session.actor;
  assertMay(session.actor, 'import', { organisationId });
  const kept = items.slice(0, referenceLimits.items);
  const s = new Statement();
  const own = s.value(organisationId, 'uuid');
  await session.db.execute(s.sql(`delete from capability_reference where organisation_id = ${own}`));
  if (kept.length === 0) return 0;
  const t = new Statement();
  const mine = t.value(organisationId, 'uuid');
  const rows = t.value(JSON.stringify(kept.map((item, position) => ({ ...item, position }))), 'json');
  await session.db.execute(
    t.sql(`insert into capability_reference (organisation_id, item, parent, name, description, position)
      select ${mine}, r.id, r.parent, r.name, r.description, r.position
      from json_to_recordset(${rows}) as r(id text, parent text, name text, description text, position int)`),
  );
  return kept.length;
}
