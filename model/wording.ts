/**
 * Numbers, kroner and dates in the words of the reader, on pages and in documents.
 * Not every browser carries Nynorsk, so its numbers borrow Bokmål's (they are the same) and the names of months are our own.
 */
import type { Language, Text } from '#model/text';

const locale: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nb-NO', en: 'en-GB' };

/** What is shown where nothing is known: never a dash, which could be read as zero. */
export const unknown: Text = { nb: 'Ikke oppgitt', nn: 'Ikkje oppgitt', en: 'Not stated' };

const months: Readonly<Record<Language, readonly string[]>> = {
  nb: ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember'],
  nn: ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

/** `1 250 000`, `0,5`. */
export const number = (value: number, language: Language): string =>
  new Intl.NumberFormat(locale[language], { maximumFractionDigits: 6 }).format(value);

/** `1 250 000 kr`; øre only when there are any. */
export function money(value: number, language: Language): string {
  const digits = Number.isInteger(value) ? 0 : 2;
  const amount = new Intl.NumberFormat(locale[language], { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
  return language === 'en' ? `NOK\u00a0${amount}` : `${amount}\u00a0kr`;
}

/** `85 %` from 0.85. */
export const percent = (share: number, language: Language): string =>
  new Intl.NumberFormat(locale[language], { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** The calendar day of an instant in Norway, whatever clock the server keeps; dates pass through. */
export function dayOf(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' }).format(new Date(value));
}

/** `17.02.2026`, from a date or an instant. */
export function date(value: string, language: Language): string {
  const [year, month, day] = dayOf(value).split('-');
  return language === 'en' ? `${day}/${month}/${year}` : `${day}.${month}.${year}`;
}

/** `17. februar 2026`; the year is left out when it is the year of `now`. */
export function longDate(value: string, language: Language, now?: Date): string {
  const [year = '', month = '', day = ''] = dayOf(value).split('-');
  const name = months[language][Number(month) - 1] ?? month;
  const start = language === 'en' ? `${Number(day)} ${name}` : `${Number(day)}. ${name}`;
  return now && dayOf(now.toISOString()).startsWith(year) ? start : `${start} ${year}`;
}

/** `kl. 14.05`, Norwegian time. */
export function time(value: string, language: Language): string {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Oslo', hour: '2-digit', minute: '2-digit' }).format(new Date(value));
  return language === 'en' ? clock : `kl. ${clock.replace(':', '.')}`;
}

/** `Oppad, Gerica og Visma`. */
export function list(items: readonly string[], language: Language): string {
  const and = language === 'en' ? 'and' : 'og';
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
}
