/** Walks from object to object: one statement for each step outwards, never one for each object. */

import { columnOf, listsOf, tableOf } from '#db/catalogue';
import { type Queryable, rowsOf } from '#db/client';
import { literal, Statement } from '#db/statement';
import type { Step } from '#model/dependence';
import { gather } from '#model/gather';
import type { Edge } from '#model/graph';
import { type KindName, kindOf } from '#model/kinds/index';

/** A step that was taken. */
export interface Walked extends Edge {
  /** The list or field that was followed, as the object it leaves has it. */
  name: string;
  fromKind: KindName;
  toKind: KindName;
}

export interface Walk {
  edges: Walked[];
  /** There is more than what was read. */
  truncated: boolean;
}

export interface WalkOptions {
  /** Steps outwards. */
  depth: number;
  /** How many objects are met before one stops going further. */
  most: number;
  /** How many of one list of one object are followed. */
  fromEach?: number;
  /** Objects of this kind stand between others: passing through one is part of the step there. */
  through?: { kind: KindName; steps: readonly Step[] };
}

const mostEdges = 60_000;

/** Everything that is met on the way out from an object by the steps its kind, and the kinds that are met, may take. */
export async function walk(
  db: Queryable,
  start: { id: string; kind: KindName },
  stepsOf: (kind: KindName) => readonly Step[],
  { depth, most, fromEach, through }: WalkOptions,
): Promise<Walk> {
  const met = new Set([start.id]);
  const edges: Walked[] = [];
  let truncated = false;
  const advance = async (frontier: Frontier, steps: typeof stepsOf): Promise<Frontier> => {
    const room = mostEdges - edges.length;
    const found = await stepsFrom(db, frontier, steps, { fromEach, room });
    truncated ||= found.length > room;
    const next: Frontier = new Map();
    for (const edge of found.slice(0, room)) {
      if (!met.has(edge.to)) {
        // What lies beyond the limit is left out together with the edge there, so that every edge has two ends.
        truncated ||= met.size >= most;
        if (met.size >= most) continue;
        met.add(edge.to);
        gather(next, edge.toKind, edge.to);
      }
      edges.push(edge);
    }
    return next;
  };
  let frontier: Frontier = new Map([[start.kind, [start.id]]]);
  for (let round = 0; round < depth && frontier.size > 0 && !truncated; round++) {
    frontier = await advance(frontier, stepsOf);
    const passed = through && frontier.get(through.kind);
    if (!passed) continue;
    frontier.delete(through.kind);
    const beyond = await advance(new Map([[through.kind, passed]]), () => through.steps);
    for (const [kind, ids] of beyond) for (const id of ids) gather(frontier, kind, id);
  }
  return { edges, truncated };
}

type Frontier = Map<KindName, string[]>;

async function stepsFrom(
  db: Queryable,
  frontier: ReadonlyMap<KindName, readonly string[]>,
  stepsOf: (kind: KindName) => readonly Step[],
  { fromEach, room }: { fromEach: number | undefined; room: number },
): Promise<Walked[]> {
  const s = new Statement();
  const parts = [...frontier].flatMap(([kind, ids]) => {
    const steps = stepsOf(kind);
    if (steps.length === 0) return [];
    const from = `(select unnest ${s.list(ids, 'uuid')} as id)`;
    return steps.map((step) => stepSql(s, step, from, fromEach));
  });
  if (parts.length === 0) return [];
  return rowsOf<Walked & Record<string, unknown>>(db, s.sql(`${parts.join(' union all ')} limit ${room + 1}`));
}

function stepSql(s: Statement, { kind, name, bothWays }: Step, from: string, fromEach: number | undefined): string {
  const [n, x, me] = [s.alias(), s.alias(), s.alias()];
  const field = kindOf(kind).fields[name];
  const list = listsOf(kind).get(name);
  const only = bothWays ? ` and ${list ? x : me}.direction = 'two_way'` : '';
  const limit = fromEach ? ` order by ${x}.${list ? 'sort_name' : 'name'} limit ${fromEach}` : '';
  const inner =
    field?.type === 'ref'
      ? `select ${x}.id, ${x}.kind from ${tableOf(kind)} ${me} join element ${x} on ${x}.id = ${me}.${columnOf(name, field)}
          where ${me}.id = ${n}.id${only} and ${x}.removed_at is null`
      : `select ${x}.id, ${literal(list?.kind ?? kind)} as kind from ${list?.from(x)} where ${list?.where(x, `${n}.id`)}${only} and ${x}.removed_at is null`;
  if (!list && field?.type !== 'ref') throw new Error(`${kind} has no list or reference ${name}`);
  return `(select ${n}.id::text as "from", ${literal(kind)} as "fromKind", ${literal(name)} as name, o${x}.id::text as "to", o${x}.kind as "toKind"
    from ${from} ${n} cross join lateral (${inner}${limit}) o${x})`;
}

/** How many hours each of the applications may be down before it is critical, where that is known. */
export async function hoursOf(db: Queryable, ids: readonly string[]): Promise<Map<string, number>> {
  const s = new Statement();
  const rows = await rowsOf<{ id: string; hours: number }>(
    db,
    s.sql(`select id::text as id, hours_until_critical as hours from application
      where id = any ${s.list(ids, 'uuid')} and hours_until_critical is not null`),
  );
  return new Map(rows.map(({ id, hours }) => [id, Number(hours)]));
}
