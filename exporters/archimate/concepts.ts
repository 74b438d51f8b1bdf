/** Objects as elements, and what joins them as relationships. */
import type { Definitions } from '#exporters/archimate/definitions';
import { writtenCell } from '#exporters/cells';
import {
  type Column,
  columnsOf,
  type ExportDocument,
  type ExportRecord,
  type ExportTable,
  type NamedPath,
  ownColumns,
} from '#exporters/table';
import {
  type Carried,
  carriedOf,
  documentationField,
  type ElementKind,
  elementTypes,
  firstTextHeading,
  relationshipIdentifier,
  textFields,
} from '#model/archimate';
import type { KeptProperty } from '#model/archimate-kept';
import { columnHeading, idHeading } from '#model/exchange';
import { type KindName, kindOf } from '#model/kinds/index';
import { languages } from '#model/text';
import { xmlElement, xmlText } from '#model/xml';

/** What the model calls things, and what it adds to them. */
export interface Names {
  identifier(id: string): string;
  extra(id: string): readonly KeptProperty[] | undefined;
  /** What a relationship was called in the model it came from. */
  texts(id: string): string | undefined;
}

/** One relationship, on its way to being written. */
export interface Joined {
  carried: Carried;
  own: string;
  other: NamedPath;
}

/** The texts of a field in each language it has, the first of them first. */
function texts(kind: KindName, tag: 'name' | 'documentation', { values }: ExportRecord): { language: string; text: string }[] {
  const fields = tag === 'documentation' ? { ...textFields.documentation, nb: documentationField(kind) } : textFields.name;
  return languages.flatMap((language) => {
    const text = kindOf(kind).fields[fields[language]] ? values[fields[language]] : undefined;
    return typeof text === 'string' && text !== '' ? [{ language, text }] : [];
  });
}

const written = (tag: string, all: readonly { language: string; text: string }[]): string =>
  all.map(({ language, text }) => `<${tag} xml:lang="${language}">${xmlText(text)}</${tag}>`).join('');

/** How the rows of a table are written; worked out once. */
export class ConceptWriter {
  readonly #columns: readonly Column[];
  readonly #carried: readonly Carried[];
  readonly #labels = new Map<string, string>();

  constructor(
    private readonly table: ExportTable,
    private readonly document: ExportDocument,
    private readonly definitions: Definitions,
    private readonly names: Names,
    /** Fields and links that the concept says in another way. */
    elsewhere: readonly string[] = [],
  ) {
    const { kind } = table;
    this.#carried = kind in elementTypes ? carriedOf(kind as ElementKind) : [];
    const said = new Set(['name', documentationField(kind), ...elsewhere, ...this.#carried.map(({ name }) => name)]);
    const columns = ownColumns(kind).filter((name) => !said.has(name));
    this.#columns = columnsOf({ kind, columns, ...(table.stamp ? { stamp: table.stamp } : {}) }, document.language, document.terms);
  }

  /** Names, documentation and properties: what is inside the tags of any concept. */
  content(record: ExportRecord): string {
    const { kind } = this.table;
    const name = texts(kind, 'name', record);
    const documentation = texts(kind, 'documentation', record);
    const own: [string, string][] = this.#columns.map(({ heading, cell }) => [heading, writtenCell(cell(record))]);
    if (name.length > 1) own.push([firstTextHeading.name, String(record.values.name ?? '')]);
    const first = record.values[documentationField(kind)];
    if (documentation.length > 1 && typeof first === 'string') own.push([firstTextHeading.documentation, first]);
    return written('name', name) + written('documentation', documentation) + this.definitions.properties(own, this.names.extra(record.id));
  }

  element(record: ExportRecord): string {
    const type = elementTypes[this.table.kind as ElementKind];
    return xmlElement('element', { identifier: this.names.identifier(record.id), 'xsi:type': type }, this.content(record));
  }

  flow(record: ExportRecord, source: string, target: string): string {
    const attributes = { identifier: this.names.identifier(record.id), source, target, 'xsi:type': 'Flow' };
    return xmlElement('relationship', attributes, this.content(record));
  }

  /** What the record is joined with. */
  joins({ id, refs, links }: ExportRecord): Joined[] {
    return this.#carried.flatMap((carried) => {
      const ref = refs[carried.name];
      const others = kindOf(carried.kind).fields[carried.name]?.type === 'ref' ? (ref ? [ref] : []) : (links[carried.name] ?? []);
      return others.map((other) => ({ carried, own: id, other }));
    });
  }

  #label({ kind, name }: Carried): string {
    const { language } = this.document;
    const label = this.#labels.get(name) ?? written('name', [{ language, text: columnHeading(kind, name, language) }]);
    this.#labels.set(name, label);
    return label;
  }

  /** An association has the name of the field, by which it is known again. */
  relationship({ carried, own, other }: Joined): string {
    const { name, type, from, accessType } = carried;
    const key = relationshipIdentifier(own, name, other.id);
    const [source, target] = from === 'own' ? [own, other.id] : [other.id, own];
    const attributes = {
      identifier: this.names.identifier(key),
      source: this.names.identifier(source),
      target: this.names.identifier(target),
      'xsi:type': type,
      accessType,
      isDirected: type === 'Association' ? true : undefined,
    };
    const label = type === 'Association' ? this.#label(carried) : '';
    const texts = this.names.texts(key);
    return xmlElement(
      'relationship',
      attributes,
      `${texts?.includes('<name') ? '' : label}${texts ?? ''}${this.definitions.properties([], this.names.extra(key))}`,
    );
  }
}

/** An object that is pointed at and lies in the shared organisation: its name and id, so that the relationship has an end. */
export const pointedElement = (kind: ElementKind, { id, name }: NamedPath, definitions: Definitions, names: Names): string =>
  xmlElement(
    'element',
    { identifier: names.identifier(id), 'xsi:type': elementTypes[kind] },
    written('name', [{ language: 'nb', text: name }]) + definitions.properties([[idHeading(kind), id]]),
  );
