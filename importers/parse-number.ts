/** Numbers and amounts as people write them in Norwegian spreadsheets. */
import { type Said, say } from '#importers/say';
import type { Text } from '#model/text';

export type ParsedNumber = { value: number; said?: Said } | { said: Said };

const spaces = /[\s\u00a0\u202f\u2009]+/g;
const approximate =
  /^(ca\.?|cirka|circa|omtrent|omkring|om lag|rundt|about|approx\.?|approximately|~|≈|over|under|minst|maks\.?|mer enn|meir enn|mindre enn|inntil|>|<|≥|≤)\s*/i;
const foreign = /(€|\$|£|¥|\b(?:eur|euro|usd|sek|dkk|gbp|chf|isk)\b)/i;
const kroner =
  /^(?:nok|kroner|kr\.?)\s*|(?:\s*(?:,\s*[-–—]+|\.\s*[-–—]+|(?<![a-zæøå])(?:kr\.?|nok|kroner))(?:\s*(?:\/|pr\.?|per)\s*(?:år|year))?)$/i;
/** What a number counts, written after it; the heading already says so. */
const counted =
  /^(.*\d)\s*(?:stk|stykk|personer|personar|brukere|brukarar|lisenser|lisensar|ansatte|tilsette|registrerte|users|licences|licenses)\.?$/i;
const multiples: readonly [RegExp, number][] = [
  [/\s*(?:mrd\.?|milliard(?:er|ar)?|billion)$/i, 1e9],
  [/\s*(?:mill\.?|millioner|millionar|million|mnok|mkr)$/i, 1e6],
  [/\s*(?:tusen|thousand|tkr|tnok)$/i, 1e3],
];

/** The number as Norwegians write it, for messages. */
const shown = (value: number): string => {
  const [whole = '', decimals] = String(Math.abs(value)).split('.');
  return `${value < 0 ? '-' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, ' ')}${decimals ? `,${decimals}` : ''}`;
};

/** Digits with a decimal sign and thousands separators; null when it is no number. */
function digits(text: string): number | null {
  const negative = /^\((.*)\)$/.exec(text);
  const signed = (negative?.[1] ?? text).replace(/^[-−–]\s*/, '-').replace(/^\+\s*/, '');
  const sign = negative || signed.startsWith('-') ? -1 : 1;
  const body = signed.replace(/^-/, '');
  const patterns: readonly [RegExp, (match: string) => string][] = [
    [/^\d+(?:[.,]\d+)?$/, (m) => m.replace(',', '.')],
    [/^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/, (m) => m.replaceAll(' ', '').replace(',', '.')],
    [/^\d{1,3}(?:['’´]\d{3})+(?:[.,]\d+)?$/, (m) => m.replace(/['’´]/g, '').replace(',', '.')],
    [/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/, (m) => m.replaceAll('.', '').replace(',', '.')],
    [/^[1-9]\d{0,2}(?:(?:,\d{3}){2,}(?:\.\d+)?|,\d{3}\.\d+)$/, (m) => m.replaceAll(',', '')],
  ];
  // A dot before exactly three digits parts thousands in Norwegian: 980.000.
  const order = /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(body) ? patterns.slice(3) : patterns;
  for (const [pattern, clean] of order) if (pattern.test(body)) return sign * Number(clean(body));
  return null;
}

function amount(text: string): number | null {
  for (const [pattern, times] of multiples) {
    if (!pattern.test(text)) continue;
    const value = digits(text.replace(pattern, ''));
    // 1.1 * 1e6 is not exactly 1 100 000 in binary.
    return value === null ? null : Number((value * times).toPrecision(15));
  }
  return digits(text);
}

function withoutKroner(text: string): string {
  let rest = text;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(kroner, '').trim();
  }
  return rest;
}

function core(written: string, currency: boolean, units: readonly string[]): { text: string; near: boolean } {
  const flat = written.replace(spaces, ' ').trim();
  let text = flat.replace(approximate, '').replace(/(\d)\s?\+$/, '$1');
  const near = text !== flat;
  if (currency) {
    const thousands = /^(mnok|tnok|tkr|mkr)\s*(.*)$/i.exec(text);
    text = thousands ? `${thousands[2]} ${thousands[1]}` : withoutKroner(text);
  }
  const month = units.includes('måneder') ? /^(.*\d)\s*(?:mnd|md|måned|månad|month)s?\.?$/i.exec(text) : null;
  if (month) return { text: month[1] ?? '', near };
  const hour = units.includes('timer') ? /^(.*\d)\s*(?:t|h|time|hour)\.?$/i.exec(text) : null;
  if (hour) return { text: hour[1] ?? '', near };
  const unit = units.find((u) => u !== '' && text.toLowerCase().endsWith(u.toLowerCase()));
  if (unit) text = text.slice(0, -unit.length).trim();
  return { text, near };
}

/** An amount that is already a number: kroner have two decimals. */
export function roundMoney(value: number): { value: number; said?: Said } {
  const rounded = Math.round(value * 100) / 100;
  if (Math.abs(rounded - value) < 1e-6) return { value: rounded };
  return { value: rounded, said: say('rounded', 'info', { value: shown(value), proposal: shown(rounded) }) };
}

/** An amount in kroner: `kr 1 250 000,-`, `NOK 3 400 000`, `2 100 000,50`, `980.000`, `1,5 mill`. */
export function parseMoney(written: string, label: Text): ParsedNumber {
  if (foreign.test(written)) return { said: say('other_currency', 'error', { value: written }) };
  const { text, near } = core(written, true, []);
  const value = amount(text);
  if (value === null) return { said: say('bad_number', 'error', { value: written, label }) };
  const ambiguous = /^-?([1-9]\d{0,2}),(\d{3})$/.exec(text);
  if (ambiguous) return { said: say('ambiguous_number', 'error', { value: written, one: shown(value), other: shown(value * 1000) }) };
  const rounded = roundMoney(value);
  return near ? { said: say('approximate_number', 'error', { value: written, proposal: shown(rounded.value) }) } : rounded;
}

/** A number, with or without its unit after it. */
export function parseNumber(written: string, label: Text, options: { integer?: boolean; unit?: Text } = {}): ParsedNumber {
  const units = options.unit ? [...new Set(Object.values(options.unit))].sort((a, b) => b.length - a.length) : [];
  const { text, near } = core(options.integer && !options.unit ? written.replace(counted, '$1') : written, false, units);
  const value = amount(text);
  if (value === null) return { said: say('bad_number', 'error', { value: written, label }) };
  if (near) return { said: say('approximate_number', 'error', { value: written, proposal: shown(value) }) };
  if (options.integer && !Number.isInteger(value)) return { said: say('not_whole', 'error', { value: written, label }) };
  return { value };
}

const ownUnit = /tusen|thousand|t?kr|nok|mill|mkr|mrd|milliard|,\s*[-–—]/i;

/** How many kroner one stands for in a column that is headed `(1000 kr)`, `i tusen`, `TNOK` or `mill. kr`. */
export function unitOfHeading(heading: string): number {
  const text = heading.toLowerCase();
  if (/\b(?:mnok|mkr|mill\.?|millioner|millionar|million)(?![a-zæøå])/.test(text)) return 1e6;
  if (/\b(?:tnok|tkr|tusen|thousands?)(?![a-zæøå])|\b1[ .]?000(?![ .]?\d)/.test(text)) return 1e3;
  return 1;
}

/** The amount in kroner when the heading gives the unit; an amount that is written with a unit of its own keeps it. */
export const inKroner = (value: number, written: string, heading: string): number =>
  ownUnit.test(written) ? value : Number((value * unitOfHeading(heading)).toPrecision(15));
