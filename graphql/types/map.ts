/** Maps: a hierarchy with a number for each node, and what stands behind one of them. */
import { mapFacts, type MapNode as Node } from '#db/map';
import { builder } from '#graphql/builder';
import { type Context, sessionOf } from '#graphql/context';
import { askedOf, type Common, commonArgs, enumValues, MapObject, type Standing, today } from '#graphql/map-args';
import { type Hierarchy, hierarchies } from '#model/map/hierarchies';
import { behindOf, type MapFacts, valuesOf } from '#model/map/measured';
import { type MeasureName, measureNames, measureOf, measures } from '#model/measures';

const HierarchyType = builder.enumType('MapHierarchy', { values: enumValues(hierarchies) });
const MeasureType = builder.enumType('MapMeasure', { values: enumValues(measureNames, (name) => measures[name as MeasureName].help.en) });

interface Valued extends Node {
  values: (number | null)[];
}

const MapNode = builder.objectRef<Valued>('MapNode').implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    code: t.exposeString('code', { nullable: true }),
    parents: t.exposeIntList('parents', { description: 'Where in the list the nodes stand that this one lies under.' }),
    nationalId: t.exposeString('nationalId', {
      nullable: true,
      description: 'The capability of the national architecture it corresponds to.',
    }),
    values: t.field({
      type: ['Float'],
      nullable: { list: false, items: true },
      description:
        'In the order of the measures asked for; null where nothing is known. What lies below counts once, however many paths lead to it.',
      resolve: ({ values }) => values,
    }),
  }),
});

const MapType = builder.objectRef<{ nodes: Valued[]; totals: (number | null)[]; on: string }>('Map').implement({
  fields: (t) => ({
    on: t.expose('on', { type: 'Date', description: 'The day it shows.' }),
    nodes: t.field({ type: [MapNode], description: 'In the order they are read.', resolve: ({ nodes }) => nodes }),
    totals: t.field({
      type: ['Float'],
      nullable: { list: false, items: true },
      description: 'The measures of all of it together.',
      resolve: ({ totals }) => totals,
    }),
  }),
});

const mostMonths = 240;
const aboutOf = (asOf: string | null | undefined, months: number | null | undefined) => ({
  on: asOf ?? today(),
  months: Math.min(mostMonths, Math.max(0, months ?? 12)),
});

/** All of a map as one node, so that what stands in two branches counts once. */
function wholeOf(facts: MapFacts): MapFacts {
  const whole = facts.nodes.length;
  const nodes = facts.nodes.map((node) => (node.parents.length > 0 ? node : { ...node, parents: [whole] }));
  return {
    ...facts,
    nodes: [...nodes, { parents: [], currentMaturity: null, targetMaturity: null }],
    applicationsOf: [...facts.applicationsOf, []],
    servicesOf: [...facts.servicesOf, []],
  };
}

async function factsOf(context: Context, hierarchy: Hierarchy, common: Common): Promise<MapFacts<Node>> {
  const [facts] = await mapFacts(sessionOf(context), askedOf(common, context), [hierarchy]);
  if (!facts) throw new Error('A map came back without its side.');
  return facts;
}

builder.queryFields((t) => ({
  map: t.field({
    type: MapType,
    description: 'A hierarchy with numbers for each node.',
    args: {
      hierarchy: t.arg({ type: HierarchyType, required: true }),
      measures: t.arg({ type: [MeasureType], required: true }),
      months: t.arg.int({ description: 'How far ahead «end of life» looks; 12 when left out.' }),
      ...commonArgs(t),
    },
    complexity: { field: 5_000 },
    resolve: async (_root, { hierarchy, measures: asked, months, ...common }, context) => {
      const facts = await factsOf(context, hierarchy as Hierarchy, common);
      const names = (asked as MeasureName[]).slice(0, measureNames.length);
      const about = aboutOf(common.asOf, months);
      const values = valuesOf(wholeOf(facts), names, about);
      return { on: about.on, nodes: facts.nodes.map((node, i) => ({ ...node, values: values[i] ?? [] })), totals: values.at(-1) ?? [] };
    },
  }),
  mapBehind: t.field({
    type: [MapObject],
    description: 'What stands behind a node and all that lies below it, each object once: applications first, then services, by name.',
    args: {
      hierarchy: t.arg({ type: HierarchyType, required: true }),
      id: t.arg.id({ required: true }),
      measure: t.arg({ type: MeasureType, required: true }),
      months: t.arg.int(),
      ...commonArgs(t),
    },
    complexity: { field: 5_000 },
    resolve: async (_root, { hierarchy, id, measure, months, ...common }, context): Promise<Standing[]> => {
      const facts = await factsOf(context, hierarchy as Hierarchy, common);
      const node = facts.nodes.findIndex((one) => one.id === id.toLowerCase());
      if (node < 0) return [];
      const { value } = measureOf(measure as MeasureName);
      const about = aboutOf(common.asOf, months);
      const behind = behindOf(facts)(node);
      const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'nb');
      const [applications, services] = [behind.applications.toSorted(byName), behind.services.toSorted(byName)];
      return [
        ...applications.map((one) => ({
          id: one.id,
          kind: 'application',
          name: one.name,
          value: value({ applications: [one], services: [], nodes: [] }, about),
        })),
        ...services.map((one) => ({
          id: one.id,
          kind: 'service',
          name: one.name,
          value: value({ applications: [], services: [one], nodes: [] }, about),
        })),
      ];
    },
  }),
}));
