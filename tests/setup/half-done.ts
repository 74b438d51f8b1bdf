/** A process of its own: opens the embedded database in a folder, and does what its second argument says until somebody ends it. */
import { readFile } from 'node:fs/promises';
import { sql } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import { insertObjects } from '#db/bulk';
import { openDatabase } from '#db/client';
import { openBatch } from '#db/log';
import { systemActor } from '#db/seed/reference';
import { withActor } from '#db/session';

const [folder = '', work = '', dump = ''] = process.argv.slice(2);
const say = (word: string) => process.stdout.write(`${word}\n`);
const many = (count: number, name: string) =>
  Array.from({ length: count }, (_, i) => ({ kind: 'application' as const, id: uuid(), values: { name: `${name} ${i}` } }));

const database = await openDatabase({ folder, from: dump ? new Blob([await readFile(dump)]) : undefined });
const organisationId = uuid();
await database.db.execute(sql`insert into organisation (id, slug, name) values (${organisationId}, ${organisationId}, 'Kommunen')`);
const actor = systemActor(organisationId);
await withActor(database, actor, (session) => insertObjects(session, many(5, 'Ferdig')));
say('ready');

if (work === 'insert')
  await withActor(database, actor, async (session) => {
    await openBatch(session, 'Halvferdig');
    await insertObjects(session, many(40_000, 'Halvferdig'), (done) => say(`inserted ${done}`));
  });
if (work === 'wait') await new Promise<void>((resolve) => process.stdin.once('end', resolve).resume());

await database.close();
say('closed');
