/** A made-up landscape: applications in twelve areas, four integrations each, most of them at home, and one hub that talks to very many. */
import { v7 as uuid } from 'uuid';
import type { Database } from '../db/client.ts';
import { insertAll } from '../db/elements.ts';
import { insertPairs, linkOf } from '../db/links.ts';
import { withActor } from '../db/session.ts';
import type { Values } from '../model/fields.ts';
import type { KindName } from '../model/kinds/index.ts';
import { type MadeUp, madeUp } from './made-up.ts';

export interface Made extends MadeUp {
  vendor: string;
}

const areas = 12;

/** The ends of the i-th integration: three of four stay in their area, and the hub has 1,500 at most. */
export function endsOf(i: number, size: number): [number, number] {
  const source = i % size;
  if (i % 4 === 3 && i / 4 < 1_500) return [source, 0];
  const step = i % 4 === 2 ? 7 * (i % 97) + 1 : areas * (1 + (i % 11));
  return [source, (source + step) % size];
}

/** Fills a database with so many applications and four times as many integrations. */
export async function fillLandscape(database: Database, size: number): Promise<Made> {
  const { actor, token } = await madeUp(database);
  const ids = (count: number) => Array.from({ length: count }, () => uuid());
  const [units, vendors, applications, services, integrations] = [
    ids(areas + 1),
    ids(20),
    ids(size),
    ids(Math.ceil(size / 5)),
    ids(4 * size),
  ];
  const at = (list: readonly string[], i: number): string => list[i % list.length] ?? '';
  await withActor(database, actor, async (session) => {
    const insert = (kind: KindName, all: readonly string[], values: (i: number) => Values) =>
      insertAll(
        session,
        kind,
        all.map((id, i) => ({ id, values: values(i) })),
      );
    await insert('orgUnit', units, (i) => ({ name: i === 0 ? 'Kommunen' : `Område ${i}`, parent: i === 0 ? null : at(units, 0) }));
    await insert('vendor', vendors, (i) => ({ name: `Leverandør ${i}` }));
    await insert('service', services, (i) => ({ name: `Tjeneste ${i}` }));
    await insert('application', applications, (i) => ({
      name: `Applikasjon nummer ${i}`,
      lifecycle: 'live',
      ownerUnit: units[1 + (i % areas)] ?? null,
      vendor: at(vendors, i * 7),
      hoursUntilCritical: i % 5 === 0 ? 4 + (i % 60) : null,
    }));
    await insert('integration', integrations, (i) => {
      const [source, target] = endsOf(i, size);
      return { name: `Overføring ${i}`, source: at(applications, source), target: at(applications, target), personalData: i % 3 === 0 };
    });
    await insertPairs(
      session,
      linkOf('application', 'services'),
      applications.map((id, i) => [id, at(services, i)] as const),
    );
  });
  return { actor, token, vendor: at(vendors, 0) };
}
