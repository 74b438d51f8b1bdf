/** A report as a file: in an address that can be kept, or as a form where more is chosen than an address can hold. */
import { admit, answering, formIn, spokenBy } from '#app/api/admit';
import { reportAskedBy } from '#app/api/report/asked';
import { writeReport } from '#app/api/report/file';
import { sendFile } from '#app/api/send-file';
import { reportFormats } from '#model/reports';

export const dynamic = 'force-dynamic';

async function sent(request: Request, query: URLSearchParams): Promise<Response> {
  const { database, actor } = await admit(request, 'same origin');
  const asked = reportAskedBy(query, spokenBy(request, query));
  return sendFile(reportFormats[asked.format].mime, (path) => writeReport(database, actor, asked, path, { signal: request.signal }));
}

export const GET = (request: Request): Promise<Response> => answering(request, () => sent(request, new URL(request.url).searchParams));

export const POST = (request: Request): Promise<Response> => answering(request, async () => sent(request, await formIn(request)));
