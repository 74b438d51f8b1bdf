/** What an export is asked for, as the address says it: the same filter and order as in the API, so that a list page can hand over its own. */
import { coerceInputValue, isInputType } from 'graphql';
import { Malformed } from '#app/api/admit';
import type { ExportAsked } from '#app/api/export/file';
import type { Filter, Order } from '#db/picks';
import { allColumns } from '#exporters/table';
import { schema } from '#graphql/schema';
import { pascal } from '#graphql/type-names';
import { isFileFormat } from '#model/file-formats';
import { isKindName, type KindName } from '#model/kinds/index';
import { isSyntax } from '#model/rdf/syntaxes';
import type { Language } from '#model/text';

/** A longer filter than this no page writes. */
const longest = 200_000;

/** @throws Malformed */
export function askedBy(query: URLSearchParams, language: Language): ExportAsked {
  const format = query.get('format') ?? 'xlsx';
  const kind = query.get('kind');
  if (!isFileFormat(format)) throw new Malformed();
  const syntax = query.get('as');
  if (syntax !== null && !isSyntax(syntax)) throw new Malformed();
  if (kind === null || kind === '') return { format, language, ...(syntax ? { syntax } : {}) };
  if (!isKindName(kind)) throw new Malformed();
  return {
    format,
    language,
    ...(syntax ? { syntax } : {}),
    list: {
      kind,
      filter: coerced<Filter>(query.get('filter'), `${pascal(kind)}Filter`),
      orderBy: coerced<Order>(query.get('orderBy'), `${pascal(kind)}OrderBy`),
      ...columnsOf(kind, query.get('columns')),
    },
  };
}

/** Columns that are neither fields nor links, such as how complete a row is, cannot be imported again and are left out. */
function columnsOf(kind: KindName, written: string | null): { columns?: string[] } {
  if (!written) return {};
  const known = new Set(allColumns(kind));
  return { columns: ['name', ...written.split(',').filter((name) => name !== 'name' && known.has(name))] };
}

/** A value as the schema reads it: names of options become keys, and what does not fit is refused. */
export function coerced<T>(json: string | null, typeName: string): T | null {
  if (!json) return null;
  const type = schema.getType(typeName);
  if (!isInputType(type) || json.length > longest) throw new Malformed();
  try {
    return coerceInputValue(JSON.parse(json), type, (_path, _value, error) => {
      throw error;
    }) as T;
  } catch {
    throw new Malformed();
  }
}
