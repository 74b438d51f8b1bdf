/** Another municipality in the same installation, whose content nobody in the demo may see. */
import { resolve } from 'node:path';
import { createOrganisation } from '#auth/organisations';
import { createUser, setMembership } from '#auth/users';
import { prepare } from '#cli/prepare';
import { create } from '#db/elements';
import { closeDatabase } from '#db/open';
import { seedDemo } from '#db/seed/demo';
import { withActor } from '#db/session';

export interface Neighbour {
  email: string;
  password: string;
  application: { id: string; name: string };
}

/** Fills an empty folder with the demo, a neighbour and its one application. */
export async function addNeighbour(folder: string): Promise<Neighbour> {
  process.env.HUSORDEN_DATA = resolve(folder);
  delete process.env.DATABASE_URL;
  const database = await prepare();
  try {
    await seedDemo(database);
    const { id: organisationId } = await createOrganisation(database.db, { name: 'Nabovik kommune' });
    const [email, password] = ['arkitekt@nabovik.example', 'lampe gjerde havre tolv'];
    const { id: userId } = await createUser(database.db, { email, name: 'Arkitekt i Nabovik', password });
    await setMembership(database.db, { userId, organisationId, role: 'architect' });
    const actor = { userId, organisationId, role: 'architect', unitIds: [] } as const;
    const name = 'Nabovik Sakssystem';
    const id = await withActor(database, actor, (session) => create(session, 'application', { name }));
    return { email, password, application: { id, name } };
  } finally {
    await closeDatabase();
  }
}
