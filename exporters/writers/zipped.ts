import { setImmediate as breathe } from 'node:timers/promises';
import { Zip, ZipDeflate } from 'fflate';

/** Packs files as they are written, a part at a time; others get their turn in between. */
export async function* zipped(
  files: readonly [string, Iterable<string | Uint8Array>][],
  at: Date,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  const encoder = new TextEncoder();
  for (const [name, content] of files) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = at;
    zip.add(file);
    for (const part of content) {
      file.push(typeof part === 'string' ? encoder.encode(part) : part);
      signal?.throwIfAborted();
      await breathe();
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(), true);
  }
  zip.end();
  yield* ready;
}
