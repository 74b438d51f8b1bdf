/** Has a PDF taken apart by a process of its own, without secrets or network, which is ended when it takes too much of anything. */
import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ReadOptions } from '#importers/outline/options';
import { OutlineRefused } from '#importers/outline/refusals';
import { attachmentName } from '#model/outline-carried';

/** A piece of text where it stands, in points from the upper left of the page. */
export interface PdfText {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  bold: boolean;
  /** A header, footer or other thing that is no part of the content, says the file. */
  artifact: boolean;
  /** Names the piece among the roles of the page. */
  mark: string | null;
}

export interface PdfPage {
  width: number;
  height: number;
  texts: PdfText[];
  /** In the order of the structure: mark, role, depth in lists, and which block of text it belongs to. */
  roles: [mark: string, role: string, lists: number, block: number][];
}

export interface PdfContent {
  /** Pages of the document, of which not all may be here. */
  count: number;
  pages: PdfPage[];
  bookmarks: { title: string; level: number }[];
  title: string;
}

type Answer =
  | { own: Uint8Array }
  | { refused: 'file_password' | 'file_truncated' }
  | { progress: { done: number; total: number } }
  | PdfContent;

export interface PdfLimits {
  pages: number;
  texts: number;
  seconds: number;
  megabytes: number;
}

export const pdfLimits: PdfLimits = { pages: 2_000, texts: 1_000_000, seconds: 120, megabytes: 1_500 };

/** Where the program lies, also when the code runs from a bundle and no longer lies beside it. */
const program = (): string => {
  const places = [import.meta.dirname, join(process.cwd(), 'importers/outline')].filter((place) => place !== undefined);
  const found = places.map((place) => join(place, 'pdf-process.mjs')).find((place) => existsSync(place));
  if (found === undefined) throw new Error(`pdf-process.mjs was not found. Looked in: ${places.join(', ')}`);
  return found;
};

const atOnce = 2;
const waiting: (() => void)[] = [];
let running = 0;

/** The file attached by us, or the text of the pages. @throws OutlineRefused when it cannot be read, or takes too much time or memory */
export async function extractPdf(
  bytes: Uint8Array,
  file: string,
  { hooks: { signal, onProgress } }: Pick<ReadOptions, 'hooks'>,
  limits = pdfLimits,
): Promise<{ own: Uint8Array } | PdfContent> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    signal?.throwIfAborted();
    return await inProcess(bytes, file, limits, signal, onProgress);
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

async function inProcess(
  bytes: Uint8Array,
  file: string,
  limits: PdfLimits,
  signal: ReadOptions['hooks']['signal'],
  onProgress: ReadOptions['hooks']['onProgress'],
): Promise<{ own: Uint8Array } | PdfContent> {
  const child = fork(program(), {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${limits.megabytes}`],
    env: { NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const ended = new AbortController();
  try {
    return await new Promise<{ own: Uint8Array } | PdfContent>((resolve, reject) => {
      child.on('message', (message) => {
        const answer = message as Answer;
        if ('progress' in answer) onProgress?.({ phase: 'read', ...answer.progress });
        else if ('refused' in answer) reject(new OutlineRefused(answer.refused, file));
        else resolve(answer);
      });
      child.once('error', reject);
      // Out of memory, most likely: the parser itself never ends the process.
      child.once('exit', () => reject(new OutlineRefused('pdf_too_heavy', file)));
      signal?.addEventListener('abort', () => reject(signal.reason), { signal: ended.signal });
      watch(child, limits, ended.signal).then((within) => within || reject(new OutlineRefused('pdf_too_heavy', file)), reject);
      child.send({ bytes, attachment: attachmentName, pagesMost: limits.pages, textsMost: limits.texts });
    });
  } finally {
    ended.abort();
    child.kill('SIGKILL');
  }
}

/** Whether the work ended within its limits; memory is seen on Linux. */
async function watch({ pid }: ChildProcess, { seconds, megabytes }: PdfLimits, ended: AbortSignal): Promise<boolean> {
  const last = Date.now() + seconds * 1000;
  while (!ended.aborted) {
    const pages = Number((await readFile(`/proc/${pid}/statm`, 'latin1').catch(() => '')).split(' ')[1] ?? 0);
    if (Date.now() > last || pages * 4096 > megabytes * 2 ** 20) return false;
    await pause(100, null, { signal: ended }).catch(() => null);
  }
  return true;
}
