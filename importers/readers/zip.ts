/** Reads the parts of a zip package one at a time, in bounded memory (APPNOTE 4.3), and refuses those that unpack beyond reason. */
import { crc32, createInflateRaw } from 'node:zlib';
import { Refusal } from '#importers/refusals';
import { breathe, type Hooks, type ReadLimits } from '#importers/sheet';

interface Entry {
  name: string;
  method: number;
  packed: number;
  unpacked: number;
  checksum: number;
  /** Of the local header. */
  offset: number;
}

export interface Zip {
  has(name: string): boolean;
  names(): string[];
  /** Bytes of the part once unpacked, as the package itself claims. */
  size(name: string): number;
  /** Unpacks one part chunk by chunk into `sink`. */
  unpack(name: string, sink: (chunk: Uint8Array) => void, signal?: AbortSignal): Promise<void>;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const ratioMatters = 10_000_000;
const chunkBytes = 65_536;

/** Opens the package by its directory at the end of the file; a file without one is cut off. */
export function openZip(bytes: Uint8Array, limits: ReadLimits, onProgress?: Hooks['onProgress']): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directory(view, bytes, limits);
  let total = 0;
  for (const entry of entries.values()) {
    total += entry.unpacked;
    if (total > limits.unpackedBytes) throw new Refusal('file_bomb');
    if (entry.unpacked > ratioMatters && entry.unpacked > entry.packed * limits.ratio) throw new Refusal('file_bomb');
  }
  // The directory may lie, so what really comes out is counted too.
  let left = limits.unpackedBytes;
  let read = 0;

  return {
    has: (name) => entries.has(name),
    names: () => [...entries.keys()],
    size: (name) => entries.get(name)?.unpacked ?? 0,
    async unpack(name, sink, signal) {
      const entry = entries.get(name);
      if (!entry) throw new Refusal('file_truncated');
      const packed = contentOf(view, bytes, entry);
      let size = 0;
      let sum = 0;
      let rested = Date.now();
      for await (const { chunk, taken } of chunksOf(packed, entry.method)) {
        size += chunk.length;
        left -= chunk.length;
        if (left < 0 || (size > ratioMatters && size > entry.packed * limits.ratio)) throw new Refusal('file_bomb');
        sum = crc32(chunk, sum);
        sink(chunk);
        if (Date.now() - rested < 40) continue;
        onProgress?.({ phase: 'read', done: Math.min(read + taken, bytes.length), total: bytes.length });
        await breathe(signal);
        rested = Date.now();
      }
      read += packed.length;
      if (size !== entry.unpacked || sum !== entry.checksum) throw new Refusal('file_truncated');
    },
  };
}

/** What comes out of the packed bytes, and how many of them were taken. */
async function* chunksOf(packed: Uint8Array, method: number): AsyncGenerator<{ chunk: Uint8Array; taken: number }> {
  if (method === 0 || packed.length === 0) {
    for (let at = 0; at < packed.length; at += chunkBytes)
      yield { chunk: packed.subarray(at, at + chunkBytes), taken: Math.min(at + chunkBytes, packed.length) };
    return;
  }
  const inflate = createInflateRaw({ chunkSize: chunkBytes });
  inflate.end(packed);
  const chunks: AsyncIterator<Uint8Array> = inflate[Symbol.asyncIterator]();
  try {
    for (let next = await chunks.next().catch(broken); !next.done; next = await chunks.next().catch(broken))
      yield { chunk: next.value, taken: inflate.bytesWritten };
  } finally {
    inflate.destroy();
  }
}

/** Data that zlib cannot unpack is a file that was damaged. */
function broken(error: unknown): never {
  throw error instanceof Error && 'code' in error && String(error.code).startsWith('Z_') ? new Refusal('file_truncated') : error;
}

function directory(view: DataView, bytes: Uint8Array, limits: ReadLimits): Map<string, Entry> {
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw new Refusal('file_bomb');
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  const decoder = new TextDecoder();
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySignature) throw new Refusal('file_truncated');
    if (view.getUint16(at + 8, true) & 1) throw new Refusal('file_password');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = decoder
      .decode(bytes.subarray(at + 46, at + 46 + nameLength))
      .replaceAll('\\', '/')
      .replace(/^\//, '');
    const entry: Entry = {
      name,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    zip64(view, at + 46 + nameLength, extraLength, entry);
    if (entry.method !== 0 && entry.method !== 8) throw new Refusal('file_truncated');
    entries.set(name, entry);
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === endSignature) return at;
  throw new Refusal('file_truncated');
}

/** Sizes of parts written as a stream may sit in the zip64 extra field (APPNOTE 4.5.3). */
function zip64(view: DataView, start: number, length: number, entry: Entry): void {
  for (let at = start; at + 4 <= start + length && at + 4 <= view.byteLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let value = at + 4;
    for (const field of ['unpacked', 'packed', 'offset'] as const) {
      if (entry[field] !== 0xffffffff || value + 8 > view.byteLength) continue;
      entry[field] = Number(view.getBigUint64(value, true));
      value += 8;
    }
  }
}

function contentOf(view: DataView, bytes: Uint8Array, entry: Entry): Uint8Array {
  const at = entry.offset;
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== localSignature) throw new Refusal('file_truncated');
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + entry.packed > view.byteLength) throw new Refusal('file_truncated');
  return bytes.subarray(start, start + entry.packed);
}

/** A part as text, UTF-8. */
export async function partText(zip: Zip, name: string, signal?: AbortSignal): Promise<string> {
  const chunks: Uint8Array[] = [];
  await zip.unpack(name, (chunk) => chunks.push(chunk), signal);
  return new TextDecoder().decode(Buffer.concat(chunks));
}
