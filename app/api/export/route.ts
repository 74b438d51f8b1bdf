/**
 * Exports a list as it is shown, or the whole catalogue. The file is written first and sent afterwards: a slow reader then holds no
 * transaction open, and a fault becomes an answer rather than half a file.
 */
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { admit, answering, Malformed, spokenBy, TooLarge } from '#app/api/admit';
import { askedBy } from '#app/api/export/asked';
import { writeExport } from '#app/api/export/file';
import { fileFormat } from '#model/file-formats';

export const dynamic = 'force-dynamic';

async function sent(request: Request, query: URLSearchParams): Promise<Response> {
  const { database, actor } = await admit(request, 'same origin');
  const asked = askedBy(query, spokenBy(request, query));
  const folder = await mkdtemp(join(tmpdir(), 'husorden-export-'));
  const forget = () => rm(folder, { recursive: true, force: true });
  try {
    const path = join(folder, 'file');
    const { name, bytes } = await writeExport(database, actor, asked, path, request.signal);
    const file = createReadStream(path);
    file.on('close', () => void forget());
    return new Response(Readable.toWeb(file) as ReadableStream<Uint8Array>, {
      headers: {
        'content-type': fileFormat(asked.format).mime,
        'content-length': String(bytes),
        'content-disposition': disposition(name),
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      },
    });
  } catch (error) {
    await forget();
    throw error;
  }
}

/** The name in full for browsers, and in plain letters for what is older (RFC 6266 §4.3). */
function disposition(name: string): string {
  const plain = name
    .replace(/[æÆ]/g, 'ae')
    .replace(/[øØ]/g, 'o')
    .replace(/[åÅ]/g, 'a')
    .replace(/–/g, '-')
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]|["\\%]/g, '');
  const full = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
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
