/** What is published comes back as it went out: importing an own catalogue plans no change, in every syntax. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeExport } from '#app/api/export/file';
import { planTables } from '#app/api/import/planning';
import { readTables } from '#app/api/import/reading';
import { applyPlan } from '#db/apply';
import type { Database } from '#db/client';
import { create } from '#db/elements';
import { seedDemo } from '#db/seed/demo';
import { seedReference, systemActor } from '#db/seed/reference';
import { withActor } from '#db/session';
import { allProblems, summary } from '#importers/plan-types';
import { standardNames } from '#model/rdf/standards';
import { syntaxes, syntaxNames } from '#model/rdf/syntaxes';
import { testActor, testDatabase } from '#tests/setup/database';

let database: Database;
let organisationId: string;
const nasty = 'Sitat "her", <merke>, \\ og\nny linje; @nb ^^ # \u0007 slutt';

beforeAll(async () => {
  database = await testDatabase();
  await seedReference(database);
  organisationId = await seedDemo(database);
  await withActor(database, systemActor(organisationId), async (session) => {
    const other = await create(session, 'dataset', { name: 'Kilde', description: 'Åpen kilde', themes: ['gove'], published: true });
    await create(
      session,
      'dataset',
      {
        name: 'Alt på én gang',
        nameNn: 'Alt på ein gong',
        nameEn: 'All at once',
        description: nasty,
        descriptionEn: 'English; "quoted"',
        identifier: 'https://data.norge.no/datasets/alt',
        themes: ['gove', 'educ'],
        keywords: ['ett; to', 'tre "fire"', '<fem>'],
        spatial: ['Eksempelvik', 'https://data.geonorge.no/administrativeEnheter/kommune/id/172833'],
        temporalFrom: '2020-01-01',
        frequency: 'annual',
        provenance: 'decision',
        languages: ['nob', 'nno'],
        legislation: ['https://lovdata.no/eli/lov/2008/06/27/71/nor'],
        issuedOn: '2021-02-03',
        restrictionBasis: ['offentleglova § 13'],
        accessRights: 'restricted',
        published: true,
      },
      { sources: [other] },
    );
    await create(session, 'losConcept', {
      name: 'Lønn',
      nameNn: 'Løn',
      uri: 'https://eksempelvik.example/begrep/lonn',
      note: 'betaling for arbeid',
      published: true,
      hiddenLabels: ['gasje', 'lønning'],
      notation: 'L1',
    });
  });
}, 120_000);

async function exported(standard: (typeof standardNames)[number], syntax: (typeof syntaxNames)[number]): Promise<Uint8Array> {
  const place = await mkdtemp(join(tmpdir(), 'husorden-round-'));
  try {
    const path = join(place, 'ut');
    await writeExport(database, systemActor(organisationId), { format: standard, language: 'nb', syntax }, path);
    return await readFile(path);
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

describe.each(standardNames)('%s', (standard) => {
  it.each(syntaxNames)('as %s plans no change', async (syntax) => {
    const { tables, problems } = await readTables(await exported(standard, syntax), `katalog.${syntaxes[syntax].extension}`);
    expect(problems.filter(({ code }) => code !== 'rdf_unread_type')).toEqual([]);
    await withActor(database, systemActor(organisationId), async (session) => {
      const { plan } = await planTables(session, tables, {});
      const changed = plan.rows
        .filter(({ action }) => action !== 'same')
        .map(({ kind, name, action, fields, links }) => ({ kind, name, action, fields, links }));
      // XML cannot hold every control character; what it cannot is shown as a change.
      expect(syntax === 'rdfxml' ? changed.filter(({ name }) => name !== 'Alt på én gang') : changed).toEqual([]);
      expect(allProblems(plan).filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(plan.rows.length).toBeGreaterThan(0);
    });
  });
});

it('an edited catalogue comes back as a change of that one field', async () => {
  const text = new TextDecoder().decode(await exported('dcat', 'turtle')).replace('Åpen kilde', 'Åpen kilde, nå bedre');
  const { tables } = await readTables(new TextEncoder().encode(text), 'katalog.ttl');
  await withActor(database, systemActor(organisationId), async (session) => {
    const { plan } = await planTables(session, tables, {});
    expect(
      plan.rows
        .filter(({ action }) => action !== 'same')
        .map(({ name, action, fields }) => [name, action, fields.map(({ field }) => field)]),
    ).toEqual([['Kilde', 'change', ['description']]]);
  });
});

it('the catalogue of Oslo kommune can be brought in, and in again without a change', async () => {
  const actor = await testActor(database);
  const bytes = await readFile(new URL('../../importers/fixtures/rdf/oslo-2017.ttl', import.meta.url));
  const { tables } = await readTables(bytes, 'oslo.ttl');
  const first = await withActor(database, actor, async (session) => {
    const { plan } = await planTables(session, tables, {});
    expect(allProblems(plan).filter(({ severity }) => severity === 'error')).toEqual([]);
    await applyPlan(session, plan, 'oslo.ttl');
    return summary(plan).map(({ kind, create: made }) => [kind, made]);
  });
  expect(first).toEqual([
    ['orgUnit', 2],
    ['dataset', 5],
    ['distribution', 3],
  ]);
  const { tables: again } = await readTables(bytes, 'oslo.ttl');
  await withActor(database, actor, async (session) => {
    const { plan } = await planTables(session, again, {});
    expect(plan.rows.filter(({ action }) => action !== 'same')).toEqual([]);
  });
});
