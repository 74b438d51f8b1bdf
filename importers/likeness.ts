/** Headings that look like a name we know: a slip of the finger, other endings, or the same words and some more. */
import { distance } from '#importers/normalise';
import { type Candidate, targetKey, targetsOf, weights } from '#importers/targets';
import type { KindName } from '#model/kinds/index';

/** Words that say nothing about what a column holds. */
const fillers = new Set(
  'i og er det den de dei the of in pr per hva kva hvem kven når ble vart blir har vi skal dette denne a an is are what who when'.split(
    ' ',
  ),
);
/** What comes after one of these says whose it is, not what it is: «Kontaktperson hos leverandør» is no vendor. */
const belonging = new Set(['hos', 'hjå', 'fra', 'frå', 'til', 'av', 'på']);
const endings = /(?:enes|anes|ene|ane|ens|ets|ers|ars|en|et|er|ar|a|e|s)$/;

/** A word without its ending, so that «systemet» and «system» are the same. */
function stem(word: string): string {
  if (word === 'året') return 'år';
  const bare = word.replace(endings, '');
  return bare.length >= 4 ? bare : word;
}

/** Which letters a text has, one bit each. */
function letters(text: string): number {
  let mask = 0;
  for (let i = 0; i < text.length; i++) mask |= 1 << (text.charCodeAt(i) & 31);
  return mask;
}

/** False when the letters alone show that more than `limit` changes part two texts; a change takes one letter and gives one. */
function maybeNear(a: number, b: number, limit: number): boolean {
  let differing = a ^ b;
  let count = 0;
  for (; differing !== 0 && count <= limit * 2; count++) differing &= differing - 1;
  return count <= limit * 2;
}

interface Known {
  candidate: Candidate;
  name: string;
  mask: number;
  parts: readonly string[];
  stems: readonly string[];
}

const cache = new Map<KindName, readonly Known[]>();

const significant = (words: readonly string[]): string[] => {
  const kept = words.filter((word) => !fillers.has(word));
  return (kept.length > 0 ? kept : words).map(stem);
};

function knownOf(kind: KindName): readonly Known[] {
  const made =
    cache.get(kind) ??
    targetsOf(kind).flatMap(({ target, names }) => {
      if (target.to === 'id' || target.to === 'version' || target.to === 'ids') return [];
      return [...names].map(([name, weight]) => {
        const parts = name.split(' ');
        return { candidate: { target, weight }, name, mask: letters(name), parts, stems: significant(parts) };
      });
    });
  cache.set(kind, made);
  return made;
}

/** How much of one list of words is the other; 0 when it holds something of its own. */
const share = (inner: readonly string[], outer: readonly string[]): number =>
  inner.every((word) => outer.includes(word)) ? inner.length / outer.length : 0;

/** The target that is most like a normalised heading, when one is more so than the others and `fits`. */
export function likeness(kind: KindName, heading: string, fits: (candidate: Candidate) => boolean): Candidate | null {
  const words = heading.split(' ');
  const stems = significant(words);
  const end = words.findIndex((word, i) => i > 0 && belonging.has(word));
  const head = end > 0 ? significant(words.slice(0, end)) : stems;
  const limit = heading.length >= 9 ? 2 : heading.length >= 5 ? 1 : 0;
  const mask = letters(heading);
  const best = new Map<string, Candidate>();
  for (const { candidate, name, mask: other, parts, stems: named } of knownOf(kind)) {
    const far = limit > 0 && name.length >= 5 && maybeNear(mask, other, limit) ? distance(heading, name, limit) : limit + 1;
    const ofHead = named.some((word) => head.includes(word));
    const inside = name.length >= 5 && ofHead ? Math.max(share(parts, words), share(named, stems) * 0.95) : 0;
    const most = candidate.weight > weights.other ? Math.max(share(words, parts), share(stems, named) * 0.95) : 0;
    // Half a name is too little: «Kritikalitet» is not «Kritikalitet timer».
    const around = heading.length >= 5 && most > 0.5 ? most : 0;
    const score = far <= limit ? 3 - far / 2 : Math.max(inside, around);
    const key = targetKey(candidate.target);
    const alike = { target: candidate.target, weight: score / 3 };
    if (alike.weight > (best.get(key)?.weight ?? 0.1) && fits(alike)) best.set(key, alike);
  }
  const [first, second] = [...best.values()].sort((a, b) => b.weight - a.weight);
  return first && first.weight > (second?.weight ?? 0) ? first : null;
}
