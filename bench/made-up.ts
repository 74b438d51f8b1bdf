/** An invented organisation to measure with, and somebody signed in to it. */
import { createOrganisation } from '../auth/organisations.ts';
import type { Actor } from '../auth/roles.ts';
import { createSession } from '../auth/session.ts';
import { createUser, setMembership } from '../auth/users.ts';
import type { Database } from '../db/client.ts';
import { migrate } from '../db/migrate.ts';

export interface MadeUp {
  actor: Actor;
  token: string;
}

export async function madeUp(database: Database): Promise<MadeUp> {
  await migrate(database);
  const { id: organisationId } = await createOrganisation(database.db, { name: 'Målekommune' });
  const { id: userId } = await createUser(database.db, {
    email: 'maler@maling.example',
    name: 'Måler',
    password: 'lampe gjerde havre tolv',
  });
  await setMembership(database.db, { userId, organisationId, role: 'reader' });
  const actor = { userId, organisationId, role: 'administrator', unitIds: [] } as const;
  return { actor, token: (await createSession(database.db, userId, organisationId)).token };
}
