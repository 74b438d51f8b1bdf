/** What an organisation publishes with: who it is, who answers, and the addresses its objects go under. */
import { sql } from 'drizzle-orm';
import { columnOf, tableOf } from '#db/catalogue';
import { type Database, rowsOf } from '#db/client';
import { exportRecords } from '#db/export';
import type { Filter } from '#db/picks';
import type { Session } from '#db/session';
import type { ExportRecord } from '#exporters/table';
import { type KindName, kindOf } from '#model/kinds/index';
import { catalogueBase } from '#model/rdf/address';
import type { Contact, Publishing } from '#model/rdf/describe';
import { mappedFields, mappingOf, publishedKinds } from '#model/rdf/standards';
import { iriOf } from '#model/rdf/statement';

interface OwnRow extends Record<string, unknown> {
  slug: string;
  name: string;
  number: string | null;
  email: string | null;
}

/** Reads what descriptions are made with, as far as the session may see. */
export async function publishingOf({ db, actor }: Session, origin: string): Promise<Publishing> {
  const [own] = await rowsOf<OwnRow>(
    db,
    sql`select slug, name, organisation_number as number, contact_email as email from organisation where id = ${actor.organisationId}`,
  );
  if (!own) throw new Error('The organisation is gone.');
  const named = publishedKinds
    .filter((kind) => kindOf(kind).fields.contactPoint)
    .map((kind) => `select contact_point_id from ${tableOf(kind)}`);
  const people = await rowsOf<Contact & { id: string } & Record<string, unknown>>(
    db,
    sql.raw(`select id::text as id, 'orgUnit' as kind, name, email, null as phone, website from org_unit where removed_at is null and id in (${named.join(' union ')})
      union all select id::text, 'person', name, email, phone, null from person where removed_at is null and id in (${named.join(' union ')})`),
  );
  const addresses = await rowsOf<{ id: string; iri: string }>(
    db,
    sql.raw(
      publishedKinds
        .flatMap((kind) => {
          const name = identifyingField(kind);
          const field = name && kindOf(kind).fields[name];
          return field
            ? [`select id::text as id, ${columnOf(name, field)} as iri from ${tableOf(kind)} where ${columnOf(name, field)} is not null`]
            : [];
        })
        .join(' union all '),
    ),
  );
  return {
    base: catalogueBase(origin, own.slug),
    name: own.name,
    organisationNumber: own.number,
    contactEmail: own.email,
    contacts: new Map(people.map((one) => [one.id, one])),
    addresses: new Map(
      addresses.flatMap(({ id, iri }) => {
        const whole = iriOf(iri);
        return whole ? [[id, whole]] : [];
      }),
    ),
  };
}

/** The field that holds the address an object had before it came here. */
export function identifyingField(kind: KindName): string | undefined {
  const identifier = mappingOf(kind)?.mapping.properties.find(({ value }) => value.as === 'identifier')?.value;
  return identifier?.as === 'identifier' ? identifier.field : undefined;
}

/** Objects of a kind with what its standard speaks of. */
export const publishableRecords = (session: Session, kind: KindName, filter?: Filter): AsyncGenerator<ExportRecord> => {
  const mapping = mappingOf(kind)?.mapping;
  return exportRecords(session, kind, {
    columns: ['name', ...(kindOf(kind).fields.published ? ['published'] : []), ...(mapping ? mappedFields(mapping) : [])],
    filter,
    own: true,
    bare: true,
  });
};

/** The organisation at an address, whoever asks; null when there is none. */
export async function organisationAt({ db }: Database, slug: string): Promise<string | null> {
  const [row] = await rowsOf<{ id: string }>(db, sql`select id::text as id from organisation where slug = ${slug} and not shared`);
  return row?.id ?? null;
}

/** A mark that changes with everything the organisation changes, and when it last did. */
export async function markOf({ db }: Session): Promise<{ mark: string; at: Date | null }> {
  const [row] = await rowsOf<{ mark: string; at: string }>(
    db,
    sql`select mark::text as mark, to_json(at) #>> '{}' as at from husorden_mark()`,
  );
  return { mark: row?.mark ?? '0', at: row?.at ? new Date(row.at) : null };
}
