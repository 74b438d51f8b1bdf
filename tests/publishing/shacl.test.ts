/** What is published passes the shapes of the standards: complete objects without a violation, and incomplete ones not at all. */
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Parser, type Quad, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Exported, writeExport } from '#app/api/export/file';
import type { Database } from '#db/client';
import { create } from '#db/elements';
import { seedDemo } from '#db/seed/demo';
import { seedReference, systemActor } from '#db/seed/reference';
import { withActor } from '#db/session';
import type { StandardName } from '#model/rdf/standards';
import { expand } from '#model/rdf/statement';
import { testDatabase } from '#tests/setup/database';

const folder = fileURLToPath(new URL('../../exporters/rdf/fixtures/shacl/', import.meta.url));
const shapesOf = (standard: StandardName) => new Store(new Parser().parse(readFileSync(join(folder, `${standard}.ttl`), 'utf8')));

let database: Database;
let organisationId: string;

beforeAll(async () => {
  database = await testDatabase();
  await seedReference(database);
  organisationId = await seedDemo(database);
  await withActor(database, systemActor(organisationId), async (session) => {
    await create(session, 'losConcept', {
      name: 'Lønnskjøring',
      nameNn: 'Lønskøyring',
      uri: 'https://eksempelvik.example/begrep/lonnskjoring',
      level: 'word',
      local: true,
      published: true,
      note: 'utbetaling av lønn til alle ansatte på én gang',
      hiddenLabels: ['lønn'],
    });
    await create(session, 'losConcept', { name: 'Hemmelig', uri: 'https://eksempelvik.example/begrep/hemmelig', local: true });
    await create(session, 'losConcept', {
      name: 'Halvferdig',
      uri: 'https://eksempelvik.example/begrep/halv',
      local: true,
      published: true,
    });
    await create(session, 'dataset', { name: 'Uten noe', published: true });
  });
}, 120_000);

async function exported(standard: StandardName): Promise<{ text: string; report: Exported; quads: Quad[] }> {
  const place = await mkdtemp(join(tmpdir(), 'husorden-shacl-'));
  try {
    const path = join(place, 'ut.ttl');
    const report = await writeExport(database, systemActor(organisationId), { format: standard, language: 'nb' }, path);
    const text = await readFile(path, 'utf8');
    return { text, report, quads: new Parser().parse(text) };
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

const violations = async (standard: StandardName, quads: Quad[]): Promise<string[]> => {
  const report = await new SHACLValidator(shapesOf(standard) as never).validate(new Store(quads) as never);
  return report.results
    .filter(({ severity }) => severity?.value === 'http://www.w3.org/ns/shacl#Violation')
    .map(({ focusNode, path, message }) => `${focusNode?.value} ${path?.value} ${message.map((one) => one.value).join(' ')}`);
};

describe('the demo municipality', () => {
  it.each([
    ['dcat', expand('dcat:Dataset'), 6],
    ['dcat', expand('dcat:Distribution'), 4],
    ['dcat', expand('dcat:DataService'), 1],
    ['cpsv', expand('cpsv:PublicService'), 1],
    ['skos', expand('skos:Concept'), 1],
  ] as const)('publishes %s, of %s at least %i, without a violation', async (standard, type, least) => {
    const { quads } = await exported(standard);
    expect(quads.filter(({ object }) => object.value === type).length).toBeGreaterThanOrEqual(least);
    expect(await violations(standard, quads)).toEqual([]);
  });

  it('leaves out what lacks something the standard demands, and says what', async () => {
    const { report, text } = await exported('dcat');
    const empty = report.leftOut.find(({ name }) => name === 'Uten noe');
    expect(empty?.missing.filter(({ level }) => level === 'mandatory').map(({ name }) => name)).toEqual(['dct:description', 'dcat:theme']);
    expect(text).not.toContain('Uten noe');
    const { report: concepts } = await exported('skos');
    expect(concepts.leftOut.map(({ name }) => name)).toEqual(['Halvferdig']);
  });

  it('tells nothing of what is not published', async () => {
    const { text } = await exported('skos');
    expect(text).toContain('Lønnskjøring');
    expect(text).not.toContain('Hemmelig');
    const { text: datasets } = await exported('dcat');
    expect(datasets).not.toContain('Elevopplysninger');
    expect(datasets).not.toContain('Barnehager i Eksempelvik, API');
  });

  it('breaks the shapes when something mandatory is taken away, so that passing means something', async () => {
    const { quads } = await exported('dcat');
    const without = quads.filter(({ predicate }) => predicate.value !== expand('dct:publisher'));
    expect((await violations('dcat', without)).length).toBeGreaterThan(0);
  });
});
