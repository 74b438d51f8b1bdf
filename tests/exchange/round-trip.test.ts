/** What we write, we read: importing an export plans no change, in every format, for every kind, in every language. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writers } from '#exporters/index';
import type { ExportDocument } from '#exporters/table';
import { writeCsv } from '#exporters/writers/csv';
import { readSheets } from '#importers/index';
import { proposeMapping } from '#importers/match';
import { planImport } from '#importers/plan';
import { allProblems, type Plan } from '#importers/plan-types';
import { tableOf } from '#importers/table';
import { returningFormatNames } from '#model/export-formats';
import { type KindName, kindNames } from '#model/kinds/index';
import { type Language, languages } from '#model/text';
import { anyCatalogue } from '#tests/exchange/arbitrary';
import { MemoryRegistry } from '#tests/exchange/registry';

export async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return new Uint8Array(Buffer.concat(all));
}

const documentOf = (registry: MemoryRegistry, kinds: readonly KindName[], language: Language): ExportDocument => ({
  title: 'Husorden',
  organisation: 'Eksempel kommune',
  language,
  createdAt: new Date('2026-02-17T12:00:00Z'),
  tables: kinds.map((kind) => registry.table(kind)),
});

async function planOf(bytes: Uint8Array, file: string, registry: MemoryRegistry): Promise<Plan> {
  const { value, problems } = await readSheets(bytes, file);
  expect(problems).toEqual([]);
  const tables = value.map(tableOf);
  return planImport(
    tables,
    tables.map((table) => proposeMapping(table)),
    registry,
  );
}

const changes = (plan: Plan) => ({
  rows: plan.rows
    .filter(({ action }) => action !== 'same')
    .map(({ kind, name, action, fields, links, problems }) => ({ kind, name, action, fields, links, problems })),
  problems: allProblems(plan),
});

const nothing = { rows: [], problems: [] };

describe('importing an export plans no change', () => {
  it.each(returningFormatNames)('as %s, the whole catalogue in one file', { timeout: 120_000 }, async (format) => {
    await fc.assert(
      fc.asyncProperty(anyCatalogue, fc.constantFrom(...languages), async (objects, language) => {
        const registry = new MemoryRegistry(objects);
        const bytes = await bytesOf(writers[format](documentOf(registry, kindNames, language)));
        const plan = await planOf(bytes, `katalog.${format}`, registry);
        expect(changes(plan)).toEqual(nothing);
        expect(plan.rows).toHaveLength(objects.length);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });

  it.each([';', ','] as const)('as CSV parted by %s, kind by kind', { timeout: 120_000 }, async (delimiter) => {
    await fc.assert(
      fc.asyncProperty(anyCatalogue, fc.constantFrom(...languages), async (objects, language) => {
        const registry = new MemoryRegistry(objects);
        for (const kind of kindNames) {
          const bytes = await bytesOf(writeCsv(documentOf(registry, [kind], language), { delimiter }));
          const plan = await planOf(bytes, 'en fil.csv', registry);
          expect(changes(plan)).toEqual(nothing);
          expect(plan.rows).toHaveLength(objects.filter((one) => one.kind === kind).length);
        }
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });
});
