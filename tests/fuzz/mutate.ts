/** Files made wrong in the ways files go wrong, and in the ways somebody would make them. The same number gives the same file. */
import { unzipSync, type Zippable, zipSync } from 'fflate';

/** Numbers that only seem random (mulberry32). */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) % Math.max(1, below);
  };
}

type Random = ReturnType<typeof randomFrom>;

const words = [
  '<node TEXT="',
  '</node>',
  '<outline text="',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '&b;',
  '&#0;',
  '&#xD800;',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<?xml version="1.0" encoding="UTF-16"?>',
  '\u0000',
  '\ufeff',
  '\ud83d',
  '_x0000_',
  '{"root":',
  '"children":[',
  '[[[[[[[[',
  '}}}}',
  'null',
  '-1',
  '4294967295',
  '1e999',
  '99999999999999999999',
  '"',
  "'",
  ';;;;;;',
  '\r\n\r\n',
  '\t\t\t',
  '# ',
  '- '.repeat(50),
  '>'.repeat(50),
  '```\n',
  'A1:XFD1048576',
  'r="ZZZ9999999"',
  't="s"><v>999999999</v>',
  '<w:p><w:pPr><w:numPr><w:ilvl w:val="99"/></w:numPr></w:pPr></w:p>',
  '<w:ins>',
  'stream\n',
  'endobj',
  '0 0 R',
  '/Length -1',
  '/Kids [1 0 R]',
];
const encoder = new TextEncoder();

const joined = (parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

/** One thing done to the bytes. */
function once(bytes: Uint8Array, random: Random, other: Uint8Array): Uint8Array {
  const at = random(bytes.length);
  const length = 1 + random(random(8) === 0 ? 4_000 : 24);
  const before = bytes.subarray(0, at);
  switch (random(9)) {
    case 0: {
      const copy = bytes.slice();
      copy[at] = (copy[at] ?? 0) ^ (1 << random(8));
      return copy;
    }
    case 1: {
      const copy = bytes.slice();
      for (let i = at; i < Math.min(copy.length, at + length); i++) copy[i] = random(256);
      return copy;
    }
    case 2:
      return joined([before, bytes.subarray(at + length)]);
    case 3:
      return joined([before, bytes.subarray(at, at + length), bytes.subarray(at)]);
    case 4:
      return random(4) === 0 ? before : joined([before, bytes.subarray(at + 1)]);
    case 5:
      return joined([before, encoder.encode(words[random(words.length)]), bytes.subarray(at)]);
    case 6:
      return joined([before, encoder.encode(words[random(words.length)]), bytes.subarray(at + length)]);
    case 7: {
      const from = random(other.length);
      return joined([before, other.subarray(from, from + length), bytes.subarray(at)]);
    }
    default: {
      // A piece again and again, as a careless loop or an attacker would write it.
      const piece = bytes.subarray(at, at + Math.min(length, 200));
      return joined([before, ...Array.from({ length: 1 + random(300) }, () => piece), bytes.subarray(at)]);
    }
  }
}

function several(bytes: Uint8Array, random: Random, other: Uint8Array): Uint8Array {
  let result = bytes;
  for (let times = 1 + random(4); times > 0 && result.length > 0; times--) result = once(result, random, other);
  return result;
}

/** The parts of a package; null for what is no package, or a broken one. */
function partsOf(bytes: Uint8Array): Record<string, Uint8Array> | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  try {
    return unzipSync(bytes);
  } catch {
    return null;
  }
}

/** A package is mostly changed in one of its parts, so that what reads the parts is reached. */
export function mutated(bytes: Uint8Array, other: Uint8Array, seed: number): Uint8Array {
  const random = randomFrom(seed);
  const parts = partsOf(bytes);
  if (!parts || random(4) === 0) return several(bytes, random, other);
  const names = Object.keys(parts).filter((name) => parts[name]?.length);
  const name = names[random(names.length)];
  if (name === undefined) return several(bytes, random, other);
  if (random(20) === 0) delete parts[name];
  else parts[name] = several(parts[name] ?? new Uint8Array(), random, other);
  return zipSync(parts as Zippable, { level: 1 });
}
