/** The standards we speak, and which of them a kind is said in. */
import { isKindName, type KindName } from '#model/kinds/index';
import { cpsv } from '#model/rdf/cpsv';
import { dcat } from '#model/rdf/dcat';
import type { Mapping, Standard } from '#model/rdf/mapping';
import { fieldsOf } from '#model/rdf/mapping';
import { skos } from '#model/rdf/skos';

export const standards = { dcat, cpsv, skos } as const satisfies Record<string, Standard>;
export type StandardName = keyof typeof standards;
export const standardNames = Object.keys(standards) as StandardName[];

/** True for the name of a standard; narrows a string from an address or a flag. */
export const isStandard = (value: unknown): value is StandardName => typeof value === 'string' && Object.hasOwn(standards, value);

const all = standardNames.flatMap((standard) => standards[standard].mappings.map((mapping) => ({ standard, mapping })));
const byKind = new Map<string, { standard: StandardName; mapping: Mapping }>(all.map((one) => [one.mapping.kind, one]));

/** Kinds that can be published. */
export const publishedKinds: readonly KindName[] = [...byKind.keys()].filter(isKindName);

/** How a kind is said, and in which standard; undefined for kinds that stay inside. */
export const mappingOf = (kind: KindName): { standard: StandardName; mapping: Mapping } | undefined => byKind.get(kind);

/** Every field and link of the kind that its mapping speaks of. */
export const mappedFields = ({ properties }: Mapping): string[] => [...new Set(properties.flatMap(({ value }) => fieldsOf(value)))];
