/**
 * What the kinds and their links are called in ArchiMate (The Open Group, ArchiMate 3.2 Specification).
 * Data: `elementTypes` says what an object is, `carriers` which relationship stands for a field or link, and which way it points.
 * What is not here travels as a property.
 */
import { type KindName, kindNames, kindOf } from '#model/kinds/index';
import { linksOf } from '#model/relations';

/** The elements of ArchiMate that the registry has a kind for. Kinds that are not here stay at home. */
export const elementTypes = {
  orgUnit: 'BusinessActor',
  vendor: 'BusinessActor',
  person: 'BusinessRole',
  service: 'BusinessService',
  process: 'BusinessProcess',
  capability: 'Capability',
  application: 'ApplicationComponent',
  product: 'Product',
  dataset: 'DataObject',
  agreement: 'Contract',
  initiative: 'WorkPackage',
  kpi: 'Goal',
} as const satisfies Partial<Record<KindName, string>>;
export type ElementKind = keyof typeof elementTypes;
export type ElementType = (typeof elementTypes)[ElementKind];
export const elementKinds = kindNames.filter((kind): kind is ElementKind => Object.hasOwn(elementTypes, kind));

/** An integration is a relationship: a Flow from one application to another. */
export const flowKind = 'integration' satisfies KindName;
export const archimateKinds: readonly KindName[] = [...elementKinds, flowKind];

export const isElementKind = (kind: string): kind is ElementKind => Object.hasOwn(elementTypes, kind);

/** The kind that elements of a type are read as; the first where several share it. */
export function kindOfElement(type: string): ElementKind | undefined {
  return type === 'BusinessActor' ? 'orgUnit' : elementKinds.find((kind) => elementTypes[kind] === type);
}

export type RelationshipType =
  | 'Composition'
  | 'Aggregation'
  | 'Assignment'
  | 'Realization'
  | 'Serving'
  | 'Access'
  | 'Influence'
  | 'Association'
  | 'Triggering'
  | 'Flow'
  | 'Specialization';
export type AccessType = 'Access' | 'Read' | 'Write' | 'ReadWrite';

interface Carrier {
  type: RelationshipType;
  /** Whether the relationship goes from the object that has the field, or to it. */
  from: 'own' | 'other';
  accessType?: AccessType;
}

const partOf: Carrier = { type: 'Composition', from: 'other' };
const realises: Carrier = { type: 'Realization', from: 'own' };
const serves: Carrier = { type: 'Serving', from: 'own' };
const servedBy: Carrier = { type: 'Serving', from: 'other' };
const reads: Carrier = { type: 'Access', from: 'own', accessType: 'Read' };
const assignedFrom: Carrier = { type: 'Assignment', from: 'other' };

/** Fields and links with a relationship of their own kind. All others between elements are associations with the name of the field. */
const carriers: Readonly<Record<string, Carrier>> = {
  'orgUnit.parent': partOf,
  'vendor.parent': partOf,
  'service.parent': partOf,
  'process.parent': partOf,
  'capability.parent': partOf,
  'agreement.parent': partOf,
  'initiative.parent': partOf,
  'person.unit': assignedFrom,
  'process.ownerUnit': assignedFrom,
  'orgUnit.deliveredServices': { type: 'Assignment', from: 'own' },
  'service.capabilities': realises,
  'process.services': realises,
  'process.capabilities': realises,
  'application.capabilities': realises,
  'application.product': { type: 'Realization', from: 'other' },
  'application.services': serves,
  'application.processes': serves,
  'application.usedBy': serves,
  'application.dependencies': servedBy,
  'service.requiredServices': servedBy,
  'application.datasets': { type: 'Access', from: 'own', accessType: 'ReadWrite' },
  'application.usedDatasets': reads,
  'service.datasets': reads,
  'process.datasets': reads,
};
const association: Carrier = { type: 'Association', from: 'own' };

/** A field or link that a relationship stands for. */
export interface Carried extends Carrier {
  kind: ElementKind;
  /** The name of the field or link. */
  name: string;
  /** The kinds at the other end. */
  others: readonly ElementKind[];
}

const known = new Map<ElementKind, readonly Carried[]>();

/** The fields and links of a kind that become relationships: those that only point at elements, links seen from their source. */
export function carriedOf(kind: ElementKind): readonly Carried[] {
  const found = known.get(kind) ?? findCarried(kind);
  known.set(kind, found);
  return found;
}

function findCarried(kind: ElementKind): Carried[] {
  const refs = Object.entries(kindOf(kind).fields).flatMap(([name, field]) =>
    field.type === 'ref' ? [{ name, others: field.kinds as readonly string[] }] : [],
  );
  const links = linksOf(kind).flatMap(({ name, direction, kind: other }) => (direction === 'forward' ? [{ name, others: [other] }] : []));
  return [...refs, ...links].flatMap(({ name, others }) => {
    const elements = others.filter(isElementKind);
    return elements.length < others.length ? [] : [{ ...(carriers[`${kind}.${name}`] ?? association), kind, name, others: elements }];
  });
}

/** All that may stand for a relationship between objects of two kinds. */
export const carriedBetween = (source: ElementKind, target: ElementKind): { carried: Carried; forward: boolean }[] => [
  ...carriedOf(source).flatMap((carried) =>
    carried.others.includes(target) && carried.from === 'own' ? [{ carried, forward: true }] : [],
  ),
  ...carriedOf(target).flatMap((carried) =>
    carried.others.includes(source) && carried.from === 'other' ? [{ carried, forward: false }] : [],
  ),
];

/** The identifier of an object in a model: `id-` and its id, since an identifier may not begin with a digit. */
export const identifierOf = (id: string): string => `id-${id}`;

/** The identifier of the relationship that stands for a field or link. The same every time, so that a model can be compared with an older one. */
export const relationshipIdentifier = (ownId: string, name: string, otherId: string): string => `id-${ownId}-${name}-${otherId}`;

/** The properties of a model that say it is our own, and when it was written. */
export const modelProperties = { format: 'Husorden-format', exportedAt: 'Husorden-eksport' } as const;
export const archimateNamespace = 'http://www.opengroup.org/xsd/archimate/3.0/';

/** Fields that `<name>` and `<documentation>` carry, by language; the first is the one a program with one language shows. */
export const textFields = {
  name: { nb: 'name', nn: 'nameNn', en: 'nameEn' },
  documentation: { nb: 'description', nn: 'descriptionNn', en: 'descriptionEn' },
} as const;

/** The field `<documentation>` carries: the description, or the note of a kind that has none. */
export const documentationField = (kind: KindName): string => (kindOf(kind).fields.description ? 'description' : 'note');

/** What the first of several `<name>` or `<documentation>` says, once more as a property: some programs keep one language only. */
export const firstTextHeading = { name: 'Husorden-navn', documentation: 'Husorden-beskrivelse' } as const;
