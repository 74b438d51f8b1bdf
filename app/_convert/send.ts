/** Sends a file to be read or written, and hears the answer as it comes. */
import { type ConvertMessage, convertParts as parts } from '#app/_convert/protocol';
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

async function post(address: string, body: FormData, { language, signal }: Options): Promise<Response> {
  const response = await fetch(address, { method: 'POST', body, headers: { 'x-husorden': '1', 'accept-language': language }, signal });
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

/** The file in another format. @throws ImportRefused, or an AbortError */
export const askToWrite = async (source: Source, format: OutlineFormatName, options: Options): Promise<Blob> =>
  (await post('/api/convert/write', formOf(source, { [parts.format]: format }), options)).blob();
