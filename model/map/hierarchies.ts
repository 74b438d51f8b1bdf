/** What can be drawn as nested boxes, and what it can be crossed with. */
import { type KindName, kindOf } from '#model/kinds/index';
import type { Text } from '#model/text';

/** Kinds whose objects lie under each other. */
export const hierarchies = ['capability', 'losConcept', 'orgUnit', 'service'] as const satisfies readonly KindName[];
export type Hierarchy = (typeof hierarchies)[number];
export const isHierarchy = (value: unknown): value is Hierarchy => (hierarchies as readonly unknown[]).includes(value);

/** Besides the hierarchies, what an application is sorted by, or itself: one level of columns in a matrix. */
export const sortings = ['application', 'hosting', 'lifecycle', 'vendor'] as const;
/** The side of a matrix. */
export const sides = [...hierarchies, ...sortings] as const;
export type Side = (typeof sides)[number];
export const isSide = (value: unknown): value is Side => (sides as readonly unknown[]).includes(value);

/** What a side of a matrix is called. */
export const sideLabel = (side: Side): Text =>
  (isHierarchy(side) ? kindOf(side).plural : kindOf('application').fields[side]?.label) ?? kindOf('application').plural;
