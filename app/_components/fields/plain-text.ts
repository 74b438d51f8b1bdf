/** A value as one line of text: for cells, titles, sums of what was chosen. One lookup by field type. */
import { isReference, type Shown } from '#app/_data/values';
import { termLabel, type Vocabularies } from '#app/_data/vocabularies';
import { date, list, money, number } from '#app/_i18n/format';
import type { Say } from '#app/_i18n/say';
import { fields as words } from '#app/_i18n/texts/fields';
import type { Field, FieldOf, FieldType, Options } from '#model/fields';

interface Surroundings {
  t: Say;
  vocabularies: Vocabularies;
}
type Write<T extends FieldType> = (field: FieldOf<T>, value: Shown, around: Surroundings) => string;

const strings = (value: Shown): readonly string[] => (Array.isArray(value) ? value : value === null ? [] : [String(value)]);
const option = (options: Options, key: string, t: Say): string => {
  const text = options[key];
  return text ? t(text) : key;
};
/** `123 456 789`, as Brønnøysund writes it. */
const organisationNumber = (value: string) => value.replace(/^(\d{3})(\d{3})(\d{3})$/, '$1\u00a0$2\u00a0$3');

/** A whole number that always has four digits is a year, and years are written without a space. */
const isYear = ({ integer, min = 0, max = Number.POSITIVE_INFINITY }: FieldOf<'number'>) => integer === true && min >= 1000 && max <= 9999;

const writers: { [T in FieldType]: Write<T> } = {
  text: (field, value) => (field.format === 'organisation_number' ? organisationNumber(String(value)) : String(value)),
  texts: (_field, value) => strings(value).join(', '),
  number: (field, value, { t }) => {
    const amount = isYear(field) ? String(value) : number(Number(value), t.language);
    return field.unit ? `${amount}\u00a0${t(field.unit)}` : amount;
  },
  money: (_field, value, { t }) => money(Number(value), t.language),
  date: (_field, value, { t }) => date(String(value), t.language),
  flag: (_field, value, { t }) => t(value === true ? words.yes : words.no),
  scale: (field, value, { t }) => {
    const step = field.steps[Number(value) - 1];
    return step ? `${value} – ${t(step)}` : String(value);
  },
  choice: (field, value, { t }) => option(field.options, String(value), t),
  choices: (field, value, { t }) =>
    list(
      strings(value).map((key) => option(field.options, key, t)),
      t.language,
    ),
  term: (field, value, { t, vocabularies }) => t(termLabel(vocabularies[field.vocabulary] ?? [], String(value))),
  terms: (field, value, { t, vocabularies }) =>
    list(
      strings(value).map((key) => t(termLabel(vocabularies[field.vocabulary] ?? [], key))),
      t.language,
    ),
  ref: (_field, value) => (isReference(value) ? value.name : String(value)),
};

/** The value as text; the empty text when nothing is known. */
export function plainText(field: Field, value: Shown, around: Surroundings): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return '';
  // The compiler cannot see that the writer and the field come from the same entry of the lookup.
  const write = writers[field.type] as Write<FieldType>;
  return write(field, value, around);
}
