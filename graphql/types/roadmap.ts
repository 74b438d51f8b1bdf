/** The roadmap: applications, agreements and initiatives with their dates. */
import { type Roadmap as Read, type RoadmapItem as ReadItem, readRoadmap } from '#db/roadmap';
import { builder } from '#graphql/builder';
import { sessionOf } from '#graphql/context';
import { uuids } from '#graphql/types/element';
import { Named } from '#graphql/types/landscape';
import { marksOf, type RoadmapMark, roadmapKinds } from '#model/roadmap';

const Kind = builder.enumType('RoadmapKind', {
  values: Object.fromEntries(roadmapKinds.map((kind) => [kind.toUpperCase(), { value: kind }])),
});
const MarkType = builder.enumType('RoadmapMarkType', {
  values: {
    NOTICE: { value: 'notice', description: 'The last day to give notice.' },
    RENEWAL: { value: 'renewal', description: 'The day the agreement is renewed.' },
  },
});

const Mark = builder.objectRef<RoadmapMark>('RoadmapMark').implement({
  description: 'A day that matters.',
  fields: (t) => ({ type: t.field({ type: MarkType, resolve: ({ type }) => type }), on: t.expose('on', { type: 'Date' }) }),
});

const Item = builder.objectRef<ReadItem>('RoadmapItem').implement({
  description: 'Something with a time. A day that is null is not stated: open at that end.',
  fields: (t) => ({
    id: t.exposeID('id'),
    kind: t.field({ type: Kind, resolve: ({ kind }) => kind }),
    name: t.exposeString('name'),
    from: t.expose('from', { type: 'Date', nullable: true }),
    to: t.expose('to', { type: 'Date', nullable: true }),
    autoRenews: t.exposeBoolean('autoRenews', { nullable: true }),
    lifecycle: t.exposeString('lifecycle', {
      nullable: true,
      description: 'The lifecycle of an application, the status of an initiative.',
    }),
    unit: t.expose('unit', { type: Named, nullable: true }),
    vendor: t.expose('vendor', { type: Named, nullable: true }),
    domain: t.expose('domain', { type: Named, nullable: true, description: 'The first capability it supports or affects.' }),
    replacedBy: t.expose('replacedBy', { type: Named, nullable: true }),
    marks: t.field({ type: [Mark], resolve: (item) => marksOf(item) }),
  }),
});

const Roadmap = builder.objectRef<Read>('Roadmap').implement({
  description: 'What has a date, what ends first before the rest; 3,000 at most.',
  fields: (t) => ({
    total: t.exposeInt('total', { description: 'All that have a date, also when there are more than what is here.' }),
    items: t.expose('items', { type: [Item] }),
  }),
});

builder.queryField('roadmap', (t) =>
  t.field({
    type: Roadmap,
    description: 'Applications by when they are in use, agreements by when they run, initiatives by when they are carried out.',
    args: {
      kinds: t.arg({ type: [Kind], description: 'Which of them; all when left out.' }),
      unit: t.arg.id({ description: 'What this unit, and the units below it, answer for.' }),
    },
    complexity: { field: 10_000 },
    resolve: (_root, { kinds, unit }, context) => {
      const { db, actor } = sessionOf(context);
      const [known = null] = unit == null ? [] : uuids([unit]);
      // A unit that cannot be one answers for nothing.
      if (unit != null && known === null) return { total: 0, items: [] };
      return readRoadmap(db, actor.organisationId, kinds ?? roadmapKinds, known);
    },
  }),
);
