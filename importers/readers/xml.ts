/** Walks one XML part of a package as it is unpacked: no document types, no entities of its own, nothing external. */
import { SaxesParser } from 'saxes';
import type { Zip } from '#importers/readers/zip';
import { Refusal } from '#importers/refusals';

export interface XmlHandlers {
  /** `name` is without its namespace prefix. */
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

const local = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

/** Feeds a part of the package to the handlers. A DOCTYPE is refused: Office never writes one, attackers do. */
export async function walkXml(zip: Zip, part: string, handlers: XmlHandlers, signal?: AbortSignal): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('doctype', () => {
    throw new Refusal('file_unsafe_xml');
  });
  parser.on('error', () => {
    throw new Refusal('file_truncated');
  });
  const { open, close, text } = handlers;
  if (open) parser.on('opentag', (tag) => open(local(tag.name), tag.attributes));
  if (close) parser.on('closetag', (tag) => close(local(tag.name)));
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  let decoder: TextDecoder | undefined;
  await zip.unpack(
    part,
    (chunk) => {
      decoder ??= new TextDecoder(chunk[0] === 0xff && chunk[1] === 0xfe ? 'utf-16le' : 'utf-8');
      parser.write(decoder.decode(chunk, { stream: true }));
    },
    signal,
  );
  parser.close();
}

/** The value of a namespaced attribute such as `r:id`, whatever the prefix is called. */
export function namespaced(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  for (const [key, value] of Object.entries(attributes)) if (key.endsWith(`:${name}`)) return value;
  return undefined;
}
