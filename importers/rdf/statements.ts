/** Bytes of Turtle, JSON-LD or RDF/XML → statements with the line they stand at. Nothing is fetched, and nothing is read by half. */
import { JsonLdParser } from 'jsonld-streaming-parser';
import { Parser } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { SaxesParser } from 'saxes';
import { readPlainJsonLd } from '#importers/rdf/plain-json-ld';
import { decode } from '#importers/readers/encoding';
import { Refusal } from '#importers/refusals';
import { breathe, type Hooks } from '#importers/sheet';
import { namespaces } from '#model/rdf/statement';
import type { Syntax } from '#model/rdf/syntaxes';

/** A blank node is an address that begins with `_:`. */
export interface ReadStatement {
  subject: string;
  predicate: string;
  /** With the line it stands at. */
  object: ReadObject;
}
export type ReadObject = ({ iri: string } | { text: string; language: string }) & { line: number; used?: boolean };

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

const piece = 65_536;

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

const address = ({ termType, value }: RdfTerm): string => (termType === 'BlankNode' ? `_:${value}` : value);

/** Reads the statements of a file. @throws Refusal */
export async function readStatements(bytes: Uint8Array, syntax: Syntax, hooks: Hooks = {}): Promise<ReadStatement[]> {
  if (bytes.length > rdfLimits.bytes) throw new Refusal('file_too_large', { limit: rdfLimits.bytes / 1_000_000 });
  const { text } = decode(bytes);
  if (syntax === 'rdfxml') checkXml(text);
  if (syntax === 'jsonld') checkJson(text);
  const plain = syntax === 'jsonld' ? readPlainJsonLd(text) : null;
  if (plain && plain.length > rdfLimits.statements) throw new Refusal('rdf_large', { limit: rdfLimits.statements });
  if (plain) return plain;
  const most = syntax === 'jsonld' ? rdfLimits.slow : rdfLimits.statements;
  const statements: ReadStatement[] = [];
  let line = 1;
  const take = (quad: { subject: RdfTerm; predicate: RdfTerm; object: RdfTerm }, counted?: number) => {
    line = counted ?? line;
    if (statements.length >= most) throw new Refusal('rdf_large', { limit: most });
    const { object } = quad;
    statements.push({
      subject: address(quad.subject),
      predicate: quad.predicate.value,
      object:
        object.termType === 'Literal' ? { text: object.value, language: object.language ?? '', line } : { iri: address(object), line },
    });
  };
  const feed = feeds[syntax](take);
  let rested = Date.now();
  try {
    for (let at = 0; at < text.length; ) {
      // The Turtle reader counts lines itself; the others are given a line at a time, so that lines are known.
      const next = feed.counts ? Math.min(at + piece, text.length) : text.indexOf('\n', at) + 1 || text.length;
      feed.write(text.slice(at, next));
      at = next;
      if (!feed.counts) line += 1;
      if ((!feed.counts && line % 200 > 0) || Date.now() - rested < 40) continue;
      hooks.onProgress?.({ phase: 'read', done: at, total: text.length });
      await breathe(hooks.signal);
      rested = Date.now();
    }
    await feed.end();
  } catch (error) {
    if (error instanceof Refusal || hooks.signal?.aborted) throw error;
    // The libraries say what in their own words; people are told where.
    throw new Refusal('rdf_broken', { limit: lineOf(error) ?? line });
  }
  return statements;
}

const lineOf = (error: unknown): number | undefined => {
  const { context, line } = error as { context?: { line?: number }; line?: number };
  return context?.line ?? line;
};

const feeds: Record<Syntax, (take: (quad: never, line?: number) => void) => Feed> = {
  turtle(take) {
    const handlers: Record<string, (data?: string) => void> = {};
    const failed: { error?: Error } = {};
    const parser = new Parser({ format: 'text/turtle' });
    // The library reads from anything that emits like a stream; it is given a piece at a time, so that limits hold.
    const source = { on: (event: string, handler: (data?: string) => void) => (handlers[event] = handler) };
    let line = 1;
    const watching = {
      onToken: (token: { line: number }) => {
        line = token.line;
      },
      onQuad: (error: Error | null, quad: unknown) => {
        if (error) failed.error ??= error;
        else if (quad) take(quad as never, line);
      },
    };
    parser.parse(source as never, watching as never);
    const check = () => {
      if (failed.error) throw failed.error;
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
  rdfxml: (take) => streaming(new RdfXmlParser({ baseIRI: 'urn:husorden:fil', validateUri: false }), take),
  jsonld(take) {
    const failed: Failed = {};
    const documentLoader = {
      // The library wraps what goes wrong here in words of its own, so it is kept aside.
      load: async (url: string): Promise<never> => {
        failed.error = new Refusal('rdf_context', { sheet: url.slice(0, 300) });
        throw failed.error;
      },
    };
    return streaming(new JsonLdParser({ baseIRI: 'urn:husorden:fil', documentLoader }), take, failed);
  },
};

interface Failed {
  error?: unknown;
}

/** A parser that is a stream. What goes wrong inside it is told when the next piece comes, or at the end. */
function streaming(parser: { on: unknown; write: unknown; end: unknown }, take: (quad: never) => void, failed: Failed = {}): Feed {
  const stream = parser as unknown as NodeJS.ReadWriteStream;
  const done = new Promise<void>((resolve) => {
    stream.on('error', (error) => {
      failed.error ??= error;
      resolve();
    });
    stream.on('end', resolve);
  });
  stream.on('data', (quad) => {
    try {
      if (failed.error === undefined) take(quad as never);
    } catch (error) {
      failed.error ??= error;
    }
  });
  const check = () => {
    if (failed.error !== undefined) throw failed.error;
  };
  return {
    write(text) {
      check();
      stream.write(text);
    },
    async end() {
      stream.end();
      await done;
      check();
    },
  };
}

/** Entities, deep nesting and broken XML are found before the graph is built. @throws Refusal */
function checkXml(text: string): void {
  const parser = new SaxesParser({ xmlns: true, position: true });
  let depth = 0;
  parser.on('doctype', () => {
    throw new Refusal('rdf_doctype');
  });
  parser.on('opentag', () => {
    depth += 1;
    if (depth > rdfLimits.depth) throw new Refusal('rdf_deep', { limit: rdfLimits.depth });
  });
  parser.on('closetag', () => {
    depth -= 1;
  });
  parser.on('error', () => {
    throw new Refusal('rdf_broken', { limit: parser.line });
  });
  parser.write(text).close();
}

/** @throws Refusal */
function checkJson(text: string): void {
  let depth = 0;
  let line = 1;
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i];
    if (sign === '\n') line += 1;
    if (quoted) {
      if (sign === '\\') i += 1;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '{' || sign === '[') {
      depth += 1;
      if (depth > rdfLimits.depth) throw new Refusal('rdf_deep', { limit: rdfLimits.depth });
    } else if (sign === '}' || sign === ']') depth -= 1;
  }
  if (depth !== 0 || quoted) throw new Refusal('rdf_broken', { limit: line });
}
