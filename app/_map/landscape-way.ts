/** The way of data through the landscape: which integrations carry them, from where they arise onwards. Pure. */
import type { Integration, Landscape, Named } from '#app/_map/landscape-data';
import { personal, special } from '#app/_map/landscape-state';
import { type Edge, type Followed, follow, origins } from '#model/graph';

/** An integration in the direction it is walked. */
export interface Flow extends Edge {
  integration: Integration;
}

/** The directions data go: one for each integration, two for those that go both ways. */
export const flowsOf = (integrations: readonly Integration[]): Flow[] =>
  integrations.flatMap((integration): Flow[] => {
    const { source, target, direction } = integration;
    const there = { from: source, to: target, integration };
    return direction === 'TWO_WAY' ? [there, { from: target, to: source, integration }] : [there];
  });

const carries = ({ datasets, personalData, specialCategories }: Integration, what: string): boolean => {
  if (what === personal) return personalData === true || specialCategories === true;
  if (what === special) return specialCategories === true;
  return datasets.some(({ id }) => id === what);
};

/** Datasets that some integration carries, by name. */
export function carried(integrations: readonly Integration[]): Named[] {
  const known = new Map(integrations.flatMap(({ datasets }) => datasets.map((one) => [one.id, one] as const)));
  return [...known.values()].sort((a, b) => a.name.localeCompare(b.name, 'nb'));
}

/** The steps of the way, nearest first; `from` null begins where the data lie, or else where nothing brings them. */
export function wayOf({ applications, integrations }: Landscape, what: string, from: string | null): Followed<Flow>[] {
  const flows = flowsOf(integrations.filter((one) => carries(one, what)));
  if (from) return once(follow(flows, [from]));
  const senders = new Set(flows.map((flow) => flow.from));
  const holders = applications.filter(({ id, holds }) => holds.includes(what) && senders.has(id)).map(({ id }) => id);
  const starts = holders.length > 0 ? holders : origins(flows);
  const found = follow(flows, starts);
  // What no holder reaches is carried all the same, and begins where nothing brings it.
  const walked = new Set(found.map(({ edge }) => edge));
  const rest = flows.filter((flow) => !walked.has(flow));
  return once([...found, ...follow(rest, origins(rest))]);
}

/** An integration that goes both ways is told once. */
function once(steps: readonly Followed<Flow>[]): Followed<Flow>[] {
  const told = new Set<string>();
  return steps.filter(({ edge: { integration } }) => !told.has(integration.id) && told.add(integration.id));
}
