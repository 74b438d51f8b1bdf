/** Many new objects of many kinds at once, in an order where what is referred to exists. */
import { insertAll, updateRow } from '#db/elements';
import type { Session } from '#db/session';
import type { Values } from '#model/fields';
import { type KindName, kindNames, kindOf } from '#model/kinds/index';

export interface NewObject {
  kind: KindName;
  id: string;
  values: Values;
  confirmedAt?: string;
}

const refsOf = (kind: KindName): [string, readonly string[]][] =>
  Object.entries(kindOf(kind).fields).flatMap(([name, field]) =>
    field.type === 'ref' ? [[name, field.kinds] as [string, readonly string[]]] : [],
  );

/** Kinds in an order where refs point backwards, except those of a ring (a unit has a manager, who has a unit). */
function ordered(): KindName[] {
  const order: KindName[] = [];
  const visit = (kind: KindName, path: readonly KindName[]) => {
    if (order.includes(kind) || path.includes(kind)) return;
    for (const [, targets] of refsOf(kind)) for (const target of targets) visit(target as KindName, [...path, kind]);
    order.push(kind);
  };
  for (const kind of kindNames) visit(kind, []);
  return order;
}

const order = ordered();
const position = new Map(order.map((kind, i) => [kind, i]));
/** Refs that point forwards in the order, and so are filled in afterwards. */
const late = (kind: KindName): string[] =>
  refsOf(kind).flatMap(([name, targets]) =>
    targets.some((target) => (position.get(target as KindName) ?? 0) > (position.get(kind) ?? 0)) ? [name] : [],
  );

const chunk = 2_000;

/** Inserts checked objects, a few statements per kind. `progress` hears how many are in. */
export async function insertObjects(session: Session, objects: readonly NewObject[], progress?: (done: number) => void): Promise<void> {
  const kindOfId = new Map(objects.map((object) => [object.id, object.kind]));
  const waits = (object: NewObject, name: string): boolean => {
    const target = kindOfId.get(String(object.values[name] ?? ''));
    return target !== undefined && (position.get(target) ?? 0) > (position.get(object.kind) ?? 0);
  };
  let done = 0;
  for (const kind of order) {
    const mine = objects.filter((object) => object.kind === kind);
    const postponed = late(kind);
    for (let i = 0; i < mine.length; i += chunk) {
      const part = mine.slice(i, i + chunk);
      await insertAll(
        session,
        kind,
        part.map((object) => ({
          ...object,
          values: { ...object.values, ...Object.fromEntries(postponed.filter((name) => waits(object, name)).map((name) => [name, null])) },
        })),
      );
      done += part.length;
      progress?.(done);
    }
  }
  for (const object of objects)
    for (const name of late(object.kind))
      if (waits(object, name)) await updateRow(session, object.kind, object.id, { [name]: object.values[name] ?? null });
}
