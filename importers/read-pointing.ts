/** Cells that point at other objects: by name, by id, or by a key of theirs. */
import type { Draft, Origin, Pointing } from '#importers/draft';
import type { ColumnMapping } from '#importers/match';
import type { Terms } from '#importers/parse-options';
import { placed, type Said, say } from '#importers/say';
import { type Cell, isBlank, textOf } from '#importers/sheet';
import { meansEmpty, parseValue } from '#importers/values';
import { shortenedMark, splitList, splitNamed } from '#model/exchange';
import type { Field, FieldOf, Kind } from '#model/fields';
import { normalise as normaliseFormat } from '#model/formats';
import { isKindName, kindOf } from '#model/kinds/index';
import type { Link } from '#model/relations';

/** How a table is read, worked out once. */
export interface Reading {
  origin: Origin;
  columns: readonly ColumnMapping[];
  terms: Terms;
  links: ReadonlyMap<string, Link>;
  corrections: ReadonlyMap<string, string | null>;
  /** Makes names for rows, where no column has them. */
  rowName: Kind['rowName'];
  /** A text field for web addresses that no column fills: it takes the link of the name. */
  spareUrl?: string;
}

export interface CellContext {
  draft: Draft;
  reading: Reading;
  column: number;
  cell: Cell | undefined;
  /** A row of our own export with nothing in the cell: it was emptied on purpose. */
  emptied: boolean;
  exact: boolean;
}

/** Says something about the cell. */
export const report = ({ draft, column }: CellContext, ...said: readonly Said[]): void => {
  for (const one of said) draft.problems.push(placed(one, draft.at(column)));
};

const pointingAt = (pointings: Map<string, Pointing | null>, name: string, column: number): Pointing => {
  const known = pointings.get(name) ?? { column };
  pointings.set(name, known);
  return known;
};

/** A ref or a link: the names written there. */
export function readPointing(context: CellContext, name: string, pointings: Map<string, Pointing | null>): void {
  const { reading, column, cell, emptied, exact } = context;
  const isLink = reading.links.has(name);
  if (emptied && !pointings.get(name)) {
    pointings.set(name, null);
    return;
  }
  if (isBlank(cell)) return;
  const text = textOf(cell).trim();
  if (cell?.error) {
    report(context, say('formula_error', 'error', { value: text }));
    return;
  }
  if (exact && text.endsWith(shortenedMark)) {
    pointings.delete(name);
    report(context, say('shortened', 'warning'));
    return;
  }
  if (!exact && meansEmpty(text)) {
    report(context, say('read_as_empty', 'info', { value: text }));
    return;
  }
  const items = isLink || exact ? splitList(text) : [text.replace(/\s+/g, ' ')];
  const pointing = pointingAt(pointings, name, column);
  pointing.column = column;
  const field = kindOf(reading.origin.kind).fields[name];
  const person = !exact && field?.type === 'ref' && field.kinds.includes('person') ? splitAddress(text) : null;
  const checked = person ? normaliseFormat('email', person.email) : undefined;
  if (person && checked && 'value' in checked) {
    // An address alone is also the name, until somebody writes a better one.
    if (person.name !== '') report(context, say('email_read', 'info', { value: text, name: person.name, email: checked.value }));
    pointing.names = [...(pointing.names ?? []), person.name || checked.value];
    if (!pointing.keys?.has('email')) pointing.keys = (pointing.keys ?? new Map()).set('email', { value: checked.value, column });
    return;
  }
  pointing.names = [...(pointing.names ?? []), ...items];
}

const address = /[^\s<>(),;:|/[\]]+@[^\s<>(),;:|/[\]]+\.[a-zæøå]{2,}/gi;

/** «Kari Nordmann (kari@kommune.no)» is a person and her e-mail address, not a longer name. */
function splitAddress(text: string): { name: string; email: string } | null {
  const found = text.match(address) ?? [];
  const [email] = found;
  if (email === undefined || found.length !== 1) return null;
  const name = text
    .replace(/mailto:/gi, '')
    .replace(email, '')
    .replace(/[<>()[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:|/–-]+|[\s,;:|/–-]+$/g, '');
  return /[,;|/@]/.test(name) ? null : { name, email };
}

/** The hidden ids beside a ref or a link. They stand after it, and count only where it still says something. */
export function readIds({ draft, column, cell }: CellContext, of: string, pointings: Map<string, Pointing | null>): void {
  const text = textOf(cell);
  if (text === '' || text.endsWith(shortenedMark) || pointings.get(of) === null || (draft.columnOf(of) !== undefined && !pointings.has(of)))
    return;
  pointingAt(pointings, of, column).ids = splitNamed(text);
}

export function readKey(context: CellContext, name: string, key: string): void {
  const { draft, reading, column, cell, exact } = context;
  const field = kindOf(reading.origin.kind).fields[name];
  const sub = field?.type === 'ref' ? keyField(field, key) : undefined;
  if (!sub) return;
  const { value, said } = parseValue(sub, cell, { terms: reading.terms, exact });
  report(context, ...said);
  if (typeof value !== 'string' || value === '') return;
  const pointing = pointingAt(draft.refs, name, column);
  pointing.keys = (pointing.keys ?? new Map()).set(key, { value, column });
}

/** The field of the kind pointed at that a key column holds. */
function keyField(field: FieldOf<'ref'>, key: string): Field | undefined {
  for (const kind of field.kinds) {
    const found = isKindName(kind) ? kindOf(kind).fields[key] : undefined;
    if (found) return found;
  }
  return undefined;
}
