/** Asks for a report and receives it, told how far it has come. */
import type { ReportMessage } from '#app/_reports/protocol';

export type ReportProgress = { phase: 'read' | 'write'; done: number } | { phase: 'receive'; done: number; total: number };

/** The server said no; the empty message stands for a connection that was cut. */
export class ReportRefused extends Error {}

export interface ReportFile {
  name: string;
  blob: Blob;
}

/** @throws ReportRefused, or an AbortError when the signal was aborted */
export async function fetchReport(
  query: URLSearchParams,
  signal: AbortSignal,
  onProgress: (progress: ReportProgress) => void,
): Promise<ReportFile> {
  const response = await fetch('/api/report/progress', {
    method: 'POST',
    body: query.toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-husorden': '1' },
    signal,
  });
  if (!response.ok || !response.body) {
    const { message } = (await response.json().catch(() => ({}))) as { message?: string };
    throw new ReportRefused(message ?? '');
  }
  return received(response.body, onProgress);
}

/** Lines until the file is announced, then bytes until it is whole. */
export async function received(body: ReadableStream<Uint8Array>, onProgress: (progress: ReportProgress) => void): Promise<ReportFile> {
  const reader = body.getReader();
  let rest = new Uint8Array();
  for (;;) {
    const end = rest.indexOf(10);
    if (end < 0) {
      const { done, value } = await reader.read();
      if (done) throw new ReportRefused('');
      rest = joined(rest, value);
      continue;
    }
    const message = JSON.parse(new TextDecoder().decode(rest.subarray(0, end))) as ReportMessage;
    rest = rest.slice(end + 1);
    if (message.type === 'refused') throw new ReportRefused(message.message);
    if (message.type === 'progress') onProgress(message);
    if (message.type === 'file') return fileFrom(reader, rest, message, onProgress);
  }
}

async function fileFrom(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  first: Uint8Array<ArrayBuffer>,
  { name, mime, bytes }: Extract<ReportMessage, { type: 'file' }>,
  onProgress: (progress: ReportProgress) => void,
): Promise<ReportFile> {
  const parts = [first];
  let length = first.length;
  while (length < bytes) {
    const { done, value } = await reader.read();
    if (done) throw new ReportRefused('');
    parts.push(new Uint8Array(value));
    length += value.length;
    onProgress({ phase: 'receive', done: length, total: bytes });
  }
  return { name, blob: new Blob(parts, { type: mime }) };
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
}

/** Gives a file to the browser to save. */
export function saveFile({ name, blob }: ReportFile): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
