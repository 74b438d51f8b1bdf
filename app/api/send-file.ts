/** Answers with a file that is made on disk first: a slow reader then holds no transaction open, and a fault becomes an answer rather than half a file. */
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';

export interface Made {
  /** What to call it. */
  name: string;
  bytes: number;
}

/** A file in a folder of its own; the folder is gone when the file has been read, or when making it fails. */
export async function madeFile<T extends Made>(
  make: (path: string) => Promise<T>,
): Promise<{ made: T; stream: ReadableStream<Uint8Array> }> {
  const folder = await mkdtemp(join(tmpdir(), 'husorden-export-'));
  const forget = () => rm(folder, { recursive: true, force: true });
  try {
    const path = join(folder, 'file');
    const made = await make(path);
    const file = createReadStream(path);
    file.on('close', () => void forget());
    return { made, stream: Readable.toWeb(file) as ReadableStream<Uint8Array> };
  } catch (error) {
    await forget();
    throw error;
  }
}

/** The file as an answer to save. */
export async function sendFile(mime: string, make: (path: string) => Promise<Made>): Promise<Response> {
  const { made, stream } = await madeFile(make);
  return new Response(stream, {
    headers: {
      'content-type': mime,
      'content-length': String(made.bytes),
      'content-disposition': disposition(made.name),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}

/** «Eksempel kommune – Applikasjoner 2026-11-21.xlsx». */
export function fileName(
  { organisation, title, createdAt }: { organisation: string; title: string; createdAt: Date },
  extension: string,
): string {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' }).format(createdAt);
  const name = `${organisation} – ${title}`.replace(/[\\/:*?"<>|\p{Cc}\p{Cs}]/gu, ' ').slice(0, 150);
  return `${name} ${day}.${extension}`;
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
