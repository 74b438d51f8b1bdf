/** A made-up capability map: so many capabilities in four levels, and as many applications, each behind two of them. */
import { v7 as uuid } from 'uuid';
import type { Database } from '../db/client.ts';
import { insertAll } from '../db/elements.ts';
import { insertPairs, linkOf } from '../db/links.ts';
import { withActor } from '../db/session.ts';
import { type MadeUp, madeUp } from './made-up.ts';

export async function fillMap(database: Database, size: number): Promise<MadeUp> {
  const made = await madeUp(database);
  await withActor(database, made.actor, async (session) => {
    const ids = Array.from({ length: size }, () => uuid());
    // Three blocks; below them each lies under the one a seventh of the way to it.
    const values = ids.map((_, i) => ({
      name: `Kapabilitet nummer ${i} med et vanlig navn`,
      parent: i < 3 ? null : (ids[Math.floor(i / 7) % size] ?? null),
      currentMaturity: 1 + (i % 5),
      targetMaturity: 4,
    }));
    await insertAll(
      session,
      'capability',
      ids.map((id, i) => ({ id, values: values[i] ?? { name: '' } })),
    );
    const applications = Array.from({ length: size }, () => uuid());
    await insertAll(
      session,
      'application',
      applications.map((id, i) => ({ id, values: { name: `Applikasjon ${i}`, annualCost: 1_000 * (i % 900), lifecycle: 'live' } })),
    );
    await insertPairs(
      session,
      linkOf('application', 'capabilities'),
      applications.flatMap((id, i) => [i, (i * 31 + 7) % size].map((at) => [id, ids[at] ?? ''] as const)),
    );
  });
  return made;
}
