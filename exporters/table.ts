/** What is exported: tables of objects, and how their fields and links become columns. */

import type { Drawing } from '#exporters/archimate/drawings';
import { type CellOut, cellOf, type Terms } from '#exporters/cells';
import type { KeptPart } from '#model/archimate-kept';
import {
  columnHeading,
  fitCell,
  idHeading,
  idsHeading,
  joinList,
  joinNamed,
  type Named,
  pathSeparator,
  type Stamp,
  stampedHeading,
} from '#model/exchange';
import type { Field, Values } from '#model/fields';
import { type KindName, kindOf } from '#model/kinds/index';
import type { LeftOut, Publishing } from '#model/rdf/describe';
import type { Syntax } from '#model/rdf/syntaxes';
import { linksOf } from '#model/relations';
import type { Language } from '#model/text';

/** An object named by another, with the way down to it when it has levels. */
export interface NamedPath extends Named {
  path?: readonly string[];
}

export interface ExportRecord {
  id: string;
  version: number;
  /** Fields that are not refs. */
  values: Values;
  /** What each ref points to. */
  refs: Readonly<Record<string, NamedPath | null | undefined>>;
  /** What each link points to, by the name of the link. */
  links: Readonly<Record<string, readonly NamedPath[] | undefined>>;
}

export interface ExportTable {
  kind: KindName;
  /** Names of fields and links, in order; `allColumns(kind)` for everything. */
  columns: readonly string[];
  rows: AsyncIterable<ExportRecord>;
  /** When it was read, and whether it is everything: what an edited file is merged by. */
  stamp?: Stamp;
}

export interface ExportDocument {
  title: string;
  organisation: string;
  /** Who made it. */
  author?: string;
  language: Language;
  createdAt: Date;
  tables: readonly ExportTable[];
  /** The organisation's vocabularies; the shipped ones otherwise. */
  terms?: Terms;
  /** What an ArchiMate model brought that the registry has no place for. */
  kept?: readonly KeptPart[];
  /** Pictures that are kept under a name, for a model. */
  drawings?: readonly Drawing[];
  /** What is published, and how it is written. */
  published?: { publishing: Publishing; syntax: Syntax; leftOut?: (object: LeftOut) => void };
}

/** A column as it is written. */
export interface Column {
  /** The field or link it holds; empty for the id and the version of the object. */
  of: string;
  heading: string;
  /** Ids and versions: kept for the way back, hidden where the format can hide. */
  hidden: boolean;
  width: number;
  cell: (record: ExportRecord) => CellOut | null;
}

/** Every field and link of a kind. */
export const allColumns = (kind: KindName): string[] => [
  ...new Set([...Object.keys(kindOf(kind).fields), ...linksOf(kind).map(({ name }) => name)]),
];

/** Fields, and links seen from their source: each link once, where the whole catalogue is in one file. */
export const ownColumns = (kind: KindName): string[] => {
  const { fields } = kindOf(kind);
  const reverse = new Set(linksOf(kind).flatMap(({ name, direction }) => (direction === 'reverse' ? [name] : [])));
  const forward = new Set(linksOf(kind).flatMap(({ name, direction }) => (direction === 'forward' ? [name] : [])));
  return allColumns(kind).filter((name) => name in fields || forward.has(name) || !reverse.has(name));
};

/** The object as a person reads it: with the whole path where it has levels. */
export const shownName = ({ name, path }: NamedPath): string => (path && path.length > 0 ? path.join(pathSeparator) : name);

const asNamed = (target: NamedPath): Named => ({ id: target.id, name: shownName(target) });
const text = (value: string): CellOut | null => (value === '' ? null : { type: 'text', value: fitCell(value) });

function widthOf(field: Field | undefined): number {
  if (!field || field.type === 'texts' || field.type === 'choices' || field.type === 'terms') return 40;
  if (field.type === 'text') return field.multiline ? 60 : 32;
  return field.type === 'ref' ? 28 : 16;
}

function pointing(name: string, at: (record: ExportRecord) => readonly NamedPath[], heading: string, width: number): Column[] {
  return [
    { of: name, heading, hidden: false, width, cell: (record) => text(joinList(at(record).map(shownName))) },
    { of: name, heading: idsHeading(heading), hidden: true, width: 12, cell: (record) => text(joinNamed(at(record).map(asNamed))) },
  ];
}

/** The columns of a table: what people read first, and what only the way back needs last. */
export function columnsOf(
  { kind, columns, stamp }: Pick<ExportTable, 'kind' | 'columns' | 'stamp'>,
  language: Language,
  terms?: Terms,
): Column[] {
  const { fields } = kindOf(kind);
  const links = new Set(linksOf(kind).map(({ name }) => name));
  const made = columns.flatMap((name): Column[] => {
    const heading = columnHeading(kind, name, language);
    const field = fields[name];
    if (field?.type === 'ref') {
      return pointing(name, ({ refs }) => (refs[name] ? [refs[name]] : []), heading, widthOf(field));
    }
    if (field)
      return [
        { of: name, heading, hidden: false, width: widthOf(field), cell: ({ values }) => cellOf(field, values[name], language, terms) },
      ];
    if (!links.has(name)) throw new Error(`${kind} has neither a field nor a link called ${name}`);
    return pointing(name, ({ links: linked }) => linked[name] ?? [], heading, 40);
  });
  return [
    ...made.filter(({ hidden }) => !hidden),
    { of: '', heading: idHeading(kind), hidden: true, width: 12, cell: ({ id }) => text(id) },
    { of: '', heading: stampedHeading(stamp), hidden: true, width: 12, cell: ({ version }) => ({ type: 'number', value: version }) },
    ...made.filter(({ hidden }) => hidden),
  ];
}
