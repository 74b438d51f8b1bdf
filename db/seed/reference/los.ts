/** Los as records of the shared organisation: themes, words and life events, with every parent. */
import { dataFile, dataRows } from '#db/seed/data-files';
import type { SeedRecord } from '#db/seed/record';
import { type LosConcept, type LosLevel, readLosRdf } from '#importers/readers/los-rdf';
import { losKey } from '#model/los';
import type { Language } from '#model/text';

const file = 'los/los-2020-01-24.rdf';
const levels: Record<LosLevel, string> = { 1: 'main_theme', 2: 'sub_theme', 3: 'word', event: 'life_event' };

/** The key of a concept among the seed records. */
export const losRecordKey = (uri: string): string => `los:${uri}`;

/** All Los concepts, main themes first, so that a parent comes before what is below it. */
export async function losRecords(): Promise<SeedRecord[]> {
  const { value, problems } = readLosRdf(await dataFile(file), file);
  const stop = problems.find((p) => p.severity === 'error');
  if (stop) throw new Error(stop.text.en);
  const everyday = await dataRows('los/everyday-words.csv', ['uri', 'nb', 'nn']);
  const order: LosLevel[] = [1, 2, 3, 'event'];
  const concepts = order.flatMap((level) => value.concepts.filter((c) => c.level === level));
  return concepts.map((concept) => record(concept, everyday));
}

function record(concept: LosConcept, everyday: readonly Record<'uri' | 'nb' | 'nn', string>[]): SeedRecord {
  const own = everyday.filter((row) => losKey(row.uri) === losKey(concept.uri));
  const { labels, notes } = concept;
  const helperWords = (language: 'nb' | 'nn') => unique([...spoken(concept, language), ...own.map((row) => row[language])]);
  return {
    kind: 'losConcept',
    key: losRecordKey(concept.uri),
    values: {
      name: labels.nb ?? labels.nn ?? labels.en ?? concept.uri,
      nameNn: labels.nn ?? null,
      nameEn: labels.en ?? null,
      uri: concept.uri,
      level: levels[concept.level],
      kommuneLos: concept.kommuneLos,
      local: false,
      hiddenLabels: helperWords('nb'),
      hiddenLabelsNn: helperWords('nn'),
      note: notes.nb ?? null,
      noteNn: notes.nn ?? null,
      retired: false,
    },
    links: { broader: concept.parents.map(losRecordKey), related: concept.related.map(losRecordKey) },
  };
}

/** Alternative names serve as helper words too: the registry shows one name a language. */
const spoken = (concept: LosConcept, language: Language) => [
  ...(concept.alternativeLabels[language] ?? []),
  ...(concept.hiddenLabels[language] ?? []),
];

/** Los has the same helper word twice on many concepts; capitals make no difference. */
const unique = (words: readonly string[]): string[] => {
  const seen = new Map<string, string>();
  for (const word of words) if (!seen.has(word.toLowerCase())) seen.set(word.toLowerCase(), word);
  return [...seen.values()];
};
