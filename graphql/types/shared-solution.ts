/** The national shared solutions, and the organisation's use of each. */
import { sharedSolutions } from '#db/shared-solutions';
import { builder } from '#graphql/builder';
import { sessionOf } from '#graphql/context';
import { enumOf } from '#graphql/fields';
import { constant } from '#graphql/type-names';
import { answers, type Solution, standingOf } from '#model/adoption';

const Named = builder.objectRef<{ id: string; name: string }>('NamedReference').implement({
  fields: (t) => ({ id: t.exposeID('id'), name: t.exposeString('name') }),
});
const Use = builder.objectRef<Solution['applications'][number]>('SharedSolutionUse').implement({
  description: 'An application that is a use of the solution.',
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    inUse: t.exposeBoolean('inUse'),
    retired: t.exposeBoolean('retired'),
    since: t.expose('since', { type: 'Date', nullable: true }),
  }),
});
const Given = builder.objectRef<NonNullable<Solution['given']>>('SharedSolutionAnswer').implement({
  description: 'What somebody has answered: an `adoption`.',
  fields: (t) => ({
    id: t.exposeID('id'),
    version: t.exposeInt('version'),
    answer: t.field({ type: enumOf('adoption', 'answer', answers), nullable: true, resolve: ({ answer }) => answer }),
    note: t.exposeString('note', { nullable: true }),
    decidedOn: t.expose('decidedOn', { type: 'Date', nullable: true }),
  }),
});

const SharedSolution = builder.objectRef<Solution>('SharedSolution').implement({
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of the product.' }),
    name: t.exposeString('name'),
    type: t.exposeString('type'),
    manager: t.field({ type: Named, nullable: true, resolve: ({ manager }) => manager }),
    themes: t.field({ type: [Named], description: 'Main themes of Los.', resolve: ({ themes }) => [...themes] }),
    applications: t.field({ type: [Use], resolve: ({ applications }) => [...applications] }),
    integrations: t.exposeInt('integrations', { description: 'Integrations with these applications.' }),
    agreements: t.exposeInt('agreements', { description: 'Agreements that cover them.' }),
    given: t.field({ type: Given, nullable: true, resolve: ({ given }) => given }),
    answer: t.field({
      type: enumOf('adoption', 'answer', answers),
      description: 'Whether it is in use: what somebody has answered, else what the registry finds traces of.',
      resolve: (solution) => standingOf(solution).answer,
    }),
    reason: t.string({
      description: 'How that is known: ANSWERED, IN_USE, PLANNED, RETIRED or NO_TRACES.',
      resolve: (solution) => constant(standingOf(solution).reason),
    }),
  }),
});

builder.queryField('sharedSolutions', (t) =>
  t.field({
    type: [SharedSolution],
    description: 'All national shared solutions and state systems, with what is known of the own use of each.',
    complexity: { field: 500 },
    resolve: (_root, _args, context) => sharedSolutions(sessionOf(context)),
  }),
);
