/** The outline as JSON, read kindly: keywords as a text or a list, numbers where texts are asked for, and the node itself without `root` around it. */
import { growth } from '#importers/outline/growth';
import { bareName, type OutlineReader } from '#importers/outline/options';
import { OutlineRefused } from '#importers/outline/refusals';
import { decode } from '#importers/readers/encoding';
import { splitList } from '#model/exchange';
import type { Loss, OutlineNode } from '#model/outline';
import { isLevel, tidyNode } from '#model/outline-tree';
import { fill, type Text } from '#model/text';

type Thing = Readonly<Record<string, unknown>>;

const wanted = {
  node: { nb: 'et punkt, { "title": … }', nn: 'eit punkt, { "title": … }', en: 'an item, { "title": … }' },
  text: { nb: 'en tekst', nn: 'ein tekst', en: 'a text' },
  level: { nb: 'et helt tall fra 0', nn: 'eit heilt tal frå 0', en: 'a whole number from 0' },
  texts: { nb: 'en tekst eller en liste av tekster', nn: 'ein tekst eller ei liste av tekstar', en: 'a text or a list of texts' },
  fields: {
    nb: 'navn og verdier, { "navn": "verdi" }',
    nn: 'namn og verdiar, { "namn": "verdi" }',
    en: 'names and values, { "name": "value" }',
  },
  list: { nb: 'en liste', nn: 'ei liste', en: 'a list' },
} as const satisfies Record<string, Text>;

const unknownName: Text = {
  nb: '«{name}» er ikke en del av et punkt, og er ikke lest. Legg det under "fields" for å få det med.',
  nn: '«{name}» er ikkje ein del av eit punkt, og er ikkje lese. Legg det under "fields" for å få det med.',
  en: '“{name}” is not a part of an item, and was not read. Put it under "fields" to bring it along.',
};

const known: ReadonlySet<string> = new Set(['title', 'level', 'id', 'number', 'keywords', 'description', 'fields', 'children']);
const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new OutlineRefused('file_json', file);
    throw error;
  }
}

/** What stands at the top: `{ root }`, a node, or a list of nodes. */
function topOf(value: unknown, file: string): { top: Thing; at: string } {
  if (isThing(value) && isThing(value.root)) return { top: value.root, at: 'root' };
  if (isThing(value) && ('title' in value || 'children' in value)) return { top: value, at: '' };
  if (Array.isArray(value) && value.some(isThing)) return { top: { title: bareName(file), children: value }, at: '' };
  throw new OutlineRefused('json_no_root', file);
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.every(isText);
function areFields(value: unknown): boolean {
  if (!isThing(value)) return false;
  let count = 0;
  for (const name in value) {
    if (name === '' || !isText(value[name])) return false;
    count += 1;
  }
  return count > 0;
}

/** True for what is a node already, as we write them, but for the children. */
function isNode(from: Thing): from is Thing & OutlineNode {
  for (const name in from) {
    const value = from[name];
    if (name === 'title') {
      if (typeof value !== 'string') return false;
    } else if (name === 'id' || name === 'number' || name === 'description') {
      if (!isText(value)) return false;
    } else if (name === 'level') {
      if (!isLevel(value)) return false;
    } else if (name === 'keywords') {
      if (!areTexts(value)) return false;
    } else if (name === 'fields') {
      if (!areFields(value)) return false;
    } else if (name !== 'children') return false;
  }
  return Array.isArray(from.children) && typeof from.title === 'string';
}

/** Reads values of one node; `at` is the way to it in the file, as a programmer writes it. */
function readingOf(file: string) {
  const wrong = (place: string, what: Text) => new OutlineRefused('json_wrong', file, { place: place || 'root', wanted: what });
  const text = (value: unknown, at: string, name: string): string | undefined => {
    if (typeof value === 'string') return value;
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    throw wrong(at + name, wanted.text);
  };
  const level = (value: unknown, place: string): number | undefined => {
    if (value === undefined || value === null || value === '') return undefined;
    const number = typeof value === 'string' && /^\d{1,9}$/.test(value.trim()) ? Number(value) : value;
    if (Number.isSafeInteger(number) && Number(number) >= 0) return Number(number);
    throw wrong(place, wanted.level);
  };
  const texts = (value: unknown, place: string): string[] | undefined => {
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string') return splitList(value);
    if (!Array.isArray(value)) throw wrong(place, wanted.texts);
    return value.flatMap((one, i) => text(one, place, `[${i}]`) ?? []);
  };
  const fields = (value: unknown, place: string): Record<string, string> | undefined => {
    if (value === undefined || value === null) return undefined;
    if (!isThing(value)) throw wrong(place, wanted.fields);
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, text(one, place, `.${name}`) ?? '']));
  };
  const node = (from: Thing, at: string): OutlineNode =>
    tidyNode({
      title: text(from.title, at, 'title') ?? '',
      level: level(from.level, `${at}level`),
      id: text(from.id, at, 'id'),
      number: text(from.number, at, 'number'),
      keywords: texts(from.keywords, `${at}keywords`),
      description: text(from.description, at, 'description'),
      fields: fields(from.fields, `${at}fields`),
    });
  const children = (value: unknown, place: () => string): readonly unknown[] => {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) throw wrong(place(), wanted.list);
    return value;
  };
  const thing = (value: unknown, place: () => string): Thing => {
    if (!isThing(value)) throw wrong(place(), wanted.node);
    return value;
  };
  return { node, children, thing };
}

/** A node that waits to be read, and where it stands. */
interface Waiting {
  from: unknown;
  into: OutlineNode[];
  index: number;
  above: Waiting | null;
  depth: number;
}

/** Reads an outline from JSON. What is a node already is taken as it is; only what is not is made one. */
export const readJsonOutline: OutlineReader = async (bytes, file, { limits }) => {
  const { top, at } = topOf(parsed(decode(bytes).text, file), file);
  const { node, children, thing } = readingOf(file);
  const grow = growth(file, limits);
  const losses: Loss[] = [];
  const placeOf = (one: Waiting): string => {
    const steps: string[] = [];
    for (let step = one; step.above; step = step.above) steps.push(`children[${step.index}]`);
    return [...(at === '' ? [] : [at]), ...steps.reverse()].join('.');
  };
  const within = (one: Waiting, name: string): string => `${placeOf(one)}.${name}`.replace(/^\./, '');
  const made = (one: Waiting, from: Thing): OutlineNode => {
    if (isNode(from)) return from;
    for (const name of Object.keys(from))
      if (!known.has(name)) losses.push({ severity: 'warning', at: within(one, name), what: fill(unknownName, { name }) });
    return node(from, within(one, ''));
  };
  const tops: OutlineNode[] = [];
  const waiting: Waiting[] = [{ from: top, into: tops, index: 0, above: null, depth: 0 }];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    const { depth } = one;
    grow(depth);
    const here = one;
    const from = thing(one.from, () => placeOf(here));
    const below = children(from.children, () => within(here, 'children'));
    const read = made(one, from);
    one.into[one.index] = read;
    for (let index = below.length - 1; index >= 0; index--)
      waiting.push({ from: below[index], into: read.children, index, above: one, depth: depth + 1 });
  }
  return { outline: { root: tops[0] ?? { title: '', children: [] } }, losses };
};
