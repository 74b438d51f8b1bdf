/** Bytes of Turtle, JSON-LD or RDF/XML → a graph that knows the line of everything. Nothing is fetched, and nothing is read by half. */
import { feeds, type RdfTerm } from '#importers/rdf/feeds';
import { Graph, literal, pointer, type Say } from '#importers/rdf/graph';
import { checkJson } from '#importers/rdf/json-depth';
import { rdfLimits } from '#importers/rdf/limits';
import { readPlainJsonLd } from '#importers/rdf/plain-json-ld';
import { decode } from '#importers/readers/encoding';
import { Refusal } from '#importers/refusals';
import { breathe, type Hooks } from '#importers/sheet';
import { namespaces } from '#model/rdf/statement';
import type { Syntax } from '#model/rdf/syntaxes';

/** What the file is, by its beginning; undefined when it is no RDF. */
export function rdfSyntax(start: string): Syntax | undefined {
  const text = start.replace(/^\ufeff/, '').trimStart();
  if (/^<(\?xml|!--|rdf:RDF|!DOCTYPE\s+rdf)/i.test(text) && /<(?:\w+:)?RDF[\s>]/.test(text) && text.includes(namespaces.rdf))
    return 'rdfxml';
  if (/^[[{]/.test(text)) return /"@(context|graph|id|type)"\s*:/.test(text) ? 'jsonld' : undefined;
  const first = text.replace(/^(?:\s*#[^\n]*(?:\n|$))+/, '').trimStart();
  return /^(@(prefix|base)\s|(prefix|base)\s+[\w-]*:?\s*<|<[a-z][a-z0-9+.-]*:[^<>"{}|^`\\\s]*>\s|_:\w)/i.test(first) ? 'turtle' : undefined;
}

/** Starting on a piece costs, and a limit is met and others get their turn only between them: 22 MB take three. */
const piece = 8_000_000;

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
  const feed = feeds[syntax](
    (subject, predicate, object) => {
      const { termType, value, language = '' } = object;
      const name = predicate.value;
      say(address(subject), termType === 'Literal' ? literal(name, value, language, at.line) : pointer(name, address(object), at.line));
    },
    at,
    text,
  );
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
