/** An organisation with two objects of every kind, links, history and everything else that belongs to one. */
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { tableOf } from '#db/catalogue';
import { type Queryable, rowsOf } from '#db/client';
import { create } from '#db/elements';
import { addLinks } from '#db/links';
import { openBatch } from '#db/log';
import { withActor } from '#db/session';
import type { Value, Values } from '#model/fields';
import { type KindName, kindNames, kindOf } from '#model/kinds/index';
import { valuesOf } from '#tests/setup/arbitrary';
import type { Registry } from '#tests/setup/registry';

export interface Filled extends Registry {
  /** A word that stands in every text of the organisation. */
  marker: string;
  ids: ReadonlyMap<KindName, readonly string[]>;
  batch: string;
  /** The first object of a kind. */
  id(kind: KindName): string;
}

/** The tables that hold what belongs to an organisation. */
export const tables = [
  ...kindNames.map(tableOf),
  'element',
  'relation',
  'change',
  'batch',
  'term',
  'saved_view',
  'remembered_mapping',
  'capability_reference',
  'report_version',
  'archimate_part',
  'membership',
];

/** A sum of every row of an organisation, table by table, so that any change shows. */
export const digestOf = (db: Queryable, organisationId: string): Promise<Record<string, unknown>[]> =>
  rowsOf(
    db,
    sql.raw(
      tables
        .map(
          (table) =>
            `select '${table}' as name, count(*)::int as count, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as rows from ${table} t where organisation_id = '${organisationId}'`,
        )
        .join(' union all '),
    ),
  );

/** Content where every free text holds the marker. */
export const marked = (kind: KindName, values: Values, marker: string): Values =>
  Object.fromEntries(
    Object.entries(kindOf(kind).fields).map(([name, field]): [string, Value] => {
      const value = values[name] ?? null;
      if (field.type === 'text' && !field.format && (field.max ?? 500) >= 50) return [name, `${marker} ${name}`.slice(0, field.max ?? 500)];
      return [name, field.type === 'texts' ? [marker] : value];
    }),
  );

/** Fills the organisation of a registry. */
export async function filled(place: Registry): Promise<Filled> {
  const { database, actor } = place;
  const marker = `merke${uuid().replaceAll('-', '').slice(-12)}`;
  const ids = new Map<KindName, string[]>();
  const idsOf = (kinds: readonly string[]) => (kinds as KindName[]).flatMap((kind) => ids.get(kind) ?? []);
  const batch = await withActor(database, actor, async (session) => {
    const opened = await openBatch(session, `Import av ${marker}`);
    // What a ref needs must be there first; three rounds are enough for every chain of required refs.
    for (let round = 0; round < 3; round++)
      for (const kind of kindNames) {
        const ready = Object.values(kindOf(kind).fields).every(
          (field) => field.type !== 'ref' || !field.required || idsOf(field.kinds).length > 1,
        );
        if (!ready || ids.has(kind)) continue;
        const made: string[] = [];
        for (const values of fc.sample(valuesOf(kind, { idsOf, filled: 0.3 }), { numRuns: 2, seed: 3 }))
          made.push(await create(session, kind, marked(kind, values, marker)));
        ids.set(kind, made);
      }
    await addLinks(session, 'application', idsOf(['application']), 'services', idsOf(['service']));
    await addLinks(session, 'application', idsOf(['application']), 'losConcepts', idsOf(['losConcept']));
    return opened;
  });
  const { organisationId, userId } = actor;
  const { db } = database;
  await db.execute(
    sql`insert into archimate_part (organisation_id, part, identifier, content) values (${organisationId}, 'element', ${marker}, '{}')`,
  );
  await db.execute(
    sql`insert into term (organisation_id, vocabulary, key, nb, nn, en) values (${organisationId}, 'lifecycle', ${marker}, ${marker}, ${marker}, ${marker})`,
  );
  await db.execute(
    sql`insert into saved_view (organisation_id, owner_id, kind, name, query) values (${organisationId}, ${userId}, 'application', ${marker}, ${`q=${marker}`})`,
  );
  await db.execute(
    sql`insert into remembered_mapping (organisation_id, signature, mapping) values (${organisationId}, ${marker}, ${JSON.stringify({ marker })}::text::jsonb)`,
  );
  await db.execute(
    sql`insert into capability_reference (organisation_id, item, name, position) values (${organisationId}, ${marker}, ${marker}, 0)`,
  );
  await db.execute(
    sql`insert into report_version (organisation_id, report, version, settings) values (${organisationId}, 'systems', 1, ${JSON.stringify({ intro: { nb: marker } })}::text::jsonb)`,
  );
  return { ...place, marker, ids, batch, id: (kind) => ids.get(kind)?.[0] ?? '' };
}
