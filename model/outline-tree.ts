/** Walking, tidying and comparing outlines. Nothing here recurs: how deep a tree is, is up to whoever made the file. */
import type { Loss, Outline, OutlineNode } from '#model/outline';
import type { Severity } from '#model/result';
import type { Text } from '#model/text';

/** A node where it stands. */
export interface Step {
  node: OutlineNode;
  above: Step | null;
  /** Among its siblings, from 0. */
  index: number;
  /** The root's is 0. */
  depth: number;
}

/** Every node from the top down, as it would be read aloud. */
export function* stepsOf({ root }: Outline): Generator<Step> {
  const waiting: Step[] = [{ node: root, above: null, index: 0, depth: 0 }];
  for (let step = waiting.pop(); step; step = waiting.pop()) {
    yield step;
    const { children } = step.node;
    for (let index = children.length - 1; index >= 0; index--) {
      const node = children[index];
      if (node) waiting.push({ node, above: step, index, depth: step.depth + 1 });
    }
  }
}

const longestName = 60;

function nameOf({ node, above, index }: Step): string {
  const title = node.title.replace(/\s+/g, ' ').trim();
  const short = title.length > longestName ? `${title.slice(0, longestName - 1)}…` : title;
  const alone = above === null || above.node.children.every((other) => other === node || other.title !== node.title);
  return title !== '' && alone ? short : `${short} #${index + 1}`.trim();
}

/** The way down to a node, «Støtte › Lønn»; siblings that are called the same, or nothing, are told apart by their place. */
export function wayTo(step: Step): string {
  const names: string[] = [];
  for (let at: Step | null = step; at; at = at.above) names.push(nameOf(at));
  return names.reverse().join(' › ');
}

/** What a difference or a loss is about: a part of the node, or one of its fields. */
export type OutlinePart = 'title' | 'level' | 'id' | 'number' | 'keywords' | 'description' | 'children' | `fields.${string}`;

/** Where a part of a node is: «Støtte › Lønn: number». */
export const placeOf = (step: Step, part: OutlinePart): string => `${wayTo(step)}: ${part}`;

/** A part of a node that could not be carried. */
export const lossOf = (step: Step, part: OutlinePart, what: Text, severity: Severity = 'warning'): Loss => ({
  severity,
  at: placeOf(step, part),
  what,
});

export const isLevel = (level: unknown): level is number => Number.isSafeInteger(level) && Number(level) >= 0;

const isFilled = (fields: Readonly<Record<string, string>>): boolean => {
  for (const name in fields) if (name === '' || fields[name] === '') return false;
  return true;
};
const filled = (fields: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value === '' ? [] : [[name || '?', value]])));
const isEmpty = (fields: object): boolean => {
  for (const _ in fields) return false;
  return true;
};

/** The node with what it has and nothing else: what is empty is left out. Its children are its own, and not yet filled in. */
export function tidyNode({ title, level, id, number, keywords, description, fields }: Omit<OutlineNode, 'children'>): OutlineNode {
  const node: Omit<OutlineNode, 'children'> & { children?: OutlineNode[] } = { title };
  if (isLevel(level)) node.level = level;
  if (id) node.id = id;
  if (number) node.number = number;
  const words = keywords?.includes('') ? keywords.filter((word) => word !== '') : keywords;
  if (words && words.length > 0) node.keywords = words;
  if (description) node.description = description;
  const named = fields && !isFilled(fields) ? filled(fields) : fields;
  if (named && !isEmpty(named)) node.fields = named;
  const children: OutlineNode[] = [];
  return Object.assign(node, { children });
}

/** True for a node that `tidyNode` would make the same again. */
const isTidy = ({ level, id, number, keywords, description, fields }: OutlineNode): boolean =>
  id !== '' &&
  number !== '' &&
  description !== '' &&
  (level === undefined || isLevel(level)) &&
  (keywords === undefined || (keywords.length > 0 && !keywords.includes(''))) &&
  (fields === undefined || (isFilled(fields) && !isEmpty(fields)));

/** The nodes level by level, the root first. */
export function* levelsOf({ root }: Outline): Generator<readonly OutlineNode[]> {
  for (let level = [root]; level.length > 0; ) {
    yield level;
    const next: OutlineNode[] = [];
    for (const { children } of level) for (const child of children) next.push(child);
    level = next;
  }
}

/** The same outline without what is empty; the very same where nothing is. */
export function tidyOutline(outline: Outline): Outline {
  for (const level of levelsOf(outline)) if (!level.every(isTidy)) return tidyCopy(outline);
  return outline;
}

function tidyCopy({ root }: Outline): Outline {
  const top = tidyNode(root);
  const waiting: [from: OutlineNode, to: OutlineNode][] = [[root, top]];
  for (let pair = waiting.pop(); pair; pair = waiting.pop()) {
    for (const child of pair[0].children) {
      const copy = tidyNode(child);
      pair[1].children.push(copy);
      waiting.push([child, copy]);
    }
  }
  return { root: top };
}

export interface Difference {
  /** As in a loss: «Støtte › Lønn: number». */
  at: string;
  part: OutlinePart;
  before: string | undefined;
  after: string | undefined;
}

const written = (value: string | number | readonly string[] | undefined): string | undefined =>
  value === undefined ? undefined : typeof value === 'string' ? value : JSON.stringify(value);

function partsOf(node: OutlineNode): Map<OutlinePart, string | undefined> {
  const parts = new Map<OutlinePart, string | undefined>([
    ['title', node.title],
    ['level', written(node.level)],
    ['id', node.id],
    ['number', node.number],
    ['keywords', written(node.keywords)],
    ['description', node.description],
    ['children', String(node.children.length)],
  ]);
  for (const [name, value] of Object.entries(node.fields ?? {})) parts.set(`fields.${name}`, value);
  return parts;
}

/** Everything in which two outlines differ, node by node in the order they stand. Equal outlines give an empty list. */
export function differences(before: Outline, after: Outline): Difference[] {
  const found: Difference[] = [];
  const waiting: [Step, OutlineNode][] = [[{ node: before.root, above: null, index: 0, depth: 0 }, after.root]];
  for (let pair = waiting.pop(); pair; pair = waiting.pop()) {
    const [step, other] = pair;
    const [mine, theirs] = [partsOf(step.node), partsOf(other)];
    for (const part of new Set([...mine.keys(), ...theirs.keys()])) {
      if (mine.get(part) === theirs.get(part)) continue;
      found.push({ at: placeOf(step, part), part, before: mine.get(part), after: theirs.get(part) });
    }
    const { children } = step.node;
    for (let index = Math.min(children.length, other.children.length) - 1; index >= 0; index--) {
      const [node, match] = [children[index], other.children[index]];
      if (node && match) waiting.push([{ node, above: step, index, depth: step.depth + 1 }, match]);
    }
  }
  return found;
}
