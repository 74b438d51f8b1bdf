/** What every installation begins with, in the shared organisation: Los, KOSTRA and the national shared solutions. */
import type { Actor } from '#auth/roles';
import type { Database } from '#db/client';
import { municipality, municipalityChange } from '#db/schema/municipality';
import { sharedOrganisationId } from '#db/schema/organisation';
import { loadRecords } from '#db/seed/load';
import { kostraRecords } from '#db/seed/reference/kostra';
import { losRecords } from '#db/seed/reference/los';
import { municipalities, municipalityChanges } from '#db/seed/reference/municipalities';
import { sharedSolutionRecords } from '#db/seed/reference/shared-solutions';
import { withActor } from '#db/session';

/** Acts where no user does: seeding, and the command line. */
export const systemActor = (organisationId: string): Actor => ({ userId: '', organisationId, role: 'administrator', unitIds: [] });

/** Loads what is missing of the reference data; gives how many objects were new. */
export async function seedReference(database: Database): Promise<number> {
  await database.db
    .insert(municipality)
    .values(await municipalities())
    .onConflictDoNothing();
  await database.db
    .insert(municipalityChange)
    .values(await municipalityChanges())
    .onConflictDoNothing();
  const records = [...(await losRecords()), ...(await kostraRecords()), ...(await sharedSolutionRecords())];
  return withActor(database, systemActor(sharedOrganisationId), (session) => loadRecords(session, records));
}
