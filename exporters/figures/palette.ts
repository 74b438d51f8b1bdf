/** The colours of the steps on paper: those of the theme in the light, from weak to strong. The screen has the same from the theme itself. */
import type { Answer } from '#model/adoption';
import type { Step } from '#model/map/scale';
import type { Measure } from '#model/measures';

interface Shade {
  fill: string;
  text: string;
}

const unknown: Shade = { fill: '#ffffff', text: '#242c34' };
const amount: readonly Shade[] = [
  { fill: '#edf5fa', text: '#042d4d' },
  { fill: '#c5ddf0', text: '#042d4d' },
  { fill: '#94c1e3', text: '#042d4d' },
  { fill: '#0a71c0', text: '#ffffff' },
  { fill: '#074a7e', text: '#ffffff' },
];
const attention: readonly Shade[] = [
  { fill: '#fcf2e2', text: '#3c2807' },
  { fill: '#f6d5a0', text: '#3c2807' },
  { fill: '#eeb04c', text: '#3c2807' },
  { fill: '#b27614', text: '#000000' },
  { fill: '#80540f', text: '#ffffff' },
];

/** The colour of a step, and of the letters on it. */
export const shadeOf = ({ attention: which }: Measure, step: Step): Shade =>
  (step === 0 ? unknown : (which === 'none' ? amount : attention)[step - 1]) ?? unknown;

export const ink = { text: '#242c34', subtle: '#585e64', line: '#b9bcbe', ground: '#f3f4f4', paper: '#ffffff' } as const;

/** The squares of shared solutions; the sign in each says the same. */
export const answerShades: Readonly<Record<Answer, Shade & { line: string; dashed?: boolean }>> = {
  used: { fill: '#0a71c0', line: '#0a71c0', text: '#ffffff' },
  not_used: { fill: '#f6d5a0', line: '#b27614', text: '#3c2807' },
  unsure: { fill: '#ffffff', line: '#585e64', text: '#242c34', dashed: true },
  not_relevant: { fill: '#f3f4f4', line: '#b9bcbe', text: '#585e64' },
};
