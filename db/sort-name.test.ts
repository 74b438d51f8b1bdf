import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '#db/client';
import { confirm, create, update } from '#db/elements';
import { pick } from '#db/picks';
import { readPage } from '#db/read';
import { withActor } from '#db/session';
import { testActor, testDatabase } from '#tests/setup/database';

describe('the stored key that names are sorted by', () => {
  it('sorts æ, ø and å after z, whatever the case, and follows a change of name', async () => {
    const database = await testDatabase();
    const actor = await testActor(database);
    await withActor(database, actor, async (session) => {
      for (const name of ['Årsplan', 'zebra', 'Ødegård', 'alfa', 'Ærlig']) await create(session, 'application', { name });
      const names = async () =>
        (await readPage(session.db, actor.organisationId, 'application', {}, pick(['nodes', pick('name')]))).rows.map((row) => row.name);
      expect(await names()).toEqual(['alfa', 'zebra', 'Ærlig', 'Ødegård', 'Årsplan']);
      const [first] = (await readPage(session.db, actor.organisationId, 'application', {}, pick(['nodes', pick('id')]))).rows;
      await update(session, 'application', String(first?.id), null, { name: 'åpen' });
      expect(await names()).toEqual(['zebra', 'Ærlig', 'Ødegård', 'åpen', 'Årsplan']);
    });
  });

  it('is no part of the history, and confirming still changes no version', async () => {
    const database = await testDatabase();
    const actor = await testActor(database);
    await withActor(database, actor, async (session) => {
      const id = await create(session, 'application', { name: 'Kart' });
      await confirm(session, 'application', [id]);
      await update(session, 'application', id, 1, { name: 'Kartløsning' });
      const log = await rowsOf<{ operation: string; content: Record<string, unknown>; old: Record<string, unknown> | null }>(
        session.db,
        sql`select operation, after as content, before as old from change where element_id = ${id} order by id`,
      );
      expect(log.map((row) => row.operation)).toEqual(['create', 'confirm', 'change']);
      expect(log.map((row) => row.content.version)).toEqual([1, 1, 2]);
      for (const { content, old } of log) {
        expect(content).toHaveProperty('name');
        expect(content).not.toHaveProperty('sort_name');
        expect(old ?? {}).not.toHaveProperty('sort_name');
      }
    });
  });
});
