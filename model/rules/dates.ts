/** Rules about dates that must come in order. */
import type { Values } from '#model/fields';
import { type Problem, problemAt } from '#model/result';

/** The second date must not be before the first; equal or unknown dates pass. */
export const datesInOrder =
  (first: string, second: string) =>
  (values: Values): Problem[] => {
    const [from, to] = [values[first], values[second]];
    if (typeof from !== 'string' || typeof to !== 'string' || to >= from) return [];
    return [
      problemAt(second, 'dates_out_of_order', {
        nb: `«{${second}}» (${to}) er før «{${first}}» (${from}). Rett den datoen som er feil.`,
        nn: `«{${second}}» (${to}) er før «{${first}}» (${from}). Rett den datoen som er feil.`,
        en: `“{${second}}” (${to}) is before “{${first}}” (${from}). Correct the date that is wrong.`,
      }),
    ];
  };
