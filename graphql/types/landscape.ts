/** The landscape: applications, and what flows between them. */
import { type LandscapeApplication, type LandscapeIntegration, type Landscape as Read, readLandscape } from '#db/landscape';
import { builder } from '#graphql/builder';
import { sessionOf } from '#graphql/context';
import { enumOf } from '#graphql/fields';
import { filterRefs } from '#graphql/list-args';
import { kinds } from '#model/kinds/index';
import { dayOf } from '#model/wording';

export const Named = builder.objectRef<{ id: string; name: string }>('Named').implement({
  description: 'An object, where its name is enough.',
  fields: (t) => ({ id: t.exposeID('id'), name: t.exposeString('name') }),
});

const { fields: application } = kinds.application;
const { fields: integration } = kinds.integration;

const Application = builder.objectRef<LandscapeApplication>('LandscapeApplication').implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    type: t.field({
      type: enumOf('application', 'type', application.type.options),
      nullable: true,
      resolve: (one) => one.type,
    }),
    lifecycle: t.exposeString('lifecycle', { nullable: true }),
    hosting: t.exposeString('hosting', { nullable: true }),
    personalData: t.exposeBoolean('personalData', { nullable: true }),
    hoursUntilCritical: t.exposeFloat('hoursUntilCritical', { nullable: true }),
    availability: t.exposeInt('availability', { nullable: true }),
    nationalShared: t.exposeBoolean('nationalShared', { description: 'By its own type or its product’s.' }),
    unit: t.expose('unit', { type: Named, nullable: true }),
    area: t.expose('area', { type: Named, nullable: true, description: 'The unit one step below the top, where its own unit belongs.' }),
    domain: t.expose('domain', {
      type: Named,
      nullable: true,
      description: 'The capability one step below the top, where the first that it supports belongs.',
    }),
    vendor: t.expose('vendor', { type: Named, nullable: true }),
    capabilities: t.expose('capabilities', { type: [Named] }),
    holds: t.exposeIDList('holds', { description: 'The datasets that lie in it.' }),
    matches: t.exposeBoolean('matches', {
      description: 'False for one that is here only because it exchanges data with one that was asked for.',
    }),
  }),
});

const Integration = builder.objectRef<LandscapeIntegration>('LandscapeIntegration').implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    source: t.exposeID('source'),
    target: t.exposeID('target'),
    type: t.exposeString('type', { nullable: true }),
    direction: t.field({
      type: enumOf('integration', 'direction', integration.direction.options),
      nullable: true,
      resolve: (one) => one.direction,
    }),
    frequency: t.exposeString('frequency', { nullable: true }),
    personalData: t.exposeBoolean('personalData', { nullable: true }),
    specialCategories: t.exposeBoolean('specialCategories', { nullable: true }),
    platform: t.expose('platform', { type: Named, nullable: true }),
    owner: t.expose('owner', { type: Named, nullable: true }),
    datasets: t.expose('datasets', { type: [Named] }),
  }),
});

const Landscape = builder.objectRef<Read>('Landscape').implement({
  description: 'Applications and the integrations between them, by name; 5,000 and 20,000 at most.',
  fields: (t) => ({
    total: t.exposeInt('total', { description: 'Applications that match, also when there are more than what is here.' }),
    truncated: t.exposeBoolean('truncated', { description: 'There is more than what is here: narrow it with a filter.' }),
    applications: t.expose('applications', { type: [Application] }),
    integrations: t.expose('integrations', { type: [Integration] }),
  }),
});

builder.queryField('landscape', (t) =>
  t.field({
    type: Landscape,
    description: 'What can be drawn of applications and what flows between them.',
    args: {
      filter: t.arg({ type: filterRefs.application }),
      integrations: t.arg({ type: filterRefs.integration, description: 'Which integrations; all when left out.' }),
      asOf: t.arg({
        type: 'Date',
        description:
          'The landscape as it was at the end of this day, or as it will be by when applications come into use and end. Left out: all that is registered now.',
      }),
      withNeighbours: t.arg.boolean({ description: 'Also the applications that those that match exchange data with.' }),
    },
    complexity: { field: 50_000 },
    resolve: (_root, { filter, integrations, withNeighbours, asOf }, context) => {
      const { db, actor } = sessionOf(context);
      return readLandscape(db, actor.organisationId, {
        filter,
        integrations,
        withNeighbours: withNeighbours ?? false,
        asOf: asOf ?? null,
        today: dayOf(new Date().toISOString()),
      });
    },
  }),
);
