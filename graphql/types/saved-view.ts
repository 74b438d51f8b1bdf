/** Lists and maps kept under a name: one's own, and those that others share. */
import { removeView, type SavedView, savedView, savedViews, saveView } from '#db/saved-views';
import { builder } from '#graphql/builder';
import { sessionOf } from '#graphql/context';
import { attempt, type Outcome } from '#graphql/mutate';
import { RefusalType } from '#graphql/refusal';
import { uuids } from '#graphql/types/element';
import { NotFound } from '#model/errors';
import { isSavable, type Savable } from '#model/saved-pages';

const View = builder.objectRef<SavedView>('SavedView').implement({
  description: 'A list with its search, filters, columns and order, or a map with all that was chosen on it, kept under a name.',
  fields: (t) => ({
    id: t.exposeID('id'),
    kind: t.exposeString('kind', {
      description: 'The name of the kind that is listed, or of the page: `map:capability`, `landscape`, `sharedSolutions` …',
    }),
    name: t.exposeString('name'),
    query: t.exposeString('query', { description: 'The query string of the page’s address.' }),
    shared: t.exposeBoolean('shared', { description: 'Everybody in the organisation may see it.' }),
    onFront: t.exposeBoolean('onFront', { description: 'It stands on the front page: its owner’s, and everybody’s when it is shared.' }),
    own: t.exposeBoolean('own', { description: 'The one who asks keeps it, and may change it.' }),
    ownerName: t.exposeString('ownerName', { nullable: true }),
  }),
});

const ViewPayload = builder.objectRef<Outcome<SavedView>>('SavedViewPayload').implement({
  fields: (t) => ({
    view: t.field({ type: View, nullable: true, resolve: ({ value }) => value }),
    refusal: t.field({ type: RefusalType, nullable: true, resolve: ({ refusal }) => refusal }),
  }),
});

/** @throws NotFound */
function kindIn(name: string): Savable {
  if (!isSavable(name)) throw new NotFound();
  return name;
}

builder.queryField('savedViews', (t) =>
  t.field({
    type: [View],
    description: 'The own views, and those that others in the organisation share, by name: of one kind or page, or of all.',
    args: { kind: t.arg.string() },
    resolve: async (_root, { kind }, context) => {
      const session = sessionOf(context);
      if (kind === null || kind === undefined) return savedViews(session);
      return isSavable(kind) ? savedViews(session, kind) : [];
    },
  }),
);

builder.queryField('savedView', (t) =>
  t.field({
    type: View,
    nullable: true,
    description: 'One view by id, for whoever has its address.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, context) => {
      const [known] = uuids([id]);
      return known ? savedView(sessionOf(context), known) : null;
    },
  }),
);

builder.mutationFields((t) => ({
  saveView: t.field({
    type: ViewPayload,
    description: 'Keeps a view under a name. A view of the same kind that had the name is replaced.',
    args: {
      kind: t.arg.string({ required: true }),
      name: t.arg.string({ required: true }),
      query: t.arg.string({ required: true }),
      shared: t.arg.boolean({ description: 'Left out, it stays as it is; a new view is not shared.' }),
      onFront: t.arg.boolean(),
    },
    resolve: (_root, { kind, ...view }, context) => attempt(context, async (session) => saveView(session, { ...view, kind: kindIn(kind) })),
  }),
  removeView: t.field({
    type: ViewPayload,
    description: 'Forgets a view and answers what it was. Nothing that it listed is touched.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, context) =>
      attempt(context, async (session) => {
        const [known] = uuids([id]);
        if (!known) throw new NotFound();
        return removeView(session, known);
      }),
  }),
}));
