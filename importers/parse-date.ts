/** Dates as people write them. What lacks a day is read as the first one, and that is said. */
import { type Said, say } from '#importers/say';

export type ParsedDate = { value: string; said?: Said } | { said: Said };

const months = ['jan', 'feb', 'mar', 'apr', 'ma[iy]', 'jun', 'jul', 'aug', 'sep', 'o[kc]t', 'nov', 'de[sc]'].map(
  (start) => new RegExp(`^${start}[a-zæøå]*\\.?$`, 'i'),
);
const two = (n: number): string => String(n).padStart(2, '0');

/** `2021-02-31` is no date. */
function iso(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` : null;
}

/** The date as Norwegians write it, for messages. */
const shownDate = (date: string): string => date.split('-').reverse().join('.');

interface Parts {
  year: number;
  month: number;
  day: number;
  /** Something had to be filled in or could be read in another way. */
  doubtful?: boolean;
}

const century = (year: string): number => (year.length === 4 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900));
const monthNamed = (name: string): number => months.findIndex((month) => month.test(name)) + 1;

const readers: readonly ((text: string) => Parts | null)[] = [
  (text) => {
    const m = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text);
    return m && { year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) };
  },
  (text) => {
    const m = /^(\d{1,2})([-./])\s?(\d{1,2})[-./]\s?(\d{4}|\d{2})\.?$/.exec(text);
    if (!m) return null;
    const american = m[2] === '/' && Number(m[1]) <= 12 && m[1] !== m[3];
    return { year: century(m[4] ?? ''), month: Number(m[3]), day: Number(m[1]), doubtful: m[4]?.length === 2 || american };
  },
  (text) => {
    const m = /^(\d{1,2})\.?\s*([a-zæøå]+\.?)\s*(\d{4})$/i.exec(text);
    return m && { year: Number(m[3]), month: monthNamed(m[2] ?? ''), day: Number(m[1]) };
  },
  (text) => {
    const m = /^([a-zæøå]+\.?)\s*(\d{4})$/i.exec(text);
    const month = m ? monthNamed(m[1] ?? '') : 0;
    return m && month > 0 ? { year: Number(m[2]), month, day: 1, doubtful: true } : null;
  },
  (text) => {
    const m = /^(?:(\d{4})[-./](\d{1,2})|(\d{1,2})[-./](\d{4}))$/.exec(text);
    return m && { year: Number(m[1] ?? m[4]), month: Number(m[2] ?? m[3]), day: 1, doubtful: true };
  },
  (text) => {
    const m = /^(1[89]\d\d|2[01]\d\d)$/.exec(text);
    return m && { year: Number(m[1]), month: 1, day: 1, doubtful: true };
  },
  (text) => {
    const m = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(text);
    return m && { year: Number(m[1]), month: Number(m[2]), day: Number(m[3]), doubtful: true };
  },
  (text) => {
    // A day number that lost its date format: 1954 to 2119.
    const serial = /^\d{5}$/.test(text) ? Number(text) : 0;
    if (serial < 20_000 || serial > 80_000) return null;
    const date = new Date((serial - 25_569) * 86_400_000);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), doubtful: true };
  },
];

/** Reads a date. `2014` becomes 1 January 2014, with a warning; 31.02.2021 is a problem. */
export function parseDate(written: string): ParsedDate {
  const text = written
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/i, '');
  for (const reader of readers) {
    const parts = reader(text);
    if (!parts) continue;
    const value = parts.month > 0 ? iso(parts.year, parts.month, parts.day) : null;
    if (value === null) return { said: say(parts.month > 0 ? 'no_such_date' : 'bad_date', 'error', { value: written }) };
    return parts.doubtful ? { value, said: say('date_read_as', 'warning', { value: written, proposal: shownDate(value) }) } : { value };
  }
  return { said: say('bad_date', 'error', { value: written }) };
}
