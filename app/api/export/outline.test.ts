/** Every hierarchy of the registry, out in every format of outlines and in again: nothing changes. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ListAsked, writeExport } from '#app/api/export/file';
import { NoLevels } from '#app/api/export/refusals';
import { previewTables } from '#app/api/import/planning';
import { readTables } from '#app/api/import/reading';
import type { Actor } from '#auth/roles';
import type { Database } from '#db/client';
import { create } from '#db/elements';
import { sharedOrganisationId } from '#db/schema/organisation';
import { type Session, withActor } from '#db/session';
import { allProblems } from '#importers/plan-types';
import { fileFormat, type OutlineFileName, outlineFileNames } from '#model/file-formats';
import { type OutlineKind, outlineKinds, ownConcepts } from '#model/outline-kinds';
import { testActor, testDatabase } from '#tests/setup/database';

let database: Database;
let folder: string;
let actor: Actor;
const ids: Partial<Record<OutlineKind, string[]>> = {};

const unkind = 'Lønn; «HR» =1+1 <b>&amp; #tag *stjerne* (3)';

async function tree(session: Session, kind: OutlineKind): Promise<string[]> {
  const description = kind === 'losConcept' ? 'note' : 'description';
  const number = kind === 'losConcept' ? 'notation' : kind === 'service' || kind === 'process' ? 'number' : 'code';
  const make = async (name: string, over: string[], more: Record<string, string | string[]> = {}) => {
    const uri = kind === 'losConcept' ? { uri: `${ownConcepts}${made.length}`, local: true } : {};
    const parent = kind === 'losConcept' ? {} : { parent: over[0] ?? null };
    const id = await create(session, kind, { name, ...parent, ...uri, ...more }, kind === 'losConcept' ? { broader: over } : {});
    made.push(id);
    return id;
  };
  const made: string[] = [];
  const top = await make('Støtte', [], { [number]: '2', [description]: 'Første avsnitt\n\n  - Andre: «avsnitt»\nTredje' });
  const other = await make('Drift', [], { [number]: '10' });
  const below = await make(unkind, [top], kind === 'service' ? { nameEn: 'Payroll' } : {});
  await make(
    'Administrasjon',
    [top],
    kind === 'service' ? { keywords: ['a; b', 'c, d', '=e'], website: 'https://eksempel.no/?a=1&b=2' } : {},
  );
  await make('Administrasjon', [below, ...(kind === 'losConcept' ? [other] : [])], { [description]: 'Ja' });
  return made;
}

beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'husorden-outline-'));
  actor = await testActor(database);
  await withActor(database, await testActor(database, 'administrator', sharedOrganisationId), (session) =>
    create(session, 'losConcept', { name: 'Arbeid', uri: 'https://psi.norge.no/los/tema/arbeid', level: 'main_theme' }),
  );
  await withActor(database, actor, async (session) => {
    const unit = await create(session, 'orgUnit', { name: 'Eieren' });
    for (const kind of outlineKinds) ids[kind] = await tree(session, kind);
    const [service = ''] = ids.service ?? [];
    await create(
      session,
      'service',
      { name: 'Med eier', ownerUnit: unit, parent: service },
      { capabilities: ids.capability?.slice(0, 2) ?? [] },
    );
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function roundTrip(format: OutlineFileName, list: ListAsked) {
  const path = join(folder, `${list.kind}.${fileFormat(format).extension}`);
  const { rows, losses } = await writeExport(database, actor, { format, language: 'nb', list }, path);
  const read = await readTables(await readFile(path), path);
  const { plan } = await previewTables(database, actor, read.tables, {});
  return { rows, losses, read, plan };
}

const cases = outlineKinds.flatMap((kind) => outlineFileNames.map((format) => [kind, format] as const));
test.each(cases)('%s as %s and back plans no change', { timeout: 60_000 }, async (kind, format) => {
  const { rows, losses, read, plan } = await roundTrip(format, { kind });
  expect(losses).toEqual([]);
  expect(read.problems).toEqual([]);
  expect(allProblems(plan)).toEqual([]);
  expect(plan.rows.filter(({ action }) => action !== 'same')).toEqual([]);
  expect(plan.rows.length).toBe(rows);
  expect(rows).toBeGreaterThan(4);
});

test('a filtered list leaves those whose parent is not in it where they are', async () => {
  const { plan } = await roundTrip('mm', { kind: 'service', filter: { name: { eq: 'Administrasjon' } } });
  expect(plan.rows.map(({ name, action }) => [name, action])).toEqual([
    ['Administrasjon', 'same'],
    ['Administrasjon', 'same'],
  ]);
});

test('a list with few columns empties nothing that it never held', async () => {
  const { plan, read } = await roundTrip('docx', { kind: 'service', columns: ['name', 'website'] });
  expect(read.tables[0]?.columns.map(({ heading }) => heading)).not.toContain('Beskrivelse');
  expect(plan.rows.filter(({ action }) => action !== 'same')).toEqual([]);
});

test('what has no levels is no outline, and that is said', async () => {
  const asked = { format: 'mm', language: 'nb', list: { kind: 'application' } } as const;
  await expect(writeExport(database, actor, asked, join(folder, 'x.mm'))).rejects.toThrow(NoLevels);
});
