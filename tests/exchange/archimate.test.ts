/** What goes out as an ArchiMate model comes back: unchanged when nothing was changed, and with what was changed, no more and no less. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeArchimate } from '#exporters/writers/archimate';
import { readSheets } from '#importers/index';
import { proposeMapping } from '#importers/match';
import { planImport } from '#importers/plan';
import { allProblems, type Plan } from '#importers/plan-types';
import { tableOf } from '#importers/table';
import { archimateKinds } from '#model/archimate';
import { type Language, languages } from '#model/text';
import { anyCatalogue } from '#tests/exchange/arbitrary';
import { MemoryRegistry } from '#tests/exchange/registry';

async function modelOf(registry: MemoryRegistry, language: Language = 'nb'): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  const document = {
    title: 'Hele katalogen',
    organisation: 'Eksempel <kommune>',
    language,
    createdAt: new Date('2026-02-17T12:00:00Z'),
    tables: archimateKinds.map((kind) => ({ ...registry.table(kind), stamp: { at: '2026-02-17T12:00:00.000000Z', whole: true } })),
  };
  for await (const chunk of writeArchimate(document)) text += decoder.decode(chunk, { stream: true });
  return text;
}

async function planOf(text: string, registry: MemoryRegistry): Promise<Plan> {
  const { value, problems } = await readSheets(new TextEncoder().encode(text), 'modell.xml');
  expect(problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
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

/** The schemas belong to The Open Group and are not part of the project: `ARCHIMATE_XSD=…/archimate3_Diagram.xsd` has each model checked against them. */
const schema = process.env.ARCHIMATE_XSD;
const hasXmllint = (() => {
  try {
    execFileSync('xmllint', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

function validate(text: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'husorden-archimate-'));
  try {
    const file = join(folder, 'modell.xml');
    writeFileSync(file, text);
    execFileSync('xmllint', ['--noout', '--nonet', ...(schema ? ['--schema', schema] : []), file], { stdio: 'pipe' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('a model of the registry', () => {
  it('comes back without a change, whatever is written in it', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyCatalogue, fc.constantFrom(...languages), async (objects, language) => {
        const registry = new MemoryRegistry(objects);
        const plan = await planOf(await modelOf(registry, language), registry);
        expect(changes(plan)).toEqual({ rows: [], problems: [] });
        const going = objects.filter(({ kind }) => archimateKinds.includes(kind)).length;
        expect(plan.rows.length).toBeGreaterThan(going / 2);
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });

  it.skipIf(!hasXmllint)('is well-formed, and valid when the schemas are at hand', { timeout: 60_000 }, async () => {
    for (const objects of fc.sample(anyCatalogue, { numRuns: 4, seed: 11 })) validate(await modelOf(new MemoryRegistry(objects)));
  });
});
