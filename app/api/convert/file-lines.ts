/** A file that takes its time, sent as lines: progress while it is made, then its bytes. */
import { type FileMessage, linesType } from '#app/_convert/protocol';
import { streaming, type Teller } from '#app/api/import/stream';
import type { Language } from '#model/text';

export interface FileMade {
  name: string;
  mime: string;
  bytes: number;
  content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

// A multiple of three, so that no piece ends within a letter of base64.
const pieceBytes = 48_000;

/** True when whoever asks wants to hear of progress. */
export const wantsLines = (request: Request): boolean => request.headers.get('accept') === linesType;

/** Makes the file and sends it; whoever leaves stops the work. */
export const fileLines = (request: Request, language: Language, make: (teller: Teller<FileMessage>) => Promise<FileMade>): Response =>
  streaming<FileMessage>(request, language, async (teller) => {
    const { content, ...about } = await make(teller);
    await teller.tell({ type: 'file', ...about });
    for await (const chunk of content)
      for (let at = 0; at < chunk.length; at += pieceBytes) {
        teller.signal.throwIfAborted();
        await teller.tell({ type: 'bytes', base64: Buffer.from(chunk.subarray(at, at + pieceBytes)).toString('base64') });
      }
    await teller.tell({ type: 'end' });
  });
