/** What is hit when something stops, and what hangs together: both are lists and fields of the kinds, by name. */
import type { Kind } from '#model/fields';
import { type KindName, kindNames, kindOf } from '#model/kinds/index';
import { linksOf } from '#model/relations';

/** A way from one object to others: a list it has, or a field of its own that points. */
export interface Step {
  kind: KindName;
  name: string;
  /** Only over integrations that go both ways. */
  bothWays?: true;
}

const steps = (kind: KindName, ...names: string[]): Step[] => names.map((name) => ({ kind, name }));

/**
 * What is hit when an object stops. Read aloud: when an application stops, the integrations that leave it stop.
 * A capability, a process and a processing are ends: what stops there is felt by people, not by other systems.
 */
export const hits: readonly Step[] = [
  ...steps('vendor', 'applications', 'hostedApplications', 'products', 'integrations', 'processings'),
  ...steps('product', 'applications'),
  ...steps(
    'application',
    'outgoingIntegrations',
    'carriedIntegrations',
    'dependents',
    'datasets',
    'services',
    'capabilities',
    'processes',
    'processings',
  ),
  { kind: 'application', name: 'incomingIntegrations', bothWays: true },
  ...steps('integration', 'target'),
  { kind: 'integration', name: 'source', bothWays: true },
  ...steps('dataset', 'usedByApplications', 'integrations', 'services', 'processes', 'processings'),
  ...steps('service', 'requiredBy', 'capabilities'),
  ...steps('process', 'services', 'capabilities', 'processings'),
];

/** Kinds of which one can ask what stops. */
export const stoppable: readonly KindName[] = ['application', 'vendor', 'product', 'dataset', 'integration', 'service', 'process'];

/** An integration stands between two applications, and is passed through on the way from one to the other. */
export const through = { kind: 'integration', steps: steps('integration', 'source', 'target') } as const satisfies {
  kind: KindName;
  steps: readonly Step[];
};

/** Too many to say anything: everything has an owner and a word from Los. */
const quiet: ReadonlySet<string> = new Set(['losConcept', 'kostraFunction', 'person', 'cost']);
const speaks = (kinds: readonly string[]): boolean => !kinds.some((kind) => quiet.has(kind));

const known = new Map<KindName, readonly Step[]>();

/** Everything an object of a kind hangs together with, from both ends; who owns it and what it is tagged with are left out. */
export function tiesOf(name: KindName): readonly Step[] {
  const found = known.get(name) ?? findTies(name);
  known.set(name, found);
  return found;
}

function findTies(name: KindName): Step[] {
  if (quiet.has(name) && name !== 'losConcept') return [];
  const own = refsOf(kindOf(name)).filter(({ kinds }) => speaks(kinds));
  const links = linksOf(name).filter(({ kind }) => speaks([kind]) || name === 'losConcept');
  const pointing = kindNames.flatMap((kind) =>
    speaks([kind])
      ? refsOf(kindOf(kind))
          .filter(({ kinds }) => kinds.includes(name) && speaks(kinds))
          .map(({ reverse }) => reverse)
      : [],
  );
  return steps(name, ...new Set([...own, ...links, ...pointing].map((one) => one.name)));
}

const refsOf = (kind: Kind) =>
  Object.entries(kind.fields).flatMap(([name, field]) =>
    field.type === 'ref' ? [{ name, kinds: field.kinds, reverse: field.reverse }] : [],
  );
