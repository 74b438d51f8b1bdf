/** Bytes of Turtle, JSON-LD or RDF/XML → a graph that knows the line of everything. Nothing is fetched, and nothing is read by half. */
import { JsonLdParser } from 'jsonld-streaming-parser';
import { DataFactory, Parser } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { Graph, literal, pointer, type Say } from '#importers/rdf/graph';
import { readPlainJsonLd } from '#importers/rdf/plain-json-ld';
import { decode } from '#importers/readers/encoding';
import { Refusal } from '#importers/refusals';
import { breathe, type Hooks } from '#importers/sheet';
import { namespaces } from '#model/rdf/statement';
import type { Syntax } from '#model/rdf/syntaxes';

/** `slow` is what the full JSON-LD processor is given: it takes a tenth of a millisecond for each statement. */
export const rdfLimits = { bytes: 40_000_000, statements: 1_500_000, slow: 200_000, depth: 40 } as const;

/** What the file is, by its beginning; undefined when it is no RDF. */
export function rdfSyntax(start: string): Syntax | undefined {
  const text = start.replace(/^\ufeff/, '').trimStart();
  if (/^<(\?xml|!--|rdf:RDF|!DOCTYPE\s+rdf)/i.test(text) && /<(?:\w+:)?RDF[\s>]/.test(text) && text.includes(namespaces.rdf))
    return 'rdfxml';
  if (/^[[{]/.test(text)) return /"@(context|graph|id|type)"\s*:/.test(text) ? 'jsonld' : undefined;
  const first = text.replace(/^(?:\s*#[^\n]*(?:\n|$))+/, '').trimStart();
  return /^(@(prefix|base)\s|(prefix|base)\s+[\w-]*:?\s*<|<[a-z][a-z0-9+.-]*:[^<>"{}|^`\\\s]*>\s|_:\w)/i.test(first) ? 'turtle' : undefined;
}

/** Large enough that starting on a piece costs nothing, small enough that a limit is soon met. */
const piece = 1_000_000;

interface Feed {
  /** It tells the lines itself. */
  counts?: true;
  write(text: string): void;
  end(): Promise<void>;
}

interface RdfTerm {
  termType: string;
  value: string;
  language?: string;
}
interface RdfQuad {
  subject: RdfTerm;
  predicate: RdfTerm;
  object: RdfTerm;
}
type Take = (subject: RdfTerm, predicate: RdfTerm, object: RdfTerm) => void;

const address = ({ termType, value }: RdfTerm): string => (termType === 'BlankNode' ? `_:${value}` : value);

/** Puts statements in the graph, as many as there is room for. */
function within(most: number, graph: Graph): Say {
  let left = most;
  return (subject, object) => {
    if (left === 0) throw new Refusal('rdf_large', { limit: most });
    left -= 1;
    graph.add(subject, object);
  };
}

/** Reads the statements of a file. @throws Refusal */
export async function readGraph(bytes: Uint8Array, syntax: Syntax, hooks: Hooks = {}): Promise<Graph> {
  if (bytes.length > rdfLimits.bytes) throw new Refusal('file_too_large', { limit: rdfLimits.bytes / 1_000_000 });
  const { text } = decode(bytes);
  if (syntax === 'jsonld') {
    checkJson(text);
    const plain = new Graph();
    if (readPlainJsonLd(text, within(rdfLimits.statements, plain))) return plain;
  }
  const graph = new Graph();
  const say = within(syntax === 'jsonld' ? rdfLimits.slow : rdfLimits.statements, graph);
  const at = { line: 1 };
  const feed = feeds[syntax]((subject, predicate, object) => {
    const { termType, value, language = '' } = object;
    const name = predicate.value;
    say(address(subject), termType === 'Literal' ? literal(name, value, language, at.line) : pointer(name, address(object), at.line));
  }, at);
  let rested = Date.now();
  try {
    for (let from = 0; from < text.length; ) {
      // The Turtle reader counts lines itself; the others are given a line at a time, so that lines are known.
      const next = feed.counts ? Math.min(from + piece, text.length) : text.indexOf('\n', from) + 1 || text.length;
      feed.write(text.slice(from, next));
      from = next;
      if (!feed.counts) at.line += 1;
      if ((!feed.counts && at.line % 200 > 0) || Date.now() - rested < 40) continue;
      hooks.onProgress?.({ phase: 'read', done: from, total: text.length });
      await breathe(hooks.signal);
      rested = Date.now();
    }
    await feed.end();
  } catch (error) {
    if (error instanceof Refusal || hooks.signal?.aborted) throw error;
    // The libraries say what in their own words; people are told where.
    throw new Refusal('rdf_broken', { limit: lineOf(error) ?? at.line });
  }
  return graph;
}

const lineOf = (error: unknown): number | undefined => {
  const { context, line } = error as { context?: { line?: number }; line?: number };
  return context?.line ?? line;
};

const feeds: Record<Syntax, (take: Take, at: { line: number }) => Feed> = {
  turtle(take, at) {
    const handlers: Record<string, (data?: string) => void> = {};
    const failed: Failed = {};
    // Statements go straight into the graph: the library's own objects for them are never made.
    const text = (value: string, language: unknown): RdfTerm => ({
      termType: 'Literal',
      value,
      language: typeof language === 'string' ? language.toLowerCase() : '',
    });
    const factory = { ...DataFactory, literal: text, quad: take };
    const parser = new Parser({ format: 'text/turtle', factory: factory as never });
    // The library reads from anything that emits like a stream; it is given a piece at a time, so that limits hold.
    const source = { on: (event: string, handler: (data?: string) => void) => (handlers[event] = handler) };
    const watching = {
      onToken: (token: { line: number }) => {
        at.line = token.line;
      },
      onQuad: (error: Error | null) => {
        if (error) failed.error ??= error;
      },
    };
    parser.parse(source as never, watching as never);
    const check = () => {
      if (failed.error !== undefined) throw failed.error;
    };
    return {
      counts: true,
      write(text) {
        handlers.data?.(text);
        check();
      },
      async end() {
        handlers.end?.();
        check();
      },
    };
  },
  rdfxml: (take) => streaming(new CarefulRdfXml(take)),
  jsonld(take) {
    const failed: Failed = {};
    const documentLoader = {
      // The library wraps what goes wrong here in words of its own, so it is kept aside.
      load: async (url: string): Promise<never> => {
        failed.error = new Refusal('rdf_context', { sheet: url.slice(0, 300) });
        throw failed.error;
      },
    };
    const parser = new JsonLdParser({ baseIRI: 'urn:husorden:fil', documentLoader });
    const on = parser as unknown as NodeJS.ReadWriteStream;
    on.on('data', ({ subject, predicate, object }: RdfQuad) => {
      try {
        if (failed.error === undefined) take(subject, predicate, object);
      } catch (error) {
        failed.error ??= error;
      }
    });
    return streaming(parser, failed);
  },
};

/** Refuses entities and deep nesting, and hands over each statement as soon as it is read, at the line it stands. */
class CarefulRdfXml extends RdfXmlParser {
  #depth = 0;
  readonly #take: Take;

  constructor(take: Take) {
    super({ baseIRI: 'urn:husorden:fil', validateUri: false });
    this.#take = take;
    this.resume();
  }

  /** The library does not mind when a file ends in the middle. */
  override _flush(done: (error?: Error) => void): void {
    done(this.#depth > 0 ? new Error('The file ends in the middle.') : undefined);
  }

  protected override onDoctype(): void {
    throw new Refusal('rdf_doctype');
  }

  protected override onTag(tag: Parameters<RdfXmlParser['onTag']>[0]): void {
    this.#depth += 1;
    if (this.#depth > rdfLimits.depth) throw new Refusal('rdf_deep', { limit: rdfLimits.depth });
    super.onTag(tag);
  }

  protected override onCloseTag(): void {
    this.#depth -= 1;
    super.onCloseTag();
  }

  override push(quad: RdfQuad | null): boolean {
    if (quad === null) return super.push(null);
    this.#take(quad.subject, quad.predicate, quad.object);
    return true;
  }
}

interface Failed {
  error?: unknown;
}

/** A parser that is a stream. What goes wrong later than in `write` is told when the next piece comes, or at the end. */
function streaming(parser: { on: unknown; write: unknown; end: unknown }, failed: Failed = {}): Feed {
  const stream = parser as unknown as NodeJS.ReadWriteStream & { errored?: unknown };
  const done = new Promise<void>((resolve) => {
    stream.on('error', (error) => {
      failed.error ??= error;
      resolve();
    });
    stream.on('end', resolve);
  });
  const check = () => {
    const error = failed.error ?? stream.errored;
    if (error) throw error;
  };
  return {
    write(text) {
      check();
      stream.write(text);
      check();
    },
    async end() {
      stream.end();
      await done;
      check();
    },
  };
}

const special = /["[\]{}]/g;

/** Deep nesting is found before anything is made of it. @throws Refusal */
function checkJson(text: string): void {
  let depth = 0;
  special.lastIndex = 0;
  for (let match = special.exec(text); match; match = special.exec(text)) {
    const [sign] = match;
    if (sign === '"') {
      const end = closing(text, match.index + 1);
      if (end < 0) throw new Refusal('rdf_broken', { limit: text.split('\n').length });
      special.lastIndex = end + 1;
    } else if (sign === '{' || sign === '[') {
      depth += 1;
      if (depth > rdfLimits.depth) throw new Refusal('rdf_deep', { limit: rdfLimits.depth });
    } else depth -= 1;
  }
  if (depth !== 0) throw new Refusal('rdf_broken', { limit: text.split('\n').length });
}

/** Where a quoted text ends; -1 when it does not. */
function closing(text: string, start: number): number {
  for (let at = text.indexOf('"', start); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return at;
  }
  return -1;
}
