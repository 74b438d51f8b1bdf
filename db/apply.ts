/** Applies the plan of an import: everything in one transaction and one batch, or nothing. */

import { sql } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import { assertMay } from '#auth/roles';
import { insertObjects, type NewObject } from '#db/bulk';
import { tableOf } from '#db/catalogue';
import { rowsOf } from '#db/client';
import { refused } from '#db/elements';
import { storedName } from '#db/existing';
import { insertPairs, linkOf, removePairs } from '#db/links';
import { openBatch } from '#db/log';
import type { Session } from '#db/session';
import { Statement } from '#db/statement';
import { isTarget, type PlanValue, type Target } from '#importers/existing';
import type { Plan, PlanRow } from '#importers/plan-types';
import { mayApply, summary } from '#importers/plan-types';
import { PlanHasProblems, PlanIsStale } from '#model/errors';
import type { Value, Values } from '#model/fields';
import { grouped } from '#model/gather';
import type { KindName } from '#model/kinds/index';

export interface Applied {
  /** What to give to `undoBatch`; null when the plan changed nothing. */
  batch: string | null;
  created: number;
  changed: number;
}

/** The same, with the object each row of the plan became. */
export interface AppliedRows extends Applied {
  ids: ReadonlyMap<string, string>;
}

/**
 * Applies a plan under a label (the name of the file).
 * @throws NotAllowed, PlanHasProblems, PlanIsStale when an object has been changed since the plan was made
 */
export async function applyPlan(session: Session, plan: Plan, label: string, progress?: (done: number) => void): Promise<AppliedRows> {
  assertMay(session.actor, 'import', { organisationId: session.actor.organisationId });
  if (!mayApply(plan)) throw new PlanHasProblems();
  const made = plan.rows.filter((row) => row.action === 'create');
  const changed = plan.rows.filter((row) => row.action === 'change');
  const removed = plan.rows.filter((row) => row.action === 'remove');
  const ids = new Map(plan.rows.map((row) => [row.key, row.id ?? uuid()]));
  if (!made.length && !changed.length && !removed.length) return { batch: null, created: 0, changed: 0, ids };

  const batch = await openBatch(session, label);
  const idOf = (target: Target): string | null => target.id ?? ids.get(target.row ?? '') ?? null;
  await insertObjects(
    session,
    made.map((row): NewObject => ({ kind: row.kind, id: ids.get(row.key) ?? uuid(), values: valuesAfter(row, idOf) })),
    progress,
  );
  await lockVersions(session, [...changed, ...removed]);
  await setRemoved(
    session,
    changed.filter((row) => row.restore),
    false,
  );
  await updateObjects(session, changed, idOf);
  await relink(session, [...made, ...changed], (row) => ids.get(row.key) ?? '', idOf);
  await setRemoved(session, removed, true);
  await session.db.execute(sql`update batch set summary = ${JSON.stringify(summary(plan))}::text::jsonb where id = ${batch}`);
  progress?.(plan.rows.length);
  return { batch, created: made.length, changed: changed.length + removed.length, ids };
}

const stored = (value: PlanValue, idOf: (target: Target) => string | null): Value => (isTarget(value) ? idOf(value) : value);

const valuesAfter = (row: PlanRow, idOf: (target: Target) => string | null): Values =>
  Object.fromEntries(row.fields.map(({ field, after }) => [field, stored(after, idOf)]));

/** One statement for all rows of a kind that change the same fields. */
async function updateObjects(session: Session, rows: readonly PlanRow[], idOf: (target: Target) => string | null): Promise<void> {
  for (const group of grouped(rows, groupKey).values()) {
    const [first] = group;
    if (!first?.fields.length) continue;
    const columns = first.fields.map(({ field }) => storedName(first.kind, field));
    const json = group.map((row) => ({
      id: row.id,
      ...Object.fromEntries(row.fields.map(({ field, after }) => [storedName(row.kind, field).slice(1, -1), stored(after, idOf)])),
    }));
    const s = new Statement();
    await refused(first.kind, () =>
      session.db.execute(
        s.sql(`update ${tableOf(first.kind)} t set ${columns.map((column) => `${column} = n.${column}`).join(', ')}
          from json_populate_recordset(null::${tableOf(first.kind)}, ${s.value(JSON.stringify(json), 'json')}) n where t.id = n.id`),
      ),
    );
  }
}

/** Takes objects out, or brings them back. */
async function setRemoved(session: Session, rows: readonly PlanRow[], removed: boolean): Promise<void> {
  for (const [kind, some] of grouped(rows, (row) => row.kind)) {
    const s = new Statement();
    const ids = s.list(
      some.map((row) => row.id),
      'uuid',
    );
    await session.db.execute(s.sql(`update ${tableOf(kind)} set removed_at = ${removed ? 'now()' : 'null'} where id = any ${ids}`));
  }
}

const groupKey = (row: PlanRow): string =>
  `${row.kind} ${row.fields
    .map(({ field }) => field)
    .sort()
    .join(' ')}`;

/** Locks what is to be changed, and makes sure it is what the plan was made against. */
async function lockVersions(session: Session, rows: readonly PlanRow[]): Promise<void> {
  for (const [kind, some] of grouped(rows, (row) => row.kind)) {
    const s = new Statement();
    const found = await rowsOf<{ id: string; version: number }>(
      session.db,
      s.sql(`select id::text as id, version from ${tableOf(kind)} where id = any ${s.list(
        some.map((row) => row.id),
        'uuid',
      )} and (removed_at is null or id = any ${s.list(
        some.filter((row) => row.restore).map((row) => row.id),
        'uuid',
      )})
        and organisation_id = husorden_organisation() for update`),
    );
    const versions = new Map(found.map((row) => [row.id, row.version]));
    const stale = some.find((row) => versions.get(row.id ?? '') !== row.version);
    if (stale) throw new PlanIsStale(stale.name);
  }
}

async function relink(
  session: Session,
  rows: readonly PlanRow[],
  id: (row: PlanRow) => string,
  idOf: (target: Target) => string | null,
): Promise<void> {
  const lists = new Map<string, { kind: KindName; link: string; add: [string, string][]; remove: [string, string][] }>();
  for (const row of rows)
    for (const { link, add, remove } of row.links) {
      const key = `${row.kind}.${link}`;
      const list = lists.get(key) ?? { kind: row.kind, link, add: [], remove: [] };
      const pairs = (targets: readonly Target[]) =>
        targets.flatMap((target): [string, string][] => (idOf(target) ? [[id(row), idOf(target) ?? '']] : []));
      list.add.push(...pairs(add));
      list.remove.push(...pairs(remove));
      lists.set(key, list);
    }
  for (const { kind, link, add, remove } of lists.values()) {
    if (remove.length) await removePairs(session, linkOf(kind, link), remove);
    if (add.length) await insertPairs(session, linkOf(kind, link), add);
  }
}
