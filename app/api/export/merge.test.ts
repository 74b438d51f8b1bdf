/** A file that was exported, edited and sent back, while somebody worked in the registry: with the change log as the base. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeExport } from '#app/api/export/file';
import { type Asked, planTables } from '#app/api/import/planning';
import { readTables } from '#app/api/import/reading';
import type { Actor } from '#auth/roles';
import { applyPlan } from '#db/apply';
import type { Database } from '#db/client';
import { create, remove, restore, update } from '#db/elements';
import { exportRecords } from '#db/export';
import { type Session, withActor } from '#db/session';
import { undoBatch } from '#db/undo';
import { testActor, testDatabase } from '#tests/setup/database';

let database: Database;
let folder: string;
beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'husorden-merge-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Exported = {
  kinds: {
    kind: string;
    objects: { id: string; fields: Record<string, unknown>; links: Record<string, { id: string; name: string }[]> }[];
  }[];
};

async function place() {
  const actor = await testActor(database);
  const inside = <T>(work: (session: Session) => Promise<T>) => withActor(database, actor, work);
  const ids = await inside(async (session) => {
    const capability = await create(session, 'capability', { name: 'Lønn' });
    const other = await create(session, 'capability', { name: 'Arkiv' });
    const gerica = await create(
      session,
      'application',
      { name: 'Gerica', description: 'Før', annualCost: 100 },
      { capabilities: [capability] },
    );
    const oppad = await create(session, 'application', { name: 'Oppad' });
    return { capability, other, gerica, oppad };
  });
  const path = join(folder, `${actor.organisationId}.json`);
  await writeExport(database, actor, { format: 'json', language: 'nb', list: { kind: 'application' } }, path);
  const file = JSON.parse(await readFile(path, 'utf8')) as Exported;
  const objects = file.kinds[0]?.objects ?? [];
  const object = (name: string) => objects.find(({ fields }) => fields.name === name) ?? { id: '', fields: {}, links: {} };
  return { actor, inside, ids, file, objects, object };
}

async function planned(session: Session, file: Exported, asked: Asked = {}) {
  const { tables } = await readTables(new TextEncoder().encode(JSON.stringify(file)), 'system.json');
  return (await planTables(session, tables, asked)).plan;
}

async function applications(actor: Actor): Promise<Record<string, unknown>[]> {
  return withActor(database, actor, async (session) => {
    const found: Record<string, unknown>[] = [];
    for await (const { values, links } of exportRecords(session, 'application', {
      columns: ['name', 'description', 'annualCost', 'capabilities'],
    }))
      found.push({ ...values, capabilities: (links.capabilities ?? []).map(({ name }) => name) });
    return found;
  });
}

test('what only one side has changed is kept, what both have changed must be chosen, and the choice is undone with the rest', async () => {
  const { actor, inside, ids, file, object } = await place();
  Object.assign(object('Gerica').fields, { description: 'Fra filen', annualCost: 300, website: 'https://eksempel.no/' });
  object('Gerica').links.capabilities?.push({ id: ids.other, name: 'Arkiv' });
  await inside((session) => update(session, 'application', ids.gerica, null, { annualCost: 200, note: 'Herfra' }, { capabilities: [] }));

  const plan = await inside((session) => planned(session, file));
  const row = plan.rows.find(({ name }) => name === 'Gerica');
  expect(row).toMatchObject({
    action: 'problem',
    conflicts: [{ field: 'annualCost', base: 100, ours: 200, theirs: 300 }],
    links: [{ link: 'capabilities', add: [{ name: 'Arkiv' }], remove: [] }],
  });
  expect(row?.fields.map(({ field }) => field).sort()).toEqual(['description', 'website']);

  const batch = await inside(async (session) => {
    const settled = [{ id: ids.gerica, field: 'annualCost', take: 'theirs' as const }];
    return (await applyPlan(session, await planned(session, file, { settled }), 'system.json')).batch;
  });
  expect(await applications(actor)).toContainEqual({ name: 'Gerica', description: 'Fra filen', annualCost: 300, capabilities: ['Arkiv'] });
  await inside((session) => undoBatch(session, batch ?? ''));
  expect(await applications(actor)).toContainEqual({ name: 'Gerica', description: 'Før', annualCost: 200, capabilities: [] });
});

test('what was removed here and changed in the file comes back only when somebody says so', async () => {
  const { actor, inside, ids, file, object } = await place();
  Object.assign(object('Gerica').fields, { description: 'Fra filen' });
  await inside((session) => remove(session, 'application', ids.gerica, null));
  await inside((session) => remove(session, 'application', ids.oppad, null));
  const plan = await inside((session) => planned(session, file));
  expect(plan.rows.map(({ name, action }) => [name, action])).toEqual([
    ['Gerica', 'problem'],
    ['Oppad', 'skipped'],
  ]);
  const { batch } = await inside(async (session) =>
    applyPlan(session, await planned(session, file, { conflicts: 'theirs' }), 'system.json'),
  );
  expect(await applications(actor)).toMatchObject([{ name: 'Gerica', description: 'Fra filen', capabilities: ['Lønn'] }]);
  await inside((session) => undoBatch(session, batch ?? ''));
  expect(await applications(actor)).toEqual([]);
  await inside((session) => restore(session, 'application', ids.oppad));
});

test('what is missing in a whole export is offered for removal, but not what came here afterwards', async () => {
  const { actor, inside, ids, file, objects } = await place();
  objects.splice(0, 2, ...objects.filter(({ fields }) => fields.name === 'Gerica'));
  await inside((session) => create(session, 'application', { name: 'Ny siden' }));
  const told = async (asked: Asked) =>
    (await inside((session) => planned(session, file, asked))).rows.map(({ name, action }) => [name, action]);
  expect(await told({})).toEqual([
    ['Gerica', 'same'],
    ['Oppad', 'missing'],
  ]);
  const settled = [{ id: ids.oppad, field: 'removed', take: 'theirs' as const }];
  const { batch } = await inside(async (session) => applyPlan(session, await planned(session, file, { settled }), 'system.json'));
  expect((await applications(actor)).map(({ name }) => name)).toEqual(['Gerica', 'Ny siden']);
  await inside((session) => undoBatch(session, batch ?? ''));
  expect((await applications(actor)).map(({ name }) => name)).toEqual(['Gerica', 'Ny siden', 'Oppad']);
});

test('the history of another organisation is never a base', async () => {
  const [mine, theirs] = [await place(), await place()];
  Object.assign(mine.object('Gerica').fields, { description: 'Stjålet' });
  await theirs.inside((session) => update(session, 'application', theirs.ids.gerica, null, { description: 'Endret' }));
  const plan = await theirs.inside((session) => planned(session, mine.file));
  expect(plan.rows.every(({ action, conflicts }) => action === 'problem' && conflicts === undefined)).toBe(true);
  expect(plan.rows.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual(['unknown_id', 'unknown_id']);
});
