/** What is done in the worker: a file becomes an outline, and an outline a file. */
import { writeOutline } from '#exporters/outline/index';
import type { WriteOptions } from '#exporters/outline/options';
import { readOutline } from '#importers/outline/index';
import type { OutlineLimits } from '#importers/outline/options';
import { Refusal } from '#model/errors';
import type { Loss, Outline, OutlineRead } from '#model/outline';
import { type OutlineFormatName, outlineFormatNames } from '#model/outline-formats';
import type { Text } from '#model/text';

export interface Task {
  /** What is to be read, or has been. */
  source: { bytes: Uint8Array; file: string; limits?: OutlineLimits } | { outline: Outline };
  /** Of what is written. */
  options: Omit<WriteOptions, 'onProgress'>;
  /** The format to write; nothing is written when it is left out. */
  format?: OutlineFormatName;
  /** Tell what each format would lose: always, or when there are no more nodes than this. */
  compare?: number;
}

export type Answer =
  | { type: 'progress'; phase: 'read' | 'write'; done: number; total: number }
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
    const { outline, losses } = await outlineOf(task, tell);
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

const telling =
  (phase: 'read' | 'write', tell: Tell) =>
  ({ done, total }: { done: number; total: number }) =>
    tell({ type: 'progress', phase, done, total });

async function outlineOf({ source }: Task, tell: Tell): Promise<OutlineRead> {
  if ('outline' in source) return { outline: source.outline, losses: [] };
  const { bytes, file, limits } = source;
  return readOutline(bytes, file, { ...(limits ? { limits } : {}), hooks: { onProgress: telling('read', tell) } });
}

async function write(task: Task, outline: Outline, format: OutlineFormatName, before: readonly Loss[], tell: Tell): Promise<void> {
  const { bytes, losses } = await writeOutline(outline, format, { ...task.options, onProgress: telling('write', tell) });
  const own = new Uint8Array(bytes);
  tell({ type: 'written', bytes: own, losses: [...before, ...losses] }, [own.buffer]);
}

async function compared(task: Task, outline: Outline, format: OutlineFormatName): Promise<Answer> {
  try {
    const { bytes, losses } = await writeOutline(outline, format, task.options);
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
