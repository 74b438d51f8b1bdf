/** What is said of the steps of a scale. */
import type { Say } from '#app/_i18n/say';
import { map as words } from '#app/_i18n/texts/boxes';
import { type Breaks, rangesOf, type Step } from '#model/map/scale';
import { shown, shownShort } from '#model/map/shown';
import { type MeasureName, measureOf } from '#model/measures';

/** The steps of a legend in words, from the weakest colour to the strongest. */
export function legendOf(t: Say, name: MeasureName, breaks: Breaks): { step: Step; text: string }[] {
  const measure = measureOf(name);
  const write = (value: number) => (measure.unit === 'money' ? shownShort : shown)(measure, value, t.language);
  return rangesOf(measure, breaks).map(({ step, from, to }) => ({ step, text: rangeText(t, measure.unit === 'count', from, to, write) }));
}

function rangeText(t: Say, whole: boolean, from: number | null, to: number | null, write: (value: number) => string): string {
  if (from === null && to === null) return write(0);
  if (to === null) return t(words.atLeast, { from: write(from ?? 0) });
  // Of what is counted, the last number before the next step can be named.
  const last = to - 1;
  if (whole)
    return last <= (from ?? 0) ? t(words.exactly, { from: write(from ?? 0) }) : t(words.range, { from: write(from ?? 0), to: write(last) });
  return from === null ? t(words.less, { to: write(to) }) : t(words.between, { from: write(from), to: write(to) });
}
