/** Reads the files of `db/seed/data/`, also when the code runs from a bundle and no longer lies beside them. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const folder = (): string => {
  const places = [import.meta.dirname, join(process.cwd(), 'db', 'seed')].filter((place) => place !== undefined);
  const found = places.map((place) => join(place, 'data')).find((place) => existsSync(join(place, 'los')));
  if (found === undefined) throw new Error(`The reference data was not found. Looked for a folder «data/los» in: ${places.join(', ')}`);
  return found;
};

/** The bytes of a file, named from `db/seed/data/`: `los/los-2020-01-24.rdf`. */
export const dataFile = (name: string): Promise<Uint8Array> => readFile(join(folder(), name));

/** The rows of a CSV file with a heading row, by heading. Commas, quotes as in RFC 4180, UTF-8: our own files only. */
export async function dataRows<const H extends string>(name: string, headings: readonly H[]): Promise<Record<H, string>[]> {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(await dataFile(name));
  const rows = [...text.matchAll(/[^\r\n]+/g)].map(([line]) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((m) => m[1]?.replaceAll('""', '"') ?? m[2] ?? ''),
  );
  const places = headings.map((heading) => rows[0]?.indexOf(heading) ?? -1);
  const missing = headings.filter((_, i) => places[i] === -1);
  if (missing.length > 0) throw new Error(`${name} has no column ${missing.join(', ')}`);
  return rows.slice(1).map((cells, i) => {
    if (cells.length !== rows[0]?.length) throw new Error(`${name} row ${i + 2} has ${cells.length} cells, expected ${rows[0]?.length}`);
    return Object.fromEntries(headings.map((heading, j) => [heading, cells[places[j] ?? -1] ?? ''])) as Record<H, string>;
  });
}
