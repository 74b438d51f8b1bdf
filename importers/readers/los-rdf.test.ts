import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type LosConcept, readLosRdf } from '#importers/readers/los-rdf';
import { losGraph, pathsTo } from '#model/los';
import type { Problem } from '#model/result';

const read = (path: string) => readLosRdf(readFileSync(path), path.split('/').at(-1));
const bytes = (text: string) => new TextEncoder().encode(text);
const rdf = (content: string) =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">${content}</rdf:RDF>`;
const concept = (name: string, content: string) =>
  `<skos:Concept rdf:about="https://example.no/${name}"><skos:prefLabel xml:lang="nb">${name}</skos:prefLabel>${content}</skos:Concept>`;
const codes = (problems: readonly Problem[]) => {
  const counts: Record<string, number> = {};
  for (const { code } of problems) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
};

describe('the published Los of 2020-01-24', () => {
  const { value, problems } = read('db/seed/data/los/los-2020-01-24.rdf');
  const at = (level: LosConcept['level']) => value.concepts.filter((c) => c.level === level);

  it('has 14 main themes, 78 sub-themes, 427 words, 7 life events and 229 words of Kommune-Los', () => {
    expect([at(1).length, at(2).length, at(3).length, at('event').length]).toEqual([14, 78, 427, 7]);
    expect(value.concepts.filter((c) => c.kommuneLos)).toHaveLength(229);
    expect(value.concepts.filter((c) => c.kommuneLos).every((c) => c.level === 3)).toBe(true);
    expect(value.collections.map((c) => [c.uri, c.members.length])).toEqual([['https://psi.norge.no/los/samling/kommune-los', 229]]);
  });

  it('places 77 words under two, three or four themes', () => {
    const parents = at(3).map((c) => c.parents.length);
    const having = (n: number) => parents.filter((count) => count === n).length;
    expect([having(1), having(2), having(3), having(4)]).toEqual([350, 67, 8, 2]);
    expect(at(2).every((c) => c.parents.length === 1)).toBe(true);
  });

  it('gives a path for every place of a word, each through a sub-theme to a main theme', () => {
    const graph = losGraph(value.concepts.map((c) => ({ id: c.uri, parents: c.parents })));
    const main = new Set(at(1).map((c) => c.uri));
    for (const word of at(3)) {
      const paths = pathsTo(graph, word.uri);
      expect(paths).toHaveLength(word.parents.length);
      for (const path of paths) expect([path.length, main.has(path[0] ?? '')]).toEqual([3, true]);
    }
  });

  it('has all labels, helper words and notes', () => {
    const total = (of: (c: LosConcept) => number) => value.concepts.reduce((sum, c) => sum + of(c), 0);
    expect(total((c) => c.hiddenLabels.nb?.length ?? 0)).toBe(1449);
    expect(total((c) => c.hiddenLabels.nn?.length ?? 0)).toBe(1455);
    expect(total((c) => c.hiddenLabels.en?.length ?? 0)).toBe(1);
    expect(value.concepts.filter((c) => Object.keys(c.hiddenLabels).length > 0)).toHaveLength(294);
    expect(total((c) => Object.keys(c.notes).length)).toBe(858 - 154);
    expect(value.concepts.every((c) => c.level === 'event' || Object.keys(c.labels).length === 3)).toBe(true);
  });

  it('reports every oddity of the file and nothing else', () => {
    expect(codes(problems)).toEqual({ unknown_related: 12, placeholder: 154 + 5, missing_label: 1 + 5, malformed_uri: 1 });
    expect(problems.every((p) => p.severity !== 'error' && (p.at.row ?? 0) > 0 && p.at.file === 'los-2020-01-24.rdf')).toBe(true);
  });

  it('agrees with the flat table on every row', () => {
    const rows = flatTable();
    expect(rows).toHaveLength(519);
    const read = new Map(value.concepts.map((c) => [c.uri, c]));
    const sorted = (list: readonly string[] | undefined) => [...new Set(list)].sort();
    for (const row of rows) {
      const found = read.get(row.uri ?? '');
      expect({
        level: String(found?.level),
        broader: sorted(found?.parents),
        labels: [found?.labels.nb, found?.labels.nn, found?.labels.en],
        hidden: [sorted(found?.hiddenLabels.nb), sorted(found?.hiddenLabels.nn)],
        kommuneLos: found?.kommuneLos ? 'yes' : 'no',
      }).toEqual({
        level: row.level,
        broader: sorted(row.broader?.split(' ').filter(Boolean)),
        labels: [row.nb, row.nn, row.en],
        hidden: [sorted(row.hidden_nb?.split('|').filter(Boolean)), sorted(row.hidden_nn?.split('|').filter(Boolean))],
        kommuneLos: row.kommune_los,
      });
    }
  });
});

describe('oddities of Los files', () => {
  const { value, problems } = read('importers/fixtures/los/oddities.rdf');
  const find = (end: string) => value.concepts.find((c) => c.uri.endsWith(end));
  const problem = (code: string) => problems.find((p) => p.code === code);

  it('leaves out a link to a concept that does not exist, and names it with its line', () => {
    expect(find('/hørselshjelpemidler')?.related).toEqual([]);
    expect(problem('unknown_related')).toMatchObject({
      severity: 'warning',
      at: { row: 38 },
      value: 'https://psi.norge.no/los/ord/ertgoterapi',
    });
    expect(problem('unknown_member')?.value).toBe('https://psi.norge.no/los/ord/borte');
  });

  it('drops notes and labels that are only stars', () => {
    expect(find('/hørselshjelpemidler')?.notes).toEqual({ nn: 'Hjelpemiddel for den som høyrer dårleg.' });
    expect(find('/ny-i-norge')?.labels).toEqual({ nb: 'Ny i Norge', nn: 'Ny i Noreg' });
    expect(problems.filter((p) => p.code === 'placeholder').map((p) => p.value)).toEqual(['**', '*']);
  });

  it('reads an address with two beginnings from the last one, and says so', () => {
    expect(find('/helse')?.matches).toEqual({
      exact: ['http://publications.europa.eu/resource/authority/data-theme/HEAL'],
      broad: ['http://publications.europa.eu/resource/authority/data-theme/REGI'],
    });
    expect(problem('malformed_uri')?.text.nb).toContain('http://http://publications');
  });

  it('sees one concept in http, https, percent-encoded and plain addresses', () => {
    expect(find('/hjelpemidler')?.parents).toEqual(['https://psi.norge.no/los/tema/helse']);
    expect(find('/hørselshjelpemidler')?.parents).toEqual(['https://psi.norge.no/los/tema/hjelpemidler']);
    expect(find('/hørselshjelpemidler')?.kommuneLos).toBe(true);
    expect(find('/ny-i-norge')?.related).toEqual(['https://psi.norge.no/los/ord/hørselshjelpemidler']);
  });

  it('keeps helper words as written, also twice, and alternative names', () => {
    expect(find('/hørselshjelpemidler')?.hiddenLabels).toEqual({ nb: ['Høreapparat>'], nn: ['Høyreapparat', 'Høyreapparat'] });
    expect(find('/hørselshjelpemidler')?.alternativeLabels).toEqual({ nb: ['Hørselshjelp'] });
  });

  it('reports a missing label of a collection, and a language it does not use', () => {
    expect(value.collections[0]?.labels).toEqual({ nb: 'Kommune-Los', nn: 'Kommune-Los' });
    expect(problems.some((p) => p.code === 'missing_label' && p.text.en.includes('«Kommune-Los» has no name in English'))).toBe(true);
    expect(problem('unknown_language')?.value).toBe('Ođđa Norggas');
  });
});

describe('older and other vocabularies', () => {
  it('reads files from before November 2019: definitions, http addresses, no XML declaration', () => {
    const { value, problems } = read('importers/fixtures/los/before-2019-11.rdf');
    expect(value.concepts.map((c) => [c.uri.split('/').at(-1), c.level, c.parents.length])).toEqual([
      ['daap', 3, 1],
      ['tro-og-livssyn', 2, 1],
      ['kultur', 1, 0],
    ]);
    expect(value.concepts[0]).toMatchObject({ labels: { nb: 'Dåp', nn: 'Dåp', en: 'Baptism' }, notes: { nn: 'Opptak i kyrkja.' } });
    expect(value.concepts[1]?.alternativeLabels).toEqual({ nb: ['Religion'] });
    expect(value.concepts[2]?.matches).toEqual({ exact: ['http://publications.europa.eu/resource/authority/data-theme/EDUC'] });
    expect(codes(problems)).toEqual({ scheme_differs: 1, second_label: 1, malformed_uri: 1 });
  });

  it('tells the level from the distance to the top when the address does not say it', () => {
    const text = rdf(
      concept('c', '<skos:broader rdf:resource="https://example.no/b"/>') +
        concept('b', '') +
        concept('a', '<skos:narrower rdf:resource="https://example.no/b"/>'),
    );
    expect(readLosRdf(bytes(text)).value.concepts.map((c) => c.level)).toEqual([3, 2, 1]);
  });

  it('breaks a circle at the link that closes it', () => {
    const text = rdf(
      concept('a', '<skos:broader rdf:resource="https://example.no/b"/>') +
        concept('b', '<skos:broader rdf:resource="https://example.no/a"/>'),
    );
    const { value, problems } = readLosRdf(bytes(text));
    expect(value.concepts.map((c) => c.parents)).toEqual([['https://example.no/b'], []]);
    expect(problems.filter((p) => p.code === 'in_circle')).toHaveLength(1);
  });
});

describe('files that are refused', () => {
  const refusal = (content: Uint8Array) => {
    const { value, problems } = readLosRdf(content, 'los.rdf');
    expect(value).toEqual({ concepts: [], collections: [] });
    return problems.map((p) => `${p.severity} ${p.code}`);
  };

  it('refuses a DOCTYPE, so that no entity can reach out or blow up', () => {
    const text = `<!DOCTYPE rdf:RDF [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rdf(concept('a', '<skos:note>&x;</skos:note>'))}`;
    expect(refusal(bytes(text))).toEqual(['error doctype']);
  });

  it('refuses a file cut off in the middle, another kind of XML, plain text, and RDF without concepts', () => {
    const whole = readFileSync('importers/fixtures/los/oddities.rdf');
    expect(refusal(whole.subarray(0, 2000))).toEqual(['error bad_xml']);
    expect(refusal(bytes('<html><body/></html>'))).toEqual(['error not_rdf']);
    expect(refusal(bytes('uri;navn'))).toEqual(['error bad_xml']);
    expect(refusal(bytes(rdf('')))).toEqual(['error no_concepts']);
  });

  it('refuses a file over the size limit, one nested too deep, and one whose characters do not match its encoding', () => {
    expect(refusal(new Uint8Array(20_000_001))).toEqual(['error too_large']);
    expect(refusal(bytes(rdf('<skos:a>'.repeat(40) + '</skos:a>'.repeat(40))))).toEqual(['error too_deep']);
    expect(refusal(new Uint8Array(Buffer.from(rdf(concept('Dåp', '')), 'latin1')))).toEqual(['error bad_encoding']);
  });

  it('reads a file in another encoding when it says so', () => {
    const text = `<?xml version="1.0" encoding="ISO-8859-1"?>${rdf(concept('Dåp', ''))}`;
    expect(readLosRdf(new Uint8Array(Buffer.from(text, 'latin1'))).value.concepts[0]?.labels.nb).toBe('Dåp');
  });

  it('leaves out a form of RDF it does not know, and says so', () => {
    const text = rdf(concept('a', '<skos:note rdf:parseType="Literal"><b xmlns="x">fet</b></skos:note>'));
    const { value, problems } = readLosRdf(bytes(text));
    expect(value.concepts[0]?.notes).toEqual({});
    expect(problems.find((p) => p.code === 'rdf_form_not_read')?.value).toBe('skos:note');
  });
});

/** The flat table has quoted cells where a label holds a comma. */
function flatTable(): Record<string, string>[] {
  const lines = readFileSync('importers/fixtures/los-flat.csv', 'utf8').split(/\r?\n/).filter(Boolean);
  const cells = (line: string) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((m) => m[1]?.replaceAll('""', '"') ?? m[2] ?? '');
  const names = cells(lines[0] ?? '');
  return lines.slice(1).map((line) => Object.fromEntries(cells(line).map((cell, i) => [names[i] ?? '', cell])));
}
