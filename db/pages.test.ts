import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { beforeAll, expect, it } from 'vitest';
import type { Actor } from '#auth/roles';
import type { Database } from '#db/client';
import { insertAll } from '#db/elements';
import { encodeCursor } from '#db/order';
import { type Args, type Order, pick } from '#db/picks';
import { type Page, type Row, readOne, readPage } from '#db/read';
import { withActor } from '#db/session';
import { BadCursor, TooMuch } from '#model/errors';
import type { Values } from '#model/fields';
import { kinds } from '#model/kinds/index';
import { valuesOf } from '#tests/setup/arbitrary';
import { testActor, testDatabase } from '#tests/setup/database';

const base = ['id', 'version', 'createdAt', 'updatedAt', 'confirmedAt'];
const fields = [...base, ...Object.keys(kinds.application.fields)];
const picks = pick(['nodes', pick('id', 'name')], ['pageInfo', pick('endCursor')]);

let database: Database;
let actor: Actor;
let ids: string[];

const read = (args: Args): Promise<Page> =>
  withActor(database, actor, (session) => readPage(session.db, actor.organisationId, 'application', args, picks));
const cursorOf = (row: Row | undefined): string => encodeCursor(row?.__cursor as [string | null, string]);

/** Every row of the list, page by page, in the order of the list. */
async function walk(orderBy: Order, size: number, backwards = false): Promise<string[]> {
  const found: string[] = [];
  let cursor: string | null = null;
  for (let i = 0; i < 100; i++) {
    const page: Page = await read(backwards ? { last: size, before: cursor, orderBy } : { first: size, after: cursor, orderBy });
    const rows: Row[] = page.rows.slice(0, size);
    if (backwards) found.unshift(...rows.map((row) => String(row.id)).reverse());
    else found.push(...rows.map((row) => String(row.id)));
    if (page.rows.length <= size) return found;
    cursor = cursorOf(rows.at(-1));
  }
  throw new Error('The walk does not end.');
}

beforeAll(async () => {
  database = await testDatabase();
  actor = await testActor(database);
  const [unit = '', other = ''] = await withActor(database, actor, async (session) => {
    const units = [
      { id: uuid(), values: { name: 'Ås skole' } },
      { id: uuid(), values: { name: 'Zoo' } },
    ];
    await insertAll(session, 'orgUnit', units);
    return units.map((one) => one.id);
  });
  const idsOf = (wanted: readonly string[]) => (wanted.includes('orgUnit') ? [unit, other] : []);
  // Few different values and many empty ones, so that ties and unknown values fall on the edges of pages.
  const samples = fc.sample(valuesOf('application', { idsOf, filled: 0.6 }), { numRuns: 6, seed: 7 });
  const rows = Array.from({ length: 22 }, (_, i): { id: string; values: Values } => ({
    id: uuid(),
    values: { ...samples[i % 6], name: String(samples[i % 5]?.name) },
  }));
  ids = rows.map((row) => row.id);
  await withActor(database, actor, (session) => insertAll(session, 'application', rows));
  await database.db.execute(
    sql`update application set confirmed_at = now() - interval '1 day' * (version % 2) where organisation_id = ${actor.organisationId} and name < 'b'`,
  );
});

it('walking forwards by any field, in either direction, meets every row once, and walking backwards the same rows', async () => {
  for (const field of fields)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('asc' as const, 'desc' as const), fc.integer({ min: 1, max: 9 }), async (direction, size) => {
        const orderBy = { field, direction };
        const [all, forwards, backwards] = [
          await read({ first: 100, orderBy }),
          await walk(orderBy, size),
          await walk(orderBy, size, true),
        ];
        expect(forwards, field).toEqual(all.rows.map((row) => row.id));
        expect([...forwards].sort(), field).toEqual([...ids].sort());
        expect(backwards, field).toEqual(forwards);
      }),
      { numRuns: 2 },
    );
});

it('the order is that of the values, unknown ones last in both directions', async () => {
  const comparable = fields.filter((name) => {
    const type = name in kinds.application.fields ? kinds.application.fields[name as keyof typeof kinds.application.fields].type : 'base';
    return ['number', 'money', 'date', 'scale', 'flag', 'base'].includes(type);
  });
  expect(comparable.length).toBeGreaterThan(15);
  for (const field of comparable)
    for (const direction of ['asc', 'desc'] as const) {
      const rows = await withActor(database, actor, (session) =>
        readPage(
          session.db,
          actor.organisationId,
          'application',
          { first: 100, orderBy: { field, direction } },
          pick(['nodes', pick('id', field)]),
        ),
      );
      const values = rows.rows.map((row) => row[field] as string | number | boolean | null);
      const known = values.filter((value) => value !== null);
      expect(values.slice(0, known.length), field).toEqual(known);
      const sorted = [...known].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
      expect(known, field).toEqual(direction === 'asc' ? sorted : sorted.reverse());
    }
});

it('a text is sorted as Norwegians do, whatever field it stands in', async () => {
  const own = await testActor(database);
  const names = ['Ål', 'zoo', 'Østre', 'anne', 'ære', 'Åse', 'Zebra', 'Æsj', 'øl', 'Anders'];
  const units = names.map((name) => ({ id: uuid(), values: { name } }));
  const inOrder = ['Anders', 'anne', 'Zebra', 'zoo', 'ære', 'Æsj', 'øl', 'Østre', 'Ål', 'Åse'];
  await withActor(database, own, async (session) => {
    await insertAll(session, 'orgUnit', units);
    await insertAll(
      session,
      'application',
      units.map(({ id, values }) => ({ id: uuid(), values: { name: 'Likt', note: values.name, aliases: [values.name], ownerUnit: id } })),
    );
    for (const field of ['note', 'aliases', 'ownerUnit']) {
      const page = await readPage<{ note: string }>(
        session.db,
        own.organisationId,
        'application',
        { orderBy: { field, direction: 'asc' } },
        pick(['nodes', pick('note')]),
      );
      expect(
        page.rows.map((row) => row.note),
        field,
      ).toEqual(inOrder);
    }
  });
});

it('a list below an object is paged like any other', async () => {
  const own = await testActor(database);
  await withActor(database, own, async (session) => {
    const unit = uuid();
    await insertAll(session, 'orgUnit', [{ id: unit, values: { name: 'Enhet' } }]);
    await insertAll(
      session,
      'application',
      Array.from({ length: 7 }, (_, i) => ({ id: uuid(), values: { name: `App ${i % 3}`, ownerUnit: unit } })),
    );
    const found: string[] = [];
    let after: string | null = null;
    do {
      const args = { first: 3, ...(after ? { after } : {}) };
      const read: { applications?: Page } & Row =
        (await readOne(session.db, 'orgUnit', unit, { on: {}, fields: { applications: { field: 'applications', args, picks } } })) ?? {};
      const rows = read.applications?.rows ?? [];
      found.push(...rows.slice(0, 3).map((row) => String(row.id)));
      after = rows.length > 3 ? cursorOf(rows[2]) : null;
    } while (after);
    expect(new Set(found).size).toBe(7);
  });
});

const someId = '01900000-0000-7000-8000-000000000000';
it.each([
  'x',
  '%%%',
  encodeCursor(['a', 'b']),
  Buffer.from('{}').toString('base64url'),
  Buffer.from('[1,2]').toString('base64url'),
  Buffer.from(`["a","${'-'.repeat(36)}"]`).toString('base64url'),
])('a cursor that no list has given out (%s) is refused', async (after) => {
  await expect(read({ after })).rejects.toThrow(BadCursor);
  await expect(read({ last: 3, before: after })).rejects.toThrow(BadCursor);
});

it('a cursor of a list sorted by something else is refused when it makes no sense here', async () => {
  for (const field of fields)
    for (const value of ['Gerica', "'; drop table application; --", '2026-02-31', '1e999', '', 'NaN', '\u0000'])
      await read({ after: encodeCursor([value, someId]), orderBy: { field, direction: 'asc' } }).catch((error) => {
        expect(error, `${field} ${value}`).toBeInstanceOf(BadCursor);
      });
  for (const field of ['annualCost', 'endOfLife', 'personalData', 'updatedAt', 'version', 'confidentiality', 'userCount'])
    await expect(read({ after: encodeCursor(['Gerica', someId]), orderBy: { field, direction: 'asc' } }), field).rejects.toThrow(BadCursor);
});

it.each([{ first: 501 }, { first: -1 }, { last: 501 }, { first: 2 ** 31 }])('a page of %o rows is refused', async (args) => {
  await expect(read(args)).rejects.toThrow(TooMuch);
});
