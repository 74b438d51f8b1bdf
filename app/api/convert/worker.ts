/**
 * Runs conversions in worker threads: large files never hold up those who ask for pages. A thread serves one task at a time and is
 * kept for the next; one that is stopped, takes too long or too much memory is ended, and everything it held with it.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Answer, Task } from '#app/api/convert/work';
import type { WriteOptions } from '#exporters/outline/options';
import type { OutlineLimits } from '#importers/outline/options';
import type { Hooks } from '#importers/sheet';
import { Refusal } from '#model/errors';
import type { Outline, OutlineRead, OutlineWritten } from '#model/outline';
import type { OutlineFormatName } from '#model/outline-formats';

/** At most so many at once; others wait their turn. */
const atOnce = 2;
const seconds = 180;
const megabytes = 2048;
/** A thread with nothing to do is kept for as long. */
const idleFor = 60_000;

/** It took more time or memory than a conversion may. */
export class TooMuchWork extends Refusal {
  constructor() {
    super('too_much_work', {
      nb: 'Filen ble for tung å konvertere. Del den i flere filer, eller bruk kommandoen «husorden convert» på egen maskin.',
      nn: 'Fila vart for tung å konvertere. Del henne i fleire filer, eller bruk kommandoen «husorden convert» på eiga maskin.',
      en: 'The file became too heavy to convert. Split it, or use the command “husorden convert” on a machine of your own.',
    });
  }
}

/** Where the program lies, also when the code runs from a bundle and no longer lies beside it. */
function program(): string {
  const places = [import.meta.dirname, join(process.cwd(), 'app', 'api', 'convert')].filter((place) => place !== undefined);
  const found = places.map((place) => join(place, 'convert-worker.mjs')).find((place) => existsSync(place));
  if (found === undefined) throw new Error(`convert-worker.mjs was not found. Looked in: ${places.join(', ')}`);
  return found;
}

interface Thread {
  worker: Worker;
  rest?: NodeJS.Timeout;
}

const idle: Thread[] = [];
const waiting: (() => void)[] = [];
let running = 0;

function start(): Thread {
  const worker = new Worker(program(), { resourceLimits: { maxOldGenerationSizeMb: megabytes }, execArgv: [], stderr: false });
  worker.unref();
  return { worker };
}

function keep(thread: Thread): void {
  thread.worker.removeAllListeners();
  thread.rest = setTimeout(() => {
    idle.splice(idle.indexOf(thread), 1);
    void thread.worker.terminate();
  }, idleFor).unref();
  thread.worker.once('exit', () => {
    clearTimeout(thread.rest);
    const at = idle.indexOf(thread);
    if (at >= 0) idle.splice(at, 1);
  });
  idle.push(thread);
}

/** Reads a file in a thread of its own: the server goes on answering, and a file that is too heavy takes only the thread with it. */
export async function readAside(
  bytes: Uint8Array,
  file: string,
  { limits, hooks = {} }: { limits?: OutlineLimits; hooks?: Hooks } = {},
): Promise<OutlineRead> {
  let read: OutlineRead | undefined;
  const hear = (answer: Answer) => {
    if (answer.type === 'progress') hooks.onProgress?.({ phase: 'read', done: answer.done, total: answer.total });
    if (answer.type === 'outline') read = answer;
  };
  await convert({ source: { bytes, file, ...(limits ? { limits } : {}) }, options: { language: 'nb' } }, hear, hooks.signal);
  return answered(read);
}

/** Writes an outline in a thread of its own. */
export async function writeAside(
  outline: Outline,
  format: OutlineFormatName,
  { onProgress, ...options }: WriteOptions,
  signal?: AbortSignal,
): Promise<OutlineWritten> {
  let written: OutlineWritten | undefined;
  const hear = (answer: Answer) => {
    if (answer.type === 'progress') onProgress?.(answer);
    if (answer.type === 'written') written = answer;
  };
  await convert({ source: { outline }, options, format }, hear, signal);
  return answered(written);
}

function answered<T>(answer: T | undefined): T {
  if (answer === undefined) throw new Error('The converter ended without an answer');
  return answer;
}

/**
 * Carries out a task; every answer but the last is handed to `hear`.
 * @throws Refusal, TooMuchWork, and whatever the signal was aborted with
 */
export async function convert(task: Task, hear: (answer: Answer) => void, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  if (running >= atOnce) await turn(signal);
  running += 1;
  try {
    await carryOut(task, hear, signal);
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

const turn = (signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const leave = () => {
      waiting.splice(waiting.indexOf(go), 1);
      reject(signal?.reason);
    };
    const go = () => {
      signal?.removeEventListener('abort', leave);
      resolve();
    };
    waiting.push(go);
    signal?.addEventListener('abort', leave, { once: true });
  });

async function carryOut(task: Task, hear: (answer: Answer) => void, signal?: AbortSignal): Promise<void> {
  const thread = idle.pop() ?? start();
  clearTimeout(thread.rest);
  const { worker } = thread;
  worker.removeAllListeners();
  let stop = () => {};
  let timer: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      stop = () => reject(signal?.reason);
      signal?.addEventListener('abort', stop, { once: true });
      timer = setTimeout(() => reject(new TooMuchWork()), seconds * 1000);
      worker.on('error', (error: NodeJS.ErrnoException) => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new TooMuchWork() : error));
      worker.on('exit', (code) => reject(new Error(`The converter ended with ${code}`)));
      worker.on('message', (answer: Answer) => {
        if (answer.type === 'done') resolve();
        else if (answer.type === 'refused') reject(new Refusal(answer.code, answer.text));
        else if (answer.type === 'failed') reject(new Error(answer.message));
        else hear(answer);
      });
      worker.postMessage(task);
    });
    keep(thread);
  } catch (error) {
    // A refusal is an answer like any other; anything else may have left something undone.
    if (error instanceof Refusal && !(error instanceof TooMuchWork)) keep(thread);
    else {
      worker.removeAllListeners();
      worker.on('error', () => {});
      await worker.terminate();
    }
    throw error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}
