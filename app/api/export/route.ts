/** Exports a list as it is shown, or the whole catalogue. */
import { admit, answering, formIn, spokenBy } from '#app/api/admit';
import { fileLines, wantsLines } from '#app/api/convert/file-lines';
import { askedBy } from '#app/api/export/asked';
import { writeExport } from '#app/api/export/file';
import { madeFile, sendFile } from '#app/api/send-file';
import { fileFormat } from '#model/file-formats';
import { isStandard } from '#model/rdf/standards';
import { syntaxes } from '#model/rdf/syntaxes';

export const dynamic = 'force-dynamic';

async function sent(request: Request, query: URLSearchParams): Promise<Response> {
  const { database, actor } = await admit(request, 'same origin');
  const language = spokenBy(request, query);
  const asked = askedBy(query, language);
  const { format, syntax = 'turtle' } = asked;
  const { mime } = isStandard(format) ? syntaxes[syntax] : fileFormat(format);
  if (wantsLines(request))
    return fileLines(request, language, async ({ signal, progress }) => {
      const told = ({ done, total }: { done: number; total: number }) => progress('write', done, total);
      const { made, stream } = await madeFile((path) => writeExport(database, actor, asked, path, signal, told));
      return { name: made.name, mime, bytes: made.bytes, content: stream };
    });
  return sendFile(mime, (path) => writeExport(database, actor, asked, path, request.signal));
}

export const GET = (request: Request): Promise<Response> => answering(request, () => sent(request, new URL(request.url).searchParams));

/** The same as a form, for more selected rows than an address can hold; what the address says besides counts too. */
export const POST = (request: Request): Promise<Response> =>
  answering(request, async () => {
    const form = await formIn(request);
    return sent(request, new URLSearchParams([...form, ...new URL(request.url).searchParams]));
  });
