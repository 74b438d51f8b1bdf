/** Which relationships ArchiMate allows between the elements we have. */
import type { ElementType, RelationshipType } from '#model/archimate';

const letters = {
  a: 'Access',
  c: 'Composition',
  f: 'Flow',
  g: 'Aggregation',
  i: 'Assignment',
  n: 'Influence',
  o: 'Association',
  r: 'Realization',
  s: 'Specialization',
  t: 'Triggering',
  v: 'Serving',
} as const satisfies Record<string, RelationshipType>;

/**
 * Which relationships may go from one element to another: the part of ArchiMate 3.2, Appendix B, that concerns the elements we have.
 * A pair that is not listed allows an association.
 */
const allowed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ApplicationComponent: {
    ApplicationComponent: 'cfgorstv',
    BusinessActor: 'fotv',
    BusinessRole: 'fotv',
    BusinessService: 'fortv',
    BusinessProcess: 'fortv',
    Capability: 'or',
    Contract: 'ao',
    DataObject: 'ao',
    Goal: 'nor',
    Product: 'fotv',
  },
  BusinessActor: {
    ApplicationComponent: 'fotv',
    BusinessActor: 'cfgostv',
    BusinessRole: 'fiotv',
    BusinessService: 'fiortv',
    BusinessProcess: 'fiotv',
    Capability: 'or',
    Contract: 'ao',
    DataObject: 'ao',
    Goal: 'nor',
    Product: 'fotv',
    WorkPackage: 'io',
  },
  BusinessRole: {
    ApplicationComponent: 'fotv',
    BusinessActor: 'fotv',
    BusinessRole: 'cfgostv',
    BusinessService: 'fiortv',
    BusinessProcess: 'fiotv',
    Capability: 'or',
    Contract: 'ao',
    DataObject: 'ao',
    Goal: 'nor',
    Product: 'fotv',
    WorkPackage: 'io',
  },
  BusinessService: {
    ApplicationComponent: 'fotv',
    BusinessActor: 'fotv',
    BusinessRole: 'fotv',
    BusinessService: 'cfgostv',
    BusinessProcess: 'fotv',
    Capability: 'or',
    Contract: 'ao',
    DataObject: 'ao',
    Goal: 'nor',
    Product: 'fotv',
  },
  BusinessProcess: {
    ApplicationComponent: 'fotv',
    BusinessActor: 'fotv',
    BusinessRole: 'fotv',
    BusinessService: 'fortv',
    BusinessProcess: 'cfgostv',
    Capability: 'or',
    Contract: 'ao',
    DataObject: 'ao',
    Goal: 'nor',
    Product: 'fotv',
  },
  Capability: { Capability: 'cfgostv', Goal: 'nor' },
  Contract: { Contract: 'cgos', Capability: 'or', Goal: 'nor' },
  DataObject: { DataObject: 'cgos', Capability: 'or', Contract: 'or', Goal: 'nor' },
  Product: {
    ApplicationComponent: 'fortv',
    BusinessActor: 'fotv',
    BusinessRole: 'fotv',
    BusinessService: 'cfgortv',
    BusinessProcess: 'fortv',
    Capability: 'or',
    Contract: 'acgo',
    DataObject: 'acgo',
    Goal: 'nor',
    Product: 'cfgostv',
  },
  WorkPackage: { WorkPackage: 'cfgost' },
  Goal: { Goal: 'cgnos' },
};

/** Whether the standard lets a relationship of this type go from one element to another. */
export const mayRelate = (source: ElementType, type: RelationshipType, target: ElementType): boolean =>
  [...(allowed[source]?.[target] ?? 'o')].some((letter) => letters[letter as keyof typeof letters] === type);
