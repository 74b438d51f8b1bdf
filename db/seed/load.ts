/** Puts seed records into an organisation: keys become ids, refs and links follow. Records that are there already are left alone. */
import { insertObjects, type NewObject } from '#db/bulk';
import { rowsOf } from '#db/client';
import { insertPairs, linkOf } from '#db/links';
import type { SeedRecord } from '#db/seed/record';
import { referenceId } from '#db/seed/reference-id';
import type { Session } from '#db/session';
import { Statement } from '#db/statement';
import type { Value } from '#model/fields';
import type { Link } from '#model/relations';

/** Loads the records and gives how many were new. `idOf` says which id a key has in this organisation. */
export async function loadRecords(
  session: Session,
  records: readonly SeedRecord[],
  idOf: (key: string) => string = referenceId,
): Promise<number> {
  const fresh = await withoutKnown(session, records, idOf);
  await insertObjects(
    session,
    fresh.map((record) => objectOf(record, idOf)),
  );
  await linkAll(session, fresh, idOf);
  return fresh.length;
}

async function withoutKnown(session: Session, records: readonly SeedRecord[], idOf: (key: string) => string): Promise<SeedRecord[]> {
  const s = new Statement();
  const ids = records.map((record) => idOf(record.key));
  const known = await rowsOf<{ id: string }>(session.db, s.sql(`select id::text as id from element where id = any ${s.list(ids, 'uuid')}`));
  const there = new Set(known.map((row) => row.id));
  return records.filter((_, i) => !there.has(ids[i] ?? ''));
}

function objectOf(record: SeedRecord, idOf: (key: string) => string): NewObject {
  const refs = Object.fromEntries(Object.entries(record.refs ?? {}).map(([name, key]): [string, Value] => [name, idOf(key)]));
  const confirmed =
    record.confirmedDaysAgo === undefined ? {} : { confirmedAt: new Date(Date.now() - record.confirmedDaysAgo * 86_400_000).toISOString() };
  return { kind: record.kind, id: idOf(record.key), values: { ...record.values, ...refs }, ...confirmed };
}

async function linkAll(session: Session, records: readonly SeedRecord[], idOf: (key: string) => string): Promise<void> {
  const pairs = new Map<string, { link: Link; pairs: [string, string][] }>();
  for (const record of records)
    for (const [name, keys] of Object.entries(record.links ?? {})) {
      const link = linkOf(record.kind, name);
      const group = pairs.get(`${record.kind}.${name}`) ?? { link, pairs: [] };
      group.pairs.push(...keys.map((key): [string, string] => [idOf(record.key), idOf(key)]));
      pairs.set(`${record.kind}.${name}`, group);
    }
  for (const group of pairs.values()) await insertPairs(session, group.link, group.pairs);
}
