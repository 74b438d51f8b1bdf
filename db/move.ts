/** Moving an object with all that lies below it to another place in its hierarchy. */
import { tableOf } from '#db/catalogue';
import { rowsOf } from '#db/client';
import { lock, update } from '#db/elements';
import type { Session } from '#db/session';
import { Statement } from '#db/statement';
import { NotFound, ValidationFailed } from '#model/errors';
import type { Values } from '#model/fields';
import { type KindName, kindOf } from '#model/kinds/index';
import { problemAt } from '#model/result';

const intoItself = problemAt('parent', 'ring', {
  nb: 'Det kan ikke ligge under noe som ligger under det selv. Velg et annet sted.',
  nn: 'Det kan ikkje liggje under noko som ligg under det sjølv. Vel ein annan stad.',
  en: 'It cannot lie under something that lies under it. Choose another place.',
});

/**
 * Puts an object under another of its kind, or at the top when `parent` is null. Levels that are given follow along.
 * @throws NotFound, NotAllowed, ValidationFailed
 */
export async function move(session: Session, kind: KindName, id: string, parent: string | null): Promise<void> {
  if (kindOf(kind).fields.parent?.type !== 'ref') throw new NotFound();
  const moved = await lock(session, kind, id);
  const under = parent === null ? null : await lock(session, kind, parent);
  const below = await branch(session, kind, id);
  if (parent !== null && below.some((one) => one.id === parent)) throw new ValidationFailed([intoItself]);
  const top = under === null ? 0 : levelOf(under.values) === null ? null : (levelOf(under.values) ?? 0) + 1;
  const own = levelOf(moved.values);
  const shift = top === null || own === null ? 0 : top - own;
  await update(session, kind, id, null, { parent, ...(shift ? { level: top } : {}) });
  if (shift)
    for (const one of below)
      if (one.id !== id && one.level !== null) await update(session, kind, one.id, null, { level: one.level + shift });
}

const levelOf = ({ level }: Values): number | null => (typeof level === 'number' ? level : null);

/** The object and all that lies below it, each once. */
async function branch(session: Session, kind: KindName, id: string): Promise<{ id: string; level: number | null }[]> {
  const s = new Statement();
  const level = kindOf(kind).fields.level?.type === 'number' ? 't.level' : 'null';
  return rowsOf(
    session.db,
    s.sql(`with recursive below (id) as (select ${s.value(id, 'uuid')} union select c.id from ${tableOf(kind)} c join below on c.parent_id = below.id where c.removed_at is null)
      select t.id::text as id, ${level} as level from ${tableOf(kind)} t join below on below.id = t.id`),
  );
}
