/** What objects of every kind have in common, and the small types they show. */
import { type Row, readElements } from '#db/read';
import { builder } from '#graphql/builder';
import { sessionOf } from '#graphql/context';
import { picksOf } from '#graphql/picks';
import { pascal } from '#graphql/type-names';
import type { KindName } from '#model/kinds/index';

interface OrganisationRow {
  id: string;
  slug: string;
  name: string;
  shared: boolean;
  organisationNumber: string | null;
}

export const Organisation = builder.objectRef<OrganisationRow>('Organisation').implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    slug: t.exposeString('slug', { description: 'Names the organisation in addresses and on the command line.' }),
    name: t.exposeString('name'),
    organisationNumber: t.exposeString('organisationNumber', { nullable: true }),
    shared: t.exposeBoolean('shared', {
      description: 'True for the one that holds what all read: Los, KOSTRA, the national shared solutions.',
    }),
  }),
});

export const User = builder.objectRef<{ id: string; name: string }>('User').implement({
  fields: (t) => ({ id: t.exposeID('id'), name: t.exposeString('name') }),
});

export const Node = builder.interfaceRef<Row>('Node').implement({
  resolveType: (row) => pascal(String(row.kind)),
  description: 'Anything with an id. An id is a UUID that no other object of any kind has.',
  fields: (t) => ({ id: t.id({ resolve: (row) => row.id as string }) }),
});

export const Element = builder.interfaceRef<Row>('Element').implement({
  description: 'An object in the registry, of any kind.',
  interfaces: [Node],
  resolveType: (row) => pascal(String(row.kind)),
  fields: (t) => ({
    kind: t.string({ description: 'The name of its kind: `application`, `service` …', resolve: (row) => row.kind as string }),
    name: t.string({ resolve: (row) => row.name as string }),
    organisation: t.field({ type: Organisation, resolve: (row) => row.organisation as OrganisationRow }),
    updatedAt: t.field({ type: 'DateTime', resolve: (row) => row.updatedAt as string }),
    confirmedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When somebody last said that the content is right.',
      resolve: (row) => row.confirmedAt as string,
    }),
    removedAt: t.field({ type: 'DateTime', nullable: true, resolve: (row) => row.removedAt as string }),
  }),
});

/** Lifts what was read for the concrete kind (under `__<kind>`) up to the object itself. */
export function withKind(row: Row | null): Row | null {
  const own = row?.[`__${row.kind as KindName}`];
  return own ? { ...(own as Row), ...row } : row;
}

builder.queryFields((t) => ({
  node: t.field({
    type: Node,
    nullable: true,
    description: 'The object with this id, whatever its kind.',
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, context, info) =>
      withKind((await readElements(sessionOf(context).db, uuids([id]), picksOf(info)))[0] ?? null),
  }),
  nodes: t.field({
    type: [Node],
    nullable: { list: false, items: true },
    args: { ids: t.arg.idList({ required: true }) },
    complexity: (args) => ({ field: 1, multiplier: args.ids.length }),
    resolve: async (_root, { ids }, context, info) => {
      const asked = ids.slice(0, 500);
      const found = await readElements(sessionOf(context).db, uuids(asked), picksOf(info));
      const byId = new Map(uuids(asked).map((id, i) => [id, found[i] ?? null]));
      return asked.map((id) => withKind(byId.get(id) ?? null));
    },
  }),
}));

const form = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Only what can be an id; anything else names nothing. */
export const uuids = (ids: readonly string[]): string[] => ids.filter((id) => form.test(id));
