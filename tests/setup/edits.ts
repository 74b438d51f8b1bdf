/** Random work on a handful of objects, as people would do it: for properties that must hold whatever has been done. */
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { type Queryable, rowsOf } from '#db/client';
import { confirm, create, remove, restore, update } from '#db/elements';
import { addLinks, unlink } from '#db/links';
import type { Session } from '#db/session';
import type { Values } from '#model/fields';
import { valuesOf } from '#tests/setup/arbitrary';

const links = ['services', 'capabilities', 'dependencies'] as const;

export type Edit =
  | { do: 'create'; values: Values }
  | { do: 'update'; at: number; values: Values; linked: readonly number[] | null }
  | { do: 'remove' | 'restore' | 'confirm'; at: number }
  | { do: 'link' | 'unlink'; at: number; link: (typeof links)[number]; to: number };

const only = ['name', 'aliases', 'annualCost', 'endOfLife', 'confidentiality', 'personalData', 'type', 'lifecycle'];
const place = fc.nat(2);

/** One edit of one of three applications; `linked` replaces the services of an application, as a form does. */
export const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ do: fc.constant('create' as const), values: valuesOf('application', { only }) }),
  fc.record({
    do: fc.constant('update' as const),
    at: place,
    values: valuesOf('application', { only }),
    linked: fc.option(fc.subarray([0, 1, 2])),
  }),
  fc.record({ do: fc.constantFrom('remove' as const, 'restore' as const, 'confirm' as const), at: place }),
  fc.record({ do: fc.constantFrom('link' as const, 'unlink' as const), at: place, link: fc.constantFrom(...links), to: place }),
);

export interface Subjects {
  applications: string[];
  services: string[];
  capabilities: string[];
}

/** Three applications, services and capabilities, some of them linked. */
export async function subjects(session: Session): Promise<Subjects> {
  const made = async (kind: 'application' | 'service' | 'capability') => {
    const ids: string[] = [];
    for (const name of ['En', 'To', 'Tre']) ids.push(await create(session, kind, { name }));
    return ids;
  };
  const all = { services: await made('service'), capabilities: await made('capability'), applications: await made('application') };
  await addLinks(session, 'application', all.applications.slice(0, 1), 'services', all.services.slice(0, 2));
  await addLinks(session, 'application', all.applications.slice(0, 1), 'capabilities', all.capabilities.slice(0, 1));
  return all;
}

const targets = (all: Subjects, link: (typeof links)[number]) => (link === 'dependencies' ? all.applications : all[link]);

/** Does the edit where it makes sense; what has been removed is not edited. */
export async function apply(session: Session, all: Subjects, one: Edit): Promise<void> {
  if (one.do === 'create') {
    await create(session, 'application', one.values);
    return;
  }
  const id = all.applications[one.at] ?? '';
  const [row] = await rowsOf<{ there: boolean }>(session.db, sql`select removed_at is null as there from application where id = ${id}`);
  if (one.do === 'restore') return restore(session, 'application', id);
  if (!row?.there) return;
  if (one.do === 'remove') return remove(session, 'application', id, null);
  if (one.do === 'confirm') return confirm(session, 'application', [id]);
  if ('values' in one)
    return update(
      session,
      'application',
      id,
      null,
      one.values,
      one.linked ? { services: one.linked.map((i) => all.services[i] ?? '') } : {},
    );
  if (!('link' in one)) return;
  const other = targets(all, one.link)[one.to] ?? '';
  await (one.do === 'link' ? addLinks : unlink)(session, 'application', [id], one.link, [other]);
}

/** What the registry says of all applications of an organisation: their content and links, without who and when. */
export async function content(db: Queryable, organisationId: string): Promise<unknown> {
  const rows = await rowsOf<{ id: string; data: unknown }>(
    db,
    sql`select id::text as id, jsonb_strip_nulls(to_jsonb(a) - array['version', 'updated_at', 'updated_by', 'confirmed_at', 'confirmed_by']) as data
      from application a where organisation_id = ${organisationId} and removed_at is null order by id`,
  );
  const pairs = await rowsOf(
    db,
    sql`select source_id::text as source, verb, target_id::text as target from relation where organisation_id = ${organisationId} order by 1, 2, 3`,
  );
  return { rows, pairs };
}
