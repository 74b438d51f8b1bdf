/** Maps: a hierarchy with a number for each node, what stands behind one of them, and two hierarchies crossed. */
import { type MapAsked, mapFacts, type MapNode as Node } from '#db/map';
import type { Filter } from '#db/picks';
import { builder } from '#graphql/builder';
import { type Context, sessionOf } from '#graphql/context';
import { filterRefs } from '#graphql/list-args';
import { constant } from '#graphql/type-names';
import { uuids } from '#graphql/types/element';
import { type Hierarchy, hierarchies, type Side, sides } from '#model/map/hierarchies';
import { crossed, type Matrix } from '#model/map/matrix';
import { behindOf, type MapFacts, valuesOf } from '#model/map/measured';
import { type MeasureName, measureNames, measureOf, measures } from '#model/measures';

const enumValues = (names: readonly string[], about: (name: string) => string | undefined = () => undefined) =>
  Object.fromEntries(names.map((name) => [constant(name.replace(/[A-Z]/g, (c) => `_${c}`)), { value: name, description: about(name) }]));

const HierarchyType = builder.enumType('MapHierarchy', { values: enumValues(hierarchies) });
const SideType = builder.enumType('MapSide', { values: enumValues(sides) });
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

interface Standing {
  id: string;
  kind: string;
  name: string;
  value: number | null;
}

const MapObject = builder.objectRef<Standing>('MapObject').implement({
  description: 'Something that stands behind a node.',
  fields: (t) => ({
    id: t.exposeID('id'),
    kind: t.exposeString('kind'),
    name: t.exposeString('name'),
    value: t.exposeFloat('value', { nullable: true, description: 'The measure of this object alone.' }),
  }),
});

type Line = Matrix['rows'][number] & { id: string; name: string };
const MatrixLine = builder.objectRef<Line>('MatrixLine').implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    depth: t.exposeInt('depth'),
    applications: t.exposeInt('applications', { description: 'All behind the row or column, each once.' }),
  }),
});
const MatrixCell = builder.objectRef<Matrix['cells'][number]>('MatrixCell').implement({
  fields: (t) => ({ row: t.exposeInt('row'), column: t.exposeInt('column'), applications: t.exposeInt('applications') }),
});
const MatrixType = builder.objectRef<{ rows: Line[]; columns: Line[]; cells: Matrix['cells'] }>('Matrix').implement({
  description: 'Two hierarchies crossed. Cells that are not there are empty.',
  fields: (t) => ({
    rows: t.field({ type: [MatrixLine], resolve: ({ rows }) => rows }),
    columns: t.field({ type: [MatrixLine], resolve: ({ columns }) => columns }),
    cells: t.field({ type: [MatrixCell], resolve: ({ cells }) => cells }),
  }),
});

/** The calendar day in Norway. */
const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' }).format(new Date());

type FieldArgs = Pick<Parameters<Parameters<typeof builder.queryFields>[0]>[0], 'arg'>;
const commonArgs = (t: FieldArgs) => ({
  asOf: t.arg({
    type: 'Date',
    description: 'The day to show; today when left out. On a day to come, what will have ended by then is gone.',
  }),
  filter: t.arg({
    type: filterRefs.application,
    description: 'Which applications count. Those that are not in use do not, unless a stage of the lifecycle is asked for.',
  }),
  unit: t.arg.id({ description: 'Only what this unit and those below it own.' }),
});
interface Common {
  asOf?: string | null;
  filter?: Filter | null;
  unit?: string | null;
}
const askedOf = ({ asOf, filter, unit }: Common, { language }: Context): MapAsked => ({
  asOf: asOf ?? null,
  filter: filter ?? null,
  // A unit that cannot exist owns nothing; it must not mean all.
  unit: unit ? (uuids([unit])[0] ?? '00000000-0000-0000-0000-000000000000') : null,
  today: today(),
  language,
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
  matrix: t.field({
    type: MatrixType,
    description: 'How many applications stand behind both a row and a column, each counted once.',
    args: {
      rows: t.arg({ type: SideType, required: true }),
      columns: t.arg({ type: SideType, required: true }),
      depth: t.arg.int({ description: 'How many levels below the topmost; 0 when left out.' }),
      rowsUnder: t.arg.id({ description: 'Only what lies right below this node.' }),
      columnsUnder: t.arg.id(),
      ...commonArgs(t),
    },
    complexity: { field: 10_000 },
    resolve: async (_root, { rows, columns, depth, rowsUnder, columnsUnder, ...common }, context) => {
      const [across, down] = await mapFacts(sessionOf(context), askedOf(common, context), [rows as Side, columns as Side]);
      if (!across || !down) throw new Error('A matrix came back without its sides.');
      const placeOf = (facts: MapFacts<Node>, id: string | null | undefined) =>
        id ? facts.nodes.findIndex((node) => node.id === id.toLowerCase()) : null;
      const found = crossed(across, down, {
        depth: Math.min(5, Math.max(0, depth ?? 0)),
        under: { row: placeOf(across, rowsUnder), column: placeOf(down, columnsUnder) },
      });
      const named = (facts: MapFacts<Node>, lines: Matrix['rows']): Line[] =>
        lines.map((line) => ({ ...line, id: facts.nodes[line.node]?.id ?? '', name: facts.nodes[line.node]?.name ?? '' }));
      return { rows: named(across, found.rows), columns: named(down, found.columns), cells: found.cells };
    },
  }),
}));
