/** Markdown as people write outlines in it: headings, lists below them, and text that describes. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { growth } from '#importers/outline/growth';
import { sectionsOf } from '#importers/outline/lines';
import { type Block, namedValue, type Piece, partsOf, tableOf, wordsOf } from '#importers/outline/md-inline';
import { bulletsAsItems, indentedAsList, numberedLines, withoutBoxes } from '#importers/outline/md-people';
import { sections } from '#importers/outline/md-sections';
import { bareName, type OutlineReader } from '#importers/outline/options';
import { addField, addPart, emptyParts, nodeOf, type Parts } from '#importers/outline/parts';
import { OutlineRefused } from '#importers/outline/refusals';
import { topsOfTable } from '#importers/outline/table';
import { outlineOf, plainValues } from '#importers/outline/tree';
import { withTypedNumbers } from '#importers/outline/typed-numbers';
import { decode } from '#importers/readers/encoding';
import { breathe } from '#importers/sheet';
import type { Loss, OutlineNode } from '#model/outline';
import { keywordsOf, type Label, labelOf, saidBy } from '#model/outline-lines';
import { type MarkdownMeta, splitHeading } from '#model/outline-markdown';
import { partLabelled } from '#model/outline-text';
import type { Text } from '#model/text';

type Item = Extract<Block, { type: 'list' }>['children'][number];

/** A node being read: what is said of it may come in many blocks. */
interface Reading {
  parts: Parts;
  children: Reading[];
  /** What tables below it hold. */
  below: OutlineNode[];
  /** Of a heading, 1 to 6; the top is 0, items of lists come below them all. */
  rank: number;
  /** A label stood alone, and is for what comes next. */
  label?: Label | undefined;
}

const itemRank = 7;

const lostMarkup: Text = {
  nb: 'Lenker, bilder og HTML i teksten er ikke tatt med. Ordene er det.',
  nn: 'Lenkjer, bilete og HTML i teksten er ikkje tekne med. Orda er det.',
  en: 'Links, pictures and HTML in the text were not brought along. The words were.',
};

/** What our writer puts in a comment; anything else in a comment is somebody's own. */
function metaOf(comments: readonly string[]): MarkdownMeta {
  const written = comments.find((comment) => comment.startsWith('{'));
  if (written === undefined) return {};
  try {
    return JSON.parse(written) as MarkdownMeta;
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** A number or a level that the comment speaks for is not split off. */
function titled(text: string, comments: readonly string[], rank: number): Reading {
  const meta = metaOf(comments);
  const split = splitHeading(text, { number: !('number' in meta), level: !('level' in meta) });
  const parts = emptyParts(split.title);
  parts.number = 'number' in meta ? (isText(meta.number) ? meta.number : '') : split.number;
  parts.level = 'level' in meta ? (typeof meta.level === 'number' ? meta.level : null) : (split.level ?? null);
  if (isText(meta.id)) parts.id = meta.id;
  for (const [name, value] of Object.entries(meta.fields ?? {})) if (isText(value)) addField(parts, name, value);
  return { parts, children: [], below: [], rank };
}

const onlyParagraph = ({ children: [first, ...rest] }: Item): readonly Piece[] | null =>
  first?.type === 'paragraph' && rest.length === 0 ? first.children : null;

/** An item that is a label and what it is for says that what stands in bold beside it is said of the same. */
const labelIn = (item: Item): boolean => {
  const said = onlyParagraph(item);
  return said !== null && labelOf(wordsOf(said).text) !== null;
};

/** Adds a block of text to what is said of a node. One with a comment of ours is what it looks like, and no label. */
function say(reading: Reading, written: string, marked = false): void {
  const { parts, label: open = 'description' } = reading;
  const { label, text } = marked ? { label: 'description' as const, text: written } : saidBy(written, open);
  reading.label = text === '' && written !== '' && !marked ? label : undefined;
  if (text === '') return;
  if (label === 'keywords') {
    parts.keywords ??= [];
    for (const keyword of keywordsOf(text)) parts.keywords.push(keyword);
  } else parts.description = parts.description === undefined ? text : `${parts.description}\n${text}`;
}

/** Adds a named value. What has one of the labels people use is keywords or description, as it is without bold letters. */
function name(reading: Reading, { name, value, marked }: NonNullable<ReturnType<typeof namedValue>>): void {
  const part = partLabelled(name);
  if (part === 'number' || part === 'level' || (marked && part === 'keywords')) addPart(reading.parts, part, name, value);
  else if (!marked && labelOf(`${name}:`)) say(reading, `${name}: ${value}`);
  else addField(reading.parts, name, value);
}

function reader(file: string, grow: (depth: number) => void) {
  const top: Reading = { parts: emptyParts(bareName(file)), children: [], below: [], rank: 0 };
  const open: Reading[] = [top];
  const losses: Loss[] = [];

  const lost = (at: Reading) => losses.push({ severity: 'info', at: at.parts.title || file, what: lostMarkup });
  const paragraph = (into: Reading, pieces: readonly Piece[]) => {
    const table = tableOf(pieces);
    const below = table && topsOfTable(table, grow);
    if (below) for (const node of below) into.below.push(node);
    else if (table) for (const row of table) say(into, row.join(' | '));
    else
      for (const part of partsOf(pieces)) {
        const named = namedValue(part);
        const { text, comments, lost: some } = wordsOf(part);
        if (named) name(into, named);
        else say(into, text, comments.length > 0);
        if (some && !named) lost(into);
      }
  };

  const item = (into: Reading, { children }: Item, depth: number): void => {
    const [first, ...rest] = children;
    const titleBlock = first?.type === 'paragraph' || first?.type === 'heading' ? first.children : first?.type === 'html' ? [first] : [];
    const [title = [], ...below] = partsOf(titleBlock);
    const { text, comments, lost: some } = wordsOf(title);
    const label = comments.length === 0 ? labelOf(text) : null;
    if (label && (rest.length === 0 || label.rest === '')) {
      paragraph(into, titleBlock);
      for (const next of rest) block(into, next, depth);
      return;
    }
    const reading = titled(text, comments, itemRank);
    grow(depth);
    into.children.push(reading);
    if (some) lost(reading);
    for (const part of below) paragraph(reading, part);
    for (const next of titleBlock.length > 0 || first === undefined ? rest : children) block(reading, next, depth);
  };
  /** Below a label that stood alone, a list is what it is for. */
  const list = (into: Reading, items: readonly Item[], depth: number): void => {
    const { label } = into;
    const described = items.some((one) => labelIn(one));
    for (const one of items) {
      if (label) into.label = label;
      const said = described ? onlyParagraph(one) : null;
      if (said && namedValue(said)) {
        paragraph(into, said);
        continue;
      }
      if (label && one.children.every(({ type }) => type === 'paragraph')) for (const inner of one.children) block(into, inner, depth);
      else item(into, one, depth + 1);
    }
    into.label = undefined;
  };

  /** Recurs as deep as lists do, which `sections` has bounded. */
  const block = (into: Reading, one: Block, depth: number): void => {
    if (one.type === 'paragraph') paragraph(into, one.children);
    else if (one.type === 'list') list(into, one.children, depth);
    else if (one.type === 'heading') say(into, wordsOf(one.children).text);
    else if (one.type === 'code') say(into, one.value);
    else if (one.type === 'blockquote') for (const child of one.children) block(into, child, depth);
    else if (one.type === 'html' && !one.value.startsWith('<!--')) lost(into);
  };

  return {
    top,
    losses,
    /** Takes blocks that stand in so many open items of lists. */
    take(blocks: readonly Block[], depth: number) {
      let into = open.at(-1) ?? top;
      for (let i = 0; i < depth; i++) into = into.children.at(-1) ?? into;
      for (const one of blocks) {
        if (one.type !== 'heading' || depth > 0) {
          block(depth > 0 ? into : (open.at(-1) ?? top), one, open.length - 1 + depth);
          continue;
        }
        while ((open.at(-1)?.rank ?? 0) >= one.depth) open.pop();
        const { text, comments, lost: some } = wordsOf(one.children);
        const above = open.at(-1) ?? top;
        if (comments.length === 0 && above.rank > 0 && labelOf(text)?.rest === '') {
          say(above, text);
          continue;
        }
        const reading = titled(text, comments, one.depth);
        grow(open.length);
        above.children.push(reading);
        open.push(reading);
        if (some) lost(reading);
      }
    },
  };
}

/** A line of its own above a list is what all of it is about. */
function entitle({ parts, children }: Reading): void {
  const { description = '' } = parts;
  if (children.length === 0 || children.some(({ rank }) => rank < itemRank) || !/^.{1,100}[^.:;,!?]$/.test(description)) return;
  parts.title = description;
  parts.description = undefined;
}

/** The readings as nodes; they are as deep as the limits allow. */
const made = ({ parts, children, below }: Reading): OutlineNode =>
  Object.assign(nodeOf(parts), { children: [...children.map(made), ...below] });

/** Reads Markdown. One heading at the top is the root; otherwise the file is. `most` is how long a piece may grow before it is cut where it can be. */
export const mdReader =
  (most?: number): OutlineReader =>
  async (bytes, file, { limits, hooks }) => {
    const source = decode(bytes).text;
    const typed = numberedLines(source);
    if (typed) {
      const { outline, losses } = outlineOf(sectionsOf(typed), plainValues, file, limits);
      return { outline: { root: withTypedNumbers(outline.root) }, losses };
    }
    const text = withoutBoxes(indentedAsList(bulletsAsItems(source)));
    const { top, losses, take } = reader(file, growth(file, limits));
    let rested = Date.now();
    for (const { source, depth, end } of sections(text, file, limits, most)) {
      take(fromMarkdown(source).children, depth);
      if (Date.now() - rested < 40) continue;
      hooks.onProgress?.({ phase: 'read', done: end, total: text.length });
      await breathe(hooks.signal);
      rested = Date.now();
    }
    entitle(top);
    const [first, ...others] = top.children;
    if (!first && top.parts.description === undefined) throw new OutlineRefused('no_nodes', file);
    const alone =
      first &&
      others.length === 0 &&
      top.parts.title === bareName(file) &&
      top.parts.description === undefined &&
      top.parts.fields.size === 0;
    return { outline: { root: withTypedNumbers(made(alone ? first : top)) }, losses };
  };

export const readMdOutline = mdReader();
