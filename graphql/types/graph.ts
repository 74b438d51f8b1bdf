/** What hangs together with an object, and what is hit when it stops. */
import { hoursOf, type Walk, type Walked, walk } from '#db/graph';
import { type Row, readElements } from '#db/read';
import { builder } from '#graphql/builder';
import { sessionOf } from '#graphql/context';
import { picksOf } from '#graphql/picks';
import { Element, uuids, withKind } from '#graphql/types/element';
import { hits, through, tiesOf } from '#model/dependence';
import { type Reached, reach, soonest, wayTo } from '#model/graph';
import { isKindName, type KindName } from '#model/kinds/index';

/** An object in a graph; the object itself is read when it is asked for, all of them at once. */
interface Member {
  id: string;
  step: number;
  way: string[];
  hours: number | null;
  element: Row | null;
}
interface Graph {
  members: Member[];
  edges: Walked[];
  truncated: boolean;
}

const GraphMember = builder.objectRef<Member>('GraphMember').implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    step: t.exposeInt('step', { description: 'How many steps away; 0 is where one started.' }),
    way: t.exposeIDList('way', { description: 'The objects on a shortest way here, from the start to the one before this.' }),
    hours: t.exposeFloat('hours', {
      nullable: true,
      description: 'How many hours until it is critical here: its own, or the least of what comes before it on any way.',
    }),
    element: t.field({ type: Element, nullable: true, resolve: ({ element }) => element }),
  }),
});

const GraphEdge = builder.objectRef<Walked>('GraphEdge').implement({
  fields: (t) => ({
    from: t.exposeID('from'),
    to: t.exposeID('to'),
    name: t.exposeString('name', { description: 'The list or field that leads from the one to the other, as the first has it.' }),
  }),
});

const GraphType = builder.objectRef<Graph>('Graph').implement({
  description: 'Objects that are met on the way out from one of them, nearest first, and the steps between them.',
  fields: (t) => ({
    members: t.expose('members', { type: [GraphMember] }),
    edges: t.expose('edges', { type: [GraphEdge] }),
    truncated: t.exposeBoolean('truncated', { description: 'There is more than what is here.' }),
  }),
});

/** The members in the order they are met, each with its element when `picks` asks for something of it. */
async function graphOf(
  context: Parameters<typeof sessionOf>[0],
  info: Parameters<typeof picksOf>[0],
  start: string,
  { edges, truncated }: Walk,
): Promise<Graph> {
  const reached: ReadonlyMap<string, Reached<Walked>> = reach(edges, [start]);
  const ids = [...reached.keys()];
  const { db } = sessionOf(context);
  const asked = Object.values(picksOf(info).fields).flatMap(({ field, picks }) => (field === 'members' ? Object.values(picks.fields) : []));
  const picks = asked.find(({ field }) => field === 'element')?.picks;
  const elements = picks ? await readElements(db, ids, picks) : [];
  const hours = asked.some(({ field }) => field === 'hours') ? await hoursOf(db, ids) : new Map<string, number>();
  const felt = soonest(edges, ids, (id) => hours.get(id) ?? null);
  return {
    members: ids.map((id, i) => ({
      id,
      step: reached.get(id)?.step ?? 0,
      way: wayTo(reached, id).map(({ from }) => from),
      hours: felt.get(id) ?? null,
      element: withKind(elements[i] ?? null),
    })),
    edges,
    truncated,
  };
}

/** A product that nobody here uses is not missed. */
function withoutUnused({ edges, truncated }: Walk): Walk {
  const used = new Set(edges.map(({ from }) => from));
  return { edges: edges.filter(({ to, toKind }) => toKind !== 'product' || used.has(to)), truncated };
}

/** The object one starts from; undefined when there is none that one may see. */
async function startOf(context: Parameters<typeof sessionOf>[0], id: string): Promise<{ id: string; kind: KindName } | undefined> {
  const [known] = uuids([id]);
  const [row] = known ? await readElements(sessionOf(context).db, [known], { fields: {}, on: {} }) : [];
  return known && row && isKindName(row.kind) ? { id: known.toLowerCase(), kind: row.kind } : undefined;
}

const limits = { depth: 3, around: 300, each: 40, impactDepth: 20, impact: 5_000 };
const between = (value: number, most: number): number => Math.max(1, Math.min(value, most));

builder.queryFields((t) => ({
  around: t.field({
    type: GraphType,
    nullable: true,
    description: 'What an object hangs together with, whichever way it points; owners and Los are left out. Of each list the first 40.',
    args: {
      id: t.arg.id({ required: true }),
      depth: t.arg.int({ defaultValue: 1, description: '3 at most.' }),
      first: t.arg.int({ defaultValue: limits.around, description: '300 at most.' }),
    },
    complexity: { field: 10_000 },
    resolve: async (_root, { id, depth, first }, context, info) => {
      const start = await startOf(context, id);
      if (!start) return null;
      const options = {
        depth: between(depth ?? 1, limits.depth),
        most: between(first ?? limits.around, limits.around),
        fromEach: limits.each,
        through,
      };
      return graphOf(context, info, start.id, await walk(sessionOf(context).db, start, tiesOf, options));
    },
  }),
  impact: t.field({
    type: GraphType,
    nullable: true,
    description:
      'What is hit when an object stops: through integrations, services, capabilities, processes and processing activities. 5,000 objects at most.',
    args: { id: t.arg.id({ required: true }), depth: t.arg.int({ defaultValue: limits.impactDepth, description: '20 at most.' }) },
    complexity: { field: 50_000 },
    resolve: async (_root, { id, depth }, context, info) => {
      const start = await startOf(context, id);
      if (!start) return null;
      const options = { depth: between(depth ?? limits.impactDepth, limits.impactDepth), most: limits.impact };
      const stepsOf = (kind: KindName) => hits.filter((step) => step.kind === kind);
      return graphOf(context, info, start.id, withoutUnused(await walk(sessionOf(context).db, start, stepsOf, options)));
    },
  }),
}));
