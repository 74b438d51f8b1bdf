/** Rows of a table → drafts: typed values, names of what they point at, and what could not be read. Nothing here knows the registry. */

import { Draft } from '#importers/draft';
import { type ColumnMapping, rowNamer } from '#importers/match';
import { inKroner } from '#importers/parse-number';
import { flagNamed, type Terms } from '#importers/parse-options';
import { type CellContext, type Reading, readIds, readKey, readPointing, report } from '#importers/read-pointing';
import { say } from '#importers/say';
import { shared } from '#importers/shared-cell';
import { type Cell, isBlank, type SheetRow, textOf } from '#importers/sheet';
import type { Table } from '#importers/table';
import { parseValue } from '#importers/values';
import { shortenedMark } from '#model/exchange';
import type { Field, Value } from '#model/fields';
import { normalise as normaliseFormat } from '#model/formats';
import { type KindName, kindOf } from '#model/kinds/index';
import { linksOf } from '#model/relations';

/** Prepares the reading of a table. `corrections` are by `row:column`. */
export function readingOf(
  table: Table,
  kind: KindName,
  columns: readonly ColumnMapping[],
  terms: Terms,
  corrections: ReadonlyMap<string, string | null>,
): Reading {
  const taken = new Set(columns.flatMap(({ target }) => (target?.to === 'field' ? [target.field] : [])));
  const spareUrl = Object.entries(kindOf(kind).fields).find(
    ([name, field]) => field.type === 'text' && field.format === 'url' && !taken.has(name),
  )?.[0];
  const nameOf = (target: ColumnMapping['target']) =>
    target?.to === 'field' ? target.field : target?.to === 'link' ? target.link : undefined;
  // The first column of a list is the one that is named when something is wrong with it.
  const named = [...columns].reverse().flatMap(({ target, column }) => {
    const name = nameOf(target);
    return name === undefined ? [] : [[name, column] as const];
  });
  return {
    origin: {
      file: table.file,
      sheet: table.sheet,
      kind,
      exported: table.exported !== undefined,
      ...(table.partial ? { partial: new Set(table.partial) } : {}),
      headings: new Map(table.columns.map(({ column, heading }) => [column, heading])),
      columns: new Map(named),
    },
    columns: columns.filter(({ target }) => target !== null),
    terms,
    links: new Map(linksOf(kind).map((link) => [link.name, link])),
    corrections,
    rowName: rowNamer(table, kind, columns),
    ...(spareUrl ? { spareUrl } : {}),
  };
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Reads one row. */
export function draftOf(reading: Reading, row: SheetRow, key: string): Draft {
  const { origin, columns, corrections } = reading;
  const { exported } = origin;
  const draft = new Draft(origin, row.row, key);
  const hasId = exported && columns.some(({ target, column }) => target?.to === 'id' && !isBlank(row.cells[column]));
  for (const { column, target } of columns) {
    if (!target) continue;
    const corrected = corrections.size > 0 ? corrections.get(`${row.row}:${column}`) : undefined;
    if (corrected === null) continue;
    const cell: Cell | undefined = corrected === undefined ? row.cells[column] : { row: row.row, column, value: corrected };
    const context: CellContext = {
      draft,
      reading,
      column,
      cell,
      emptied: hasId && isBlank(cell) && !origin.partial?.has(origin.headings.get(column) ?? ''),
      exact: exported && corrected === undefined,
    };
    if (target.to === 'id') readId(context);
    else if (target.to === 'version') readVersion(context);
    else if (target.to === 'field') readField(context, target.field);
    else if (target.to === 'key') readKey(context, target.field, target.key);
    else if (target.to === 'link') readPointing(context, target.link, draft.links);
    else readIds(context, target.of, reading.links.has(target.of) ? draft.links : draft.refs);
  }
  const name = draft.values.get('name') ?? madeName(reading, draft);
  draft.name = typeof name === 'string' ? name : '';
  return draft;
}

function madeName({ rowName }: Reading, { values, refs, links }: Draft): string | undefined {
  const named = (member: string) => (refs.get(member) ?? links.get(member))?.names ?? [];
  const name = rowName?.(Object.fromEntries(values), named);
  if (name) values.set('name', name);
  return name;
}

function readId(context: CellContext): void {
  const text = textOf(context.cell).trim();
  if (text === '') return;
  if (uuid.test(text)) context.draft.id = text.toLowerCase();
  else {
    report(context, say('bad_id', 'error', { value: text }));
    context.draft.lost = true;
  }
}

function readVersion({ draft, cell }: CellContext): void {
  const version = Number(textOf(cell));
  if (version > 0) draft.fileVersion = version;
}

function readField(context: CellContext, name: string): void {
  const { draft, reading, cell, emptied, exact } = context;
  const field = kindOf(reading.origin.kind).fields[name];
  if (!field) return;
  if (field.type === 'ref') {
    readPointing(context, name, draft.refs);
    return;
  }
  if (emptied) {
    draft.values.set(name, null);
    return;
  }
  if (exact && textOf(cell).endsWith(shortenedMark)) {
    report(context, say('shortened', 'warning'));
    return;
  }
  const { value: parsed, rest, said } = parseValue(field, cell, { terms: reading.terms, exact });
  const heading = reading.origin.headings.get(context.column) ?? '';
  const inUnit = field.type === 'money' && typeof parsed === 'number' && !exact;
  const value = inUnit ? inKroner(parsed, textOf(cell), heading) : parsed;
  const parts =
    value === undefined && !exact && cell ? shared(name, kindOf(reading.origin.kind).fields, textOf(cell), reading.terms) : null;
  if (parts) {
    for (const { name: other, values, written } of parts) put(context, name, other, values, written);
    return;
  }
  report(context, ...said);
  if (cell?.link && value !== cell.link) readLink(context, name);
  if (value === undefined) return;
  add(draft, name, value);
  if (rest !== undefined) readRest(context, field, rest, value);
}

/** Several columns may fill one list. */
function add(draft: Draft, name: string, value: Value): void {
  const before = draft.values.get(name);
  draft.values.set(name, Array.isArray(before) && Array.isArray(value) ? [...new Set([...before, ...value])] : value);
}

/** A part of the cell of one field that belongs to another, or to itself. */
function put(context: CellContext, name: string, other: string, values: string[], part: string): void {
  const { draft, reading, column, cell } = context;
  const label = kindOf(reading.origin.kind).fields[other]?.label;
  add(draft, other, values);
  if (other === name || !label) return;
  draft.foundIn(other, column);
  report(context, say('part_read_as', 'info', { value: textOf(cell), part: part.trim(), other: label }));
}

/** `Ja, særlige kategorier` in one flag is a yes in the other too. */
function readRest(context: CellContext, field: Field, rest: string, value: Value): void {
  const { draft, reading, column, cell } = context;
  const { fields } = kindOf(reading.origin.kind);
  const other = flagNamed(fields, rest);
  const label = other ? fields[other]?.label : undefined;
  if (other && label && value === true && !draft.values.has(other)) {
    draft.values.set(other, true);
    draft.foundIn(other, column);
    report(context, say('rest_read_as', 'info', { value: textOf(cell), rest, other: label }));
    return;
  }
  const read = value === true ? { nb: 'Ja', nn: 'Ja', en: 'Yes' } : { nb: 'Nei', nn: 'Nei', en: 'No' };
  report(context, say('rest_not_read', 'warning', { value: textOf(cell), rest, read: field.type === 'flag' ? read : '' }));
}

function readLink(context: CellContext, name: string): void {
  const { draft, reading, column, cell } = context;
  const link = cell?.link ?? '';
  const spare = reading.spareUrl;
  const label = spare ? kindOf(reading.origin.kind).fields[spare]?.label : undefined;
  const address = normaliseFormat('url', link);
  if (name === 'name' && spare && label && 'value' in address) {
    draft.values.set(spare, link);
    draft.foundIn(spare, column);
    report(context, say('link_read_as', 'info', { value: link, label }));
  } else if (!/^mailto:/i.test(link)) report(context, say('link_left_out', 'info', { value: link }));
}
