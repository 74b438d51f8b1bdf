/** Finds Los concepts while somebody types: by label, by helper word, in any of the languages, and in spite of a slip of the finger. */
import { type Language, languages } from '#model/text';

/** What the finder reads of a concept; a concept of the registry may carry more. */
export interface Findable {
  labels: Partial<Record<Language, string>>;
  /** Other names that may be shown. */
  alternatives?: Partial<Record<Language, readonly string[]>>;
  /** Helper words: what people say. */
  helpers?: Partial<Record<Language, readonly string[]>>;
}

export interface Found<C> {
  concept: C;
  /** 0-100; only for comparing within one answer. */
  score: number;
  /** The text that matched, so that a list can say «barnehageplass (førskole)». */
  match: { text: string; language: Language; kind: 'label' | 'alternative' | 'helper' };
}

interface Entry {
  concept: number;
  match: Found<unknown>['match'];
  phrase: string;
  words: readonly string[];
  /** The phrase without endings. */
  stem: string;
}

interface Index {
  entries: readonly Entry[];
  words: readonly string[];
}

const points = { same: 100, sameForm: 92, starts: 86, word: 78, form: 74, wordStarts: 70, inside: 50, opens: 46, similar: 40 };
const kindCost = { label: 0, alternative: 3, helper: 8 };
const small = new Set(['og', 'i', 'til', 'for', 'av', 'på', 'pa', 'om', 'med', 'the', 'of', 'and', 'to', 'in']);
const indexes = new WeakMap<readonly Findable[], Index>();

/**
 * The concepts that match, best first: the whole label, then the start of a label or helper word, then parts of compounds.
 * A word that nothing matches is tried as a misspelling, then as a longer compound. The index is kept for as long as the same list is passed in.
 */
export function findConcepts<C extends Findable>(query: string, concepts: readonly C[], language: Language, limit = 20): Found<C>[] {
  const phrase = normalised(query);
  const all = wordsOf(phrase);
  const asked = all.some((w) => !small.has(w)) ? all.filter((w) => !small.has(w)) : all;
  if (asked.length === 0) return [];
  const index = indexes.get(concepts) ?? build(concepts);
  indexes.set(concepts, index);
  const stemmed = stemsOf(all);
  const scores = asked.map((word) => scoreWords(word, index.words));

  const perConcept = new Map<number, { words: number[]; phrase: number; entry: Entry; entryScore: number }>();
  for (const entry of index.entries) {
    const cost = kindCost[entry.match.kind] + languageCost(language, entry.match.language);
    const whole = phraseScore(entry, phrase, stemmed, all.length) - cost;
    const each = scores.map((score) => Math.max(0, bestOf(entry.words, score) - cost));
    const entryScore = Math.max(whole, sum(each) / each.length);
    if (entryScore <= 0) continue;
    const known = perConcept.get(entry.concept);
    if (!known) perConcept.set(entry.concept, { words: each, phrase: whole, entry, entryScore });
    else {
      known.words = known.words.map((score, i) => Math.max(score, each[i] ?? 0));
      known.phrase = Math.max(known.phrase, whole);
      if (entryScore > known.entryScore) Object.assign(known, { entry, entryScore });
    }
  }

  const found: Found<C>[] = [];
  for (const [i, hit] of perConcept) {
    const concept = concepts[i];
    // Every word asked for must be met somewhere in the concept; together in one text is worth more.
    const together = hit.words.every((score) => score > 0) ? sum(hit.words) / hit.words.length : 0;
    const score = Math.max(hit.phrase, Math.min(together, hit.entryScore + 5));
    if (concept && score > 0) found.push({ concept, score, match: hit.entry.match });
  }
  const name = ({ concept, match }: Found<C>) => concept.labels[language] ?? match.text;
  return found.sort((a, b) => b.score - a.score || name(a).length - name(b).length || name(a).localeCompare(name(b), 'nb')).slice(0, limit);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

/** Lower case, æ/ø/å and their spellings with two letters as one letter, other accents and punctuation gone. */
export function normalised(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/æ|ä|ae/g, 'a')
    .replace(/ø|ö|oe/g, 'o')
    .replace(/å|aa/g, 'a')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const wordsOf = (phrase: string) => phrase.split(' ').filter((w) => w !== '');

function build(concepts: readonly Findable[]): Index {
  const entries: Entry[] = [];
  const words = new Set<string>();
  concepts.forEach(({ labels, alternatives, helpers }, concept) => {
    for (const language of languages) {
      const add = (kind: 'label' | 'alternative' | 'helper') => (text: string) => {
        const phrase = normalised(text);
        const own = wordsOf(phrase);
        const entry = { concept, match: { text, language, kind }, phrase, words: own, stem: stemsOf(own) };
        entries.push(entry);
        for (const word of entry.words) words.add(word);
      };
      const label = labels[language];
      if (label !== undefined) add('label')(label);
      alternatives?.[language]?.forEach(add('alternative'));
      helpers?.[language]?.forEach(add('helper'));
    }
  });
  return { entries, words: [...words] };
}

/** Bokmål and Nynorsk are close; English is a stranger to both, but still findable. */
const languageCost = (asked: Language, found: Language) => (asked === found ? 0 : asked === 'en' || found === 'en' ? 12 : 4);

function phraseScore(entry: Entry, phrase: string, stemmed: string, words: number): number {
  if (entry.phrase === phrase) return points.same;
  if (entry.stem === stemmed) return points.sameForm;
  if (entry.phrase.startsWith(phrase)) return points.starts;
  return words > 1 && ` ${entry.phrase}`.includes(` ${phrase}`) ? points.word : 0;
}

const bestOf = (words: readonly string[], scores: ReadonlyMap<string, number>) => {
  let best = 0;
  for (const word of words) best = Math.max(best, scores.get(word) ?? 0);
  return best;
};

/** How well each word of the vocabulary answers one word of the query. */
function scoreWords(asked: string, words: readonly string[]): Map<string, number> {
  const scores = new Map<string, number>();
  const stem = stemOf(asked);
  const keep = (score: (word: string) => number) => {
    for (const word of words) {
      const found = score(word);
      if (found > 0) scores.set(word, found);
    }
    return scores.size > 0;
  };
  if (keep((word) => wordScore(asked, stem, word)) || asked.length < 4) return scores;
  const allowed = asked.length < 8 ? 1 : 2;
  const missed = (distance: number) => (distance > allowed ? 0 : points.similar - 6 * distance);
  if (keep((word) => missed(slips(asked, word, allowed)))) return scores;
  // «barnehagesøknad» opens with «barnehage»: the first part of a compound says what it is about.
  const opening = words.reduce((best, word) => (word.length > best.length && asked.startsWith(word) ? word : best), '');
  if (opening.length >= 5) scores.set(opening, points.opens);
  return scores;
}

function wordScore(asked: string, stem: string, word: string): number {
  if (word === asked) return points.word;
  if (word.startsWith(asked)) return points.wordStarts;
  if (stem.length >= 3 && stemOf(word) === stem) return points.form;
  return asked.length >= 4 && word.includes(asked) ? points.inside : 0;
}

/** Cuts the commonest Norwegian endings: barnehager, barnehagene, barnehagar, barnehagane → barnehag. */
const stemOf = (word: string) => (word.length < 5 ? word : word.replace(/(?:ene|ane|ar|er|en|et|a|e|s)$/, ''));

const stemsOf = (words: readonly string[]) => words.map(stemOf).join(' ');

/**
 * Letters left out, added, changed or swapped between what was typed and a word, or the start of a longer word.
 * Optimal string alignment, rows only as wide as needed; more than `allowed` is answered with `allowed + 1`.
 */
export function slips(typed: string, word: string, allowed: number): number {
  if (word.length < typed.length - allowed) return allowed + 1;
  const target = word.slice(0, typed.length + allowed);
  let before: number[] = [];
  let above = Array.from({ length: target.length + 1 }, (_, j) => j);
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= target.length; j++) {
      const change = typed[i - 1] === target[j - 1] ? 0 : 1;
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + change);
      if (i > 1 && j > 1 && typed[i - 1] === target[j - 2] && typed[i - 2] === target[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > allowed) return allowed + 1;
    before = above;
    above = row;
  }
  return Math.min(allowed + 1, ...above);
}
