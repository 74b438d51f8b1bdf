/** One zod schema per field: shape, tidying and range. What is wrong travels as a code and the words to fill in. */
import { z } from 'zod';
import type { Field, FieldOf, FieldType, Value } from '#model/fields';
import { type FormatProblem, normalise } from '#model/formats';
import type { ValidationCode } from '#model/validation-texts';

/** What a schema reports; `validation.ts` makes the sentence. */
export interface Finding {
  code: ValidationCode | FormatProblem['code'];
  fillings: Record<string, string | number>;
  /** The sentence itself, where a format has its own. */
  text?: FormatProblem['text'];
}

/** Limits where a field sets none of its own. Money fits `numeric(14,2)`. */
export const limits = { text: 500, multiline: 20_000, items: 500, money: 999_999_999_999.99, number: 1e15 } as const;

/** What a reader gives instead of a value. */
class Rejected {
  constructor(readonly finding: Finding) {}
}
const no = (code: ValidationCode, fillings: Finding['fillings'] = {}): Rejected => new Rejected({ code, fillings });

/** Invisible characters that only confuse: direction overrides, zero-width space, byte order mark, lone surrogates. */
const invisible = /[\u202a-\u202e\u2066-\u2069\u200b\ufeff]|[\ud800-\udfff]/gu;

/** Text as it is stored: composed letters, one kind of line break, no control characters, no space around it. */
export function tidyText(value: string, multiline: boolean): string {
  const unix = value.normalize('NFC').replace(/\r\n?|\u2028|\u2029/g, '\n');
  const lines = multiline ? unix : unix.replace(/\s*\n\s*|\t/g, ' ');
  return lines
    .replace(invisible, '')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .trim();
}

const lengthOf = (value: string): number => [...value].length;

/** Empty text and empty lists are stored as null, so that unknown looks one way only. */
const emptyIsNull = (value: Value | undefined): Value =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0) ? null : value;

/** A schema from a reader that sees everything but empty values. */
const schema = (read: (value: unknown) => Value | Rejected) =>
  z.unknown().transform((value, ctx): Value => {
    if (emptyIsNull(value as Value) === null) return null;
    const found = read(value);
    if (!(found instanceof Rejected)) return emptyIsNull(found);
    ctx.addIssue({ code: 'custom', params: { finding: found.finding } });
    return z.NEVER;
  });

function readNumber(value: unknown, min: number, max: number): number | Rejected {
  if (typeof value !== 'number' || !Number.isFinite(value)) return no('bad_number');
  if (value < min) return no('too_small', { min });
  if (value > max) return no('too_large', { max });
  return value === 0 ? 0 : value;
}

const isRealDate = (value: string): boolean => {
  const time = Date.parse(`${value}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};

/** A list of single-line texts, each once. */
function readList(value: unknown): string[] | Rejected {
  if (!Array.isArray(value)) return no('bad_list');
  if (value.length > limits.items) return no('too_many', { length: value.length, max: limits.items });
  const texts = value.filter((item) => typeof item === 'string');
  if (texts.length < value.length) return no('bad_text');
  return [...new Set(texts.map((item) => tidyText(item, false)))].filter((item) => item !== '');
}

const schemas = {
  text: ({ max, multiline = false, format }) =>
    schema((value) => {
      if (typeof value !== 'string') return no('bad_text');
      const tidy = tidyText(value, multiline);
      if (tidy === '') return null;
      const most = max ?? (multiline ? limits.multiline : limits.text);
      if (lengthOf(tidy) > most) return no('too_long', { length: lengthOf(tidy), max: most });
      if (!format) return tidy;
      const result = normalise(format, tidy);
      return 'value' in result ? result.value : new Rejected({ ...result.problem, fillings: {} });
    }),
  texts: ({ max = limits.text }) =>
    schema((value) => {
      const items = readList(value);
      if (items instanceof Rejected) return items;
      const long = items.find((item) => lengthOf(item) > max);
      return long === undefined ? items : no('too_long', { length: lengthOf(long), max });
    }),
  number: ({ min = -limits.number, max = limits.number, integer = false }) =>
    schema((value) => {
      const found = readNumber(value, min, max);
      return integer && typeof found === 'number' && !Number.isInteger(found) ? no('not_whole') : found;
    }),
  money: () =>
    schema((value) => {
      const found = readNumber(value, -limits.money, limits.money);
      return found instanceof Rejected ? found : Math.round(found * 100) / 100 || 0;
    }),
  date: () =>
    schema((value) => {
      if (typeof value !== 'string' || !isRealDate(value)) return no('bad_date');
      return value < '1900-01-01' || value > '2200-12-31' ? no('unlikely_date') : value;
    }),
  flag: () => schema((value) => (typeof value === 'boolean' ? value : no('bad_flag'))),
  scale: ({ steps }) =>
    schema((value) =>
      typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= steps.length
        ? value
        : no('bad_scale', { max: steps.length }),
    ),
  choice: ({ options }) =>
    schema((value) => {
      if (typeof value !== 'string') return no('bad_text');
      return Object.hasOwn(options, value) ? value : no('unknown_option', { value });
    }),
  choices: ({ options }) =>
    schema((value) => {
      const chosen = readList(value);
      if (chosen instanceof Rejected) return chosen;
      const unknown = chosen.find((key) => !Object.hasOwn(options, key));
      if (unknown !== undefined) return no('unknown_option', { value: unknown });
      return Object.keys(options).filter((key) => chosen.includes(key));
    }),
  term: () => schema((value) => (typeof value === 'string' ? tidyText(value, false) : no('bad_text'))),
  terms: () => schema(readList),
  ref: () =>
    schema((value) =>
      typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value) ? value.toLowerCase() : no('bad_reference'),
    ),
} satisfies { [T in FieldType]: (field: FieldOf<T>) => z.ZodType<Value> };

/** The schema of one field. The lookup pairs type and schema, which the compiler cannot follow through a union. */
export const schemaOfField = (field: Field): z.ZodType<Value> => (schemas[field.type] as (field: Field) => z.ZodType<Value>)(field);
