/** Mappings of headings to fields that people of the organisation have used before, found again by the headings themselves. */
import { sql } from 'drizzle-orm';
import { rowsOf } from '#db/client';
import type { Session } from '#db/session';
import { Statement } from '#db/statement';
import type { Remembered } from '#importers/match';

/** What is remembered for sheets with these signatures, as it was stored: the reader checks that it still makes sense. */
export async function rememberedMappings(session: Session, signatures: readonly string[]): Promise<unknown[]> {
  if (signatures.length === 0) return [];
  const s = new Statement();
  const rows = await rowsOf<{ mapping: unknown }>(
    session.db,
    s.sql(`select mapping from remembered_mapping
      where organisation_id = ${s.value(session.actor.organisationId, 'uuid')} and signature = any ${s.list(signatures, 'text')}`),
  );
  return rows.map(({ mapping }) => mapping);
}

/** Keeps the mappings for the next file with the same headings. */
export async function rememberMappings(session: Session, mappings: readonly Remembered[]): Promise<void> {
  for (const mapping of mappings)
    await session.db.execute(sql`insert into remembered_mapping (organisation_id, signature, mapping)
      values (${session.actor.organisationId}, ${mapping.signature}, ${JSON.stringify(mapping)}::text::jsonb)
      on conflict (organisation_id, signature) do update set mapping = excluded.mapping, used_at = now()`);
}
