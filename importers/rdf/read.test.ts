/** Catalogues others have written, and what is hostile. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readSheets } from '#importers/index';
import { rdfSyntax } from '#importers/rdf/statements';
import { textOf } from '#importers/sheet';

const fixture = (name: string): Uint8Array => readFileSync(fileURLToPath(new URL(`../fixtures/rdf/${name}`, import.meta.url)));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Rows by kind, each as what its columns say. */
async function read(content: Uint8Array, file = 'katalog.ttl') {
  const { value, problems } = await readSheets(content, file);
  const rows = Object.fromEntries(
    value.map(({ name, rows: [head, ...body] }) => [
      name,
      body.map((row) =>
        Object.fromEntries(
          (head?.cells ?? []).flatMap((heading, i) => (heading && row.cells[i] ? [[textOf(heading), textOf(row.cells[i])]] : [])),
        ),
      ),
    ]),
  );
  return { rows, problems, codes: problems.map(({ code }) => code) };
}

const prefixes = `@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n`;

describe('catalogues others have written', () => {
  it('reads the export of Oslo kommune from 2017', async () => {
    const { rows, problems } = await read(fixture('oslo-2017.ttl'));
    expect(Object.fromEntries(Object.entries(rows).map(([kind, list]) => [kind, list.length]))).toEqual({
      orgUnit: 2,
      dataset: 5,
      distribution: 3,
    });
    expect(rows.dataset?.find(({ name }) => name === 'Skoler i Oslo')).toEqual({
      identifier: 'http://data.brreg.no/datakatalog/dataset/958935420/3',
      name: 'Skoler i Oslo',
      nameEn: 'Schools in Oslo',
      description: 'Oversikt over kommunale skoler i Oslo',
      contactPoint: 'Oslo kommune, webforvaltningen',
      themes: 'educ',
      accessRights: 'public',
      keywords: 'skoler',
      frequency: 'cont',
      languages: 'nob',
    });
    expect(rows.dataset?.find(({ name }) => name === 'Skjenkebevillinger')?.landingPage).toBe(
      'https://tjenester.oslo.kommune.no/ekstern/minside/#/',
    );
    expect(rows.orgUnit).toContainEqual({ name: 'Oslo kommune, webforvaltningen', email: 'web@uke.oslo.kommune.no' });
    expect(rows.distribution?.[0]).toMatchObject({
      dataset: 'Bysykler' === rows.distribution?.[0]?.dataset ? 'Bysykler' : 'Barnehager i Oslo',
    });
    expect(problems.map(({ code, value }) => [code, value])).toEqual([['rdf_unread', 'dct:subject']]);
  });

  it('reads the example of DCAT-AP-NO, and says what has no place', async () => {
    const { rows, problems } = await read(fixture('dcat-ap-no-example.ttl'));
    expect(rows.dataset).toEqual([
      {
        identifier: 'https://examples.org/dcatno_Examples#dsBuildings',
        name: 'Bygninger - et eksempeldatasett',
        nameEn: 'Buildings - an example dataset',
        description: 'Et eksempeldatasett.',
        descriptionEn: 'An example dataset.',
        themes: 'gove',
      },
    ]);
    expect(rows.losConcept).toBeUndefined();
    expect(problems.map(({ value }) => value)).toContain('dct:conformsTo');
  });

  it('reads the example of SKOS-AP-NO, in all languages', async () => {
    const { rows } = await read(fixture('skos-ap-no-example.ttl'));
    expect(rows.losConcept?.[0]).toMatchObject({
      uri: 'https://example.org/tstCpt1',
      name: 'testbegrep',
      nameNn: 'testomgrep',
      nameEn: 'test concept',
      note: 'begrep som kun er ment for test',
    });
  });

  it('says which line of the example of CPSV-AP-NO is broken, and reads nothing of it', async () => {
    const { rows, problems } = await read(fixture('cpsv-ap-no-service-broken.ttl'));
    expect(rows).toEqual({});
    expect(problems.map(({ code, text }) => [code, text.nb])).toEqual([['rdf_broken', expect.stringContaining('ved linje 77')]]);
  });

  it('reads that example once its line is mended', async () => {
    const text = new TextDecoder().decode(fixture('cpsv-ap-no-service-broken.ttl'));
    const mended = text
      .replace(/exKrav\.ttl>(?=\s)/, 'exKrav.ttl>;')
      .replace('/virksomhet>,', '/virksomhet>;')
      .replace('cv:hasInputType <>;', '');
    const { rows } = await read(bytes(mended));
    expect(rows.service).toEqual([
      expect.objectContaining({
        name: 'Skjenkebevilling',
        nameNn: 'Skjenkjeløyve',
        nameEn: 'Liquor license',
        website: 'https://kommune24-7.no/1813',
        losConcepts: 'https://psi.norge.no/los/ord/bevilling-og-tillatelser',
      }),
    ]);
  });

  it('tells when a catalogue describes nothing the registry has a place for', async () => {
    const { rows, codes } = await read(fixture('cpsv-ap-no-catalogue.ttl'));
    expect(rows).toEqual({});
    expect(codes).toEqual(['rdf_empty']);
  });
});

describe('what the file is', () => {
  it.each([
    ['@prefix a: <b> .', 'turtle'],
    ['# en kommentar\n\nPREFIX a: <b>', 'turtle'],
    ['<https://a.no/b> a <https://c.no> .', 'turtle'],
    ['{"@context":{}}', 'jsonld'],
    ['[{"@id":"x"}]', 'jsonld'],
    ['<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">', 'rdfxml'],
    ['<?xml version="1.0"?><model/>', undefined],
    ['{"format":"husorden"}', undefined],
    ['Navn;Eier\nPrefix;Kari', undefined],
    ['<html><body>', undefined],
  ] as const)('%j is %s', (text, syntax) => {
    expect(rdfSyntax(text)).toBe(syntax);
  });
});

const rdfXml = (body: string, before = '') =>
  bytes(
    `<?xml version="1.0"?>${before}<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dct="http://purl.org/dc/terms/" xmlns:dcat="http://www.w3.org/ns/dcat#">${body}</rdf:RDF>`,
  );

describe('hostile files', () => {
  it.each([
    ['entities', rdfXml('<dcat:Dataset/>', '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'), 'a.rdf', 'rdf_doctype'],
    ['an outside entity', rdfXml('<dcat:Dataset/>', '<!DOCTYPE r SYSTEM "file:///etc/passwd">'), 'a.rdf', 'rdf_doctype'],
    ['deep XML', rdfXml('<dct:a>'.repeat(60) + '</dct:a>'.repeat(60)), 'a.rdf', 'rdf_deep'],
    [
      'XML that ends in the middle',
      bytes('<?xml version="1.0"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n<rdf:Description'),
      'a.rdf',
      'rdf_broken',
    ],
    ['deep JSON', bytes(`{"@context":{},"x":${'['.repeat(90)}${']'.repeat(90)}}`), 'a.jsonld', 'rdf_deep'],
    ['a context that would be fetched', bytes('{"@context":"http://127.0.0.1:9/secret","@id":"x"}'), 'a.jsonld', 'rdf_context'],
    [
      'a context that points at itself',
      bytes('{"@context":{"a":"b:x","b":"a:y"},"@graph":[{"@id":"https://a.no","a:z":"1"}]}'),
      'a.jsonld',
      'rdf_empty',
    ],
    ['JSON that ends in the middle', bytes('{"@context":{},"@graph":[{"@id":"x"'), 'a.jsonld', 'rdf_broken'],
    ['an unknown prefix', bytes('@prefix a: <http://a.no/> .\na:b c:d a:e .'), 'a.ttl', 'rdf_broken'],
    ['Turtle that ends in the middle', bytes('@prefix a: <http://a.no/> .\na:b a:c "x'), 'a.ttl', 'rdf_broken'],
  ])('%s are refused with a sentence', async (_what, content, file, code) => {
    const { rows, problems } = await read(content, file);
    expect(rows).toEqual({});
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems[0]?.text.nn.length).toBeGreaterThan(40);
  });

  it('more statements than there is room for are refused, however few the bytes', async () => {
    const many = `${prefixes}<http://a.no> dct:title ${'1,'.repeat(1_600_000)}1 .`;
    expect((await read(bytes(many))).codes).toEqual(['rdf_large']);
  }, 30_000);

  it('nodes without an address that point at each other end', async () => {
    const { rows } = await read(
      bytes(
        `${prefixes}_:a a dcat:Dataset ; dct:title "A"@nb ; dct:source _:b ; dcat:distribution _:a ; dcat:contactPoint _:b .\n_:b a dcat:Dataset ; dct:title "B"@nb ; dct:source _:a ; dct:temporal _:b ; dct:spatial _:a .`,
      ),
    );
    expect(rows.dataset?.map(({ name }) => name)).toEqual(['A', 'B']);
  });

  it('text that looks like something else is text', async () => {
    const { rows } = await read(
      bytes(`${prefixes}<http://a.no/1> a dcat:Dataset ; dct:title "=HYPERLINK(\\"x\\")"@nb ; dct:description "<script>; #"@nb .`),
    );
    expect(rows.dataset?.[0]).toMatchObject({ name: '=HYPERLINK("x")', description: '<script>; #' });
  });
});

describe('what has no place', () => {
  it('values of lists that are unknown are told, with the line', async () => {
    const { problems } = await read(
      bytes(
        `${prefixes}<http://a.no/1> a dcat:Dataset ;\n dct:title "A"@nb, "To"@nb ;\n dcat:theme <http://publications.europa.eu/resource/authority/data-theme/XXXX> ;\n dct:description "finska"@fi .`,
      ),
    );
    expect(problems.map(({ code, at }) => [code, at.row])).toEqual([
      ['rdf_second_value', 3],
      ['rdf_language', 5],
      ['rdf_unknown_value', 4],
    ]);
  });
});
