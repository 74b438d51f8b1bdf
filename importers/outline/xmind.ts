/** XMind workbooks of both generations. New ones also have an old part that only asks people to upgrade: the new part is read. */
import { growth } from '#importers/outline/growth';
import { htmlToLines } from '#importers/outline/html';
import { mindMapTexts as texts } from '#importers/outline/losses';
import { bareName, type OutlineReader } from '#importers/outline/options';
import { addField, addPart, emptyParts, nodeOf, type Parts, readNote } from '#importers/outline/parts';
import { OutlineRefused } from '#importers/outline/refusals';
import { withTypedNumbers } from '#importers/outline/typed-numbers';
import { xmindSheets } from '#importers/outline/xmind-8';
import { openZip, partText } from '#importers/readers/zip';
import { joinList } from '#model/exchange';
import type { Loss, OutlineNode, OutlineRead } from '#model/outline';
import { isMadeUpId } from '#model/outline-text';
import { stepsOf, wayTo } from '#model/outline-tree';
import { xmindMarkers, xmindProvider } from '#model/outline-xmind';
import { fill, type Text } from '#model/text';

type Thing = Readonly<Record<string, unknown>>;
const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const thingsOf = (value: unknown): Thing[] => listOf(value).filter(isThing);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '');

function noteOf(notes: unknown): string | undefined {
  if (!isThing(notes)) return undefined;
  if (isThing(notes.plain)) return textOf(notes.plain.content);
  return isThing(notes.realHTML) ? htmlToLines(textOf(notes.realHTML.content)) : undefined;
}

/** What our own writer put beside what XMind knows. */
function more(parts: Parts, content: Thing): void {
  if (content.level === null) parts.level = null;
  else if (content.level !== undefined) addPart(parts, 'level', 'level', textOf(content.level));
  if (content.number !== undefined) parts.number = textOf(content.number);
  if (content.id) parts.id = textOf(content.id);
  if (content.keywords === null) parts.keywords ??= [];
  if (isThing(content.fields)) for (const [name, value] of Object.entries(content.fields)) addField(parts, name, textOf(value));
}

function nodeFrom(topic: Thing): OutlineNode {
  const parts = emptyParts(textOf(topic.title));
  const id = textOf(topic.id);
  if (!isMadeUpId(id)) parts.id = id;
  parts.description = noteOf(topic.notes);
  const labels = listOf(topic.labels).map(textOf);
  if (labels.length > 0) parts.keywords = labels;
  const markers = thingsOf(topic.markers).map(({ markerId }) => textOf(markerId));
  if (markers.length > 0) parts.fields.set(xmindMarkers, joinList(markers));
  if (textOf(topic.href)) parts.fields.set('Lenke', textOf(topic.href));
  for (const { provider, content } of thingsOf(topic.extensions)) if (provider === xmindProvider && isThing(content)) more(parts, content);
  readNote(parts);
  return nodeOf(parts);
}

interface Waiting {
  topic: Thing;
  into: OutlineNode[];
  /** Stands by itself in the map, or is a summary. */
  apart: boolean;
  depth: number;
}

/** Puts the children of a topic, of every sort, on top of what waits: the first one last. */
function expect(waiting: Waiting[], { children }: Thing, into: OutlineNode[], depth: number): void {
  if (!isThing(children)) return;
  for (const sort of Object.keys(children).reverse()) {
    const topics = listOf(children[sort]);
    for (let i = topics.length - 1; i >= 0; i--) {
      const topic = topics[i];
      if (isThing(topic)) waiting.push({ topic, into, apart: sort !== 'attached', depth });
    }
  }
}

function treeOf(top: Thing, grow: (depth: number) => void, depth: number, said: Map<OutlineNode, Text>): OutlineNode {
  const tops: OutlineNode[] = [];
  const waiting: Waiting[] = [{ topic: top, into: tops, apart: false, depth }];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    grow(one.depth);
    const node = nodeFrom(one.topic);
    one.into.push(node);
    if (one.apart) said.set(node, texts.apart);
    else if (one.topic.image !== undefined) said.set(node, texts.picture);
    expect(waiting, one.topic, node.children, one.depth + 1);
  }
  return tops[0] ?? { title: '', children: [] };
}

const relations = (sheets: readonly Thing[]): boolean => sheets.some(({ relationships }) => listOf(relationships).length > 0);

/** Several sheets hang below one root, which is called what the file is. */
function joined(sheets: readonly Thing[], file: string, grow: (depth: number) => void): OutlineRead {
  const tops = sheets.flatMap(({ rootTopic }) => (isThing(rootTopic) ? [rootTopic] : []));
  const [first] = tops;
  if (!first) throw new OutlineRefused('no_nodes', file);
  const said = new Map<OutlineNode, Text>();
  const losses: Loss[] = [];
  const alone = tops.length === 1;
  if (!alone) grow(0);
  const root = alone ? treeOf(first, grow, 0, said) : { title: bareName(file), children: tops.map((top) => treeOf(top, grow, 1, said)) };
  if (!alone) losses.push({ severity: 'info', at: file, what: fill(texts.sheets, { count: tops.length }) });
  if (relations(sheets)) losses.push({ severity: 'warning', at: file, what: texts.arrow });
  if (said.size > 0)
    for (const step of stepsOf({ root })) {
      const what = said.get(step.node);
      if (what) losses.push({ severity: what === texts.apart ? 'info' : 'warning', at: wayTo(step), what });
    }
  return { outline: { root: withTypedNumbers(root) }, losses };
}

/** Reads an XMind workbook. */
export const readXmindOutline: OutlineReader = async (bytes, file, { limits, hooks }) => {
  const zip = openZip(bytes, limits, hooks.onProgress);
  const grow = growth(file, limits);
  if (!zip.has('content.json')) return joined(await xmindSheets(zip, limits, file, hooks.signal), file, grow);
  const text = await partText(zip, 'content.json', hooks.signal);
  const sheets = parsed(text, file);
  return joined(thingsOf(sheets), file, grow);
};

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new OutlineRefused('file_truncated', file);
    throw error;
  }
}
