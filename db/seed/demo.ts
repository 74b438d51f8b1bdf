/** The demo municipality: an organisation with something on every page, and a user for each role. */
import { sql } from 'drizzle-orm';
import { v5 } from 'uuid';
import { actorIn } from '#auth/actor';
import { seedDemoUsers } from '#auth/demo';
import { createOrganisation } from '#auth/organisations';
import { type Database, rowsOf } from '#db/client';
import { confirm, update } from '#db/elements';
import { type DemoEdit, demoEdits } from '#db/seed/demo/edits';
import { demoMunicipality, demoRecords, demoUnits } from '#db/seed/demo/index';
import { loadRecords } from '#db/seed/load';
import { systemActor } from '#db/seed/reference';
import { referenceId } from '#db/seed/reference-id';
import { withActor } from '#db/session';
import { NotFound } from '#model/errors';

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
    const units = Object.fromEntries(Object.entries(demoUnits).map(([role, key]) => [role, idOf(key)]));
    const users = await seedDemoUsers(tx, own.id, units);
    for (const edit of demoEdits) await act({ ...database, db: tx }, users[edit.role], own.id, edit, idOf(edit.key));
    return own.id;
  });
}

/** Does one edit as the user of the demo whose it is, through the same functions as everybody. */
async function act(database: Database, userId: string, organisationId: string, { kind, values }: DemoEdit, id: string): Promise<void> {
  const actor = await actorIn(database.db, userId, organisationId);
  if (!actor) throw new NotFound();
  await withActor(database, actor, (session) => (values ? update(session, kind, id, null, values) : confirm(session, kind, [id])));
  await database.db.execute(sql`reset role`);
}
