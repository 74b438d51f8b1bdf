/** How our OPML says more than OPML does: what its writer and reader agree on. */

/** On the root of our own files: texts there are plain, never HTML. */
export const opmlMark = 'urn:husorden:outline';

const parts: ReadonlySet<string> = new Set(['text', 'id', 'level', 'number', 'keywords', '_note', 'note']);

/** True for an attribute that is a part of the node and not a field. */
export const isOpmlName = (name: string): boolean => parts.has(name);

const hex = (letter: string): string =>
  [...letter].map((one) => `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`).join('');

/** Names of fields as names of attributes: what XML does not allow in a name is written `_x0020_`. */
export const opmlNames = {
  encode: (name: string): string =>
    name
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      .replace(/[^A-Za-z0-9À-ÖØ-öø-ÿ_.-]/g, hex)
      .replace(/^(?:[^A-Za-zÀ-ÖØ-öø-ÿ_]|xml)/i, (start) => hex(start[0] ?? '') + start.slice(1)),
  decode: (name: string): string =>
    name.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16))),
};
