/** The formats a list can be taken out in: what people see of them. `exporters/index.ts` has a writer for each. */
import { archimateKinds } from '#model/archimate';
import type { KindName } from '#model/kinds/index';
import { memberOf } from '#model/rdf/catalogue';
import { isStandard, type StandardName, standards } from '#model/rdf/standards';
import { same, type Text } from '#model/text';

interface Format {
  label: Text;
  extension: string;
  mime: string;
  /** Whether one file holds several kinds. */
  many: boolean;
  /** The import reads it back and finds nothing changed, the whole catalogue in one file. */
  returns?: true;
  /** A model of the whole organisation, with these kinds: never a single list. */
  kinds?: readonly KindName[];
}

const turtle = { extension: 'ttl', mime: 'text/turtle', many: true } as const;
/** A standard of RDF: only what is published, in any of the syntaxes of `model/rdf/syntaxes.ts`. */
const published = (name: StandardName) => ({
  label: standards[name].label,
  ...turtle,
  kinds: standards[name].mappings.map(({ kind }) => kind),
});

export const exportFormats = {
  xlsx: {
    label: same('Excel'),
    extension: 'xlsx',
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    many: true,
    returns: true,
  },
  csv: { label: same('CSV'), extension: 'csv', mime: 'text/csv; charset=utf-8', many: false },
  json: { label: same('JSON'), extension: 'json', mime: 'application/json', many: true, returns: true },
  archimate: { label: same('ArchiMate'), extension: 'xml', mime: 'application/xml', many: true, kinds: archimateKinds },
  dcat: published('dcat'),
  cpsv: published('cpsv'),
  skos: published('skos'),
} as const satisfies Record<string, Format>;

export type ExportFormatName = keyof typeof exportFormats;
export const exportFormatNames = Object.keys(exportFormats) as ExportFormatName[];

/** Formats that hold one list, as it is shown. */
export const listFormatNames = exportFormatNames.filter((name) => !('kinds' in exportFormats[name]));

/** Formats in which the whole catalogue comes back as it went out. */
export const returningFormatNames = listFormatNames.filter((name) => 'returns' in exportFormats[name]);

/** The kinds a format is a model of; undefined for those that hold any list. */
export const modelKinds = (name: ExportFormatName): readonly KindName[] | undefined => (exportFormats[name] as Format).kinds;

/** Whether a file of the format can hold a list of this kind and no more: a catalogue can of its members, with what hangs on them. */
export const holdsList = (name: ExportFormatName, kind: KindName): boolean =>
  !modelKinds(name) || (isStandard(name) && (modelKinds(name)?.includes(kind) ?? false) && memberOf(name, kind) !== null);

/** The standard that lists of a kind can be taken out in, where there is one. */
export const standardOf = (kind: KindName): StandardName | undefined =>
  exportFormatNames.filter(isStandard).find((name) => holdsList(name, kind));

/** True for the name of a format; narrows a string from a URL, a form or a flag. */
export const isExportFormat = (value: unknown): value is ExportFormatName =>
  typeof value === 'string' && Object.hasOwn(exportFormats, value);
