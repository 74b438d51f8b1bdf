import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Findable, findConcepts, normalised, slips } from '#model/los-find';
import type { Language } from '#model/text';

/** All of Los, from the flat table; its only quoted cells are labels with a comma. */
const los = readFileSync('importers/fixtures/los-flat.csv', 'utf8')
  .split(/\r?\n/)
  .slice(1)
  .filter(Boolean)
  .map((line): Findable & { id: string } => {
    const cells = [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((m) => m[1] ?? m[2] ?? '');
    const [uri = '', , , nb = '', nn = '', en = '', helpersNb = '', helpersNn = ''] = cells;
    const id = uri.replace('https://psi.norge.no/los/', '');
    return { id, labels: { nb, nn, en }, helpers: { nb: helpersNb.split('|').filter(Boolean), nn: helpersNn.split('|').filter(Boolean) } };
  });
const find = (query: string, language: Language = 'nb') => findConcepts(query, los, language).map((f) => f.concept.id);
const first = (query: string, language: Language = 'nb') => find(query, language)[0];

describe('finding Los concepts', () => {
  it('puts the whole label first, then labels that begin with it', () => {
    expect(find('barnehage').slice(0, 3)).toEqual(['tema/barnehage', 'ord/barnehageplass', 'ord/barnehage-innhold-og-kvalitet']);
    expect(first('Barnehageplass')).toBe('ord/barnehageplass');
  });

  it('finds by helper words, and says which', () => {
    const [hit] = findConcepts('SFO', los, 'nb');
    expect([hit?.concept.id, hit?.match]).toEqual(['ord/skolefritidsordning', { text: 'SFO', language: 'nb', kind: 'helper' }]);
    expect(first('søppel')).toBe('ord/renovasjon');
    const nursery = [{ labels: { nb: 'Barnehageplass' }, helpers: { nb: ['Førskole'] } }, { labels: { nb: 'Grunnskole' } }];
    expect(findConcepts('førskole', nursery, 'nb').map((f) => f.concept.labels.nb)).toEqual(['Barnehageplass']);
  });

  it('finds alternative names', () => {
    const airport: Findable[] = [{ labels: { nb: 'Lufthavn' }, alternatives: { nb: ['Flyplass'] } }];
    expect(findConcepts('flyplass', airport, 'nb')[0]?.match.kind).toBe('alternative');
  });

  it('forgives a slip of the finger', () => {
    expect(first('barnehgae')).toBe('tema/barnehage');
    expect(first('sykejhem')).toBe('ord/sykehjem');
    expect(first('legevkat')).toBe('ord/legevakt');
  });

  it('forgives æ, ø and å on a keyboard without them', () => {
    expect(first('naering')).toBe('tema/naring');
    expect(first('soppel')).toBe('ord/renovasjon');
    expect(first('baatplass')).toBe('ord/batplass');
  });

  it('knows the endings of a word, and reads a longer compound by its first part', () => {
    expect(first('barnehagene')).toBe('tema/barnehage');
    expect(find('barnehagesøknad')).toContain('tema/barnehage');
  });

  it('wants every word of the query, in any order, and skips the small ones', () => {
    expect(first('hjelpemidler for hørsel')).toBe('ord/hørselshjelpemidler');
    expect(first('plass i barnehage')).toBe('ord/barnehageplass');
    expect(find('barnehage sykkel')).toEqual([]);
  });

  it('finds in the other languages too, after the chosen one', () => {
    expect(first('kindergarten', 'en')).toBe('tema/barnehage');
    expect(find('kindergarten', 'nb')).toContain('ord/barnehageplass');
    expect(first('kulturskule', 'nb')).toBe('ord/musikk-og-kulturskole');
  });

  it('gives theme and word when both carry the same label', () => {
    expect(find('grunnskole').slice(0, 2).sort()).toEqual(['ord/grunnskole', 'tema/grunnskole']);
  });

  it('gives nothing for nothing, for signs only, and for what does not exist', () => {
    for (const query of ['', '  ', '–?*', 'xyzzyxyz']) expect(find(query)).toEqual([]);
  });

  it('finds every concept by its own label in every language, at the very top', () => {
    for (const concept of los)
      for (const language of ['nb', 'nn', 'en'] as const) {
        const label = concept.labels[language] ?? '';
        const hits = findConcepts(label, los, language);
        expect([label, normalised(hits[0]?.match.text ?? '')]).toEqual([label, normalised(label)]);
        expect(hits.some((f) => f.concept.id === concept.id)).toBe(true);
      }
  });

  it('narrows as one types: a concept that matched the start of its label still does when more of it is typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...los), fc.integer({ min: 3, max: 40 }), (concept, length) => {
        const typed = (concept.labels.nb ?? '').slice(0, length);
        expect(findConcepts(typed, los, 'nb', los.length).some((f) => f.concept.id === concept.id)).toBe(true);
      }),
    );
  });

  it('answers any text, best first, each concept once, within the limit', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.integer({ min: 1, max: 30 }), (query, limit) => {
        const hits = findConcepts(query, los, 'nn', limit);
        expect(hits.length).toBeLessThanOrEqual(limit);
        expect(new Set(hits.map((h) => h.concept.id)).size).toBe(hits.length);
        expect(hits.map((h) => h.score)).toEqual(hits.map((h) => h.score).sort((a, b) => b - a));
      }),
    );
  });
});

describe('slips of the finger', () => {
  it('counts letters left out, added, changed and swapped, each as one', () => {
    for (const typed of ['barnhage', 'barnnehage', 'barnebage', 'branehage']) expect(slips(typed, 'barnehage', 2)).toBe(1);
    expect(slips('barnehage', 'barnehage', 2)).toBe(0);
    expect(slips('barnehage', 'sykehjem', 2)).toBe(3);
  });

  it('compares with the start of a longer word, since the rest may not be typed yet', () => {
    expect(slips('barnehgae', 'barnehageplass', 2)).toBe(1);
  });

  it('never counts a single change as more than one', () => {
    const word = fc.stringMatching(/^[a-z]{4,12}$/);
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('x', ''), (text, at, letter) => {
        const i = at % text.length;
        expect(slips(text.slice(0, i) + letter + text.slice(i + 1), text, 2)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
