/** Sends a file to be read or written, and hears the answer as it comes. */
import { type ConvertMessage, type FileMessage, linesType, convertParts as parts } from '#app/_convert/protocol';
import { ImportRefused, linesOf, type Source } from '#app/_import/send';
import type { OutlineFormatName } from '#model/outline-formats';
import type { Language } from '#model/text';

interface Options {
  language: Language;
  signal: AbortSignal;
}

function formOf(source: Source, more: Record<string, string>): FormData {
  const form = new FormData();
  if ('file' in source) form.set(parts.file, source.file);
  else {
    form.set(parts.text, source.text);
    form.set(parts.name, source.name);
  }
  for (const [name, value] of Object.entries(more)) form.set(name, value);
  return form;
}

async function post(address: string, body: FormData, { language, signal }: Options, accept = '*/*'): Promise<Response> {
  const headers = { 'x-husorden': '1', 'accept-language': language, accept };
  return answered(await fetch(address, { method: 'POST', body, headers, signal }));
}

async function answered(response: Response): Promise<Response> {
  if (response.ok) return response;
  const { code, message } = (await response.json().catch(() => ({}))) as { code?: string; message?: string };
  throw new ImportRefused(message ?? '', code ?? 'cut_off');
}

/** Reads a file; every message but the last is yielded. @throws ImportRefused, or an AbortError */
export async function* askToRead(source: Source, compare: boolean, options: Options): AsyncGenerator<ConvertMessage> {
  const response = await post('/api/convert/read', formOf(source, compare ? { [parts.compare]: 'true' } : {}), options);
  if (!response.body) throw new ImportRefused('', 'cut_off');
  for await (const line of linesOf(response.body, options.signal)) {
    const message = JSON.parse(line) as ConvertMessage;
    if (message.type === 'refused') throw new ImportRefused(message.message, message.code);
    if (message.type === 'end') return;
    yield message;
  }
  throw new ImportRefused('', 'cut_off');
}

export interface Received {
  name: string;
  blob: Blob;
}

type Told = (progress: { done: number; total: number }) => void;

/** The file in another format. @throws ImportRefused, or an AbortError */
export const askToWrite = async (source: Source, format: OutlineFormatName, options: Options & { onProgress: Told }): Promise<Received> =>
  received(await post('/api/convert/write', formOf(source, { [parts.format]: format }), options, linesType), options);

/** A file the server makes while it tells how far it has come. @throws ImportRefused, or an AbortError */
export async function askForFile(address: string, options: Options & { onProgress: Told }): Promise<Received> {
  const { language, signal } = options;
  return received(await answered(await fetch(address, { headers: { accept: linesType, 'accept-language': language }, signal })), options);
}

async function received({ body }: Response, { signal, onProgress }: { signal: AbortSignal; onProgress: Told }): Promise<Received> {
  if (!body) throw new ImportRefused('', 'cut_off');
  let about: { name: string; mime: string } | undefined;
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const line of linesOf(body, signal)) {
    const message = JSON.parse(line) as FileMessage;
    if (message.type === 'refused') throw new ImportRefused(message.message, message.code);
    if (message.type === 'progress') onProgress(message);
    if (message.type === 'file') about = message;
    if (message.type === 'bytes') pieces.push(Uint8Array.from(atob(message.base64), (letter) => letter.charCodeAt(0)));
    if (message.type === 'end' && about) return { name: about.name, blob: new Blob(pieces, { type: about.mime }) };
  }
  throw new ImportRefused('', 'cut_off');
}

/** Saves what was received under a name. */
export function save({ name, blob }: Received): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
