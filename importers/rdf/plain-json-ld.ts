/**
 * JSON-LD as most catalogues write it: one context of prefixes and words, then nodes. It is read in one go, a hundred times as fast as a
 * full processor can; whatever goes beyond it (https://www.w3.org/TR/json-ld11/: typed terms, lists, reversed properties …) is left to that.
 */
import { literal, pointer, type ReadObject, type Say } from '#importers/rdf/graph';
import { rdfType } from '#model/rdf/statement';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

class NotPlain extends Error {}

const isObject = (value: Json): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: Json): readonly Json[] => (Array.isArray(value) ? value : [value]);
const isAbsolute = (text: string): boolean => /^[a-z][a-z0-9+.-]*:\S+$/i.test(text);

/** Says the statements of a file; false when it says more than plain nodes do, and what was said is not to be used. */
export function readPlainJsonLd(text: string, say: Say): boolean {
  try {
    const whole: Json = JSON.parse(text);
    if (!isObject(whole) || whole['@context'] === undefined) return false;
    const { '@context': context, '@graph': graph, ...node } = whole;
    if (graph !== undefined && Object.keys(node).length > 0) return false;
    const reader = new Reader(wordsOf(context), linesOf(text), say);
    for (const one of listOf(graph ?? node)) reader.node(one);
    return true;
  } catch (error) {
    // What is no JSON at all is told of by the full reader, with its place.
    if (error instanceof NotPlain || error instanceof SyntaxError) return false;
    throw error;
  }
}

/** Words and prefixes, all of them written out in full. @throws NotPlain */
function wordsOf(context: Json): ReadonlyMap<string, string> {
  if (!isObject(context)) throw new NotPlain();
  return new Map(
    Object.entries(context).map(([word, iri]) => {
      if (word.startsWith('@') || typeof iri !== 'string' || !/^(https?:\/\/|urn:)/.test(iri)) throw new NotPlain();
      return [word, iri];
    }),
  );
}

/** The line at which each node with an address is described: where its `@id` is followed by something more. */
function linesOf(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let line = 1;
  let counted = 0;
  for (const match of text.matchAll(/"@id"\s*:\s*("(?:[^"\\]|\\.)*")\s*,/g)) {
    for (let at = text.indexOf('\n', counted); at >= 0 && at < match.index; at = text.indexOf('\n', at + 1)) {
      line += 1;
      counted = at + 1;
    }
    const id = JSON.parse(match[1] ?? '""') as string;
    if (!lines.has(id)) lines.set(id, line);
  }
  return lines;
}

class Reader {
  #blank = 0;

  constructor(
    private readonly words: ReadonlyMap<string, string>,
    private readonly lines: ReadonlyMap<string, number>,
    private readonly say: Say,
  ) {}

  /** Reads a node with everything below it, and gives its address. @throws NotPlain */
  node(value: Json, above = 1): string {
    if (!isObject(value)) throw new NotPlain();
    const { '@id': id, '@type': types, ...properties } = value;
    const line = (typeof id === 'string' ? this.lines.get(id) : undefined) ?? above;
    this.#blank += 1;
    const subject = id === undefined ? `_:p${this.#blank}` : this.#address(id);
    for (const type of types === undefined ? [] : listOf(types)) this.say(subject, pointer(rdfType, this.#named(type), line));
    for (const [key, content] of Object.entries(properties)) {
      if (key.startsWith('@')) throw new NotPlain();
      const predicate = this.#word(key);
      // A word that is not explained means nothing (§5.1).
      if (predicate === null) continue;
      for (const one of listOf(content)) if (one !== null) this.say(subject, this.#object(predicate, one, line));
    }
    return subject;
  }

  #object(predicate: string, value: Json, line: number): ReadObject {
    if (typeof value === 'string') return literal(predicate, value, '', line);
    if (typeof value === 'boolean' || (typeof value === 'number' && Number.isInteger(value)))
      return literal(predicate, String(value), '', line);
    if (!isObject(value)) throw new NotPlain();
    if (value['@value'] === undefined) {
      const keys = Object.keys(value);
      return pointer(
        predicate,
        keys.length === 1 && value['@id'] !== undefined ? this.#address(value['@id']) : this.node(value, line),
        line,
      );
    }
    const { '@value': text, '@language': language = '', '@type': type, ...more } = value;
    if (typeof text !== 'string' || typeof language !== 'string' || Object.keys(more).length > 0) throw new NotPlain();
    if (type !== undefined && typeof type !== 'string') throw new NotPlain();
    return literal(predicate, text, language, line);
  }

  #address(value: Json): string {
    if (typeof value !== 'string') throw new NotPlain();
    return this.#compact(value) ?? (isAbsolute(value) || value.startsWith('_:') ? value : fail());
  }

  #named(value: Json): string {
    return typeof value === 'string' ? (this.#word(value) ?? fail()) : fail();
  }

  #word(key: string): string | null {
    return this.words.get(key) ?? this.#compact(key) ?? (isAbsolute(key) ? key : null);
  }

  /** `dct:title` in full; null for what has no prefix of the context. */
  #compact(value: string): string | null {
    const colon = value.indexOf(':');
    const start = colon > 0 && !value.startsWith('//', colon + 1) ? this.words.get(value.slice(0, colon)) : undefined;
    return start === undefined ? null : start + value.slice(colon + 1);
  }
}

function fail(): never {
  throw new NotPlain();
}
