/** Relationships → refs and links of the rows they join. */
import type { Concept } from '#importers/archimate/model';
import { namedBy, type Row } from '#importers/archimate/rows';
import {
  type AccessType,
  type Carried,
  carriedBetween,
  type ElementKind,
  flowKind,
  isElementKind,
  type RelationshipType,
} from '#model/archimate';

/** The field or link a relationship stands for, and which end has it. */
export interface Joined {
  own: Row;
  name: string;
  other: Row;
}

const alike: Readonly<Record<string, RelationshipType>> = { Aggregation: 'Composition' };

/** What a relationship between two rows stands for; undefined when the registry has no word for it, or several. */
export function joinedBy(relationship: Concept, source: Row, target: Row): Joined | undefined {
  // A circle of one says nothing, but what we wrote ourselves is read back.
  if (source === target && source.id === undefined) return undefined;
  if (source.kind === flowKind || target.kind === flowKind) return carriedBy(relationship, source, target);
  const [from, to] = [source.kind, target.kind];
  if (!isElementKind(from) || !isElementKind(to)) return undefined;
  const type = alike[relationship.type] ?? relationship.type;
  const between = candidates(from, to, source, target).filter(({ carried }) => carried.type === type);
  if (type === 'Access') return byAccess(between, relationship.accessType);
  if (type !== 'Association') return between.length === 1 ? between[0] : undefined;
  // An association may have been drawn from either end.
  const drawn =
    from === to ? between : [...between, ...candidates(to, from, target, source).filter(({ carried }) => carried.type === type)];
  const named = drawn.filter(({ carried }) => relationship.names.some(({ text }) => namedBy(carried.kind, text) === carried.name));
  if (named[0]) return named[0];
  return relationship.names.every(({ text }) => text.trim() === '') && drawn.length === 1 ? drawn[0] : undefined;
}

type Candidate = Joined & { carried: Carried };

const candidates = (from: ElementKind, to: ElementKind, source: Row, target: Row): Candidate[] =>
  carriedBetween(from, to).map(({ carried, forward }) =>
    forward ? { carried, own: source, name: carried.name, other: target } : { carried, own: target, name: carried.name, other: source },
  );

/** Whoever writes data holds them; where there is only one word for using data, all access is that. */
function byAccess(between: readonly Candidate[], accessType: string | undefined): Candidate | undefined {
  if (between.length < 2) return between[0];
  const writes = (type: string | undefined) => (type as AccessType) === 'Write' || type === 'ReadWrite';
  return between.find(({ carried }) => writes(carried.accessType) === writes(accessType));
}

/** A dataset associated with a flow is carried by it. */
function carriedBy({ type }: Concept, source: Row, target: Row): Joined | undefined {
  const [flow, dataset] = source.kind === flowKind ? [source, target] : [target, source];
  return type === 'Association' && dataset.kind === 'dataset' ? { own: flow, name: 'datasets', other: dataset } : undefined;
}
