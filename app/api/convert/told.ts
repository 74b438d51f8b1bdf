/** Outlines and losses as the page is told of them. */
import type { SentNode, ToldLoss } from '#app/_convert/protocol';
import type { Loss, Outline } from '#model/outline';
import { type Step, stepsOf } from '#model/outline-tree';
import type { Language } from '#model/text';

/** Losses the page lists; the rest are counted. */
const listed = 200;

export const toldLosses = (losses: readonly Loss[], language: Language): ToldLoss[] =>
  losses.slice(0, listed).map(({ severity, at, what }) => ({ severity, at, what: what[language] }));

/** The nodes in the order they are read aloud, each with the place of its parent. */
export function sentNodes(outline: Outline): { nodes: SentNode[]; levels: number } {
  const places = new Map<Step, number>();
  const nodes: SentNode[] = [];
  let levels = 0;
  for (const step of stepsOf(outline)) {
    places.set(step, nodes.length);
    levels = Math.max(levels, step.depth + 1);
    const { children: _, id: __, ...values } = step.node;
    nodes.push({ parent: step.above ? (places.get(step.above) ?? 0) : null, ...values });
  }
  return { nodes, levels };
}
