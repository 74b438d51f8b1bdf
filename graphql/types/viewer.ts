/** Who asks, what they may do, and the latest changes of their organisation. */
import { sql } from 'drizzle-orm';
import type { Actor } from '#auth/roles';
import { actions, may, roleNames } from '#auth/roles';
import { rowsOf } from '#db/client';
import { keptCount } from '#db/kept';
import { batches, firstDay, latestChanges } from '#db/log';
import { builder } from '#graphql/builder';
import { type Context, sessionOf } from '#graphql/context';
import { Change } from '#graphql/types/change';
import { Organisation } from '#graphql/types/element';
import { isKindName } from '#model/kinds/index';

const Role = builder.enumType('Role', { values: Object.fromEntries(roleNames.map((name) => [name.toUpperCase(), { value: name }])) });
const Action = builder.enumType('Action', { values: Object.fromEntries(actions.map((name) => [name.toUpperCase(), { value: name }])) });

interface SelfRow extends Record<string, unknown> {
  id: string;
  email: string;
  name: string;
  language: string;
}

type OrganisationOf = Record<string, unknown> & {
  id: string;
  slug: string;
  name: string;
  shared: boolean;
  organisationNumber: string | null;
};

const Self = builder.objectRef<Pick<SelfRow, 'id' | 'email' | 'name' | 'language'>>('Self').implement({
  description: 'The user who asks.',
  fields: (t) => ({
    id: t.exposeID('id'),
    email: t.exposeString('email'),
    name: t.exposeString('name'),
    language: t.exposeString('language'),
  }),
});

const Viewer = builder.objectRef<Actor>('Viewer').implement({
  description: 'The one who asks.',
  fields: (t) => ({
    user: t.field({
      type: Self,
      resolve: async (actor, _args, context) => {
        const [row] = await rowsOf<SelfRow>(sessionOf(context).db, sql`select id::text as id, email, name, language from husorden_self()`);
        if (!row) throw new Error('The user of the session is gone.');
        return { id: actor.userId, email: row.email, name: row.name, language: row.language };
      },
    }),
    organisations: t.field({
      type: [Organisation],
      description: 'All organisations the user may work in.',
      resolve: async (_actor, _args, context) =>
        rowsOf<OrganisationOf>(
          sessionOf(context).db,
          sql`select id::text as id, slug, name, shared, organisation_number as "organisationNumber" from husorden_own_organisations()`,
        ),
    }),
    role: t.field({ type: Role, resolve: (actor) => actor.role as never }),
    unitIds: t.idList({ description: 'The own unit and the units below it.', resolve: (actor) => [...actor.unitIds] }),
    organisation: t.field({
      type: Organisation,
      resolve: async (actor, _args, context) => {
        const [row] = await rowsOf<OrganisationOf>(
          sessionOf(context).db,
          sql`select id::text as id, slug, name, shared, organisation_number as "organisationNumber" from organisation where id = ${actor.organisationId}`,
        );
        if (!row) throw new Error('The organisation of the session is gone.');
        return row;
      },
    }),
    since: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day of the first change in the organisation: there is nothing to look back at before it.',
      resolve: (_actor, _args, context) => firstDay(sessionOf(context)),
    }),
    may: t.boolean({
      description:
        'Whether the role allows an action: on a kind, or in the organisation. What a service owner may change also depends on who owns the object: see `mayEdit`.',
      args: { action: t.arg({ type: Action, required: true }), kind: t.arg.string() },
      resolve: (actor, { action, kind }) =>
        may(actor, action as never, {
          organisationId: actor.organisationId,
          kind: isKindName(kind) ? kind : undefined,
          ownerUnitId: actor.unitIds[0] ?? null,
        }),
    }),
  }),
});

const Batch = builder
  .objectRef<{
    id: string;
    label: string;
    at: string;
    undoneAt: string | null;
    actorId: string | null;
    actorName: string | null;
    changes: number;
    kept: number;
  }>('Batch')
  .implement({
    description: 'Changes that belong together and are undone together, such as an import.',
    fields: (t) => ({
      id: t.exposeID('id'),
      label: t.exposeString('label'),
      at: t.expose('at', { type: 'DateTime' }),
      undoneAt: t.expose('undoneAt', { type: 'DateTime', nullable: true }),
      actorName: t.exposeString('actorName', { nullable: true }),
      changes: t.exposeInt('changes'),
      kept: t.exposeInt('kept', {
        description: 'Parts of an ArchiMate model it brought that the registry has no place for: they go out with the next one.',
      }),
      mayUndo: t.boolean({
        description: 'Whether the one who asks may give it to `undo`. It can still be refused when something has been built upon it.',
        resolve: ({ actorId, undoneAt }, _args, { actor }) =>
          actor !== null && undoneAt === null && may(actor, 'undo', { organisationId: actor.organisationId, madeBy: actorId }),
      }),
    }),
  });

const session = (context: Context) => sessionOf(context);

const KeptParts = builder.objectRef<Awaited<ReturnType<typeof keptCount>>>('KeptParts').implement({
  description: 'What ArchiMate models have brought that the registry has no place for. It goes out again with the next model.',
  fields: (t) => ({
    elements: t.exposeInt('element'),
    relationships: t.exposeInt('relationship'),
    views: t.exposeInt('view'),
  }),
});

builder.queryFields((t) => ({
  keptParts: t.field({ type: KeptParts, resolve: (_root, _args, context) => keptCount(session(context)) }),
  viewer: t.field({
    type: Viewer,
    nullable: true,
    description: 'Null when nobody is signed in.',
    resolve: (_root, _args, { actor }) => actor,
  }),
  changes: t.field({
    type: [Change],
    description: 'What happened lately in the whole organisation, newest first.',
    args: { first: t.arg.int({ defaultValue: 20 }), after: t.arg.id(), batch: t.arg.id() },
    complexity: (args) => ({ field: 1, multiplier: args.first ?? 20 }),
    resolve: (_root, args, context) => latestChanges(session(context), args),
  }),
  batches: t.field({
    type: [Batch],
    description: 'Imports and bulk edits, newest first.',
    args: { first: t.arg.int({ defaultValue: 20 }) },
    complexity: (args) => ({ field: 1, multiplier: args.first ?? 20 }),
    resolve: (_root, { first }, context) => batches(session(context), first ?? 20),
  }),
}));
