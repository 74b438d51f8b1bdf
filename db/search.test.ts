import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { insertObjects } from '#db/bulk';
import { rowsOf } from '#db/client';
import { create, remove, update } from '#db/elements';
import { pick } from '#db/picks';
import { readPage } from '#db/read';
import { search } from '#db/search';
import { withActor } from '#db/session';
import { testActor, testDatabase } from '#tests/setup/database';

describe('search', () => {
  it('finds inflections, beginnings and misspellings, the name itself first', async () => {
    const database = await testDatabase();
    const actor = await testActor(database);
    await withActor(database, actor, async (session) => {
      for (const name of ['Barnehageportalen', 'Skole', 'Skoleportal', 'Lønn og personal']) await create(session, 'application', { name });
      const names = async (text: string) => (await search(session.db, text)).map((hit) => hit.name);
      expect(await names('skole')).toEqual(['Skole', 'Skoleportal']);
      expect((await names('skoleport'))[0]).toBe('Skoleportal');
      expect(await names('barnehagportal')).toEqual(['Barnehageportalen']);
      expect(await names('!!! …')).toEqual([]);
    });
  });

  it('finds several misspelt words together, words that came with a change, and never a word of another organisation', async () => {
    const database = await testDatabase();
    const [mine, theirs] = [await testActor(database), await testActor(database)];
    await withActor(database, theirs, (session) => create(session, 'application', { name: 'Turnusplanlegger' }));
    await withActor(database, mine, async (session) => {
      const names = async (text: string) => (await search(session.db, text)).map((hit) => hit.name);
      await create(session, 'application', { name: 'Vannmåler nord' });
      const id = await create(session, 'application', { name: 'Vannmåler sentrum' });
      expect(await names('vanmåler sentrm')).toEqual(['Vannmåler sentrum']);
      expect(await names('turnsplanleger')).toEqual([]);
      await update(session, 'application', id, null, { aliases: ['Turnusplanlegger'] });
      expect(await names('turnsplanleger')).toEqual(['Vannmåler sentrum']);
    });
    await expect(withActor(database, mine, (session) => rowsOf(session.db, sql`select word from word`))).rejects.toThrow();
  });

  it('finds what a misspelt word is nearest to, however much is nearly as near', async () => {
    const database = await testDatabase();
    const actor = await testActor(database);
    await withActor(database, actor, async (session) => {
      const named = (name: string) => ({ id: randomUUID(), kind: 'application' as const, values: { name } });
      await insertObjects(session, [
        ...Array.from({ length: 500 }, (_, i) => named(`Fakturasyner ${i}`)),
        named('Fakturasystem'),
        named('Fakturasystem for gebyrer'),
      ]);
      const names = async (text: string) => (await search(session.db, text)).map((hit) => hit.name);
      expect((await names('fakturasytem')).slice(0, 2)).toEqual(['Fakturasystem', 'Fakturasystem for gebyrer']);
      expect((await names('fakturasytem gebyer'))[0]).toBe('Fakturasystem for gebyrer');
    });
  });

  it('finds nothing of another organisation, however it is asked, though it looks past the policies', async () => {
    const database = await testDatabase();
    const [mine, theirs] = [await testActor(database), await testActor(database)];
    await withActor(database, theirs, (session) => create(session, 'application', { name: 'Hemmeligstempel' }));
    await withActor(database, mine, async (session) => {
      expect(await search(session.db, 'hemmeligstempel')).toEqual([]);
      expect(await search(session.db, 'hemelistempel')).toEqual([]);
      expect(await rowsOf(session.db, sql`select id from husorden_found('hemmeligstempel')`)).toEqual([]);
      expect(await rowsOf(session.db, sql`select husorden_matching('stempel')`)).toEqual([]);
      const page = await readPage(
        session.db,
        mine.organisationId,
        'application',
        { filter: { q: 'stempel' } },
        pick(['nodes', pick('id')]),
      );
      expect(page.rows).toEqual([]);
    });
    await withActor(database, theirs, async (session) => {
      expect(await search(session.db, 'hemmeligstempel')).toHaveLength(1);
      expect(await rowsOf(session.db, sql`select husorden_matching('stempel')`)).toHaveLength(1);
    });
  });

  it('leaves out what has been removed, and reads signs of patterns as themselves', async () => {
    const database = await testDatabase();
    const actor = await testActor(database);
    await withActor(database, actor, async (session) => {
      const id = await create(session, 'application', { name: 'Rabatt 100% sikker' });
      const q = async (text: string) =>
        (await readPage(session.db, actor.organisationId, 'application', { filter: { q: text } }, pick(['nodes', pick('name')]))).rows
          .length;
      expect([await q('100%'), await q('att 10'), await q('1%0'), await q('1_0'), await q('\\')]).toEqual([1, 1, 0, 0, 0]);
      await remove(session, 'application', id, 1);
      expect(await search(session.db, 'rabatt')).toEqual([]);
      expect(await q('100%')).toBe(0);
    });
  });
});
