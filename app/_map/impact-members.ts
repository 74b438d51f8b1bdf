/** What is hit when something stops: what the address asks for, and the order it is told in. Pure. */
import type { Member } from '#app/_map/graph-data';

/** What stops, and how many things away to look; null is all the way. */
export interface ImpactState {
  centre: string | null;
  depth: number | null;
}

const names = { centre: 'for', depth: 'ledd' } as const;

/** Reads an address; what it says that does not exist here is left out. */
export function readImpact(query: URLSearchParams): ImpactState {
  const depth = query.get(names.depth) ?? '';
  return { centre: query.get(names.centre), depth: /^[1-9]$/.test(depth) ? Number(depth) : null };
}

export function writeImpact({ centre, depth }: ImpactState): string {
  const query = new URLSearchParams();
  if (centre) query.set(names.centre, centre);
  if (depth !== null) query.set(names.depth, String(depth));
  return query.toString();
}

/** How many things away a member is; integrations stand between things and do not count. */
const distance = (member: Member, byId: ReadonlyMap<string, Member>): number =>
  member.way.filter((id) => byId.get(id)?.element?.kind !== 'integration' || byId.get(id)?.step === 0).length;

/** Those that are there for the one who asks, no further away than wanted. */
export function within(members: readonly Member[], depth: number | null): Member[] {
  const all = members.filter(({ element }) => element !== null);
  const byId = new Map(all.map((one) => [one.id, one]));
  return depth === null ? all : all.filter((one) => distance(one, byId) <= depth);
}

const never = Number.POSITIVE_INFINITY;

/** The most urgent first, then the nearest. */
export const soonestFirst = (members: readonly Member[]): Member[] =>
  [...members].sort(
    (a, b) =>
      (a.hours ?? never) - (b.hours ?? never) || a.step - b.step || (a.element?.name ?? '').localeCompare(b.element?.name ?? '', 'nb'),
  );

/** Tells the way to a member: the names of all on it. */
export function wayTeller(members: readonly Member[]): (member: Member) => string {
  const names = new Map(members.map(({ id, element }) => [id, element?.name ?? '']));
  return ({ id, way }) => [...way, id].map((one) => names.get(one)).join(' → ');
}
