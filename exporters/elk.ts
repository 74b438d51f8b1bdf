/** ELK (eclipse.dev/elk) outside the browser, in a process of its own that ends with the work. */
import { fork } from 'node:child_process';
import type { ElkNode } from 'elkjs/lib/elk-api';
import { programAt, sealed } from '#exporters/child-program';

/** Lays out one graph. */
export type Run = (graph: ElkNode) => Promise<ElkNode>;

interface Answer {
  number: number;
  graph?: ElkNode;
  error?: string;
}

/** The layout took too long, or more memory than it may. */
export class LayoutTooLarge extends Error {}

const limits = { seconds: 30, megabytes: 1024 };

/** Does work that lays out graphs. @throws LayoutTooLarge, or the reason of the signal */
export async function withElk<T>(work: (run: Run) => Promise<T>, signal?: AbortSignal): Promise<T> {
  signal?.throwIfAborted();
  const child = fork(programAt('elk-process.mjs'), { execArgv: [`--max-old-space-size=${limits.megabytes}`], env: sealed, silent: true });
  const waiting = new Map<number, { resolve: (graph: ElkNode) => void; reject: (reason: unknown) => void }>();
  let given = 0;
  const run: Run = (graph) =>
    new Promise((resolve, reject) => {
      given += 1;
      waiting.set(given, { resolve, reject });
      child.send({ number: given, graph });
    });
  child.on('message', (message) => {
    const { number, graph, error } = message as Answer;
    const asked = waiting.get(number);
    waiting.delete(number);
    if (graph) asked?.resolve(graph);
    else asked?.reject(new Error(`ELK: ${error}`));
  });
  let timer: NodeJS.Timeout | undefined;
  const stop = new AbortController();
  const ended = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new LayoutTooLarge()), limits.seconds * 1000);
    child.once('error', reject);
    child.once('exit', () => reject(new LayoutTooLarge()));
    signal?.addEventListener('abort', () => reject(signal.reason), { signal: stop.signal });
  });
  try {
    return await Promise.race([work(run), ended]);
  } finally {
    clearTimeout(timer);
    stop.abort();
    child.kill('SIGKILL');
  }
}
