/** Carries out a plan, and keeps what a model held that the registry has no place for. */
import type { Planned } from '#app/api/import/planning';
import { type Applied, applyPlan } from '#db/apply';
import { keepParts, notKept } from '#db/kept';
import type { Session } from '#db/session';
import { keptFrom, type LeftOver } from '#importers/archimate/left-over';
import type { RowAt } from '#importers/sheet';

/** The object each row of the plan is or becomes. */
function ofRows({ plan }: Planned, idOf: (key: string) => string | undefined): (at: RowAt) => string | undefined {
  const keys = new Map(
    plan.rows.flatMap(({ sheet, row, key, origin, action }) =>
      origin === 'file' && action !== 'problem' ? [[`${row} ${sheet}`, key]] : [],
    ),
  );
  return ({ sheet, row }) => {
    const key = keys.get(`${row} ${sheet}`);
    return key === undefined ? undefined : idOf(key);
  };
}

/** @throws NotAllowed, PlanHasProblems, PlanIsStale */
export async function carryOut(
  session: Session,
  planned: Planned,
  left: LeftOver | undefined,
  label: string,
  progress?: (done: number) => void,
): Promise<Applied> {
  const { ids, ...applied } = await applyPlan(session, planned.plan, label, progress);
  if (left) {
    const parts = keptFrom(
      left,
      planned.mappings,
      ofRows(planned, (key) => ids.get(key)),
    );
    // A model with objects we do not know was not taken out here: what it lacks says nothing of what we keep.
    const isOurs = planned.plan.rows.every(({ problems }) => problems.every(({ code }) => code !== 'unknown_id'));
    await keepParts(session, { parts, exportedAt: isOurs ? left.exportedAt : undefined }, applied.batch);
  }
  return applied;
}

/** How much would be kept that is not kept already. Rows that are new are told by the plan itself. */
export function keptAnew(session: Session, left: LeftOver, planned: Planned): Promise<number> {
  const ids = new Map(planned.plan.rows.map(({ key, id }) => [key, id]));
  return notKept(
    session,
    keptFrom(
      left,
      planned.mappings,
      ofRows(planned, (key) => ids.get(key)),
    ),
  );
}
