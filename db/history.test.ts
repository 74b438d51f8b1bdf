import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Database, rowsOf } from '#db/client';
import { confirm, create, remove, restore, update } from '#db/elements';
import { restoreChange } from '#db/history';
import { withActor } from '#db/session';
import { NotFound } from '#model/errors';
import { testActor, testDatabase } from '#tests/setup/database';
import { apply, edit, subjects } from '#tests/setup/edits';

interface Entry extends Record<string, unknown> {
  id: string;
  operation: string;
  actor: string | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  from: string;
  to: string | null;
}

const entriesOf = (database: Database, id: string): Promise<Entry[]> =>
  rowsOf<Entry>(
    database.db,
    sql`select id::text as id, operation, actor_id::text as actor, before, after, valid_from::text as from, valid_to::text as to
      from change where element_id = ${id} and kind <> 'relation' order by change.id`,
  );

it('every change of content is written, also one made with plain SQL by the owner of the tables', async () => {
  const database = await testDatabase();
  const actor = await testActor(database);
  const id = await withActor(database, actor, (session) => create(session, 'application', { name: 'Gerica' }));
  await database.db.execute(sql`update application set name = 'Profil' where id = ${id}`);
  await database.db.execute(sql`delete from application where id = ${id}`);
  const log = await entriesOf(database, id);
  expect(log.map(({ operation, actor, before, after }) => [operation, actor, before?.name, after?.name])).toEqual([
    ['create', actor.userId, undefined, 'Gerica'],
    ['change', null, 'Gerica', 'Profil'],
    ['delete', null, 'Profil', undefined],
  ]);
});

it('an edit of many rows writes one entry for each, and links are written from both ways of cutting them', async () => {
  const database = await testDatabase();
  const actor = await testActor(database);
  const all = await withActor(database, actor, subjects);
  await database.db.execute(sql`update service set description = 'ny' where organisation_id = ${actor.organisationId}`);
  for (const id of all.services) expect((await entriesOf(database, id)).map((entry) => entry.operation)).toEqual(['create', 'change']);
  await database.db.execute(sql`delete from relation where organisation_id = ${actor.organisationId}`);
  const links = await rowsOf<{ operation: string; open: boolean }>(
    database.db,
    sql`select operation, valid_to is null as open from change where organisation_id = ${actor.organisationId} and kind = 'relation' order by id`,
  );
  expect(links.map((link) => link.operation)).toEqual(['link', 'link', 'link', 'unlink', 'unlink', 'unlink']);
  expect(links.some((link) => link.open)).toBe(false);
});

it('an update that changes nothing leaves the history as it was', async () => {
  const database = await testDatabase();
  const actor = await testActor(database);
  const id = await withActor(database, actor, (session) => create(session, 'application', { name: 'Gerica' }));
  const before = await entriesOf(database, id);
  await database.db.execute(sql`update application set name = name where id = ${id}`);
  await withActor(database, actor, (session) => update(session, 'application', id, 1, { name: 'Gerica' }));
  expect(await entriesOf(database, id)).toEqual(before);
});

it('whatever is done, the periods of an object follow each other without gaps, and its contents likewise', async () => {
  const database = await testDatabase();
  const actor = await testActor(database);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), async (transactions) => {
      const all = await withActor(database, actor, subjects);
      for (const edits of transactions)
        await withActor(database, actor, async (session) => {
          for (const one of edits) await apply(session, all, one);
        });
      for (const id of all.applications) {
        const log = await entriesOf(database, id);
        expect(log[0]).toMatchObject({ operation: 'create', before: null });
        log.forEach((entry, i) => {
          const next = log[i + 1];
          expect(entry.to).toBe(next ? next.from : null);
          if (next) expect(next.before).toEqual(entry.after);
        });
        const [row] = await rowsOf<{ data: unknown }>(
          database.db,
          sql`select jsonb_strip_nulls(to_jsonb(a) - 'sort_name') as data from application a where id = ${id}`,
        );
        expect(log.at(-1)?.after).toEqual(row?.data);
      }
      const astray = await rowsOf(
        database.db,
        sql`select c.element_id, c.other_id from change c full join relation r on r.source_id = c.element_id and r.target_id = c.other_id and r.verb = c.after ->> 'verb'
          where (c.organisation_id = ${actor.organisationId} and c.kind = 'relation' and c.valid_to is null and r.id is null)
            or (r.organisation_id = ${actor.organisationId} and not exists (
              select from change o where o.element_id = r.source_id and o.other_id = r.target_id and o.after ->> 'verb' = r.verb and o.valid_to is null))`,
      );
      expect(astray).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

it('an earlier content comes back as a new change, whatever has happened in between', async () => {
  const database = await testDatabase();
  const actor = await testActor(database);
  const id = await withActor(database, actor, async (session) => {
    const made = await create(session, 'application', { name: 'Gerica', annualCost: 100, aliases: ['HsPro'] });
    await update(session, 'application', made, null, { name: 'Profil', annualCost: null });
    await update(session, 'application', made, null, { aliases: null, personalData: true });
    return made;
  });
  const [first] = await entriesOf(database, id);
  await withActor(database, actor, (session) => restoreChange(session, first?.id ?? ''));
  const log = await entriesOf(database, id);
  expect(log.map((entry) => entry.operation)).toEqual(['create', 'change', 'change', 'change']);
  expect(log.at(-1)?.after).toMatchObject({ name: 'Gerica', annual_cost: 100, aliases: ['HsPro'] });
  expect(log.at(-1)?.after).not.toHaveProperty('personal_data');
});

it('a change that is not there, or belongs to another organisation, cannot be restored', async () => {
  const database = await testDatabase();
  const [own, other] = [await testActor(database), await testActor(database)];
  const id = await withActor(database, other, (session) => create(session, 'application', { name: 'Gerica' }));
  const [first] = await entriesOf(database, id);
  await expect(withActor(database, own, (session) => restoreChange(session, first?.id ?? ''))).rejects.toThrow(NotFound);
  await expect(withActor(database, own, (session) => restoreChange(session, '999999999999'))).rejects.toThrow(NotFound);
});

it('what is removed keeps its history, and is restored with the version counted on', async () => {
  const database = await testDatabase();
  const actor = await testActor(database);
  const id = await withActor(database, actor, (session) => create(session, 'application', { name: 'Gerica' }));
  await withActor(database, actor, (session) => remove(session, 'application', id, 1));
  await expect(withActor(database, actor, (session) => update(session, 'application', id, 2, { name: 'x' }))).rejects.toThrow(NotFound);
  await withActor(database, actor, (session) => restore(session, 'application', id));
  await withActor(database, actor, (session) => confirm(session, 'application', [id]));
  const log = await entriesOf(database, id);
  expect(log.map((entry) => [entry.operation, entry.after?.version])).toEqual([
    ['create', 1],
    ['remove', 2],
    ['restore', 3],
    ['confirm', 3],
  ]);
});
