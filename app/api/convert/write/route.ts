/** Writes an uploaded file in another format. */
import { answering, Malformed } from '#app/api/admit';
import { fileLines, wantsLines } from '#app/api/convert/file-lines';
import { signedFor } from '#app/api/convert/signed';
import { readConvertUpload } from '#app/api/convert/upload';
import { convert } from '#app/api/convert/worker';
import { outlineFormats } from '#model/outline-formats';

export const dynamic = 'force-dynamic';

type Progress = (phase: 'read' | 'write', done: number, total: number) => void;

export const POST = (request: Request): Promise<Response> =>
  answering(request, async (language) => {
    const signed = await signedFor(request);
    const { file, bytes, format } = await readConvertUpload(request);
    if (!format) throw new Malformed();
    const { mime } = outlineFormats[format];
    const written = async (signal: AbortSignal, progress?: Progress): Promise<Uint8Array<ArrayBuffer>> => {
      let made: Uint8Array<ArrayBuffer> | undefined;
      const task = { source: { bytes, file }, options: { language, ...signed, date: new Date() }, format };
      await convert(
        task,
        (answer) => {
          if (answer.type === 'written') made = new Uint8Array(answer.bytes);
          if (answer.type === 'progress' && answer.phase === 'write') progress?.('write', answer.done, answer.total);
        },
        signal,
      );
      return made ?? new Uint8Array();
    };
    if (wantsLines(request))
      return fileLines(request, language, async ({ signal, progress }) => {
        const made = await written(signal, progress);
        return { name: file, mime, bytes: made.length, content: [made] };
      });
    return new Response(await written(request.signal), {
      headers: {
        'content-type': mime,
        'content-disposition': 'attachment',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      },
    });
  });
