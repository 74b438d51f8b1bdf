/** The lists to choose from that an organisation words for itself. */
import { usesOf } from '#db/term-edits';
import { allTerms, isShipped, type Term } from '#db/terms';
import { builder } from '#graphql/builder';
import { sessionOf } from '#graphql/context';
import { isVocabulary, type VocabularyName, vocabularies } from '#model/vocabularies';

export const TermType = builder.objectRef<Term>('Term').implement({
  description: 'One choice of a vocabulary that the organisation edits.',
  fields: (t) => ({
    key: t.exposeString('key'),
    nb: t.exposeString('nb'),
    nn: t.exposeString('nn'),
    en: t.exposeString('en'),
    retired: t.exposeBoolean('retired', { description: 'True when it stands in old objects, but is no longer chosen.' }),
  }),
});

const Use = builder.objectRef<{ key: string; count: number }>('TermUse').implement({
  fields: (t) => ({
    key: t.exposeString('key'),
    count: t.exposeInt('count', { description: 'Objects that hold the term.' }),
  }),
});

export const Vocabulary = builder.objectRef<{ name: VocabularyName; terms: Term[] }>('Vocabulary').implement({
  description: 'A list to choose from, shipped with a default that the organisation may reword, add to and retire from.',
  fields: (t) => ({
    name: t.exposeString('name'),
    label: t.string({ resolve: ({ name }, _args, { language }) => vocabularies[name].label[language] }),
    terms: t.field({ type: [TermType], description: 'In order, retired ones included.', resolve: ({ terms }) => terms }),
    shipped: t.stringList({
      description: 'Keys that come with the product: these can be reworded and retired, but not taken away.',
      resolve: ({ name, terms }) => terms.map(({ key }) => key).filter((key) => isShipped(name, key)),
    }),
    uses: t.field({
      type: [Use],
      description: 'How much each term is used; those that are not used are left out.',
      complexity: 20,
      resolve: async ({ name }, _args, context) => [...(await usesOf(sessionOf(context), name))].map(([key, count]) => ({ key, count })),
    }),
  }),
});

builder.queryFields((t) => ({
  terms: t.field({
    type: [TermType],
    description: 'The choices of a vocabulary, in order, retired ones last seen in old objects included.',
    args: { vocabulary: t.arg.string({ required: true }) },
    resolve: async (_root, { vocabulary }, context) =>
      isVocabulary(vocabulary) ? ((await allTerms(sessionOf(context))).get(vocabulary) ?? []) : [],
  }),
  vocabularies: t.field({
    type: [Vocabulary],
    description: 'All lists to choose from, or one of them.',
    args: { name: t.arg.string() },
    resolve: async (_root, { name }, context) =>
      [...(await allTerms(sessionOf(context)))].flatMap(([vocabulary, terms]) =>
        isVocabulary(vocabulary) && (!name || name === vocabulary) ? [{ name: vocabulary, terms }] : [],
      ),
  }),
}));
