/** Numbers of a map as they are written: short in a box, whole in a table. */
import type { Measure } from '#model/measures';
import type { Language } from '#model/text';

const locale: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nb-NO', en: 'en-GB' };
const unknown: Readonly<Record<Language, string>> = { nb: 'Ikke oppgitt', nn: 'Ikkje oppgitt', en: 'Not stated' };
const months: Readonly<Record<Language, string>> = { nb: 'md.', nn: 'md.', en: 'months' };
const million: Readonly<Record<Language, string>> = { nb: 'mill. kr', nn: 'mill. kr', en: 'million kr' };

/** Each way of writing is made once: a map writes thousands of numbers while it moves. */
const formats = new Map<string, Intl.NumberFormat>();
function write(value: number, language: Language, digits: number, style: 'decimal' | 'percent' = 'decimal'): string {
  const key = `${language} ${digits} ${style}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale[language], { style, maximumFractionDigits: digits });
  formats.set(key, format);
  return format.format(value);
}
const money = (value: number, language: Language): string =>
  language === 'en' ? `NOK\u00a0${write(value, language, 0)}` : `${write(value, language, 0)}\u00a0kr`;
const units = {
  count: (value, language) => write(value, language, 0),
  money,
  share: (value, language) => write(value, language, 0, 'percent'),
  step: (value, language) => write(value, language, 1),
  months: (value, language) => `${write(Math.round(value), language, 0)}\u00a0${months[language]}`,
} satisfies Record<Measure['unit'], (value: number, language: Language) => string>;

/** `1 250 000 kr`, `85 %`, `3,5`; what is not known says so. */
export const shown = ({ unit }: Measure, value: number | null, language: Language): string =>
  value === null ? unknown[language] : units[unit](value, language);

/** As short as it can be understood: `1,3 mill. kr`; nothing known is a question mark. */
export function shownShort(measure: Measure, value: number | null, language: Language): string {
  if (value === null) return '?';
  if (measure.unit === 'money' && value >= 1_000_000)
    return `${write(value / 1_000_000, language, value < 10_000_000 ? 1 : 0)}\u00a0${million[language]}`;
  return shown(measure, value, language);
}
