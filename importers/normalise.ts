/** When two texts count as the same, for headings, names and options. */

/** For names: case and the amount of space do not count. */
export const normalise = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** For headings and options: neither do punctuation and what stands in parentheses at the end. */
export function normaliseHeading(text: string): string {
  const plain = normalise(text);
  const words = plain.replace(/[^\p{L}\p{N}+#%&]+/gu, ' ').trim();
  return words === '' ? plain : words;
}

/** Without units and hints in parentheses: `Årlig kostnad (kr)`. */
export const withoutParentheses = (text: string): string => text.replace(/\s*[([{][^)\]}]*[)\]}]\s*/g, ' ').trim();

/** How many letters must be changed, added, removed or swapped with the next (optimal string alignment), at most `limit + 1`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row[j] = best;
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? limit + 1;
}

/** The candidates that look like what was written, nearest first: a slip of the finger, or a part of the name. */
export function nearest(written: string, candidates: Iterable<string>, most = 3): string[] {
  const wanted = normalise(written);
  const limit = wanted.length < 5 ? 1 : wanted.length < 9 ? 2 : 3;
  const found: { candidate: string; far: number }[] = [];
  for (const candidate of candidates) {
    const name = normalise(candidate);
    const far = distance(wanted, name, limit);
    if (far <= limit) found.push({ candidate, far });
    else if (
      wanted.length > 3 &&
      (name.includes(wanted) || (name.length >= wanted.length * 0.35 && name.length > 3 && wanted.includes(name)))
    )
      found.push({ candidate, far: limit + 1 });
  }
  return found
    .sort((a, b) => a.far - b.far || a.candidate.length - b.candidate.length)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
