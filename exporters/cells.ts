/** Values → cells, typed as far as a spreadsheet can. One lookup by field type. */
import { fitCell, joinList } from '#model/exchange';
import type { Field, FieldOf, FieldType, Options, Value } from '#model/fields';
import { type Language, languages, type Text } from '#model/text';
import { type Vocabulary, vocabularies } from '#model/vocabularies';

/** A cell before a format is chosen. Dates are `YYYY-MM-DD`. */
export type CellOut =
  | { type: 'text'; value: string }
  | { type: 'number'; value: number }
  | { type: 'money'; value: number }
  | { type: 'date'; value: string };

/** The terms of each vocabulary as the organisation has them. */
export type Terms = ReadonlyMap<string, readonly (Text & { key: string })[]>;

interface Context {
  language: Language;
  terms: Terms | undefined;
}

const shipped: Readonly<Record<string, Vocabulary>> = vocabularies;
const none = {};
const yesNo = { yes: { nb: 'Ja', nn: 'Ja', en: 'Yes' }, no: { nb: 'Nei', nn: 'Nei', en: 'No' } } as const;

type Option = Text & { key: string };

/** The label, or the key itself where the label would not lead back to it. */
function labelled(options: readonly Option[], key: string, language: Language): string {
  const label = options.find((option) => option.key === key)?.[language] ?? key;
  const same = (text: string) => text.toLowerCase() === label.toLowerCase();
  const others = options.filter((option) => option.key !== key);
  return others.some((option) => same(option.key) || languages.some((one) => same(option[one]))) ? key : label;
}

const listed = new WeakMap<Options | Vocabulary['terms'], readonly Option[]>();

function optionList(options: Options | Vocabulary['terms']): readonly Option[] {
  const known = listed.get(options) ?? Object.entries(options).map(([key, text]) => ({ ...text, key }));
  listed.set(options, known);
  return known;
}

function optionsOf(field: FieldOf<'choice' | 'choices' | 'term' | 'terms'>, terms: Terms | undefined): readonly Option[] {
  if ('options' in field) return optionList(field.options);
  return terms?.get(field.vocabulary) ?? optionList(shipped[field.vocabulary]?.terms ?? none);
}

const text = (value: string): CellOut => ({ type: 'text', value: fitCell(value) });
const plainText = (value: Value): CellOut | null => (typeof value === 'string' && value !== '' ? text(value) : null);
const number =
  (type: 'number' | 'money') =>
  (value: Value): CellOut | null =>
    typeof value === 'number' ? { type, value } : null;
const list = (value: Value): readonly string[] => (Array.isArray(value) ? value : []);
const textList = (items: readonly string[]): CellOut | null => (items.length > 0 ? text(joinList(items)) : null);

type Writer<T extends FieldType> = (value: Value, field: FieldOf<T>, context: Context) => CellOut | null;

const writers: { [T in FieldType]: Writer<T> } = {
  text: plainText,
  texts: (value) => textList(list(value)),
  number: number('number'),
  money: number('money'),
  date: (value) => (typeof value === 'string' ? { type: 'date', value } : null),
  flag: (value, _, { language }) => (typeof value === 'boolean' ? text(yesNo[value ? 'yes' : 'no'][language]) : null),
  scale: number('number'),
  choice: (value, field, { language, terms }) =>
    typeof value === 'string' ? text(labelled(optionsOf(field, terms), value, language)) : null,
  choices: (value, field, { language, terms }) => textList(list(value).map((key) => labelled(optionsOf(field, terms), key, language))),
  term: (value, field, { language, terms }) =>
    typeof value === 'string' ? text(labelled(optionsOf(field, terms), value, language)) : null,
  terms: (value, field, { language, terms }) => textList(list(value).map((key) => labelled(optionsOf(field, terms), key, language))),
  // A ref is written by the table, which knows what it points to.
  ref: plainText,
};

/** The writer for the type of a field; the lookup pairs them, which the compiler cannot follow through a union. */
const writerOf = (type: FieldType): Writer<FieldType> => writers[type] as Writer<FieldType>;

/** One value as a cell; null for an empty one. */
export const cellOf = (field: Field, value: Value | undefined, language: Language, terms?: Terms): CellOut | null =>
  value === null || value === undefined ? null : writerOf(field.type)(value, field, { language, terms });

const fractions = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 15 });

const decimal = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) < 1e15 ? String(value) : fractions.format(value).replace('.', ',');

/** A cell as plain text, for formats that have nothing else: decimal comma, dates as `YYYY-MM-DD`. */
export function writtenCell(cell: CellOut | null): string {
  if (cell === null) return '';
  return cell.type === 'number' || cell.type === 'money' ? decimal(cell.value) : cell.value;
}
