/** How a report would look with settings that nobody has saved: its first pages as a picture. */
import { admit, answering, Malformed, spokenBy, TooLarge } from '#app/api/admit';
import { composed } from '#app/api/report/file';
import { writePdf } from '#exporters/writers/pdf';
import { readPicture } from '#importers/readers/picture';
import { ValidationFailed } from '#model/errors';
import { colourProblems, type ReportLook, reportLook, reportSettings, usualLook } from '#model/report-settings';
import { isReportName } from '#model/reports';

export const dynamic = 'force-dynamic';

const largest = 2_000_000;
/** Objects of each kind: enough to see how a table looks. */
const mostRows = 12;

export const POST = (request: Request): Promise<Response> =>
  answering(request, async () => {
    const { database, actor } = await admit(request, 'preflighted');
    if (Number(request.headers.get('content-length') ?? Number.POSITIVE_INFINITY) > largest) throw new TooLarge(largest);
    const body: unknown = await request.json().catch(() => null);
    const { report, settings, look } = (body ?? {}) as Record<string, unknown>;
    const wanted = { settings: reportSettings.optional().safeParse(settings), look: reportLook.optional().safeParse(look) };
    if (!isReportName(report) || !wanted.settings.success || !wanted.look.success) throw new Malformed();
    const draft = {
      most: mostRows,
      ...(wanted.settings.data ? { settings: wanted.settings.data } : {}),
      ...(wanted.look.data ? { look: await harmless(wanted.look.data) } : {}),
    };
    const { document } = await composed(
      database,
      actor,
      { report, format: 'pdf', language: spokenBy(request), draft },
      { signal: request.signal },
    );
    const bytes = await writePdf(document, { signal: request.signal, seconds: 30 }, true);
    return new Response(new Blob([new Uint8Array(bytes)]), {
      headers: {
        'content-type': 'image/svg+xml',
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      },
    });
  });

async function harmless({ colour, logo }: ReportLook): Promise<ReportLook> {
  const problems = colourProblems(colour);
  if (problems.length > 0) throw new ValidationFailed(problems);
  if (!logo) return { ...usualLook, colour };
  const { mime, bytes, ratio } = await readPicture(Buffer.from(logo.base64, 'base64'));
  return { colour, logo: { mime, base64: Buffer.from(bytes).toString('base64'), ratio } };
}
