/** What is done in the worker: a file becomes an outline, and an outline a file. */
import { writeOutline } from '#exporters/outline/index';
import { readOutline } from '#importers/outline/index';
import { Refusal } from '#model/errors';
import type { Loss, Outline } from '#model/outline';
import { type OutlineFormatName, outlineFormatNames } from '#model/outline-formats';
import type { Language, Text } from '#model/text';

export interface Task {
  bytes: Uint8Array;
  file: string;
  language: Language;
  organisation: string;
  author?: string;
  /** The format to write; nothing is written when it is left out. */
  format?: OutlineFormatName;
  /** Tell what each format would lose: always, or when there are no more nodes than this. */
  compare?: number;
}

export type Answer =
  | { type: 'progress'; done: number; total: number }
  | { type: 'outline'; outline: Outline; losses: Loss[] }
  | { type: 'compared'; format: OutlineFormatName; losses: Loss[]; bytes: number; refused?: Text }
  | { type: 'written'; bytes: Uint8Array; losses: Loss[] }
  | { type: 'done' }
  | { type: 'refused'; code: string; text: Text }
  | { type: 'failed'; message: string };

type Tell = (answer: Answer, moved?: readonly ArrayBuffer[]) => void;

/** Carries out a task and tells as it goes. The last answer is `done`, `refused` or `failed`. */
export async function answer(task: Task, tell: Tell): Promise<void> {
  try {
    const onProgress = ({ done, total }: { done: number; total: number }) => tell({ type: 'progress', done, total });
    const { outline, losses } = await readOutline(task.bytes, task.file, { hooks: { onProgress } });
    if (task.format) await write(task, outline, task.format, losses, tell);
    else tell({ type: 'outline', outline, losses });
    if (task.compare !== undefined && countOf(outline, task.compare) <= task.compare)
      for (const format of outlineFormatNames) tell(await compared(task, outline, format));
    tell({ type: 'done' });
  } catch (error) {
    tell(
      error instanceof Refusal
        ? { type: 'refused', code: error.code, text: error.text }
        : { type: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) },
    );
  }
}

const optionsOf = ({ language, organisation, author }: Task) => ({
  language,
  organisation,
  ...(author ? { author } : {}),
  date: new Date(),
});

async function write(task: Task, outline: Outline, format: OutlineFormatName, before: readonly Loss[], tell: Tell): Promise<void> {
  const { bytes, losses } = await writeOutline(outline, format, optionsOf(task));
  const own = new Uint8Array(bytes);
  tell({ type: 'written', bytes: own, losses: [...before, ...losses] }, [own.buffer]);
}

async function compared(task: Task, outline: Outline, format: OutlineFormatName): Promise<Answer> {
  try {
    const { bytes, losses } = await writeOutline(outline, format, optionsOf(task));
    return { type: 'compared', format, losses, bytes: bytes.length };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { type: 'compared', format, losses: [], bytes: 0, refused: error.text };
  }
}

/** How many nodes there are; stops counting above `most`. */
function countOf({ root }: Outline, most: number): number {
  let count = 0;
  const waiting = [root];
  for (let node = waiting.pop(); node && count <= most; node = waiting.pop()) {
    count += 1;
    waiting.push(...node.children);
  }
  return count;
}
