/** Lists kept under a name, for the one who asks. */
import { removeView, type SavedView, savedViews, saveView } from '#db/saved-views';
import { builder } from '#graphql/builder';
import { sessionOf } from '#graphql/context';
import { attempt, type Outcome } from '#graphql/mutate';
import { RefusalType } from '#graphql/refusal';
import { uuids } from '#graphql/types/element';
import { NotFound } from '#model/errors';
import { isKindName, type KindName } from '#model/kinds/index';

const View = builder.objectRef<SavedView>('SavedView').implement({
  description: 'A list with its search, filters, columns and order, kept under a name by the one who asks.',
  fields: (t) => ({
    id: t.exposeID('id'),
    kind: t.exposeString('kind', { description: 'The name of the kind that is listed.' }),
    name: t.exposeString('name'),
    query: t.exposeString('query', { description: 'The query string of the list’s address.' }),
  }),
});

const ViewPayload = builder.objectRef<Outcome<SavedView>>('SavedViewPayload').implement({
  fields: (t) => ({
    view: t.field({ type: View, nullable: true, resolve: ({ value }) => value }),
    refusal: t.field({ type: RefusalType, nullable: true, resolve: ({ refusal }) => refusal }),
  }),
});

/** @throws NotFound */
function kindIn(name: string): KindName {
  if (!isKindName(name)) throw new NotFound();
  return name;
}

builder.queryField('savedViews', (t) =>
  t.field({
    type: [View],
    description: 'The own views by name, of one kind or of all.',
    args: { kind: t.arg.string() },
    resolve: async (_root, { kind }, context) => {
      const session = sessionOf(context);
      if (kind === null || kind === undefined) return savedViews(session);
      return isKindName(kind) ? savedViews(session, kind) : [];
    },
  }),
);

builder.mutationFields((t) => ({
  saveView: t.field({
    type: ViewPayload,
    description: 'Keeps a view under a name. A view of the same kind that had the name is replaced.',
    args: { kind: t.arg.string({ required: true }), name: t.arg.string({ required: true }), query: t.arg.string({ required: true }) },
    resolve: (_root, { kind, name, query }, context) =>
      attempt(context, async (session) => saveView(session, { kind: kindIn(kind), name, query })),
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
