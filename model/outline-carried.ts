/** What a Word or PDF file of ours carries beside its text, so that it comes back as the same nodes: a part of its own, and a key at every heading. */
import type { NodeValues, Numbering } from '#model/outline-lines';
import type { Language } from '#model/text';

/** The namespace of the part (custom XML data storage, ECMA-376 part 1, §15.2.5). */
export const carriedNamespace = 'urn:husorden:outline:1';

/** The file inside a PDF of ours: the outline as JSON. */
export const attachmentName = 'husorden-outline.json';

/** About the whole document. */
export interface CarriedAbout {
  language: Language;
  numbering: Numbering;
}

/** A node as it was when the file was made, and the level of its heading then; 0 is the title of the document. */
export interface CarriedNode {
  values: NodeValues;
  headingLevel: number;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const uuidKey = /^i([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/;

/** Names a node in a bookmark, which has room for 40 letters, digits and underscores: its uuid, or its place in this very document. */
export const keyOf = (id: string | undefined, place: number, document: string): string =>
  id !== undefined && uuid.test(id) ? `i${id.replaceAll('-', '')}` : `n${document}_${place}`;

/** The id that a key says by itself, also when the part is gone. */
export const idOfKey = (key: string): string | undefined => uuidKey.exec(key)?.slice(1).join('-');

/** Bookmarks that begin with an underscore are not listed to people. */
export const bookmarkOf = (key: string): string => `_ho_${key}`;
/** The tag of a content control. */
export const tagOf = (key: string): string => `ho:${key}`;
/** The key in the name of a bookmark or the tag of a content control; undefined when it is not of ours. */
export const keyIn = (name: string | undefined): string | undefined => /^(?:_ho_|ho:)(\w+)$/.exec(name ?? '')?.[1];

/** A short name for a text, the same every time (FNV-1a). */
export function shortHash(texts: Iterable<string>): string {
  let hash = 0x811c9dc5;
  for (const text of texts) for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** JSON that XML can hold: JSON's own escapes stand for what XML forbids. */
export const valuesToText = (values: NodeValues): string =>
  JSON.stringify(values).replace(/[\ufffe\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);

const isText = (value: unknown): value is string => typeof value === 'string';

/** The values of a node from its JSON; null when somebody has been at it and it no longer is what we wrote. */
export function valuesFromText(json: string): NodeValues | null {
  let read: unknown;
  try {
    read = JSON.parse(json);
  } catch {
    return null;
  }
  if (typeof read !== 'object' || read === null) return null;
  const { title, level, id, number, keywords, description, fields }: Record<string, unknown> = { ...read };
  if (!isText(title)) return null;
  return {
    title,
    ...(Number.isSafeInteger(level) ? { level: Number(level) } : {}),
    ...(isText(id) ? { id } : {}),
    ...(isText(number) ? { number } : {}),
    ...(Array.isArray(keywords) ? { keywords: keywords.filter(isText) } : {}),
    ...(isText(description) ? { description } : {}),
    ...(typeof fields === 'object' && fields !== null
      ? { fields: Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, string] => isText(entry[1]))) }
      : {}),
  };
}

/** The styles of the lines below a heading, by id and name; a field is known by its style. */
export const fieldStyles = {
  OutlineKeywords: 'Outline Keywords',
  OutlineDescription: 'Outline Description',
  OutlineField: 'Outline Field',
} as const;
