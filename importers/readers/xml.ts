/** Walks XML as it is read: no entities of its own, nothing external. */
import { SaxesParser } from 'saxes';
import type { Zip } from '#importers/readers/zip';
import { Refusal } from '#importers/refusals';
import { breathe, type Hooks } from '#importers/sheet';

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

function parserOf(
  { open, close, text }: XmlHandlers,
  allowed: (doctype: string) => boolean,
): SaxesParser<{ xmlns: false; position: false }> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('doctype', (doctype) => {
    if (!allowed(doctype)) throw new Refusal('file_unsafe_xml');
  });
  parser.on('error', () => {
    throw new Refusal('file_truncated');
  });
  if (open) parser.on('opentag', (tag) => open(local(tag.name), tag.attributes));
  if (close) parser.on('closetag', (tag) => close(local(tag.name)));
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  return parser;
}

/** Feeds a part of the package to the handlers. A DOCTYPE is refused: Office never writes one, attackers do. */
export async function walkXml(zip: Zip, part: string, handlers: XmlHandlers, signal?: AbortSignal): Promise<void> {
  const parser = parserOf(handlers, () => false);
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

const letters = 65_536;
/** Names that HTML has and XML has not; notes in mind maps use them. */
const htmlEntities = { nbsp: '\u00a0', aelig: 'æ', oslash: 'ø', aring: 'å', AElig: 'Æ', Oslash: 'Ø', Aring: 'Å', laquo: '«', raquo: '»' };

/** Feeds a whole document to the handlers. A DOCTYPE may name a document type, but not define anything. */
export async function walkXmlText(text: string, handlers: XmlHandlers, { onProgress, signal }: Hooks = {}): Promise<void> {
  const parser = parserOf(handlers, (doctype) => !doctype.includes('['));
  Object.assign(parser.ENTITIES, htmlEntities);
  let rested = Date.now();
  for (let at = 0; at < text.length; at += letters) {
    parser.write(text.slice(at, at + letters));
    if (Date.now() - rested < 40) continue;
    onProgress?.({ phase: 'read', done: Math.min(at + letters, text.length), total: text.length });
    await breathe(signal);
    rested = Date.now();
  }
  parser.close();
}

/** The value of a namespaced attribute such as `r:id`, whatever the prefix is called. */
export function namespaced(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  for (const [key, value] of Object.entries(attributes)) if (key.endsWith(`:${name}`)) return value;
  return undefined;
}
