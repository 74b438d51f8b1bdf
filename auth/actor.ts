/** Who acts in this request: the signed-in user in the organisation they work in now, with role and units. */
import { and, eq, type SQL, sql } from 'drizzle-orm';
import { type Actor, isRole, type Role } from '#auth/roles';
import type { SignedIn } from '#auth/session';
import { type Queryable, rowsOf } from '#db/client';
import { membership } from '#db/schema/account';
import { organisation } from '#db/schema/organisation';

/** The unit and every unit below it that is still there. `union` rather than `union all` ends a ring of parents. */
export const unitsFrom = (organisationId: SQL, unitId: SQL): SQL => sql`with recursive below as (
    select id from org_unit where id = ${unitId} and organisation_id = ${organisationId} and removed_at is null
    union
    select child.id from org_unit child join below on child.parent_id = below.id
    where child.organisation_id = ${organisationId} and child.removed_at is null
  )
  select id from below`;

/** The actor a user is in an organisation; null for those who are not members. */
export async function actorIn(db: Queryable, userId: string, organisationId: string): Promise<Actor | null> {
  const [member] = await db
    .select({ role: membership.role, unitId: membership.unitId })
    .from(membership)
    .where(and(eq(membership.userId, userId), eq(membership.organisationId, organisationId)));
  if (!member || !isRole(member.role)) return null;
  const units = member.unitId ? await rowsOf<{ id: string }>(db, unitsFrom(sql`${organisationId}`, sql`${member.unitId}`)) : [];
  return { userId, organisationId, role: member.role, unitIds: units.map(({ id }) => id) };
}

/** The actor of a session; null when the user is no longer a member of the organisation the session stands in. */
export const currentActor = ({ user, session: { organisationId, member } }: SignedIn): Actor | null =>
  organisationId && member && isRole(member.role) ? { userId: user.id, organisationId, role: member.role, unitIds: member.unitIds } : null;

export interface OwnOrganisation {
  id: string;
  slug: string;
  name: string;
  shared: boolean;
  demo: boolean;
  role: Role;
}

/** The organisations a user may work in, for the switch in the header. */
export async function organisationsOf(db: Queryable, userId: string): Promise<OwnOrganisation[]> {
  const rows = await db
    .select({
      id: organisation.id,
      slug: organisation.slug,
      name: organisation.name,
      shared: organisation.shared,
      demo: organisation.demo,
      role: membership.role,
    })
    .from(membership)
    .innerJoin(organisation, eq(organisation.id, membership.organisationId))
    .where(eq(membership.userId, userId))
    .orderBy(organisation.shared, organisation.name);
  return rows.flatMap(({ role, ...rest }) => (isRole(role) ? [{ ...rest, role }] : []));
}
