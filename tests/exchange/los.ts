/** Los 2020-01 as the registry would hold it, from the small table in the fixtures. */
import { readFileSync } from 'node:fs';
import { records } from '#importers/readers/csv';
import type { Stored } from '#tests/exchange/registry';

/** Every theme and word, shared by all. Ids are made from the place in the table. */
export function losConcepts(): Stored[] {
  const text = readFileSync('importers/fixtures/los-flat.csv', 'utf8');
  const [headings, ...rows] = [...records(text, ',')].map(({ cells }) => cells).filter((cells) => cells.length > 3);
  const at = (row: readonly string[], name: string) => row[headings?.indexOf(name) ?? -1] ?? '';
  const id = (n: number) => `10500000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
  const ids = new Map(rows.map((row, n) => [at(row, 'uri'), id(n)]));
  return rows.map((row, n) => ({
    id: id(n),
    kind: 'losConcept',
    version: 1,
    values: { name: at(row, 'nb'), nameNn: at(row, 'nn'), nameEn: at(row, 'en'), uri: at(row, 'uri') },
    links: {
      broader: at(row, 'broader')
        .split(/[\s|;]+/)
        .flatMap((uri) => ids.get(uri) ?? []),
    },
    shared: true,
  }));
}
