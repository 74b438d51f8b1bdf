/** How ready an object is to be published: what its standard asks for and it does not yet answer. */

import { sql } from 'drizzle-orm';
import { rowsOf } from '#db/client';
import { publishableRecords, publishingOf } from '#db/publication';
import type { Session } from '#db/session';
import { isKindName, type KindName } from '#model/kinds/index';
import { type Described, describe, isComplete } from '#model/rdf/describe';
import type { Property } from '#model/rdf/mapping';
import { mappingOf, type StandardName } from '#model/rdf/standards';

export interface Publication {
  kind: KindName;
  standard: StandardName;
  /** It is marked for publishing, or hangs on something; what is not complete is not shown all the same. */
  marked: boolean;
  complete: boolean;
  /** The stable address it has, or will have. */
  address: string;
  missing: readonly Property[];
}

/** Null for what no standard speaks of, and for what is not here. */
export async function publicationOf(session: Session, id: string, origin: string): Promise<Publication | null> {
  const [row] = await rowsOf<{ kind: string }>(
    session.db,
    sql`select kind from element where id = ${id} and organisation_id = ${session.actor.organisationId} and removed_at is null`,
  );
  const found = row && isKindName(row.kind) ? mappingOf(row.kind) : undefined;
  if (!found) return null;
  const { standard, mapping } = found;
  const publishing = await publishingOf(session, origin);
  for await (const record of publishableRecords(session, mapping.kind, { id: { in: [id] } })) {
    const described: Described = describe(mapping, record, publishing);
    return {
      kind: mapping.kind,
      standard,
      marked: record.values.published === true,
      complete: isComplete(described),
      address: `${publishing.base}/${mapping.kind}/${id}`,
      missing: described.missing,
    };
  }
  return null;
}
