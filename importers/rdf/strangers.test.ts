/** Catalogues from elsewhere: other words, other encodings, parts of something larger. */
import { describe, expect, it } from 'vitest';
import { readSheets } from '#importers/index';
import { textOf } from '#importers/sheet';

async function read(content: Uint8Array | string, file = 'katalog.ttl') {
  const { value, problems } = await readSheets(typeof content === 'string' ? new TextEncoder().encode(content) : content, file);
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
  return { rows, problems, told: problems.map(({ code, value, at }) => [code, value, at.row]) };
}

const strange = `@prefix d: <http://www.w3.org/ns/dcat#> .
@prefix terms: <http://purl.org/dc/terms/> .
@prefix v: <http://www.w3.org/2006/vcard/ns#> .
@prefix ex: <https://stranger.example/ns#> .
<https://a.example/one> a d:Catalog ; terms:title "Den ene" ; d:dataset <https://a.example/1> ; ex:catalogue "x" .
<https://a.example/two> a d:Catalog ; terms:title "Den andre" ; d:dataset <https://a.example/2>, <https://a.example/3> .
<https://a.example/1> a d:Dataset ; terms:title "English only"@en ; d:keyword "kart"@sv, "map"@en ;
  d:contactPoint [ a v:Organization ; v:fn "Kari" ; v:hasEmail <mailto:k@a.example> ; ex:room "1" ] ;
  d:distribution [ a d:Distribution ; terms:title "csv" ; d:accessURL <https://a.example/1.csv> ; ex:size "3" ] ;
  terms:temporal [ a terms:PeriodOfTime ; d:startDate "2020-01-01" ; ex:season "vår" ] ;
  ex:unknown "1", "2" .
<https://a.example/2> a d:Dataset ; terms:title "Uten språk" ; ex:unknown "3" .
<https://a.example/3> a d:Dataset ; terms:title "Navn"@nb, "Namn"@nn, "Name"@en, "Nimi"@fi ; terms:description "Tekst"@no .
`;

describe('a catalogue with other words than ours', () => {
  it('is read whatever its prefixes are, from all its catalogues, with things that have no address', async () => {
    const { rows } = await read(strange);
    expect(rows.dataset).toEqual([
      {
        identifier: 'https://a.example/1',
        name: 'English only',
        nameEn: 'English only',
        keywords: 'kart; map',
        contactPoint: 'Kari',
        temporalFrom: '2020-01-01',
      },
      { identifier: 'https://a.example/2', name: 'Uten språk' },
      { identifier: 'https://a.example/3', name: 'Navn', nameNn: 'Namn', nameEn: 'Name', description: 'Tekst' },
    ]);
    expect(rows.distribution).toEqual([{ dataset: 'English only', name: 'csv', accessUrl: 'https://a.example/1.csv' }]);
    expect(rows.orgUnit).toEqual([{ name: 'Kari', email: 'k@a.example' }]);
  });

  it('has each unknown property told once, also of what hangs on a dataset, with how often and where', async () => {
    const { told, problems } = await read(strange);
    const of = (name: string) => `https://stranger.example/ns#${name}`;
    expect(told).toEqual([
      ['rdf_language', 'fi', 13],
      ['rdf_unread', of('unknown'), 11],
      ['rdf_unread', of('size'), 9],
      ['rdf_unread', of('room'), 8],
      ['rdf_unread', of('season'), 10],
      ['rdf_unread', of('catalogue'), 5],
    ]);
    expect(problems[1]?.text.nb).toContain('(3 steder)');
    expect(problems[2]?.text.nn).toContain('(éin stad)');
  });

  it('is told to be one page of several', async () => {
    const { rows, told } = await read(`@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> .
<https://c.example/?page=1> a <http://www.w3.org/ns/hydra/core#PagedCollection> ; <http://www.w3.org/ns/hydra/core#nextPage> <https://c.example/?page=2> .
<https://c.example/1> a dcat:Dataset ; dct:title "Side én"@nb .`);
    expect(rows.dataset).toHaveLength(1);
    expect(told).toEqual([['rdf_page', 'https://c.example/?page=2', 2]]);
  });

  it('in JSON-LD with words of its own is read, and one whose words lie elsewhere is refused', async () => {
    const node = { '@id': 'https://us.example/1', '@type': 'dcat:Dataset', title: 'Parks', keyword: ['park', 'green'] };
    const context = {
      dcat: 'http://www.w3.org/ns/dcat#',
      title: 'http://purl.org/dc/terms/title',
      keyword: 'dcat:keyword',
      dataset: { '@id': 'dcat:dataset', '@type': '@id' },
    };
    const own = { '@context': context, '@id': 'https://us.example/data.json', '@type': 'dcat:Catalog', dataset: [node] };
    expect((await read(JSON.stringify(own), 'data.json')).rows.dataset).toEqual([
      { identifier: 'https://us.example/1', name: 'Parks', keywords: 'park; green' },
    ]);
    const elsewhere = { ...own, '@context': 'https://us.example/catalog.jsonld' };
    const { rows, problems } = await read(JSON.stringify(elsewhere), 'data.json');
    expect(rows).toEqual({});
    expect(problems[0]?.text.nb).toContain('https://us.example/catalog.jsonld');
  });
});

const triples = (graph = '') => `# laget av noen andre
<https://a.example/1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset> ${graph}.
<https://a.example/1> <http://purl.org/dc/terms/title> "Bø i \\"sentrum\\" ."@nb ${graph}.
`;

describe('a file whose ending says something else', () => {
  it.each([
    ['N-Triples', triples()],
    ['N-Quads', triples('<https://a.example/graf> ')],
    ['TriG', `<https://a.example/graf> {\n${triples()}}`],
    ['Turtle with a mark before it', `\ufeff${triples()}`],
  ])('is read when it is %s', async (_name, text) => {
    expect((await read(text)).rows.dataset).toEqual([{ identifier: 'https://a.example/1', name: 'Bø i "sentrum" .' }]);
  });

  it.each(['utf-16le', 'utf-16be'] as const)('is read in %s', async (encoding) => {
    const bytes = Buffer.from(`\ufeff${strange}`, 'utf16le');
    const { rows } = await read(encoding === 'utf-16le' ? bytes : bytes.swap16());
    expect(rows.dataset).toHaveLength(3);
  });
});

describe('something that everything points at', () => {
  it('is read in a time that grows with the file, not with its square', async () => {
    const text = (count: number) => {
      const each = Array.from(
        { length: count },
        (_, i) => `<https://a.example/${i}> a d:Dataset ; t:title "D${i}" ; t:spatial <https://a.example/x> .`,
      );
      const names = Array.from({ length: count }, (_, i) => `<https://a.example/x> t:title "sv ${i}"@sv .`);
      return `@prefix d: <http://www.w3.org/ns/dcat#> . @prefix t: <http://purl.org/dc/terms/> .\n${[...each, ...names].join('\n')}`;
    };
    const spent = async (count: number) => {
      const before = process.cpuUsage();
      await read(text(count));
      return process.cpuUsage(before).user;
    };
    await spent(2000);
    expect(await spent(16_000)).toBeLessThan(12 * Math.max(await spent(4000), 50_000));
  }, 60_000);
});

describe('a catalogue as Norwegian publishers have written them', () => {
  const prefixes = `@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix cpsv: <http://purl.org/vocab/cpsv#> .
@prefix v: <http://www.w3.org/2006/vcard/ns#> .
`;

  it('has formats as words and media types, and licences as documents of their own', async () => {
    const { rows, told } = await read(`${prefixes}<https://a.example/1> a dcat:Dataset ; dct:title "Målinger" ;
  dcat:distribution <https://a.example/csv>, <https://a.example/json> .
<https://a.example/csv> a dcat:Distribution ; dct:title "CSV" ; dct:format "csv" ; dct:license [ a dct:LicenseDocument ; dct:source <http://data.norge.no/nlod/no/2.0> ] .
<https://a.example/json> a dcat:Distribution ; dct:title "JSON" ; dct:format "application/json" ; dct:license [ dct:source "http://creativecommons.org/licenses/by/4.0/" ] .
`);
    expect(rows.distribution?.map(({ format, licence }) => [format, licence])).toEqual([
      ['csv', 'nlod_2_0'],
      ['json', 'cc_by_4_0'],
    ]);
    expect(told).toEqual([]);
  });

  it('describes whoever answers anew for every dataset, which is one row, and tells what it says differently', async () => {
    const who = (email: string) => `[ a v:Organization ; v:fn "Oppvekst" ; v:hasEmail <mailto:${email}> ]`;
    const { rows, told } =
      await read(`${prefixes}<https://a.example/1> a dcat:Dataset ; dct:title "En" ; dcat:contactPoint ${who('a@a.example')} .
<https://a.example/2> a dcat:Dataset ; dct:title "To" ; dcat:contactPoint ${who('a@a.example')} .
<https://a.example/3> a dcat:Dataset ; dct:title "Tre" ; dcat:contactPoint ${who('b@a.example')} .
`);
    expect(rows.orgUnit).toEqual([{ name: 'Oppvekst', email: 'a@a.example' }]);
    expect(rows.dataset?.map(({ contactPoint }) => contactPoint)).toEqual(['Oppvekst', 'Oppvekst', 'Oppvekst']);
    expect(told).toEqual([['rdf_second_value', 'b@a.example', 7]]);
  });

  it('has datasets with the same title, and each distribution belongs to the very one', async () => {
    const { value } = await readSheets(
      new TextEncoder().encode(`${prefixes}<https://a.example/1> a dcat:Dataset ; dct:title "Målinger" ; dcat:distribution <https://a.example/a> .
<https://a.example/2> a dcat:Dataset ; dct:title "Målinger" ; dcat:distribution <https://a.example/b> .
<https://a.example/a> a dcat:Distribution ; dct:title "A" .
<https://a.example/b> a dcat:Distribution ; dct:title "B" .
`),
      'katalog.ttl',
    );
    const { above, rows } = value.find(({ name }) => name === 'distribution') ?? {};
    const column = rows?.[0]?.cells.findIndex((cell) => cell?.value === 'dataset') ?? -1;
    expect([7, 8].map((row) => above?.get(row)?.get(column))).toEqual([[{ sheet: 'dataset', row: 5 }], [{ sheet: 'dataset', row: 6 }]]);
  });

  it('says what a service produces and where it is described in words that came later', async () => {
    const { rows, told } = await read(`${prefixes}<https://a.example/s> a cpsv:PublicService ; dct:title "Ledsagerbevis" ;
  cpsv:produces [ dct:title "Et kort"@nb ] ; dcat:landingPage <https://a.example/ledsagerbevis> .
`);
    expect(rows.service?.[0]).toMatchObject({ output: 'Et kort', website: 'https://a.example/ledsagerbevis' });
    expect(told).toEqual([]);
  });
});
