/** Refusals that can be foreseen, as types in the answer of a mutation. */
import { builder } from '#graphql/builder';
import { BuiltUpon, Conflict, NotAllowed, NotFound, Refusal, ValidationFailed } from '#model/errors';
import type { Problem } from '#model/result';

const ProblemType = builder.objectRef<Problem>('Problem').implement({
  description: 'One thing that is wrong, and what to do about it.',
  fields: (t) => ({
    code: t.exposeString('code'),
    severity: t.exposeString('severity', { description: '`error`, `warning` or `info`' }),
    field: t.string({ nullable: true, description: 'The field or list it concerns.', resolve: (problem) => problem.at.field ?? null }),
    message: t.string({ resolve: (problem, _args, { language }) => problem.text[language] }),
  }),
});

const RefusalType = builder.interfaceRef<Refusal>('Refusal').implement({
  description: 'Why nothing was changed.',
  resolveType: (refusal) => typeNameOf(refusal),
  fields: (t) => ({
    code: t.exposeString('code'),
    message: t.string({
      description: 'What is wrong and what to do, in the language asked for.',
      resolve: (refusal, _args, { language }) => refusal.text[language],
    }),
  }),
});

builder.objectType(ValidationFailed, {
  name: 'ValidationRefusal',
  interfaces: [RefusalType],
  fields: (t) => ({ problems: t.field({ type: [ProblemType], resolve: (refusal) => [...refusal.problems] }) }),
});
builder.objectType(Conflict, {
  name: 'ConflictRefusal',
  description: 'Somebody else changed the object after the version you saw.',
  interfaces: [RefusalType],
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'The version that is stored now.' }),
    changedBy: t.exposeString('changedBy', { nullable: true }),
    changedAt: t.exposeString('changedAt'),
    fields: t.stringList({ resolve: (refusal) => [...refusal.fields] }),
  }),
});
builder.objectType(NotAllowed, { name: 'NotAllowedRefusal', interfaces: [RefusalType], fields: () => ({}) });
builder.objectType(NotFound, { name: 'NotFoundRefusal', interfaces: [RefusalType], fields: () => ({}) });
builder.objectType(BuiltUpon, { name: 'BuiltUponRefusal', interfaces: [RefusalType], fields: () => ({}) });

const names: readonly [new (...args: never[]) => Refusal, string][] = [
  [ValidationFailed, 'ValidationRefusal'],
  [Conflict, 'ConflictRefusal'],
  [NotAllowed, 'NotAllowedRefusal'],
  [NotFound, 'NotFoundRefusal'],
  [BuiltUpon, 'BuiltUponRefusal'],
];
const typeNameOf = (refusal: Refusal): string => names.find(([type]) => refusal instanceof type)?.[1] ?? 'NotAllowedRefusal';

export { RefusalType };

/** True for refusals that a mutation answers with; others become errors of the request. */
export const isAnswer = (error: unknown): error is Refusal => error instanceof Refusal && names.some(([type]) => error instanceof type);
