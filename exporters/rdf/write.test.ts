/** Whatever a text holds, it comes out of every syntax as it went in. */
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { Parser, type Quad } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { describe, expect, it } from 'vitest';
import { writeStatements } from '#exporters/rdf/write';
import { expand, iriOf, type Statement } from '#model/rdf/statement';
import { type Syntax, syntaxNames } from '#model/rdf/syntaxes';

async function* inGroups(statements: readonly Statement[], size: number): AsyncGenerator<Statement[]> {
  for (let at = 0; at < statements.length; at += size) yield statements.slice(at, at + size);
}

async function written(statements: readonly Statement[], syntax: Syntax, size = 3): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeStatements(inGroups(statements, size), syntax)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** Reads with libraries that know nothing of how we write. */
async function parsed(text: string, syntax: Syntax): Promise<Quad[]> {
  if (syntax === 'turtle') return new Parser({ format: 'text/turtle' }).parse(text);
  const parser = syntax === 'jsonld' ? new JsonLdParser() : new RdfXmlParser();
  const quads: Quad[] = [];
  for await (const quad of Readable.from([text]).pipe(parser as unknown as NodeJS.ReadWriteStream)) quads.push(quad as unknown as Quad);
  return quads;
}

const key = (subject: string, predicate: string, object: string): string => JSON.stringify([subject, predicate, object]);
const ofQuad = ({ subject, predicate, object }: Quad): string =>
  key(
    subject.value,
    predicate.value,
    object.termType === 'Literal' ? JSON.stringify([object.value, object.language, object.datatype.value]) : object.value,
  );
const xsdString = 'http://www.w3.org/2001/XMLSchema#string';
const langString = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString';
const ofStatement = ({ subject, predicate, object }: Statement, syntax: Syntax): string => {
  if ('iri' in object) return key(subject, predicate, object.iri);
  const { text, language, datatype } = object;
  // XML has no way to write these; all syntaxes lack one for half a character.
  const whole = text.replace(/[\ud800-\udfff]/gu, '\ufffd');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the very ones XML 1.0 leaves out.
  const kept = syntax === 'rdfxml' ? whole.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '\ufffd') : whole;
  return key(subject, predicate, JSON.stringify([kept, language ?? '', language ? langString : (datatype ?? xsdString)]));
};

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '"',
    '"""',
    "'''",
    '\\',
    '\\n',
    '<script>',
    '&amp;',
    ']]>',
    '\r\n',
    '\u0000',
    '\u0007',
    '\ud800',
    '@nb',
    '^^',
    '{',
    '# x',
    '-->',
    '<!ENTITY a "b">',
    '\u2028',
  ),
);
const address = fc
  .webUrl({ withFragments: true, withQueryParameters: true }) // Readers may take out the dots of a path (RFC 3986 §5.2.4).
  .map((url) => iriOf(new URL(url).href) ?? 'https://eksempel.no/');
const object = fc.oneof(
  fc.record({ iri: address }),
  fc.record({ text: nasty }),
  fc.record({ text: nasty, language: fc.constantFrom('nb', 'nn', 'en') }),
  fc.record({ text: fc.constant('2026-02-17'), datatype: fc.constant(expand('xsd:date')) }),
);
const predicate = fc.constantFrom(expand('dct:title'), expand('dcat:keyword'), expand('rdf:type'), expand('skos:broader'));
const statement = fc
  .record({ subject: address, predicate, object })
  .map(
    (one): Statement =>
      one.predicate === expand('rdf:type') && !('iri' in one.object) ? { ...one, object: { iri: expand('dcat:Dataset') } } : one,
  );

describe.each(syntaxNames)('as %s', (syntax) => {
  it('everything written is read as the same statements', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(statement, { maxLength: 12 }), fc.integer({ min: 1, max: 5 }), async (statements, size) => {
        const text = await written(statements, syntax, size);
        const read = new Set((await parsed(text, syntax)).map(ofQuad));
        expect(read).toEqual(new Set(statements.map((one) => ofStatement(one, syntax))));
      }),
      { numRuns: 150 },
    );
  });

  it('nothing at all is still a document', async () => {
    expect(await parsed(await written([], syntax), syntax)).toEqual([]);
  });
});

describe('addresses', () => {
  it('hold no character that ends them early', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (tail) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: what an IRI may not hold.
        expect(iriOf(`https://eksempel.no/${tail}`) ?? '').not.toMatch(/[\u0000-\u0020<>"{}|\\^`]/);
      }),
    );
  });

  it('are absolute, or none', () => {
    expect(iriOf('eksempel.no')).toBeNull();
    expect(iriOf('dct:title')).toBeNull();
    expect(iriOf('https://eksempel.no/a b')).toBe('https://eksempel.no/a%20b');
  });
});
