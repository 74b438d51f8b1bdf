/** The libraries that read Turtle, RDF/XML and JSON-LD, each given a piece of text at a time. */
import { JsonLdParser } from 'jsonld-streaming-parser';
import { DataFactory, Parser } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { rdfLimits } from '#importers/rdf/limits';
import { Refusal } from '#importers/refusals';
import type { Syntax } from '#model/rdf/syntaxes';

export interface Feed {
  /** It tells the lines itself. */
  counts?: true;
  write(text: string): void;
  end(): Promise<void>;
}

export interface RdfTerm {
  termType: string;
  value: string;
  language?: string;
}
interface RdfQuad {
  subject: RdfTerm;
  predicate: RdfTerm;
  object: RdfTerm;
}
export type Take = (subject: RdfTerm, predicate: RdfTerm, object: RdfTerm) => void;

/** A line of N-Quads (https://www.w3.org/TR/n-quads/): a fourth term before the full stop. */
const quadLine =
  /^\s*(?:<[^>\s]*>|_:\S+)\s+<[^>\s]*>\s+(?:<[^>\s]*>|_:\S+|"(?:[^"\\]|\\.)*"(?:@[\w-]+|\^\^<[^>\s]*>)?)\s+(?:<[^>\s]*>|_:[^\s.]+)\s*\.\s*$/;

function isQuads(text: string): boolean {
  const lines = text.slice(0, 65_536).split('\n');
  return quadLine.test(lines.find((line) => !/^\s*(#|$)/.test(line)) ?? '');
}

/** Starts reading `text`, which is given in pieces later; `at` is told the line where the library counts. */
export const feeds: Record<Syntax, (take: Take, at: { line: number }, text: string) => Feed> = {
  turtle(take, at, text) {
    const handlers: Record<string, (data?: string) => void> = {};
    const failed: Failed = {};
    // Statements go straight into the graph: the library's own objects for them are never made.
    const literal = (value: string, language: unknown): RdfTerm => ({
      termType: 'Literal',
      value,
      language: typeof language === 'string' ? language.toLowerCase() : '',
    });
    const factory = { ...DataFactory, literal, quad: take };
    // TriG is Turtle with names of graphs around it; in which graph something is said makes no difference here.
    const format = isQuads(text) ? 'application/n-quads' : 'application/trig';
    const parser = new Parser({ format, factory: factory as never });
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
