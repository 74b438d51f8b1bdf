/** Exports a list as it is shown, or the whole catalogue. */
import { admit, answering, Malformed, spokenBy, TooLarge } from '#app/api/admit';
import { fileLines, wantsLines } from '#app/api/convert/file-lines';
import { askedBy } from '#app/api/export/asked';
import { writeExport } from '#app/api/export/file';
import { madeFile, sendFile } from '#app/api/send-file';
import { fileFormat } from '#model/file-formats';

export const dynamic = 'force-dynamic';

async function sent(request: Request, query: URLSearchParams): Promise<Response> {
  const { database, actor } = await admit(request, 'same origin');
  const language = spokenBy(request, query);
  const asked = askedBy(query, language);
  const { mime } = fileFormat(asked.format);
  if (wantsLines(request))
    return fileLines(request, language, async ({ signal, progress }) => {
      const told = ({ done, total }: { done: number; total: number }) => progress('write', done, total);
      const { made, stream } = await madeFile((path) => writeExport(database, actor, asked, path, signal, told));
      return { name: made.name, mime, bytes: made.bytes, content: stream };
    });
  return sendFile(mime, (path) => writeExport(database, actor, asked, path, request.signal));
}

export const GET = (request: Request): Promise<Response> => answering(request, () => sent(request, new URL(request.url).searchParams));

const largestForm = 1_000_000;

/** The same as a form, for more selected rows than an address can hold. */
export const POST = (request: Request): Promise<Response> =>
  answering(request, async () => {
    if (Number(request.headers.get('content-length') ?? Number.POSITIVE_INFINITY) > largestForm) throw new TooLarge(largestForm);
    if (!request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')) throw new Malformed();
    return sent(request, new URLSearchParams(await request.text()));
  });
