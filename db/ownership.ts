/** Which unit owns an object, for the roles to decide who may change it. */
import { type Action, assertMay } from '#auth/roles';
import { columnOf, tableOf } from '#db/catalogue';
import { rowsOf } from '#db/client';
import type { Session } from '#db/session';
import { Statement } from '#db/statement';
import type { Field, Values } from '#model/fields';
import { type KindName, kindOf } from '#model/kinds/index';

/**
 * Where an object without an owner unit of its own gets it from: the object it hangs on
 * (an integration on its source application, a cost on its application).
 */
const follows = ['source', 'application', 'service', 'dataset'] as const;

type Path = 'own' | { name: string; field: Field; kind: KindName } | null;

function pathOf(kind: KindName): Path {
  const { fields } = kindOf(kind);
  if (fields.ownerUnit) return 'own';
  for (const name of follows) {
    const field = fields[name];
    const [followed] = field?.type === 'ref' ? (field.kinds as KindName[]) : [];
    if (field && followed && kindOf(followed).fields.ownerUnit) return { name, field, kind: followed };
  }
  return null;
}

/** SQL of the unit that owns the object `t`. */
export function ownerUnitSql(t: string, kind: KindName): string {
  const path = pathOf(kind);
  if (!path) return 'null';
  return path === 'own'
    ? `${t}.owner_unit_id`
    : `(select o.owner_unit_id from ${tableOf(path.kind)} o where o.id = ${t}.${columnOf(path.name, path.field)})`;
}

/** The unit that owns each of the stored objects, by id; null where there is none. */
export async function ownerUnitsOf(session: Session, kind: KindName, ids: readonly string[]): Promise<Map<string, string | null>> {
  const path = pathOf(kind);
  if (!path || session.actor.role !== 'service_owner') return new Map();
  const s = new Statement();
  const text = `select t.id::text as id, ${ownerUnitSql('t', kind)}::text as unit from ${tableOf(kind)} t where t.id = any ${s.list(ids, 'uuid')}`;
  return new Map((await rowsOf<{ id: string; unit: string | null }>(session.db, s.sql(text))).map((row) => [row.id, row.unit]));
}

/** The unit that would own an object with these values. */
export async function ownerUnitOfValues(session: Session, kind: KindName, values: Values): Promise<string | null> {
  const path = pathOf(kind);
  if (!path) return null;
  if (path === 'own') return (values.ownerUnit as string | null | undefined) ?? null;
  const followed = values[path.name];
  return typeof followed === 'string' ? ((await ownerUnitsOf(session, path.kind, [followed])).get(followed) ?? null) : null;
}

/** Asks the roles about stored objects of one kind, all at once. @throws NotAllowed */
export async function allow(session: Session, action: Action, kind: KindName, ids: readonly string[]): Promise<void> {
  const owners = await ownerUnitsOf(session, kind, ids);
  for (const id of ids)
    assertMay(session.actor, action, { organisationId: session.actor.organisationId, kind, ownerUnitId: owners.get(id) ?? null });
}
