/** What a Word file of ours carries of its own, and how it is joined with what the text says now. The text wins where they differ. */
import { documentLoss } from '#importers/outline/document-losses';
import type { Section } from '#importers/outline/lines';
import { plainValues } from '#importers/outline/tree';
import { walkXml } from '#importers/readers/xml';
import type { Zip } from '#importers/readers/zip';
import { Refusal } from '#importers/refusals';
import { isHiddenHeading } from '#model/exchange';
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

/** Which section stands for which node: of several with the same key, the one that still has the title, else the first. */
export function ownersOf(sections: readonly Section[], carried: Carried | undefined): { owners: ReadonlySet<Section>; losses: Loss[] } {
  const byKey = new Map<string, Section[]>();
  for (const section of sections) {
    const { key } = section.line;
    if (key !== undefined && (carried?.nodes.has(key) || idOfKey(key) !== undefined)) byKey.set(key, [...(byKey.get(key) ?? []), section]);
  }
  const owners = new Set<Section>();
  const losses: Loss[] = [];
  for (const [key, same] of byKey) {
    const stored = carried?.nodes.get(key)?.values.title;
    const owner = same.find(({ title }) => title === stored) ?? same[0];
    if (!owner) continue;
    owners.add(owner);
    for (const other of same) if (other !== owner) losses.push(documentLoss('copied', other.title, 'warning', { name: other.title }));
  }
  return { owners, losses };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

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

/** A node of ours as the text now has it. What the text still says the same way keeps the value it came from, exactly. */
export function joined(section: Section, { values, headingLevel }: CarriedNode, { numbering, language }: CarriedAbout): NodeValues {
  const own = numbering === 'typed' ? values.number : undefined;
  const before = partsOf(headingLine(values, headingLevel, numbering), own);
  const now = partsOf(section.line.text, own);
  const byStyle = values.level !== undefined && values.level === headingLevel;
  const level = now.level !== before.level ? now.level : byStyle ? section.depth : values.level;
  const counted = numbering === 'automatic' ? section.line.number : undefined;
  const number = counted ?? (now.number !== before.number ? now.number : values.number);

  const lines = bodyLines(values, language);
  const said = bodyOf(lines.map((line) => ({ text: lineText(line), field: line.field ?? false })));
  const says = bodyOf(section.body);
  const keywords = equal(said.keywords, says.keywords) ? values.keywords : says.keywords;
  const description = said.description === says.description ? values.description : says.description;
  const stored = Object.entries(values.fields ?? {});
  const shown = stored.filter(([name]) => !isHiddenHeading(name));
  const fields = equal(said.named, says.named)
    ? stored
    : [
        ...says.named.map((field) => shown[said.named.findIndex((one) => equal(one, field))] ?? field),
        ...stored.filter(([name]) => isHiddenHeading(name)),
      ];
  return {
    title: now.title === before.title ? values.title : now.title,
    ...(level === undefined ? {} : { level }),
    ...(values.id === undefined ? {} : { id: values.id }),
    ...(number === undefined ? {} : { number }),
    ...(keywords ? { keywords } : {}),
    ...(description === undefined ? {} : { description }),
    ...(fields.length > 0 ? { fields: Object.fromEntries(fields) } : {}),
  };
}

/** A heading somebody added to a document of ours: numbers and levels only where the document has them. */
export function added(section: Section, { about, levelled }: Carried): NodeValues {
  const { title, number, level } = partsOf(section.line.text, undefined);
  const counted = about.numbering === 'automatic' ? section.line.number : undefined;
  return plainValues({ title, number: number ?? counted, level: level ?? (levelled ? section.depth : undefined), body: section.body });
}
