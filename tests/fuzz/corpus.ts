/** Real files of every format: those that are kept for tests, and the sample as we write it. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { writeOutline } from '#exporters/outline/index';
import { readOutline } from '#importers/outline/index';
import { outlineFormatNames, outlineFormats } from '#model/outline-formats';

export interface Real {
  file: string;
  bytes: Uint8Array;
}

const fixtures = new URL('../../importers/fixtures/', import.meta.url);
const largest = 150_000;

/** The files, in an order that is always the same. */
export async function corpus(): Promise<Real[]> {
  const kept = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(mm|opml|xmind|xlsx|xlsm|docx|pdf|csv|json|md)$/.test(name))
    .sort()
    .map((name) => ({ file: basename(name), bytes: new Uint8Array(readFileSync(new URL(name, fixtures))) }))
    .filter(({ bytes }) => bytes.length < largest);
  const { outline } = await readOutline(readFileSync(new URL('outlines/freeplane-1.12.mm', fixtures)), 'x.mm');
  const written = await Promise.all(
    outlineFormatNames.map(async (name) => ({
      file: `${name}.${outlineFormats[name].extension}`,
      bytes: (await writeOutline(outline, name, { language: 'nb', date: new Date('2026-02-17T12:00:00Z') })).bytes,
    })),
  );
  return [...kept, ...written];
}
