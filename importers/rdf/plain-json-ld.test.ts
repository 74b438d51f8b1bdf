/** The quick way to read JSON-LD says the same as the full one, or nothing. */
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { describe, expect, it } from 'vitest';
import type { ReadObject } from '#importers/rdf/graph';
import { readPlainJsonLd } from '#importers/rdf/plain-json-ld';

interface Term {
  termType: string;
  value: string;
  language?: string;
}

async function full(text: string): Promise<string[]> {
  const found: string[] = [];
  const object = ({ termType, value, language }: Term) =>
    termType === 'Literal' ? [value, language ?? ''] : [termType === 'BlankNode' ? '_' : value];
  for await (const quad of Readable.from([text]).pipe(new JsonLdParser() as unknown as NodeJS.ReadWriteStream)) {
    const { subject, predicate, object: target } = quad as unknown as { subject: Term; predicate: Term; object: Term };
    found.push(JSON.stringify([subject.termType === 'BlankNode' ? '_' : subject.value, predicate.value, ...object(target)]));
  }
  return found.sort();
}

function plain(text: string) {
  const said: { subject: string; object: ReadObject }[] = [];
  const all = readPlainJsonLd(text, (subject, object) => said.push({ subject, object }));
  return all ? said : null;
}

const quick = (text: string): string[] | undefined => {
  const address = (iri: string) => (iri.startsWith('_:') ? '_' : iri);
  return plain(text)
    ?.map(({ subject, object }) =>
      JSON.stringify([
        address(subject),
        object.predicate,
        ...(object.language === undefined ? [address(object.text)] : [object.text, object.language]),
      ]),
    )
    .sort();
};

const context = { dct: 'http://purl.org/dc/terms/', title: 'http://purl.org/dc/terms/title', Thing: 'https://a.no/Thing' };
const id = fc.constantFrom('https://a.no/1', 'dct:two', '_:x', 'urn:isbn:3');
const key = fc.constantFrom('title', 'dct:description', 'https://a.no/p', 'unknown');
const value = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string(),
    fc.integer({ min: -1000, max: 1000 }),
    fc.boolean(),
    fc.constant(null),
    fc.record({ '@id': id }),
    fc.record({ '@value': fc.string(), '@language': fc.constantFrom('nb', 'en') }),
    tie('node'),
  ),
  node: fc
    .tuple(fc.option(id, { nil: undefined }), fc.dictionary(key, fc.array(tie('value'), { maxLength: 2 }), { maxKeys: 3 }))
    .map(([own, properties]) => ({
      ...(own ? { '@id': own } : {}),
      '@type': 'Thing',
      ...properties,
    })),
}));

describe('plain JSON-LD', () => {
  it('is read as the full processor reads it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(value.node, { minLength: 1, maxLength: 4 }), async (nodes) => {
        const text = JSON.stringify({ '@context': context, '@graph': nodes });
        const read = quick(text);
        expect(new Set(read)).toEqual(new Set(await full(text)));
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['a context that is fetched', { '@context': 'https://a.no/context', '@id': 'https://a.no' }],
    ['typed words', { '@context': { p: { '@id': 'https://a.no/p', '@type': '@id' } }, p: 'https://a.no/x' }],
    ['a list', { '@context': context, '@id': 'https://a.no', title: { '@list': ['a'] } }],
    ['something turned around', { '@context': context, '@id': 'https://a.no', '@reverse': { title: { '@id': 'https://a.no/2' } } }],
    ['a language for everything', { '@context': { ...context, '@language': 'nb' }, '@id': 'https://a.no', title: 'x' }],
    ['an address that is not whole', { '@context': context, '@id': 'here', title: 'x' }],
  ])('%s is left to the full processor', (_what, document) => {
    expect(plain(JSON.stringify(document))).toBeNull();
  });

  it('tells the line each node stands at', () => {
    const text =
      '{"@context":{"dct":"http://purl.org/dc/terms/"},\n"@graph":[\n{"@id":"https://a.no/1","dct:title":"A"},\n{"@id":"https://a.no/2","dct:title":"B"}]}';
    expect(plain(text)?.map(({ object }) => object.line)).toEqual([3, 4]);
  });
});
