/** An outline as Markdown (CommonMark): headings for the upper levels, lists below. Reads as prose, and carries everything. */
import { type OutlineWriter, toldSteps } from '#exporters/outline/options';
import { joinList } from '#model/exchange';
import type { OutlineNode } from '#model/outline';
import { keywordsOf, labelOf } from '#model/outline-lines';
import { deepestHeading, type MarkdownMeta, splitHeading, standIns } from '#model/outline-markdown';
import { mayHaveNumber } from '#model/outline-numbers';
import { carried, partLabelled, partLabels } from '#model/outline-text';
import type { Language } from '#model/text';

const reference = (letter: string): string => `&#${letter.charCodeAt(0)};`;

/** One line of text in which nothing is markup, wherever in a block it stands. */
const inline = (text: string): string =>
  carried(text, standIns)
    .replace(/[\\`*[\]<&]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|#+$/gu, (found) => [...found].map((letter) => `\\${letter}`).join(''))
    .replace(/^([-+=>#~|])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    // Bullets that people use, space that would be swallowed, and breaks that would end the line.
    .replace(/^[•▪●○◦‣·]|^ | $|(?<= ) |[\t\n\r]/g, reference);

/** A comment behind a text that would be understood as something else says that it is what it looks like. */
const asItIs = (written: string, doubtful: boolean): string => (doubtful ? `${written} <!-- -->` : written);

/** The lines of a text as paragraphs; empty lines ride along as references. */
function paragraphs(text: string): string[] {
  const blocks: string[] = [];
  let waiting = '';
  for (const line of text.split('\n')) {
    if (line !== '') {
      blocks.push(asItIs(waiting + inline(line), labelOf(line) !== null));
      waiting = '';
    } else if (blocks.length > 0) blocks.push(`${blocks.pop()}&#10;`);
    else waiting += '&#10;';
  }
  // Nothing but line breaks: one less than the lines they part.
  return blocks.length > 0 ? blocks : [waiting.slice('&#10;'.length)];
}

const comment = (meta: MarkdownMeta): string => ` <!-- ${JSON.stringify(meta).replaceAll('&', '\\u0026').replaceAll('--', '-\\u002d')} -->`;

/** The title as it is shown, and what that does not say. */
function heading({ title, number, level, id }: OutlineNode): { shown: string; meta: MarkdownMeta } {
  const whole = [number, title, level === undefined ? undefined : `(${level})`].filter((part) => part !== undefined).join(' ');
  const read = splitHeading(whole);
  const doubtful = number === undefined && mayHaveNumber(title);
  const clear = title !== '' && !doubtful && read.title === title && read.number === number && read.level === level;
  return {
    shown: clear ? whole : title,
    meta: { ...(id === undefined ? {} : { id }), ...(clear ? {} : unclear(title, number, level)) },
  };
}

/** What is said apart from the title, or said to be none where the title looks like it. */
function unclear(title: string, number: string | undefined, level: number | undefined): MarkdownMeta {
  const read = splitHeading(title);
  return {
    ...(mayHaveNumber(title) || number !== undefined ? { number: number ?? null } : {}),
    ...(read.level === undefined && level === undefined ? {} : { level: level ?? null }),
  };
}

const labelled = (name: string, value: string): string => `**${inline(name)}:** ${inline(value)}`;

function keywordLine(keywords: readonly string[], language: Language): string {
  const listed = joinList(keywords);
  return asItIs(labelled(partLabels.keywords[language], listed), joinList(keywordsOf(listed)) !== listed);
}

function blocksOf(node: OutlineNode, language: Language): string[] {
  const { keywords, description, fields = {} } = node;
  const { shown, meta } = heading(node);
  // A field that is called what a part is called, or that ends as labels do, cannot be told from it in the text.
  const plain = Object.keys(fields).every(
    (name) => partLabelled(name) === undefined && labelOf(`${name}:`) === null && !/^\s|[:\s]$/.test(name),
  );
  const rest: MarkdownMeta = { ...meta, ...(plain ? {} : { fields }) };
  return [
    `${inline(shown)}${Object.keys(rest).length > 0 || labelOf(shown) ? comment(rest) : ''}`.replace(/^ /, ''),
    ...(description === undefined ? [] : paragraphs(description)),
    ...(keywords ? [keywordLine(keywords, language)] : []),
    ...(plain ? Object.entries(fields).map(([name, value]) => labelled(name, value)) : []),
  ];
}

/** Writes Markdown. */
export const writeMdOutline: OutlineWriter = async (outline, options) => {
  const { language } = options;
  const lines: string[] = [];
  let listed = false;
  for (const { node, depth } of toldSteps(outline, options)) {
    const [first = '', ...blocks] = blocksOf(node, language);
    const inList = depth > deepestHeading;
    const indent = inList ? '  '.repeat(depth - deepestHeading) : '';
    // Items without text of their own stand close; everything else has a line between.
    if (lines.length > 0 && !(inList && listed)) lines.push('');
    lines.push(inList ? `${indent.slice(2)}- ${first || '<!-- -->'}` : `${'#'.repeat(depth + 1)} ${first}`);
    for (const block of blocks) lines.push('', `${indent}${block}`);
    listed = inList && blocks.length === 0;
  }
  return { bytes: new TextEncoder().encode(`${lines.join('\n')}\n`), losses: [] };
};
