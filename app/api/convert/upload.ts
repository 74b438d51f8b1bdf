/** What the page «Konverter» sends, read within limits: a file, or a text that was pasted. */
import { convertParts as parts } from '#app/_convert/protocol';
import { Malformed } from '#app/api/admit';
import { readForm, textOf } from '#app/api/import/upload';
import { outlineLimits } from '#importers/outline/options';
import { isOutlineFormat, type OutlineFormatName } from '#model/outline-formats';

export interface ConvertUpload {
  file: string;
  bytes: Uint8Array;
  format?: OutlineFormatName;
  /** Compare the formats however large the tree is. */
  compare: boolean;
}

/** @throws TooLarge, Malformed */
export async function readConvertUpload(request: Request): Promise<ConvertUpload> {
  const form = await readForm(request, outlineLimits.fileBytes + 100_000);
  const sent = form.get(parts.file);
  const text = textOf(form, parts.text);
  const format = textOf(form, parts.format);
  if (!(sent instanceof File) && text === '') throw new Malformed();
  if (format !== '' && !isOutlineFormat(format)) throw new Malformed();
  return {
    file: (sent instanceof File ? sent.name.replace(/^.*[\\/]/, '').slice(0, 250) : textOf(form, parts.name).slice(0, 250)) || 'tre.md',
    bytes: sent instanceof File ? new Uint8Array(await sent.arrayBuffer()) : new TextEncoder().encode(text),
    ...(isOutlineFormat(format) ? { format } : {}),
    compare: textOf(form, parts.compare) === 'true',
  };
}
