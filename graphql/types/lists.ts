/** One object by id and the list, for every kind. */
import { pageSize } from '#db/page-size';
import { readOne, readPage } from '#db/read';
import { builder } from '#graphql/builder';
import { sessionOf } from '#graphql/context';
import { connections, costOfList, types } from '#graphql/kind-types';
import { argsOfList } from '#graphql/list-args';
import { picksOf } from '#graphql/picks';
import { uuids } from '#graphql/types/element';
import { kindNames, kindOf } from '#model/kinds/index';

for (const name of kindNames) {
  const kind = kindOf(name);
  builder.queryField(name, (t) =>
    t.field({
      type: types[name],
      nullable: true,
      description: `${kind.label.en} by id; null when there is none that you may see.`,
      args: { id: t.arg.id({ required: true }), removed: t.arg.boolean({ description: 'Also when it has been removed.' }) },
      resolve: async (_root, { id, removed }, context, info) => {
        const { db } = sessionOf(context);
        return uuids([id]).length ? readOne(db, name, id, picksOf(info), { removed: removed ?? false }) : null;
      },
    }),
  );
  builder.queryField(kind.pluralName, (t) =>
    t.field({
      type: connections[name],
      description: kind.help.en,
      args: argsOfList(t, name),
      complexity: costOfList(pageSize.usual),
      resolve: async (_root, args, context, info) => {
        const { db, actor } = sessionOf(context);
        return readPage(db, actor.organisationId, name, args, picksOf(info));
      },
    }),
  );
}
