import { pipeline, Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

/** The content of each file by its name, in the order they are packed. */
export type Packed = readonly (readonly [name: string, content: Iterable<string | Uint8Array>])[];

interface Entry {
  name: Buffer;
  checksum: number;
  packed: number;
  size: number;
  offset: number;
}

// Sizes come after the content (bit 3), names are UTF-8 (bit 11), and it takes version 2.0 to unpack (APPNOTE 4.4.3, 4.4.4).
const version = 20;
const flags = 0x0808;
const deflated = 8;

/** Date and time as MS-DOS has them (APPNOTE 4.4.6): two seconds at a time, from 1980. */
function dosTime(at: Date): number {
  const date = (Math.max(0, at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  return date * 0x10000 + ((at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1));
}

/** Numbers one after another, each in so many bytes. */
function record(...values: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  const buffer = Buffer.alloc(values.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of values) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
}

const localHeader = (name: Buffer, time: number): Buffer =>
  Buffer.concat([
    record([4, 0x04034b50], [2, version], [2, flags], [2, deflated], [4, time], [4, 0], [4, 0], [4, 0], [2, name.length], [2, 0]),
    name,
  ]);

const descriptor = ({ checksum, packed, size }: Entry): Buffer => record([4, 0x08074b50], [4, checksum], [4, packed], [4, size]);

const directoryEntry = ({ name, checksum, packed, size, offset }: Entry, time: number): Buffer =>
  Buffer.concat([
    record([4, 0x02014b50], [2, version], [2, version], [2, flags], [2, deflated], [4, time], [4, checksum], [4, packed], [4, size]),
    record([2, name.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
    name,
  ]);

/** Packs files as they are written, a part at a time (APPNOTE 4.3.6); others get their turn in between. */
export async function* zipped(files: Packed, at: Date, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const time = dosTime(at);
  const entries: Entry[] = [];
  let offset = 0;
  for (const [file, content] of files) {
    const entry: Entry = { name: Buffer.from(file), checksum: 0, packed: 0, size: 0, offset };
    const header = localHeader(entry.name, time);
    yield header;
    const parts = function* () {
      for (const part of content) {
        signal?.throwIfAborted();
        const bytes = typeof part === 'string' ? encoder.encode(part) : part;
        entry.checksum = crc32(bytes, entry.checksum);
        entry.size += bytes.length;
        yield bytes;
      }
    };
    const packing = pipeline(Readable.from(parts()), createDeflateRaw({ level: 6 }), () => {});
    for await (const chunk of packing as AsyncIterable<Uint8Array>) {
      entry.packed += chunk.length;
      yield chunk;
    }
    yield descriptor(entry);
    entries.push(entry);
    offset += header.length + entry.packed + 16;
  }
  const directory = Buffer.concat(entries.map((entry) => directoryEntry(entry, time)));
  yield directory;
  yield record([4, 0x06054b50], [2, 0], [2, 0], [2, entries.length], [2, entries.length], [4, directory.length], [4, offset], [2, 0]);
}

/** The package as one piece. */
export async function zippedWhole(files: Packed, at: Date): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of zipped(files, at)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
