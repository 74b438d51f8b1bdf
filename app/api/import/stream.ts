/** An answer that is written while the work goes on: a line of JSON for every message, and an end to the work when nobody listens. */
import type { Phase, ServerMessage } from '#app/_import/protocol';
import { Refusal } from '#model/errors';
import type { Language } from '#model/text';

export interface Teller<M = ServerMessage> {
  tell(message: M): Promise<void>;
  progress(phase: Phase | 'write', done: number, total: number): void;
  signal: AbortSignal;
}

/** The least time between two lines of progress. */
const pace = 100;

const failed: Readonly<Record<Language, string>> = {
  nb: 'Noe gikk galt hos oss, og ingenting er lagt inn. Prøv igjen; hjelper ikke det, gi administratoren beskjed.',
  nn: 'Noko gjekk gale hos oss, og ingenting er lagt inn. Prøv igjen; hjelper ikkje det, gi administratoren beskjed.',
  en: 'Something went wrong on our side, and nothing was brought in. Try again; if it persists, tell the administrator.',
};

/** Starts the work and streams what it tells. When the request is aborted, or the stream cancelled, the work's signal is too. */
export function streaming<M = ServerMessage>(request: Request, language: Language, work: (teller: Teller<M>) => Promise<void>): Response {
  const stop = new AbortController();
  request.signal.addEventListener('abort', () => stop.abort(request.signal.reason), { once: true });
  const lines = new TransformStream<Uint8Array, Uint8Array>();
  const writer = lines.writable.getWriter();
  writer.closed.catch(() => stop.abort());
  const encoder = new TextEncoder();
  const tell = async (message: M | ServerMessage | { type: 'progress'; phase: Phase | 'write'; done: number; total: number }) => {
    await writer.ready;
    await writer.write(encoder.encode(`${JSON.stringify(message)}\n`));
  };
  let told = 0;
  let last: Phase | 'write' | undefined;
  const progress: Teller<M>['progress'] = (phase, done, total) => {
    const now = Date.now();
    if (phase === last && now - told < pace && done < total) return;
    told = now;
    last = phase;
    tell({ type: 'progress', phase, done, total }).catch(() => stop.abort());
  };
  void (async () => {
    try {
      await work({ tell, progress, signal: stop.signal });
      await writer.close();
    } catch (error) {
      if (!stop.signal.aborted) {
        if (!(error instanceof Refusal)) console.error(error);
        const refusal =
          error instanceof Refusal ? { code: error.code, message: error.text[language] } : { code: 'failed', message: failed[language] };
        await tell({ type: 'refused', ...refusal }).catch(() => {});
      }
      await writer.close().catch(() => {});
    }
  })();
  return new Response(lines.readable, {
    headers: {
      'content-type': 'application/x-ndjson; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      // Proxies such as nginx would otherwise hold the lines back.
      'x-accel-buffering': 'no',
    },
  });
}
