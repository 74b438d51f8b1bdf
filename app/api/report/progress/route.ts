/** A report as the page asks for it: told how far it has come, and stopped when nobody waits for it any more. */

import type { ReportMessage } from '#app/_reports/protocol';
import { admit, answering, formIn, spokenBy } from '#app/api/admit';
import { reportAskedBy } from '#app/api/report/asked';
import { writeReport } from '#app/api/report/file';
import { madeFile } from '#app/api/send-file';
import { Refusal } from '#model/errors';
import { reportFormats } from '#model/reports';
import type { Language, Text } from '#model/text';

export const dynamic = 'force-dynamic';

/** The least time between two lines of progress. */
const pace = 150;

const failed: Text = {
  nb: 'Noe gikk galt hos oss, og rapporten ble ikke laget. Prøv igjen; hjelper ikke det, gi administratoren beskjed.',
  nn: 'Noko gjekk gale hos oss, og rapporten vart ikkje laga. Prøv igjen; hjelper ikkje det, gi administratoren beskjed.',
  en: 'Something went wrong on our side, and the report was not made. Try again; if it persists, tell the administrator.',
};

const line = (message: ReportMessage): Uint8Array => new TextEncoder().encode(`${JSON.stringify(message)}\n`);

async function* told(
  request: Request,
  language: Language,
  work: (progress: (message: ReportMessage) => void) => ReturnType<typeof madeFile>,
  mime: string,
) {
  const waiting: ReportMessage[] = [];
  let wake = () => {};
  let last = 0;
  const making = work((message) => {
    if (Date.now() - last < pace) return;
    last = Date.now();
    waiting.push(message);
    wake();
  });
  const ended = making.then(
    () => true,
    () => true,
  );
  yield line({ type: 'progress', phase: 'read', done: 0 });
  for (let over = false; !over; ) {
    const news = new Promise<false>((resolve) => {
      wake = () => resolve(false);
    });
    if (waiting.length === 0) over = await Promise.race([ended, news]);
    for (const message of waiting.splice(0)) yield line(message);
  }
  try {
    const { made, stream } = await making;
    yield line({ type: 'file', name: made.name, mime, bytes: made.bytes });
    for await (const chunk of stream) yield chunk;
  } catch (error) {
    if (request.signal.aborted) return;
    if (!(error instanceof Refusal)) console.error(error);
    yield line({ type: 'refused', message: (error instanceof Refusal ? error.text : failed)[language] });
  }
}

export const POST = (request: Request): Promise<Response> =>
  answering(request, async () => {
    const { database, actor } = await admit(request, 'preflighted');
    const query = await formIn(request);
    const language = spokenBy(request, query);
    const asked = reportAskedBy(query, language);
    const stop = new AbortController();
    request.signal.addEventListener('abort', () => stop.abort(request.signal.reason), { once: true });
    const work = (progress: (message: ReportMessage) => void) =>
      madeFile((path) =>
        writeReport(database, actor, asked, path, {
          signal: stop.signal,
          progress: (phase, done) => progress({ type: 'progress', phase, done }),
        }),
      );
    const messages = told(request, language, work, reportFormats[asked.format].mime);
    const body = new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        const { done, value } = await messages.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: () => stop.abort(new Error('The one who asked has left.')),
    });
    return new Response(body, {
      headers: { 'content-type': 'application/octet-stream', 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no' },
    });
  });
