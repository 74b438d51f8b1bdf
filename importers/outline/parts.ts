/** Gathers what is read of one node, under whatever names it comes, and makes it a node. */
import { joinList, splitList } from '#model/exchange';
import type { OutlineNode } from '#model/outline';
import { bodyOf, hasLabels, paragraphsOf } from '#model/outline-lines';
import { type LabelledPart, splitLevel } from '#model/outline-text';
import { tidyNode } from '#model/outline-tree';

/** A node being read. `written` holds named values in the order they came. */
export interface Parts {
  title: string;
  id?: string | undefined;
  description?: string | undefined;
  keywords?: string[] | undefined;
  level?: number | null | undefined;
  number?: string | undefined;
  fields: Map<string, string>;
}

export const emptyParts = (title = ''): Parts => ({ title, fields: new Map() });

/** Another value of the same name. What is there is not quoted again: a thousand of them would double it a thousand times. */
const beside = (before: string, value: string): string => `${before}; ${joinList([value])}`;

/** Adds a named value. A second of the same name stands beside the first. */
export function addField(parts: Parts, name: string, value: string): void {
  const before = parts.fields.get(name);
  parts.fields.set(name, before === undefined ? value : beside(before, value));
}

/** Sets a part by a value written as text. What is no level is a field of that name. */
export function addPart(parts: Parts, part: LabelledPart, label: string, value: string): void {
  if (part === 'level') {
    if (value === '') parts.level = null;
    else if (/^\d{1,9}$/.test(value.trim())) parts.level = Number(value);
    else addField(parts, label, value);
  } else if (part === 'keywords') parts.keywords = [...(parts.keywords ?? []), ...splitList(value)];
  else if (part === 'title') parts.title = parts.title === '' ? value : parts.title;
  else parts[part] = parts[part] === undefined ? value : beside(parts[part], value);
}

/** Takes the note of a mind map apart by its labels, as the text of a document. One that has keywords of its own, or is said to have none, is a note. */
export function readNote(parts: Parts): void {
  const { keywords, description } = parts;
  if (keywords !== undefined || description === undefined || !hasLabels(description)) return;
  const said = bodyOf(paragraphsOf(description).map((text) => ({ text })));
  parts.keywords = said.keywords;
  parts.description = said.description;
}

const unnumbered = new WeakSet<OutlineNode>();

/** True for a node that was said to have no number: what its title begins with is its title. */
export const saysNoNumber = (node: OutlineNode): boolean => unnumbered.has(node);

/** The node. A level that is nowhere else is taken from the end of the title; a level that is said to be none is none. */
export function nodeOf({ title, level, id, number, keywords, description, fields }: Parts): OutlineNode {
  const split: { title: string; level?: number } = level === undefined ? splitLevel(title) : { title };
  const node = tidyNode({
    title: split.title,
    level: level ?? split.level,
    id,
    number,
    keywords,
    description,
    fields: fields.size > 0 ? Object.fromEntries(fields) : undefined,
  });
  if (number === '') unnumbered.add(node);
  return node;
}
