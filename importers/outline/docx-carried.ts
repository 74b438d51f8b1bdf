/** What a Word file of ours carries of its own, and how it is joined with what the text says now. The text wins where they differ. */

import { type DocumentLine, oneLine } from '#importers/outline/document-line';
import { documentLoss } from '#importers/outline/document-losses';
import { asSaved } from '#importers/outline/docx-paragraph';
import type { Section } from '#importers/outline/lines';
import { plainValues } from '#importers/outline/tree';
import { walkXml } from '#importers/readers/xml';
import type { Zip } from '#importers/readers/zip';
import { Refusal } from '#importers/refusals';
import type { Loss } from '#model/outline';
import { type CarriedAbout, type CarriedNode, carriedNamespace, idOfKey, valuesFromText } from '#model/outline-carried';
import { bodyLines, bodyOf, headingLine, headingParts, lineText, type NodeValues } from '#model/outline-lines';
import { isLanguage } from '#model/text';

export interface Carried {
  about: CarriedAbout;
  nodes: Map<string, CarriedNode>;
  /** Nodes that can no longer be read. */
  broken: number;
  /** The levels of the outline are those of the headings. */
  levelled: boolean;
}

/** Finds the part among those of the document's custom XML; undefined in a stranger's file. */
export async function readCarried(zip: Zip, signal?: AbortSignal): Promise<Carried | undefined> {
  for (const part of zip.names().filter((name) => /^customXml\/item\d*\.xml$/i.test(name))) {
    const carried = await readPart(zip, part, signal);
    if (carried) return carried;
  }
  return undefined;
}

async function readPart(zip: Zip, part: string, signal?: AbortSignal): Promise<Carried | undefined> {
  let carried: Carried | undefined;
  let node: { key: string; level: number; text: string } | undefined;
  try {
    await walkXml(
      zip,
      part,
      {
        open: (name, attributes) => {
          if (name === 'outline' && Object.values(attributes).includes(carriedNamespace)) carried = emptyCarried(attributes);
          if (name === 'node') node = { key: attributes.key ?? '', level: Number(attributes.level), text: '' };
        },
        text: (text) => {
          if (node) node.text += text;
        },
        close: (name) => {
          if (name !== 'node' || !node || !carried) return;
          const values = valuesFromText(node.text);
          if (values) carried.nodes.set(node.key, { values, headingLevel: node.level });
          else carried.broken += 1;
          if (values?.level === node.level) carried.levelled = true;
          node = undefined;
        },
      },
      signal,
    );
  } catch (error) {
    // Custom XML of others may be anything; the text can be read without it.
    if (!(error instanceof Refusal)) throw error;
  }
  return carried;
}

function emptyCarried({ language, numbering }: Readonly<Record<string, string>>): Carried {
  return {
    about: {
      language: isLanguage(language) ? language : 'nb',
      numbering: numbering === 'automatic' || numbering === 'typed' ? numbering : 'decoration',
    },
    nodes: new Map(),
    broken: 0,
    levelled: false,
  };
}

/** Which line stands for which node: of several with the same key, the one that still reads as it did, else the first. */
export function ownersOf(
  lines: readonly DocumentLine[],
  carried: Carried | undefined,
): { owners: ReadonlyMap<string, DocumentLine>; losses: Loss[] } {
  const owners = new Map<string, DocumentLine>();
  const copied = new Set<string>();
  for (const line of lines) {
    const { key } = line;
    if (key === undefined || !(carried?.nodes.has(key) || idOfKey(key) !== undefined)) continue;
    if (owners.has(key)) copied.add(key);
    else owners.set(key, line);
  }
  const losses: Loss[] = [];
  for (const key of copied) {
    const node = carried?.nodes.get(key);
    const before = node && carried && asSaved(headingLine(node.values, node.headingLevel, carried.about.numbering));
    const same = lines.filter((line) => line.key === key);
    const owner = same.find(({ text }) => text === before) ?? same[0];
    if (owner) owners.set(key, owner);
    for (const { text } of same.filter((line) => line !== owner).slice(0, toldAtMost))
      losses.push(documentLoss('copied', oneLine(text), 'warning', { name: oneLine(text) }));
  }
  return { owners, losses };
}

const toldAtMost = 50;

/** A heading taken apart, with its own number off first. */
function partsOf(text: string, number: string | undefined) {
  const line = oneLine(text);
  const typed = number === undefined ? '' : `${oneLine(number)} `;
  const has = typed !== '' && (line.startsWith(typed) || line === typed.trim());
  const { title, number: found, sure, level } = headingParts(has ? line.slice(typed.length) : line);
  if (has) return { number, title: found === undefined ? title : `${found} ${title}`, level };
  return sure ? { number: found, title, level } : { number: undefined, title: found === undefined ? title : `${found} ${title}`, level };
}

const equal = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A line as it stood in the document. */
type Written = { text: string; field: boolean };

/** True when the lines below a heading are the ones we wrote; empty ones count for nothing. */
function untouched(written: readonly Written[], found: readonly DocumentLine[]): boolean {
  let at = 0;
  for (const { text } of written) {
    if (text.trim() === '') continue;
    if (found[at]?.text !== text) return false;
    at += 1;
  }
  return at === found.length;
}

type Lines = Pick<NodeValues, 'keywords' | 'description' | 'fields'>;

/** What the lines say. What they still say the same way keeps the value it came from, exactly. */
function joinedLines(
  { keywords, description, fields = {} }: NodeValues,
  written: readonly Written[],
  body: readonly DocumentLine[],
): Lines {
  const said = bodyOf(written);
  const says = bodyOf(body);
  const stored = Object.entries(fields);
  const named = equal(said.named, says.named)
    ? stored
    : says.named.map((field) => stored[said.named.findIndex((one) => equal(one, field))] ?? field);
  return {
    keywords: equal(said.keywords, says.keywords) ? keywords : says.keywords,
    description: said.description === says.description ? description : says.description,
    fields: Object.fromEntries(named),
  };
}

/** What the heading says. */
function joinedHeading({ line, depth }: Section, { values, headingLevel }: CarriedNode, numbering: CarriedAbout['numbering']) {
  const byStyle = values.level !== undefined && values.level === headingLevel;
  const kept = { title: values.title, level: byStyle ? depth : values.level, number: values.number };
  const written = asSaved(headingLine(values, headingLevel, numbering));
  if (line.text === written) return kept;
  const own = numbering === 'typed' ? values.number : undefined;
  const before = partsOf(written, own);
  const now = partsOf(line.text, own);
  return {
    title: now.title === before.title ? kept.title : now.title,
    level: now.level === before.level ? kept.level : now.level,
    number: now.number === before.number ? kept.number : now.number,
  };
}

/** A node of ours as the text now has it. */
export function joined(section: Section, node: CarriedNode, { numbering, language }: CarriedAbout): NodeValues {
  const { values } = node;
  const heading = joinedHeading(section, node, numbering);
  const written = bodyLines(values, language).map((line) => ({ text: asSaved(lineText(line)), field: line.field ?? false }));
  const lines = untouched(written, section.body) ? values : joinedLines(values, written, section.body);
  return {
    title: heading.title,
    level: heading.level,
    id: values.id,
    number: (numbering === 'automatic' ? section.line.number : undefined) ?? heading.number,
    keywords: lines.keywords,
    description: lines.description,
    fields: lines.fields,
  };
}

/** A heading somebody added to a document of ours: numbers and levels only where the document has them. */
export function added(section: Section, { about, levelled }: Carried): NodeValues {
  const { title, number, level } = partsOf(section.line.text, undefined);
  const counted = about.numbering === 'automatic' ? section.line.number : undefined;
  return plainValues({ title, number: number ?? counted, level: level ?? (levelled ? section.depth : undefined), body: section.body });
}
