/** The words of `model/wording.ts` for pages, and time spans. Nynorsk's words for time are our own, since not every browser carries them. */
import { fill, type Language, type Text } from '#model/text';

export { date, dayOf, list, longDate, money, number, percent, time, unknown } from '#model/wording';

type Span = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
const spans: Readonly<Record<Span, { one: Text; other: Text }>> = {
  minute: { one: { nb: '1 minutt', nn: '1 minutt', en: '1 minute' }, other: { nb: '{n} minutter', nn: '{n} minutt', en: '{n} minutes' } },
  hour: { one: { nb: '1 time', nn: '1 time', en: '1 hour' }, other: { nb: '{n} timer', nn: '{n} timar', en: '{n} hours' } },
  day: { one: { nb: '1 dag', nn: '1 dag', en: '1 day' }, other: { nb: '{n} dager', nn: '{n} dagar', en: '{n} days' } },
  week: { one: { nb: '1 uke', nn: '1 veke', en: '1 week' }, other: { nb: '{n} uker', nn: '{n} veker', en: '{n} weeks' } },
  month: { one: { nb: '1 måned', nn: '1 månad', en: '1 month' }, other: { nb: '{n} måneder', nn: '{n} månader', en: '{n} months' } },
  year: { one: { nb: '1 år', nn: '1 år', en: '1 year' }, other: { nb: '{n} år', nn: '{n} år', en: '{n} years' } },
};
const ago: Text = { nb: 'for {span} siden', nn: 'for {span} sidan', en: '{span} ago' };
const inTime: Text = { nb: 'om {span}', nn: 'om {span}', en: 'in {span}' };
const justNow: Text = { nb: 'nå nettopp', nn: 'no nettopp', en: 'just now' };

const seconds: readonly (readonly [Span, number])[] = [
  ['year', 365.25 * 86400],
  ['month', 30.44 * 86400],
  ['week', 7 * 86400],
  ['day', 86400],
  ['hour', 3600],
  ['minute', 60],
];

/** `for 3 måneder siden`, `om 2 dager`, `nå nettopp`. */
export function relative(value: string, language: Language, now: Date): string {
  const difference = (new Date(value).getTime() - now.getTime()) / 1000;
  for (const [span, length] of seconds) {
    const n = Math.floor(Math.abs(difference) / length);
    if (n < 1) continue;
    const words = fill(n === 1 ? spans[span].one : spans[span].other, { n });
    return fill(difference < 0 ? ago : inTime, { span: words })[language];
  }
  return justNow[language];
}
