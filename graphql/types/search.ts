/** Search over all kinds. */
import { type Row, readElements } from '#db/read';
import { type Hit, search } from '#db/search';
import { builder } from '#graphql/builder';
import { sessionOf } from '#graphql/context';
import { picksOf } from '#graphql/picks';
import { Element, withKind } from '#graphql/types/element';
import { isKindName } from '#model/kinds/index';

interface Found extends Pick<Hit, 'id' | 'kind' | 'name' | 'via'> {
  element: Row | null;
}

const SearchHit = builder.objectRef<Found>('SearchHit').implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    kind: t.exposeString('kind'),
    name: t.exposeString('name'),
    via: t.exposeString('via', { nullable: true, description: 'The Los concept that led here, when the words themselves did not.' }),
    element: t.field({
      type: Element,
      nullable: true,
      description: 'The object, for whoever needs more than its name.',
      resolve: (hit) => hit.element,
    }),
  }),
});

builder.queryField('search', (t) =>
  t.field({
    type: [SearchHit],
    description:
      'Objects that answer to a text, best first. Understands inflections, beginnings of words, misspellings and the helper words of Los.',
    args: {
      text: t.arg.string({ required: true }),
      kinds: t.arg.stringList({ description: 'Names of kinds; all when left out.' }),
      first: t.arg.int({ defaultValue: 20 }),
    },
    complexity: (args) => ({ field: 10, multiplier: args.first ?? 20 }),
    resolve: async (_root, { text, kinds, first }, context, info) => {
      const { db } = sessionOf(context);
      const known = kinds?.filter(isKindName);
      // Kinds that do not exist have no objects; without this they would mean every kind.
      if (kinds?.length && !known?.length) return [];
      const hits = await search(db, text, { kinds: known, first: Math.max(1, first ?? 20) });
      const element = Object.values(picksOf(info).fields).find((pick) => pick.field === 'element');
      const elements = element
        ? await readElements(
            db,
            hits.map((hit) => hit.id),
            element.picks,
          )
        : [];
      return hits.map(({ id, kind, name, via }, i) => ({ id, kind, name, via, element: withKind(elements[i] ?? null) }));
    },
  }),
);
