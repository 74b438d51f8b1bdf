/** Moving something to another place in its hierarchy. */
import { kindOfElement } from '#db/elements';
import { inBatch } from '#db/log';
import { move } from '#db/move';
import { builder } from '#graphql/builder';
import { attempt } from '#graphql/mutate';
import { Count, idsIn } from '#graphql/types/mutations';
import { kindOf } from '#model/kinds/index';

builder.mutationField('move', (t) =>
  t.field({
    type: Count,
    description: 'Puts an object, with all that lies below it, under another of its kind, or at the top. Undone as one with `undo`.',
    args: { id: t.arg.id({ required: true }), parent: t.arg.id({ description: 'Null puts it at the top.' }) },
    resolve: (_root, { id, parent }, context) =>
      attempt(context, async (session) => {
        const [moved = id] = idsIn([id]);
        const [under = null] = parent ? idsIn([parent]) : [];
        const kind = await kindOfElement(session, moved);
        return inBatch(session, kindOf(kind).plural[context.language], async (batch) => {
          await move(session, kind, moved, under);
          return { count: 1, batch };
        });
      }),
  }),
);
