import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Actor } from '#auth/roles';
import { type Database, rowsOf } from '#db/client';
import { confirm, create, update } from '#db/elements';
import { addLinks, unlink } from '#db/links';
import { openBatch } from '#db/log';
import { type Session, withActor } from '#db/session';
import { undoBatch } from '#db/undo';
import { BuiltUpon, NotAllowed, NotFound } from '#model/errors';
import { testActor, testDatabase } from '#tests/setup/database';
import { apply, content, edit, subjects } from '#tests/setup/edits';

/** Does the work in a batch of its own, and gives its id. */
const inBatch = (database: Database, actor: Actor, work: (session: Session) => Promise<unknown>): Promise<string> =>
  withActor(database, actor, async (session) => {
    const batch = await openBatch(session, 'Prøve');
    await work(session);
    return batch;
  });
const undo = (database: Database, actor: Actor, batch: string) => withActor(database, actor, (session) => undoBatch(session, batch));

async function start() {
  const database = await testDatabase();
  const actor = await testActor(database);
  return { database, actor, all: await withActor(database, actor, subjects) };
}

it('whatever a batch did, undoing it gives back what was there', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { maxLength: 4 }), fc.array(edit, { minLength: 1, maxLength: 8 }), async (earlier, edits) => {
      const { database, actor, all } = await start();
      await withActor(database, actor, async (session) => {
        for (const one of earlier) await apply(session, all, one);
      });
      const before = await content(database.db, actor.organisationId);
      const batch = await inBatch(database, actor, async (session) => {
        for (const one of edits) await apply(session, all, one);
      });
      await undo(database, actor, batch);
      expect(await content(database.db, actor.organisationId)).toEqual(before);
    }),
    { numRuns: 30 },
  );
});

it('batches on top of each other are undone from the last to the first', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 3 }), async (edits) => {
      const { database, actor, all } = await start();
      const states: unknown[] = [];
      const batches: string[] = [];
      for (const some of edits) {
        states.push(await content(database.db, actor.organisationId));
        batches.push(
          await inBatch(database, actor, async (session) => {
            for (const one of some) await apply(session, all, one);
          }),
        );
      }
      for (const [i, batch] of [...batches.entries()].reverse()) {
        await undo(database, actor, batch);
        expect(await content(database.db, actor.organisationId)).toEqual(states[i]);
      }
    }),
    { numRuns: 15 },
  );
});

it('a batch that has been changed since is not undone, and the refusal names what was changed', async () => {
  const { database, actor, all } = await start();
  const [id = ''] = all.applications;
  const batch = await inBatch(database, actor, (session) => update(session, 'application', id, null, { name: 'Gerica', annualCost: 5 }));
  await withActor(database, actor, (session) => update(session, 'application', id, null, { annualCost: 7 }));
  const before = await content(database.db, actor.organisationId);
  await expect(undo(database, actor, batch)).rejects.toThrow(new BuiltUpon('Gerica'));
  expect(await content(database.db, actor.organisationId)).toEqual(before);
});

it.each([
  ['refers to it', (session: Session, made: string) => create(session, 'application', { name: 'Ny', vendor: made }), 'vendor'],
  [
    'links to it',
    async (session: Session, made: string, other: string) => addLinks(session, 'application', [other], 'services', [made]),
    'service',
  ],
] as const)('what a batch made is not taken away when something later %s', async (_what, build, kind) => {
  const { database, actor, all } = await start();
  let made = '';
  const batch = await inBatch(database, actor, async (session) => {
    made = await create(session, kind, { name: 'Fra import' });
  });
  await withActor<unknown>(database, actor, (session) => build(session, made, all.applications[1] ?? ''));
  await expect(undo(database, actor, batch)).rejects.toThrow(new BuiltUpon('Fra import'));
});

it('tagging what a batch made builds upon it', async () => {
  const { database, actor, all } = await start();
  let made = '';
  const batch = await inBatch(database, actor, async (session) => {
    made = await create(session, 'application', { name: 'Fra import' });
  });
  await withActor(database, actor, (session) => addLinks(session, 'application', [made], 'services', all.services.slice(0, 1)));
  await expect(undo(database, actor, batch)).rejects.toThrow(BuiltUpon);
});

it('confirming is no obstacle, and neither is what was changed elsewhere or changed back', async () => {
  const { database, actor, all } = await start();
  const [id = '', other = ''] = all.applications;
  const batch = await inBatch(database, actor, async (session) => {
    await update(session, 'application', id, null, { annualCost: 5 });
    await addLinks(session, 'application', [id], 'dependencies', [other]);
    await unlink(session, 'application', [id], 'services', all.services);
  });
  await withActor(database, actor, (session) => confirm(session, 'application', [id, other]));
  await withActor(database, actor, (session) => update(session, 'application', other, null, { name: 'Annet' }));
  await withActor(database, actor, (session) => update(session, 'application', id, null, { annualCost: 6 }));
  await withActor(database, actor, (session) => update(session, 'application', id, null, { annualCost: 5 }));
  await expect(undo(database, actor, batch)).resolves.toMatchObject({ label: 'Prøve' });
  const [row] = await rowsOf(
    database.db,
    sql`select annual_cost, (select count(*)::int from relation where source_id = ${id}) as links from application where id = ${id}`,
  );
  expect(row).toEqual({ annual_cost: null, links: 3 });
});

it('a batch is undone once, and only where it was made', async () => {
  const { database, actor, all } = await start();
  const batch = await inBatch(database, actor, (session) =>
    update(session, 'application', all.applications[0] ?? '', null, { name: 'Ny' }),
  );
  const stranger = await testActor(database);
  await expect(undo(database, stranger, batch)).rejects.toThrow(NotFound);
  await undo(database, actor, batch);
  await expect(undo(database, actor, batch)).rejects.toThrow(NotFound);
});

it('a reader may not undo, and a service owner only what is still the own unit’s', async () => {
  const { database, actor, all } = await start();
  const [id = ''] = all.applications;
  const [mine, theirs] = await withActor(database, actor, async (session) => [
    await create(session, 'orgUnit', { name: 'Helse' }),
    await create(session, 'orgUnit', { name: 'Skole' }),
  ]);
  await withActor(database, actor, (session) => update(session, 'application', id, null, { ownerUnit: mine ?? null }));
  const owner: Actor = { ...(await testActor(database, 'service_owner', actor.organisationId)), unitIds: [mine ?? ''] };
  const batch = await inBatch(database, owner, (session) => update(session, 'application', id, null, { annualCost: 5 }));
  await expect(undo(database, await testActor(database, 'reader', actor.organisationId), batch)).rejects.toThrow(NotAllowed);
  await expect(undo(database, { ...owner, unitIds: [theirs ?? ''] }, batch)).rejects.toThrow(NotAllowed);
  await undo(database, owner, batch);
});
