/** A hierarchy of the registry → an outline: what is above whom is told by the tree, all else by the parts and fields of each node. */

import type { CellOut } from '#exporters/cells';
import { type Column, columnsOf, type ExportDocument, type ExportRecord, type NamedPath, shownName } from '#exporters/table';
import { columnHeading, columnsHeading, idsHeading, joinList, joinNamed } from '#model/exchange';
import { gather } from '#model/gather';
import { kindOf } from '#model/kinds/index';
import type { Outline, OutlineNode } from '#model/outline';
import { isOutlineKind, type OutlineKind, type OutlineParts, partsOf } from '#model/outline-kinds';

/** The columns an outline of a kind holds: what was asked for, and what makes it a tree. */
export function outlineColumns(kind: OutlineKind, columns: readonly string[]): string[] {
  const { above, below } = partsOf(kind);
  return [...new Set(['name', ...columns.filter((name) => name !== below), above])];
}

const decimal = (value: number): string => value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 15 }).replace('.', ',');

/** A cell as a person reads it in a document; the importer reads it back. */
function written(cell: CellOut): string {
  if (cell.type === 'number' || cell.type === 'money') return decimal(cell.value);
  return cell.type === 'date' ? cell.value.split('-').reverse().join('.') : cell.value;
}

const aboveOf = ({ above }: OutlineParts, { refs, links }: ExportRecord): readonly NamedPath[] =>
  links[above] ?? (refs[above] ? [refs[above]] : []);

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const byNumber = new Intl.Collator('nb', { numeric: true });

/** Siblings by their own numbers where they have them, else in the order of the list. */
const inOrder = (nodes: readonly ExportRecord[], { number }: OutlineParts): ExportRecord[] =>
  [...nodes].sort(({ values: a }, { values: b }) => {
    const [one, other] = [textOf(a[number]), textOf(b[number])];
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
    return byNumber.compare(one, other);
  });

/**
 * The outline of the only table of the document. An object with several parents stands under each of them, and is one and the same:
 * what it holds, and what is below it, is written the first time. Nothing is left out, also where objects are above each other in a ring.
 */
export async function outlineOf(document: ExportDocument): Promise<Outline> {
  const [table] = document.tables;
  if (!table || document.tables.length > 1 || !isOutlineKind(table.kind)) throw new Error('An outline holds one kind that has levels.');
  const { kind } = table;
  const parts = partsOf(kind);
  const shape = { ...table, columns: outlineColumns(kind, table.columns) };
  const columns = columnsOf(shape, document.language, document.terms);
  const write = writerOf(kind, parts, columns, document);

  const records = new Map<string, ExportRecord>();
  for await (const record of table.rows) records.set(record.id, record);
  const below = new Map<string, ExportRecord[]>();
  for (const record of records.values()) for (const { id } of aboveOf(parts, record)) gather(below, id, record);
  const isTop = (record: ExportRecord) => aboveOf(parts, record).every(({ id }) => !records.has(id));

  const told = new Set<string>();
  const root: OutlineNode = {
    title: kindOf(kind).plural[document.language],
    fields: { [columnsHeading]: shape.columns.join('; ') },
    children: [],
  };
  const place = (top: OutlineNode, first: readonly ExportRecord[]) => {
    const waiting: [OutlineNode, ExportRecord][] = inOrder(first, parts)
      .reverse()
      .map((record) => [top, record]);
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [parent, record] = next;
      const known = told.has(record.id);
      const node = write(
        record,
        aboveOf(parts, record).filter(({ id }) => !records.has(id)),
        known,
      );
      parent.children.push(node);
      if (known) continue;
      told.add(record.id);
      for (const child of inOrder(below.get(record.id) ?? [], parts).reverse()) waiting.push([node, child]);
    }
  };
  place(root, [...records.values()].filter(isTop));
  // Those that are above each other in a ring hang from nothing.
  for (const record of records.values()) if (!told.has(record.id)) place(root, [record]);
  return { root };
}

type Write = (record: ExportRecord, elsewhere: readonly NamedPath[], known: boolean) => OutlineNode;

function writerOf(kind: OutlineKind, parts: OutlineParts, columns: readonly Column[], { language }: ExportDocument): Write {
  const asParts = new Set(['name', parts.number, parts.level, parts.keywords, parts.description, parts.above]);
  const rest = columns.filter(({ of }) => !asParts.has(of));
  const marks = columns.filter(({ of }) => of === '');
  const holds = (name: string | undefined) => name !== undefined && columns.some(({ of }) => of === name);
  const aboveHeading = columnHeading(kind, parts.above, language);
  const fieldsOf = (record: ExportRecord, some: readonly Column[]) =>
    some.flatMap(({ heading, cell }): [string, string][] => {
      const found = cell(record);
      return found ? [[heading, written(found)]] : [];
    });
  return (record, elsewhere, known) => {
    const title = textOf(record.values.name) ?? '';
    if (known) return { title, fields: Object.fromEntries(fieldsOf(record, marks)), children: [] };
    const number = holds(parts.number) ? textOf(record.values[parts.number]) : undefined;
    const level = parts.level && holds(parts.level) ? record.values[parts.level] : undefined;
    const keywords = parts.keywords && holds(parts.keywords) ? record.values[parts.keywords] : undefined;
    const description = holds(parts.description) ? textOf(record.values[parts.description]) : undefined;
    const fields = fieldsOf(record, rest);
    // What is above it, but not in this file, is named; the rest the tree says.
    if (elsewhere.length > 0) {
      fields.push([aboveHeading, joinList(elsewhere.map(shownName))]);
      fields.push([idsHeading(aboveHeading), joinNamed(elsewhere.map((one) => ({ id: one.id, name: shownName(one) })))]);
    }
    return {
      title,
      ...(typeof level === 'number' ? { level } : {}),
      id: record.id,
      ...(number === undefined ? {} : { number }),
      ...(Array.isArray(keywords) && keywords.length > 0 ? { keywords: [...keywords] } : {}),
      ...(description === undefined ? {} : { description }),
      fields: Object.fromEntries(fields),
      children: [],
    };
  };
}
