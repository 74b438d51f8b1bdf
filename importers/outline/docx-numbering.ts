/** Automatic numbering of a Word file, counted the way Word counts (WordprocessingML, ECMA-376 part 1, §17.9). */
import { attribute } from '#importers/outline/docx-styles';
import { walkXml } from '#importers/readers/xml';
import type { Zip } from '#importers/readers/zip';

interface Level {
  start: number;
  format: string;
  text: string;
  /** The style whose paragraphs are on this level. */
  style?: string;
  /** Starts over after this level (1-based); 0 is never. */
  restart?: number;
  legal?: boolean;
}

interface Abstract {
  levels: Map<number, Level>;
  styleLink?: string;
  numberingStyle?: string;
}

interface Num {
  abstract: string;
  starts: Map<number, number>;
  levels: Map<number, Level>;
}

/** What stands in front of a paragraph. */
export interface Marker {
  /** `1.1.2`; undefined for a bullet. */
  number?: string;
  level: number;
}

export interface Counter {
  /** The marker of the next paragraph of a list; null when it has none. */
  next(numId: string, level: number): Marker | null;
  /** The level of a list that a style stands for. */
  levelOfStyle(numId: string, styleId: string): number | undefined;
}

const deepest = 8;

/** The counters of a document without numbering. */
export const noNumbering: Counter = { next: () => null, levelOfStyle: () => undefined };

const romans: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(count: number): string {
  if (count < 1 || count > 3999) return String(count);
  let rest = count;
  let text = '';
  for (const [value, sign] of romans) for (; rest >= value; rest -= value) text += sign;
  return text;
}

/** a … z, aa … zz, aaa … (§17.18.59). */
const letters = (count: number): string =>
  count < 1 || count > 780 ? String(count) : String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));

const formats: Readonly<Record<string, (count: number) => string>> = {
  lowerRoman: roman,
  upperRoman: (count) => roman(count).toUpperCase(),
  lowerLetter: letters,
  upperLetter: (count) => letters(count).toUpperCase(),
  decimalZero: (count) => String(count).padStart(2, '0'),
  none: () => '',
};

function counterOf(abstracts: ReadonlyMap<string, Abstract>, nums: ReadonlyMap<string, Num>): Counter {
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  const byStyle = new Map<string, string>();
  for (const [id, { styleLink }] of abstracts) if (styleLink !== undefined) byStyle.set(styleLink, id);
  /** A list may be described by a style, which another abstract list defines. */
  const abstractOf = (id: string): string => byStyle.get(abstracts.get(id)?.numberingStyle ?? '') ?? id;
  const levelOf = (num: Num, level: number): Level | undefined =>
    num.levels.get(level) ?? abstracts.get(abstractOf(num.abstract))?.levels.get(level);

  return {
    next(numId, wanted) {
      const num = nums.get(numId);
      const level = Math.min(Math.max(Math.trunc(wanted) || 0, 0), deepest);
      const at = num && levelOf(num, level);
      if (!num || !at) return null;
      const list = abstractOf(num.abstract);
      const count = counts.get(list) ?? [];
      counts.set(list, count);
      // A list that starts anew does so the first time it is used at that level.
      const override = begun.has(`${numId} ${level}`) ? undefined : num.starts.get(level);
      begun.add(`${numId} ${level}`);
      count[level] = override ?? (count[level] === undefined ? at.start : count[level] + 1);
      for (let below = level + 1; below <= deepest; below++) {
        const { restart } = levelOf(num, below) ?? {};
        if (restart === undefined || (restart > 0 && level < restart)) count[below] = undefined;
      }
      if (at.format === 'bullet') return { level };
      const written = at.text.replace(/%([1-9])/g, (_, digit: string) => {
        const other = Number(digit) - 1;
        const { start = 1, format = 'decimal' } = levelOf(num, other) ?? {};
        count[other] ??= start;
        return ((at.legal ? undefined : formats[format]) ?? String)(count[other]);
      });
      const number = written.replace(/[\s.):]+$/, '').replace(/^[\s(]+/, '');
      return number === '' ? null : { number, level };
    },
    levelOfStyle(numId, styleId) {
      const num = nums.get(numId);
      const levels = num && abstracts.get(abstractOf(num.abstract))?.levels;
      for (const [level, { style }] of levels ?? []) if (style === styleId) return level;
      return undefined;
    },
  };
}

/** Reads the numbering part. What it lacks is not guessed: such paragraphs have no number. */
export async function readNumbering(zip: Zip, part: string, signal?: AbortSignal): Promise<Counter> {
  const abstracts = new Map<string, Abstract>();
  const nums = new Map<string, Num>();
  let abstract: Abstract | undefined;
  let num: Num | undefined;
  let level: Level | undefined;
  let overridden = 0;
  await walkXml(
    zip,
    part,
    {
      open: (name, attributes) => {
        const value = attribute(attributes, 'val');
        if (name === 'abstractNum') {
          abstract = { levels: new Map() };
          abstracts.set(attribute(attributes, 'abstractNumId') ?? '', abstract);
        } else if (name === 'num') {
          num = { abstract: '', starts: new Map(), levels: new Map() };
          nums.set(attribute(attributes, 'numId') ?? '', num);
        } else if (name === 'lvl') {
          level = { start: 1, format: 'decimal', text: '' };
          (num ?? abstract)?.levels.set(Number(attribute(attributes, 'ilvl')), level);
        } else if (name === 'lvlOverride') overridden = Number(attribute(attributes, 'ilvl'));
        else if (name === 'startOverride') num?.starts.set(overridden, Number(value) || 0);
        else if (name === 'abstractNumId' && num) num.abstract = value ?? '';
        else if (name === 'styleLink' && abstract) abstract.styleLink = value;
        else if (name === 'numStyleLink' && abstract) abstract.numberingStyle = value;
        else if (!level) return;
        else if (name === 'start') level.start = Number(value) || 0;
        else if (name === 'numFmt') level.format = value ?? 'decimal';
        else if (name === 'lvlText') level.text = value ?? '';
        else if (name === 'pStyle') level.style = value;
        else if (name === 'lvlRestart') level.restart = Number(value);
        else if (name === 'isLgl') level.legal = true;
      },
      close: (name) => {
        if (name === 'abstractNum') abstract = undefined;
        else if (name === 'num') num = undefined;
        else if (name === 'lvl') level = undefined;
      },
    },
    signal,
  );
  return counterOf(abstracts, nums);
}
