/** Kinds that form a hierarchy, and which of their fields the parts of an outline become. */
import type { KindName } from '#model/kinds/index';

export interface OutlineParts {
  /** The field or link that says what an object belongs under. */
  above: string;
  /** The same link from above, which an outline need not write. */
  below?: string;
  number: string;
  level?: string;
  keywords?: string;
  description: string;
}

export const outlineParts = {
  service: { above: 'parent', number: 'number', level: 'level', keywords: 'keywords', description: 'description' },
  capability: { above: 'parent', number: 'code', level: 'level', description: 'description' },
  orgUnit: { above: 'parent', number: 'code', description: 'description' },
  process: { above: 'parent', number: 'number', description: 'description' },
  losConcept: { above: 'broader', below: 'narrower', number: 'notation', keywords: 'hiddenLabels', description: 'note' },
} as const satisfies Partial<Record<KindName, OutlineParts>>;

export type OutlineKind = keyof typeof outlineParts;
export const outlineKinds = Object.keys(outlineParts) as OutlineKind[];

/** True for the name of a kind that an outline can hold. */
export const isOutlineKind = (value: unknown): value is OutlineKind => typeof value === 'string' && Object.hasOwn(outlineParts, value);

/** The parts of an outline as fields of a kind. */
export const partsOf = (kind: OutlineKind): OutlineParts => outlineParts[kind];

/** The beginning of the addresses we make for concepts of the organisation's own. */
export const ownConcepts = 'urn:husorden:los:';
