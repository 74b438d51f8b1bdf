/** Writes an uploaded file in another format. */
import { answering, Malformed } from '#app/api/admit';
import { signedFor } from '#app/api/convert/signed';
import { readConvertUpload } from '#app/api/convert/upload';
import { convert } from '#app/api/convert/worker';
import { outlineFormats } from '#model/outline-formats';

export const dynamic = 'force-dynamic';

export const POST = (request: Request): Promise<Response> =>
  answering(request, async (language) => {
    const signed = await signedFor(request);
    const { file, bytes, format } = await readConvertUpload(request);
    if (!format) throw new Malformed();
    let written: Uint8Array<ArrayBuffer> | undefined;
    await convert(
      { bytes, file, language, format, ...signed },
      (answer) => {
        if (answer.type === 'written') written = new Uint8Array(answer.bytes);
      },
      request.signal,
    );
    return new Response(written ?? null, {
      headers: {
        'content-type': outlineFormats[format].mime,
        'content-disposition': 'attachment',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      },
    });
  });
