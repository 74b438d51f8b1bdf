/** People to put in a test's database: users who can sign in, and the units they belong to. */

import { sql } from 'drizzle-orm';
import { createOrganisation } from '#auth/organisations';
import type { Actor, Role } from '#auth/roles';
import { createUser, setMembership } from '#auth/users';
import type { Queryable } from '#db/client';

export const goodPassword = 'lampe gjerde havre tolv';

/** A new organisation with a user in it; names are new every time, so that tests do not meet. */
export async function someone(db: Queryable, role: Role = 'architect', { unitId = null }: { unitId?: string | null } = {}) {
  const { id: organisationId } = await createOrganisation(db, { name: `Prøve ${crypto.randomUUID().slice(0, 8)}` });
  return { ...(await colleague(db, organisationId, role, { unitId })), organisationId };
}

/** Another user in an organisation. */
export async function colleague(db: Queryable, organisationId: string, role: Role, { unitId = null }: { unitId?: string | null } = {}) {
  const email = `kari.${crypto.randomUUID().slice(0, 8)}@example.no`;
  const user = await createUser(db, { email, name: 'Kari Nordmann', password: goodPassword });
  await setMembership(db, { userId: user.id, organisationId, role, unitId });
  const actor: Actor = { userId: user.id, organisationId, role, unitIds: [] };
  return { user, email, actor };
}

/** A new organisational unit. */
export async function unitIn(
  db: Queryable,
  organisationId: string,
  { parentId = null, removed = false }: { parentId?: string | null; removed?: boolean } = {},
) {
  const id = crypto.randomUUID();
  await db.execute(
    sql`insert into org_unit (id, organisation_id, name, parent_id, removed_at) values (${id}, ${organisationId}, 'Enhet', ${parentId}, ${removed ? '2026-01-01T00:00:00Z' : null})`,
  );
  return id;
}
