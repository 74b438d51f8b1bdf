/** What every writer of an outline is given. */
import type { Outline, OutlineWritten } from '#model/outline';
import { levelsOf, type Step, stepsOf } from '#model/outline-tree';
import type { Language } from '#model/text';

export interface WriteOptions {
  /** Of headings and labels in the file. */
  language: Language;
  title?: string;
  organisation?: string;
  /** Who made it. */
  author?: string;
  date?: Date;
  /** How many nodes are written, now and then. Packing, and setting a PDF, come after the last of them. */
  onProgress?: (progress: { done: number; total: number }) => void;
}

/** Progress is told once for so many nodes. */
export const toldEach = 500;

/** Every node as it would be read aloud; tells on the way how many have been taken. */
export function* toldSteps(outline: Outline, { onProgress }: Pick<WriteOptions, 'onProgress'>): Generator<Step> {
  if (!onProgress) return yield* stepsOf(outline);
  let total = 0;
  for (const level of levelsOf(outline)) total += level.length;
  let done = 0;
  for (const step of stepsOf(outline)) {
    yield step;
    done += 1;
    if (done % toldEach === 0 || done === total) onProgress({ done, total });
  }
}

/** The outline is tidy: what is empty is left out. */
export type OutlineWriter = (outline: Outline, options: WriteOptions) => Promise<OutlineWritten>;
