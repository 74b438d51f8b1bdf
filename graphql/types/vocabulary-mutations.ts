/** Wording, adding, retiring, ordering and taking away the terms of a vocabulary. */
import { orderTerms, removeTerm, saveTerm } from '#db/term-edits';
import type { Term } from '#db/terms';
import { builder } from '#graphql/builder';
import { attempt, type Outcome } from '#graphql/mutate';
import { RefusalType } from '#graphql/refusal';
import { TermType } from '#graphql/types/vocabulary';
import { NotFound } from '#model/errors';
import { isVocabulary, type VocabularyName } from '#model/vocabularies';

const TermPayload = builder.objectRef<Outcome<Term>>('TermPayload').implement({
  fields: (t) => ({
    term: t.field({ type: TermType, nullable: true, resolve: ({ value }) => value }),
    refusal: t.field({ type: RefusalType, nullable: true, resolve: ({ refusal }) => refusal }),
  }),
});
const TermsPayload = builder.objectRef<Outcome<Term[]>>('TermsPayload').implement({
  fields: (t) => ({
    terms: t.field({ type: [TermType], nullable: true, resolve: ({ value }) => value }),
    refusal: t.field({ type: RefusalType, nullable: true, resolve: ({ refusal }) => refusal }),
  }),
});

const TermInput = builder.inputType('TermInput', {
  fields: (t) => ({
    nb: t.string({ required: true }),
    nn: t.string({ description: 'As in Bokmål when left out.' }),
    en: t.string({ description: 'As in Bokmål when left out.' }),
    retired: t.boolean({ description: 'As it is when left out.' }),
  }),
});

/** @throws NotFound */
function vocabularyIn(name: string): VocabularyName {
  if (!isVocabulary(name)) throw new NotFound();
  return name;
}

builder.mutationFields((t) => ({
  saveTerm: t.field({
    type: TermPayload,
    description: 'Words a term anew, retires it, or adds one when no key is given. Takes the right to manage vocabularies.',
    args: {
      vocabulary: t.arg.string({ required: true }),
      key: t.arg.string({ description: 'Left out for a new term, which gets a key from its Bokmål wording.' }),
      input: t.arg({ type: TermInput, required: true }),
    },
    resolve: (_root, { vocabulary, key, input }, context) =>
      attempt(context, async (session) => saveTerm(session, { ...input, vocabulary: vocabularyIn(vocabulary), key: key ?? null })),
  }),
  orderTerms: t.field({
    type: TermsPayload,
    description: 'Puts the terms of a vocabulary in order. Every term is named once, retired ones too.',
    args: { vocabulary: t.arg.string({ required: true }), keys: t.arg.stringList({ required: true }) },
    resolve: (_root, { vocabulary, keys }, context) =>
      attempt(context, async (session) => orderTerms(session, vocabularyIn(vocabulary), keys)),
  }),
  removeTerm: t.field({
    type: TermPayload,
    description:
      'Takes away a term that was added and is not used, or gives one that ships with the product its own wording and place back.',
    args: { vocabulary: t.arg.string({ required: true }), key: t.arg.string({ required: true }) },
    resolve: (_root, { vocabulary, key }, context) =>
      attempt(context, async (session) => removeTerm(session, vocabularyIn(vocabulary), key)),
  }),
}));
