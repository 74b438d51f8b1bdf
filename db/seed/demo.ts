/** The demo municipality: an organisation with something on every page, and a user for each role. */
import { sql } from 'drizzle-orm';
import { v5 } from 'uuid';
import { seedDemoUsers } from '#auth/demo';
import { createOrganisation } from '#auth/organisations';
import { type Database, rowsOf } from '#db/client';
import { demoMunicipality, demoRecords } from '#db/seed/demo/index';
import { loadRecords } from '#db/seed/load';
import { systemActor } from '#db/seed/reference';
import { referenceId } from '#db/seed/reference-id';
import { withActor } from '#db/session';

/** Makes the demo municipality unless there is one; gives its id. */
export async function seedDemo(database: Database): Promise<string> {
  const [known] = await rowsOf<{ id: string }>(database.db, sql`select id::text as id from organisation where demo`);
  if (known) return known.id;
  return database.db.transaction(async (tx) => {
    const own = await createOrganisation(tx, { ...demoMunicipality, demo: true });
    const mine = new Set(demoRecords.map((record) => record.key));
    const idOf = (key: string) => (mine.has(key) ? v5(key, own.id) : referenceId(key));
    await withActor({ ...database, db: tx }, systemActor(own.id), (session) => loadRecords(session, demoRecords, idOf));
    await tx.execute(sql`reset role`);
    await seedDemoUsers(tx, own.id, idOf(demoMunicipality.serviceOwnerUnit));
    return own.id;
  });
}
