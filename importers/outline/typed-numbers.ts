/** Numbers typed in front of titles become numbers of their own where their siblings count on: «1 Støtte», «2 Drift», but not «3 årsverk». */
import { saysNoNumber } from '#importers/outline/parts';
import type { OutlineNode } from '#model/outline';
import { type Counted, countings } from '#model/outline-numbers';
import { stepsOf } from '#model/outline-tree';

type Typed = Counted & { node: OutlineNode };
type Counting = (typeof countings)[number];

const [decimals] = countings;
const above = (number: string): string => number.replace(/\.?\d+$/, '');
const isOpen = (node: OutlineNode): boolean => node.number === undefined && !saysNoNumber(node);

/** Something below says the number again: «1.1» below «1». */
const isConfirmed = ({ node, number }: Typed): boolean =>
  node.children.some((child) => (child.number ?? decimals(child.title)?.number)?.startsWith(`${number}.`));

/** Those of the siblings that surely have a number, and each that is the next. */
function countedOn(siblings: readonly OutlineNode[], counting: Counting): Typed[] {
  const found: Typed[] = [];
  for (const node of siblings) {
    const counted = isOpen(node) ? counting(node.title) : null;
    if (!counted) continue;
    const typed = { ...counted, node };
    if (counted.sure || counted.value === (found.at(-1)?.value ?? 0) + 1 || isConfirmed(typed)) found.push(typed);
  }
  return found;
}

const isConsecutive = (found: readonly Typed[]): boolean => found.every(({ value }, i) => value === i + 1);

function areDecimals(found: readonly Typed[], parent: string | undefined): boolean {
  const [first] = found;
  if (!first) return false;
  const prefix = above(first.number);
  const rises = found.every(({ number, value }, i) => above(number) === prefix && value > (found[i - 1]?.value ?? -1));
  if (!rises) return false;
  if ((prefix !== '' && prefix === parent) || found.some(isConfirmed)) return true;
  if (found.length < 2) return false;
  return found.every(({ sure }) => sure) || (isConsecutive(found) && found.every(({ sure, title }) => sure || !/^\p{Ll}/u.test(title)));
}

function take(siblings: readonly OutlineNode[], parent: string | undefined): void {
  for (const counting of countings) {
    const found = countedOn(siblings, counting);
    const certain = counting === decimals ? areDecimals(found, parent) : found.length > 1 && isConsecutive(found);
    if (!certain) continue;
    for (const { node, number, title } of found) Object.assign(node, { number, title });
    return;
  }
}

/** Takes typed numbers off the titles of a tree that somebody else made. */
export function withTypedNumbers(root: OutlineNode): OutlineNode {
  take([root], undefined);
  for (const { node } of stepsOf({ root })) take(node.children, node.number);
  return root;
}
