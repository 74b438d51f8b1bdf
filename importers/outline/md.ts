/** Markdown as people write outlines in it: headings, lists below them, and text that describes. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { growth } from '#importers/outline/growth';
import { type Block, namedValue, wordsOf } from '#importers/outline/md-inline';
import { indentedAsList, withoutBoxes } from '#importers/outline/md-people';
import { sections } from '#importers/outline/md-sections';
import { bareName, type OutlineReader } from '#importers/outline/options';
import { addField, addPart, emptyParts, nodeOf, type Parts } from '#importers/outline/parts';
import { OutlineRefused } from '#importers/outline/refusals';
import { decode } from '#importers/readers/encoding';
import { breathe } from '#importers/sheet';
import type { Loss, OutlineNode } from '#model/outline';
import { type MarkdownMeta, splitHeading } from '#model/outline-markdown';
import { partLabelled } from '#model/outline-text';
import type { Text } from '#model/text';

type Item = Extract<Block, { type: 'list' }>['children'][number];

/** A node being read: what is said of it may come in many blocks. */
interface Reading {
  parts: Parts;
  children: Reading[];
  /** Of a heading, 1 to 6; the top is 0, items of lists come below them all. */
  rank: number;
}

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

function titled(text: string, comments: readonly string[], rank: number): Reading {
  const meta = metaOf(comments);
  const split = splitHeading(text);
  const parts = emptyParts(withoutSplit(text, meta));
  parts.number = isText(meta.number) ? meta.number : 'number' in meta ? undefined : split.number;
  parts.level = 'level' in meta ? (typeof meta.level === 'number' ? meta.level : null) : (split.level ?? null);
  if (isText(meta.id)) parts.id = meta.id;
  for (const [name, value] of Object.entries(meta.fields ?? {})) if (isText(value)) addField(parts, name, value);
  return { parts, children: [], rank };
}

/** The title alone; what the comment speaks for was not split off, and stays. */
function withoutSplit(text: string, meta: MarkdownMeta): string {
  const split = splitHeading(text);
  const numbered = 'number' in meta || split.number === undefined ? '' : split.number;
  const rest = numbered === '' ? text : text.slice(numbered.length).trimStart();
  return 'level' in meta || split.level === undefined ? rest : rest.replace(/\s*\(\d+\)\s*$/, '');
}

/** Adds a block of text to what is said of a node. */
function describe({ parts }: Reading, text: string): void {
  parts.description = parts.description === undefined ? text : `${parts.description}\n${text}`;
}

function reader(file: string, grow: (depth: number) => void) {
  const top: Reading = { parts: emptyParts(bareName(file)), children: [], rank: 0 };
  const open: Reading[] = [top];
  const losses: Loss[] = [];

  const lost = (at: Reading) => losses.push({ severity: 'info', at: at.parts.title || file, what: lostMarkup });
  const paragraph = (into: Reading, pieces: Extract<Block, { type: 'paragraph' }>['children']) => {
    const named = namedValue(pieces);
    const part = named ? partLabelled(named.name) : undefined;
    if (named && (part === 'keywords' || part === 'number' || part === 'level')) addPart(into.parts, part, named.name, named.value);
    else if (named) addField(into.parts, named.name, named.value);
    else {
      const { text, lost: some } = wordsOf(pieces);
      describe(into, text);
      if (some) lost(into);
    }
  };

  const item = (into: Reading, { children }: Item, depth: number): void => {
    const [first, ...rest] = children;
    const titleBlock = first?.type === 'paragraph' || first?.type === 'heading' ? first.children : first?.type === 'html' ? [first] : [];
    const { text, comments, lost: some } = wordsOf(titleBlock);
    const reading = titled(text, comments, 7);
    grow(depth);
    into.children.push(reading);
    if (some) lost(reading);
    for (const next of titleBlock.length > 0 || first === undefined ? rest : children) block(reading, next, depth);
  };

  /** Recurs as deep as lists do, which `sections` has bounded. */
  const block = (into: Reading, one: Block, depth: number): void => {
    if (one.type === 'paragraph') paragraph(into, one.children);
    else if (one.type === 'list') for (const child of one.children) item(into, child, depth + 1);
    else if (one.type === 'heading') describe(into, wordsOf(one.children).text);
    else if (one.type === 'code') describe(into, one.value);
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
        const reading = titled(text, comments, one.depth);
        grow(open.length);
        (open.at(-1) ?? top).children.push(reading);
        open.push(reading);
        if (some) lost(reading);
      }
    },
  };
}

/** The readings as nodes; they are as deep as the limits allow. */
const made = ({ parts, children }: Reading): OutlineNode => ({ ...nodeOf(parts), children: children.map(made) });

/** Reads Markdown. One heading at the top is the root; otherwise the file is. `most` is how long a piece may grow before it is cut where it can be. */
export const mdReader =
  (most?: number): OutlineReader =>
  async (bytes, file, { limits, hooks }) => {
    const text = withoutBoxes(indentedAsList(decode(bytes).text));
    const { top, losses, take } = reader(file, growth(file, limits));
    let rested = Date.now();
    for (const { source, depth, end } of sections(text, file, limits, most)) {
      take(fromMarkdown(source).children, depth);
      if (Date.now() - rested < 40) continue;
      hooks.onProgress?.({ phase: 'read', done: end, total: text.length });
      await breathe(hooks.signal);
      rested = Date.now();
    }
    const [first, ...others] = top.children;
    if (!first && top.parts.description === undefined) throw new OutlineRefused('no_nodes', file);
    const alone = first && others.length === 0 && top.parts.description === undefined && top.parts.fields.size === 0;
    return { outline: { root: made(alone ? first : top) }, losses };
  };

export const readMdOutline = mdReader();
