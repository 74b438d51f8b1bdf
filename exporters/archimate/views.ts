/** The views we draw: the capability map, the applications of each unit with what they exchange, and all integrations when they are few. */

import { boxesIn, type Drawing, type DrawnBox } from '#exporters/archimate/drawings';
import { type Box, placeAll, treesOf } from '#exporters/archimate/layout';
import { type ElementKind, elementTypes } from '#model/archimate';
import { gather } from '#model/gather';
import { languages, same, type Text } from '#model/text';
import { xmlElement, xmlText } from '#model/xml';

/** An object that views show. */
export interface Shown {
  kind: ElementKind;
  name: string;
  identifier: string;
  parent?: string | undefined;
  /** The unit that answers for it. */
  unit?: string | undefined;
}

/** An integration by the ids of its applications. */
export interface ShownFlow {
  id: string;
  identifier: string;
  source: string;
  target: string;
}

export interface View {
  identifier: string;
  name: Text;
  xml: string;
}

/** More than this in one picture nobody can read, and few programs can draw. */
const most = { views: 200, neighbours: 60, flows: 400, together: 150 } as const;

/** The colours of the layers, as Archi and most others have them. */
const colours: Partial<Record<string, { r: number; g: number; b: number }>> = {
  Capability: { r: 245, g: 222, b: 170 },
  BusinessActor: { r: 255, g: 255, b: 181 },
  ApplicationComponent: { r: 181, g: 255, b: 255 },
};

const names = {
  capabilities: { nb: 'Kapabilitetskart', nn: 'Kapabilitetskart', en: 'Capability map' },
  unit: { nb: 'Applikasjoner: ', nn: 'Applikasjonar: ', en: 'Applications: ' },
  integrations: { nb: 'Integrasjoner', nn: 'Integrasjonar', en: 'Integrations' },
} as const satisfies Record<string, Text>;

const joined = (text: Text, name: string): Text => ({ nb: text.nb + name, nn: text.nn + name, en: text.en + name });

/** What people have kept, as they kept it; what shows nothing of the model is left out. */
export function* savedViews(
  drawings: readonly Drawing[],
  objects: ReadonlyMap<string, Shown>,
  flows: readonly ShownFlow[],
): Generator<View> {
  const byId = new Map(flows.map((flow) => [flow.id, flow]));
  for (const drawing of drawings) {
    const boxes = boxesIn(drawing, (id) => objects.has(id));
    if (boxes.length === 0) continue;
    const shown = new Set(boxes.map(({ id }) => id));
    const lines = drawing.flows.flatMap((id) => byId.get(id) ?? []).filter(({ source, target }) => shown.has(source) && shown.has(target));
    const viewpoint = objects.get(boxes[0]?.id ?? '')?.kind === 'capability' ? 'Capability Map' : 'Application Cooperation';
    yield view(
      `id-husorden-view-saved-${drawing.id}`,
      same(drawing.name),
      viewpoint,
      boxes,
      lines.slice(0, most.flows),
      objects,
      drawing.about,
    );
  }
}

/** Every view, one at a time. */
export function* viewsOf(objects: ReadonlyMap<string, Shown>, flows: readonly ShownFlow[]): Generator<View> {
  const ofKind = (kind: ElementKind) => new Map([...objects].filter(([, one]) => one.kind === kind));
  const capabilities = ofKind('capability');
  if (capabilities.size > 0) {
    const { placed } = placeAll(treesOf(capabilities), 12, 12);
    yield view('id-husorden-view-capabilities', names.capabilities, 'Capability Map', placed, [], objects);
  }
  const byUnit = new Map<string, string[]>();
  for (const [id, { unit }] of ofKind('application')) if (unit !== undefined && objects.has(unit)) gather(byUnit, unit, id);
  const touching = flowsByApplication(flows);
  const largest = [...byUnit].sort((a, b) => b[1].length - a[1].length).slice(0, most.views);
  for (const [unit, applications] of largest) yield unitView(unit, applications, touching, objects);
  const together = [...touching.keys()];
  if (together.length > 0 && together.length <= most.together && flows.length <= most.flows) {
    const boxes = together.map((id): Box => ({ id, children: [] }));
    const { placed } = placeAll(boxes, 12, 12);
    yield view('id-husorden-view-integrations', names.integrations, 'Application Cooperation', placed, flows, objects);
  }
}

function flowsByApplication(flows: readonly ShownFlow[]): Map<string, ShownFlow[]> {
  const found = new Map<string, ShownFlow[]>();
  for (const flow of flows) for (const end of new Set([flow.source, flow.target])) gather(found, end, flow);
  return found;
}

/** The applications of a unit in its box; to the right those of others that they exchange data with. */
function unitView(
  unit: string,
  applications: readonly string[],
  touching: ReadonlyMap<string, readonly ShownFlow[]>,
  objects: ReadonlyMap<string, Shown>,
): View {
  const own = new Set(applications);
  const all = [...new Set(applications.flatMap((id) => touching.get(id) ?? []))];
  const others = [...new Set(all.flatMap(({ source, target }) => [source, target]))].filter((id) => !own.has(id) && objects.has(id));
  const neighbours = others.slice(0, most.neighbours);
  const box: Box = { id: unit, children: applications.map((id) => ({ id, children: [] })) };
  const { placed, width } = placeAll([box], 12, 12);
  const beside = placeAll(
    neighbours.map((id): Box => ({ id, children: [] })),
    12 + width + 120,
    12,
  );
  const here = new Set([...own, ...neighbours]);
  const between = all.filter(({ source, target }) => here.has(source) && here.has(target)).slice(0, most.flows);
  const name = joined(names.unit, objects.get(unit)?.name ?? '');
  return view(`id-husorden-view-unit-${unit}`, name, 'Application Cooperation', [...placed, ...beside.placed], between, objects);
}

export const inLanguages = (tag: string, text: Text): string =>
  languages.map((language) => `<${tag} xml:lang="${language}">${xmlText(text[language])}</${tag}>`).join('');

const colourOf = (hex: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return { r, g, b };
};

function view(
  identifier: string,
  name: Text,
  viewpoint: string,
  placed: readonly DrawnBox[],
  flows: readonly ShownFlow[],
  objects: ReadonlyMap<string, Shown>,
  about?: string,
): View {
  const node = (id: string) => `${identifier}-n-${id}`;
  const times = new Map<string, number>();
  /** What has several parents is drawn in each of them, and an identifier may stand only once. */
  const once = (id: string) => {
    const before = times.get(id) ?? 0;
    times.set(id, before + 1);
    return before === 0 ? node(id) : `${node(id)}-${before + 1}`;
  };
  const box = ({ id, x, y, width, height, children, fill }: DrawnBox): string => {
    const one = objects.get(id);
    if (!one) return '';
    const colour = fill ? colourOf(fill) : colours[elementTypes[one.kind]];
    const style = colour ? xmlElement('style', {}, xmlElement('fillColor', colour)) : '';
    const attributes = { identifier: once(id), elementRef: one.identifier, 'xsi:type': 'Element', x, y, w: width, h: height };
    return xmlElement('node', attributes, style + children.map(box).join(''));
  };
  const line = ({ identifier: flow, source, target }: ShownFlow, i: number): string =>
    xmlElement('connection', {
      identifier: `${identifier}-c-${i + 1}`,
      relationshipRef: flow,
      'xsi:type': 'Relationship',
      source: node(source),
      target: node(target),
    });
  const said = about ? xmlElement('documentation', {}, xmlText(about)) : '';
  const content = inLanguages('name', name) + said + placed.map(box).join('\n') + flows.map(line).join('\n');
  return { identifier, name, xml: xmlElement('view', { identifier, 'xsi:type': 'Diagram', viewpoint }, content) };
}
