/** From the number in a box to the strength of its colour. */
import type { Measure } from '#model/measures';

/** 0 when nothing is known, else from the weakest colour to the strongest. */
export type Step = 0 | 1 | 2 | 3 | 4 | 5;
/** Where the steps after the first begin, from low to high. */
export type Breaks = readonly number[];

/** The number a person would have chosen at or below a value: 1, 2 or 5 and zeros. */
export function roundDown(value: number): number {
  if (value <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(value) + 1e-12);
  const first = value / power;
  return power * (first >= 5 ? 5 : first >= 2 ? 2 : 1);
}

/** Where the steps begin: as the measure says, or spread over what there is. */
export function breaksOf(measure: Measure, values: readonly (number | null)[]): Breaks {
  if (measure.steps) return measure.steps;
  const sorted = values.filter((value) => value !== null && value > 0).toSorted((a, b) => (a ?? 0) - (b ?? 0));
  if (sorted.length === 0) return [];
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
  const round = (value: number) => (measure.unit === 'count' ? Math.max(1, Math.round(value)) : roundDown(value));
  return [...new Set([at(0), at(0.35), at(0.6), at(0.85)].map(round))].filter((one) => one > 0).toSorted((a, b) => a - b);
}

/** How strong the colour of a value is; where low asks for attention, the low are the strongest. */
export function stepOf(measure: Measure, breaks: Breaks, value: number | null): Step {
  if (value === null) return 0;
  const place = breaks.filter((start) => value >= start).length + 1;
  const step = measure.attention === 'low' ? breaks.length + 2 - place : place;
  return Math.min(5, Math.max(1, step)) as Step;
}

/** The ranges of the legend, from the weakest colour to the strongest. `to` is the beginning of the next; null at the ends. */
export function rangesOf(measure: Measure, breaks: Breaks): { step: Step; from: number | null; to: number | null }[] {
  const ranges = [null, ...breaks].map((from, i) => ({
    step: stepOf(measure, breaks, from ?? Number.NEGATIVE_INFINITY),
    from,
    to: breaks[i] ?? null,
  }));
  return ranges.toSorted((a, b) => a.step - b.step);
}
