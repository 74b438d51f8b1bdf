/** Sections of a document → one tree, with a root of its own or one that is named for it. */

import { type DocumentLine, oneLine, withoutSoftHyphens } from '#importers/outline/document-line';
import { documentLoss } from '#importers/outline/document-losses';
import { growth } from '#importers/outline/growth';
import type { Section, Sections } from '#importers/outline/lines';
import { bareName, type OutlineLimits } from '#importers/outline/options';
import { OutlineRefused } from '#importers/outline/refusals';
import type { Loss, OutlineNode, OutlineRead } from '#model/outline';
import { bodyOf, type NodeValues } from '#model/outline-lines';
import { tidyNode } from '#model/outline-tree';

/** What a section says, as any reader would understand it. */
export function plainValues({ title, number, level, body }: Pick<Section, 'title' | 'number' | 'level' | 'body'>): NodeValues {
  const { keywords, description, named } = bodyOf(body.map((line) => ({ ...line, text: withoutSoftHyphens(line.text) })));
  return {
    title,
    ...(level === undefined ? {} : { level }),
    ...(number === undefined ? {} : { number }),
    ...(keywords ? { keywords } : {}),
    ...(description === undefined ? {} : { description }),
    ...(named.length > 0 ? { fields: Object.fromEntries(named) } : {}),
  };
}

/** The title of a document as the section it heads. */
const titleSection = (line: DocumentLine, body: DocumentLine[]): Section => ({
  line,
  depth: 0,
  title: oneLine(line.text),
  body,
});

const toldAtMost = 50;

/** Hangs every section below the nearest one before it that is less deep. */
export function outlineOf(
  { title, before, sections, by, ours }: Sections,
  valuesOf: (section: Section) => NodeValues,
  file: string,
  limits: OutlineLimits,
): OutlineRead {
  const losses: Loss[] = [];
  const grow = growth(file, limits);
  const root = title ? tidyNode(valuesOf(titleSection(title, before))) : undefined;
  const top: OutlineNode[] = root?.children ?? [];
  const above = before.filter(({ below }) => !below);
  top.push(...belowOf(before));
  const open: { node: OutlineNode; depth: number }[] = [];
  // Numbers without dots begin again below each heading, and others below what has no number, or «I» and «a».
  const numbers = new Map<OutlineNode | undefined, Set<string>>();
  grow(0);
  for (const section of sections) {
    const node = tidyNode(valuesOf(section));
    node.children.push(...belowOf(section.body));
    while ((open.at(-1)?.depth ?? Number.NEGATIVE_INFINITY) >= section.depth) open.pop();
    const parent = open.at(-1)?.node;
    (parent?.children ?? top).push(node);
    open.push({ node, depth: section.depth });
    grow(open.length);
    if (node.number === undefined) continue;
    const scope = parent && !(node.number.includes('.') && /^\d/.test(parent.number ?? '')) ? parent : undefined;
    const seen = numbers.get(scope) ?? new Set();
    if (!ours && losses.length < toldAtMost) losses.push(...doubts(node, node.number, parent?.number, seen));
    numbers.set(scope, seen.add(node.number));
  }
  if (root) return { outline: { root }, losses };
  const [only, ...others] = top;
  if (only && others.length === 0 && above.length === 0) return { outline: { root: only }, losses };
  if (!only && above.length === 0) throw new OutlineRefused('no_nodes', file);
  const named = headedBy(above, file);
  if (by === 'none' && !only) losses.push(documentLoss('no_headings', file, 'warning'));
  else if (named.made) losses.push(documentLoss('no_root', file, 'info', { name: named.node.title }));
  named.node.children.push(...top);
  return { outline: { root: named.node }, losses };
}

/** What the tables among the lines hold. */
const belowOf = (lines: readonly DocumentLine[]): OutlineNode[] => lines.flatMap(({ below }) => below ?? []);

/** The first line above the headings is what the document is about; without one it is called by its file. */
function headedBy(before: readonly DocumentLine[], file: string): { node: OutlineNode; made: boolean } {
  const [first, ...rest] = before;
  const isTitle = first !== undefined && first.text.trim().length <= 150;
  const title = isTitle ? oneLine(first.text) : bareName(file);
  return { node: tidyNode(plainValues({ title, body: isTitle ? rest : [...before] })), made: !isTitle };
}

/** Numbers that cannot all be right: used twice, or not a part of the number above. */
function doubts({ title }: OutlineNode, number: string, above: string | undefined, seen: ReadonlySet<string>): Loss[] {
  // Letters begin again below every number.
  if (!/\d/.test(number)) return [];
  const at = `${number} ${title}`.trim();
  if (seen.has(number)) return [documentLoss('number_twice', at, 'warning', { number })];
  return above !== undefined && number.includes('.') && /^[\d.]+$/.test(above + number) && !number.startsWith(`${above}.`)
    ? [documentLoss('number_astray', at, 'warning', { number, above })]
    : [];
}
