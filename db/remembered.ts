/** Mappings of headings to fields that people of the organisation have used before, found again by the headings themselves. */
import { sql } from 'drizzle-orm';
import { rowsOf } from '#db/client';
import type { Session } from '#db/session';
import { Statement } from '#db/statement';
import { type Mapping, type Remembered, remember, remembered } from '#importers/match';

/** What is remembered for sheets with these signatures. A mapping from an older version that no longer makes sense is forgotten. */
export async function rememberedMappings(session: Session, signatures: readonly string[]): Promise<Remembered[]> {
  if (signatures.length === 0) return [];
  const s = new Statement();
  const rows = await rowsOf<{ mapping: unknown }>(
    session.db,
    s.sql(`select mapping from remembered_mapping
      where organisation_id = ${s.value(session.actor.organisationId, 'uuid')} and signature = any ${s.list(signatures, 'text')}`),
  );
  return rows.flatMap(({ mapping }) => {
    const read = remembered.safeParse(mapping);
    return read.success ? [read.data] : [];
  });
}

/** Keeps the mappings for the next file with the same headings. Sheets that were left out are not remembered. */
export async function rememberMappings(session: Session, mappings: readonly Mapping[]): Promise<void> {
  const kept = new Map(mappings.flatMap((one) => (remember(one) ? [[one.signature, remember(one)]] : [])));
  for (const [signature, mapping] of kept)
    await session.db.execute(sql`insert into remembered_mapping (organisation_id, signature, mapping)
      values (${session.actor.organisationId}, ${signature}, ${JSON.stringify(mapping)}::text::jsonb)
      on conflict (organisation_id, signature) do update set mapping = excluded.mapping, used_at = now()`);
}
