/** A cell → the typed value of a field, or what is wrong with it and what to do. */

import { normalise } from '#importers/normalise';
import { parseDate } from '#importers/parse-date';
import { parseMoney, parseNumber, roundMoney } from '#importers/parse-number';
import { parseFlag, parseOption, parseOptions, parseScale, type Terms } from '#importers/parse-options';
import { type Said, say } from '#importers/say';
import { type Cell, isBlank, textOf } from '#importers/sheet';
import { splitList } from '#model/exchange';
import type { Field, FieldOf, FieldType, Value } from '#model/fields';
import { normalise as normaliseFormat } from '#model/formats';

export interface ParseContext {
  terms: Terms;
  /** The cell comes from our own export: what stands there is meant to the letter. */
  exact?: boolean;
}

/** `value` is absent when the cell says nothing, or when an error among `said` is why it could not be read. */
export interface Parsed {
  value?: Value;
  /** What a yes or no was followed by. */
  rest?: string;
  said: readonly Said[];
}

const nothing: Parsed = { said: [] };
const emptyWords = new Set([
  'ikke oppgitt',
  'ikkje oppgitt',
  'ikkje oppgjeve',
  'not given',
  'not known',
  '-',
  '–',
  '—',
  '?',
  'ukjent',
  'ukjend',
  'unknown',
  'n/a',
  'i/a',
  'ikke aktuelt',
  'ikkje aktuelt',
  'ikke relevant',
  'ikkje relevant',
]);

/** True for «Ikke oppgitt», «?», «-» and other ways of saying that nothing is known. */
export const meansEmpty = (text: string): boolean => emptyWords.has(normalise(text));

const whole = (outcome: { value: Value; said?: Said; rest?: string } | { said: Said }): Parsed => {
  const said = outcome.said ? [outcome.said] : [];
  if (!('value' in outcome)) return { said };
  return outcome.rest === undefined ? { value: outcome.value, said } : { value: outcome.value, rest: outcome.rest, said };
};

/** Text as it is stored: ordinary spaces and none to spare, one kind of line break, and no line breaks where there is one line. */
function tidy(text: string, multiline: boolean): string {
  const unix = text.replace(/\r\n?/g, '\n').replace(/[\u00a0\u202f\u2009]/g, ' ');
  return (multiline ? unix : unix.replace(/\s*\n\s*/g, ' ')).trim();
}

type Reader<T extends FieldType> = (field: FieldOf<T>, text: string, cell: Cell, context: ParseContext) => Parsed;

const readers: { [T in FieldType]: Reader<T> } = {
  text: (field, text, cell, { exact }) => {
    const written = field.format === 'url' && cell.link && !/^https?:/i.test(text) ? cell.link : text;
    const value = exact ? written.replace(/\r\n?/g, '\n') : tidy(written, field.multiline ?? false);
    if (!field.format) return { value, said: [] };
    const checked = normaliseFormat(field.format, value);
    if ('value' in checked) return { value: checked.value, said: [] };
    return { said: [{ code: checked.problem.code, severity: 'error', value: text, text: checked.problem.text }] };
  },
  texts: (_, text) => ({ value: splitList(text), said: [] }),
  number: (field, text, cell) => {
    if (typeof cell.value !== 'number' || cell.percent) return whole(parseNumber(text, field.label, field));
    if (field.integer && !Number.isInteger(cell.value)) return { said: [say('not_whole', 'error', { value: text, label: field.label })] };
    return { value: cell.value, said: [] };
  },
  money: (field, text, cell) =>
    whole(typeof cell.value === 'number' && !cell.percent ? roundMoney(cell.value) : parseMoney(text, field.label)),
  date: (_, text, cell) => whole(parseDate(cell.date && typeof cell.value === 'string' ? cell.value : text)),
  flag: (_, text, cell) => (typeof cell.value === 'boolean' ? { value: cell.value, said: [] } : whole(parseFlag(text))),
  scale: (field, text) => whole(parseScale(field, text)),
  choice: (field, text, _, { terms }) => whole(parseOption(field, text, terms)),
  choices: (field, text, _, { terms }) => whole(parseOptions(field, text, terms)),
  term: (field, text, _, { terms }) => whole(parseOption(field, text, terms)),
  terms: (field, text, _, { terms }) => whole(parseOptions(field, text, terms)),
  ref: (_, text) => ({ value: tidy(text, false), said: [] }),
};

/** The reader for the type of a field; the lookup pairs them, which the compiler cannot follow through a union. */
const readerOf = (type: FieldType): Reader<FieldType> => readers[type] as Reader<FieldType>;

/** Reads one cell for one field. A `ref` gives the name that was written; who that is, the plan finds out. */
export function parseValue(field: Field, cell: Cell | undefined, context: ParseContext): Parsed {
  if (cell === undefined || isBlank(cell)) return nothing;
  const text = textOf(cell);
  if (cell.error) return { said: [say('formula_error', 'error', { value: text })] };
  const unrated = field.type === 'scale' && /^ikk[je]e? vurdert$|^not assessed$/i.test(text.trim());
  if (!context.exact && (meansEmpty(text) || unrated)) return { said: [say('read_as_empty', 'info', { value: text.trim() })] };
  // Excel's own mark for a number kept as text comes along when cells are copied.
  const plain = context.exact ? text : text.trim().replace(/^['’](?=\d)/, '');
  return readerOf(field.type)(field, plain, cell, context);
}
