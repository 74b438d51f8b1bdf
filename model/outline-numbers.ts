/** Numbers people type in front of titles: «1.2 Lønn», «II. Drift», «b) Arkiv». Whether they are numbers, only their siblings can say. */
import { numberOff } from '#model/outline-lines';

/** A title with what may be its number off. */
export interface Counted {
  number: string;
  /** Which of its siblings it is, from 1. */
  value: number;
  /** Surely a number, whatever stands beside it. */
  sure: boolean;
  title: string;
}

const signs: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function roman(text: string): number {
  let sum = 0;
  [...text.toLowerCase()].forEach((sign, i, all) => {
    const value = signs[sign] ?? 0;
    sum += value < (signs[all[i + 1] ?? ''] ?? 0) ? -value : value;
  });
  return sum;
}

const alphabet = 'abcdefghijklmnopqrstuvwxyzæøå';
// «I Oslo» is no first chapter; «I Oslo» and «II Bergen» are two.
const romans = /^(?:([IVXLC]{1,6})[.)]?|([ivxlc]{1,6})[.)])[ \t\u00a0]+(\S[\s\S]*)$/;
const letters = /^(\p{L})[.)][ \t\u00a0]+(\S[\s\S]*)$/u;

function decimals(title: string): Counted | null {
  const off = numberOff(title);
  return off && { ...off, value: Number(off.number.split('.').at(-1)) };
}

/** «II. Drift». */
export function romansOf(title: string): Counted | null {
  const [, upper, lower, rest = ''] = romans.exec(title) ?? [];
  const number = upper ?? lower;
  return number === undefined ? null : { number, value: roman(number), sure: false, title: rest };
}

function lettersOf(title: string): Counted | null {
  const [, number, rest = ''] = letters.exec(title) ?? [];
  const value = number === undefined ? 0 : alphabet.indexOf(number.toLowerCase()) + 1;
  return number === undefined || value === 0 ? null : { number, value, sure: false, title: rest };
}

/** The ways people count. */
export const countings = [decimals, romansOf, lettersOf] as const;

/** True when a reader may take a number off the title, depending on what stands beside it. */
export const mayHaveNumber = (title: string): boolean => countings.some((counted) => counted(title) !== null);
