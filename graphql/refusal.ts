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

/** A refusal as a value: graphql-js throws what is an Error. */
export interface Told<R extends Refusal = Refusal> {
  refusal: R;
}

/** The refusals a mutation answers with; what is missing here becomes an error of the request. */
const names: readonly [new (...args: never[]) => Refusal, string][] = [
  [ValidationFailed, 'ValidationRefusal'],
  [Conflict, 'ConflictRefusal'],
  [NotAllowed, 'NotAllowedRefusal'],
  [NotFound, 'NotFoundRefusal'],
  [BuiltUpon, 'BuiltUponRefusal'],
];

export const RefusalType = builder.interfaceRef<Told>('Refusal').implement({
  description: 'Why nothing was changed.',
  resolveType: ({ refusal }) => names.find(([type]) => refusal instanceof type)?.[1],
  fields: (t) => ({
    code: t.string({ resolve: ({ refusal }) => refusal.code }),
    message: t.string({
      description: 'What is wrong and what to do, in the language asked for.',
      resolve: ({ refusal }, _args, { language }) => refusal.text[language],
    }),
  }),
});

builder.objectRef<Told<ValidationFailed>>('ValidationRefusal').implement({
  interfaces: [RefusalType],
  fields: (t) => ({ problems: t.field({ type: [ProblemType], resolve: ({ refusal }) => [...refusal.problems] }) }),
});
builder.objectRef<Told<Conflict>>('ConflictRefusal').implement({
  description: 'Somebody else changed the object after the version you saw.',
  interfaces: [RefusalType],
  fields: (t) => ({
    version: t.int({ description: 'The version that is stored now.', resolve: ({ refusal }) => refusal.version }),
    changedBy: t.string({ nullable: true, resolve: ({ refusal }) => refusal.changedBy }),
    changedAt: t.string({ resolve: ({ refusal }) => refusal.changedAt }),
    fields: t.stringList({ resolve: ({ refusal }) => [...refusal.fields] }),
  }),
});
for (const name of ['NotAllowedRefusal', 'NotFoundRefusal', 'BuiltUponRefusal'])
  builder.objectRef<Told>(name).implement({ interfaces: [RefusalType] });

/** True for refusals that a mutation answers with. */
export const isAnswer = (error: unknown): error is Refusal => error instanceof Refusal && names.some(([type]) => error instanceof type);
