/** Creating, changing, removing and confirming objects of any kind: the only code that writes them. History and search follow by trigger. */

import { sql } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import { assertMay } from '#auth/roles';
import { columnOf, isBaseColumn, tableOf } from '#db/catalogue';
import { rowsOf } from '#db/client';
import { changedSince } from '#db/history';
import { setLinks } from '#db/links';
import { allow, ownerUnitOfValues } from '#db/ownership';
import { snake } from '#db/schema/kinds';
import type { Session } from '#db/session';
import { Statement } from '#db/statement';
import { termsOf } from '#db/terms';
import { Conflict, NotFound, ValidationFailed } from '#model/errors';
import { columnName, type Values } from '#model/fields';
import { gather } from '#model/gather';
import { type KindName, kindOf } from '#model/kinds/index';
import { passes, problemAt } from '#model/result';
import { validate } from '#model/validation';

/** Ids of linked objects by the name of the link; each list replaces what was there. */
export type Links = Readonly<Record<string, readonly string[]>>;

export interface Stored {
  id: string;
  version: number;
  values: Values;
}

/**
 * Creates an object and gives its id.
 * @throws ValidationFailed, NotAllowed
 */
export async function create(session: Session, kind: KindName, values: Values, links: Links = {}, id: string = uuid()): Promise<string> {
  const checked = await check(session, kind, id, values);
  assertMay(session.actor, 'create', { ...target(session, kind), ownerUnitId: await ownerUnitOfValues(session, kind, checked) });
  await insertAll(session, kind, [{ id, values: checked }]);
  await setLinks(session, kind, id, links);
  return id;
}

/**
 * Changes the fields named in `values`; the rest stay.
 * @param version the version the user saw; null writes whatever is there now (bulk edit)
 * @throws NotFound, Conflict, ValidationFailed, NotAllowed
 */
export async function update(
  session: Session,
  kind: KindName,
  id: string,
  version: number | null,
  values: Values,
  links: Links = {},
): Promise<void> {
  const stored = await lock(session, kind, id);
  await allow(session, 'update', kind, [id]);
  if (version !== null && version !== stored.version) throw new Conflict(await changedSince(session, id, version, stored.version));
  const checked = await check(session, kind, id, { ...stored.values, ...values });
  const changed = Object.keys(values).filter(
    (name) => JSON.stringify(checked[name] ?? null) !== JSON.stringify(stored.values[name] ?? null),
  );
  if (changed.length) {
    assertMay(session.actor, 'update', { ...target(session, kind), ownerUnitId: await ownerUnitOfValues(session, kind, checked) });
    await updateRow(session, kind, id, Object.fromEntries(changed.map((name) => [name, checked[name] ?? null])));
  }
  await setLinks(session, kind, id, links);
}

/** Takes an object out of all lists; `restore` brings it back. @throws NotFound, Conflict, NotAllowed */
export async function remove(session: Session, kind: KindName, id: string, version: number | null): Promise<void> {
  const stored = await lock(session, kind, id);
  await allow(session, 'remove', kind, [id]);
  if (version !== null && version !== stored.version) throw new Conflict(await changedSince(session, id, version, stored.version));
  await session.db.execute(sql`update ${sql.raw(tableOf(kind))} set removed_at = now() where id = ${id}`);
}

/** Brings a removed object back, with its links. @throws NotFound, NotAllowed */
export async function restore(session: Session, kind: KindName, id: string): Promise<void> {
  await lock(session, kind, id, true);
  await allow(session, 'restore', kind, [id]);
  await session.db.execute(sql`update ${sql.raw(tableOf(kind))} set removed_at = null where id = ${id} and removed_at is not null`);
}

/** «Stemmer»: says that the content of these objects is right as of now, by this user. @throws NotFound, NotAllowed */
export async function confirm(session: Session, kind: KindName, ids: readonly string[]): Promise<void> {
  await allow(session, 'confirm', kind, ids);
  const s = new Statement();
  const found = await rowsOf(
    session.db,
    s.sql(`update ${tableOf(kind)} set confirmed_at = now(), confirmed_by = husorden_actor()
      where id = any ${s.list(ids, 'uuid')} and organisation_id = husorden_organisation() and removed_at is null returning 1`),
  );
  if (found.length !== new Set(ids).size) throw new NotFound();
}

/** Objects grouped by the kind they have. @throws NotFound when one is not there */
export async function byKind(session: Session, ids: readonly string[]): Promise<Map<KindName, string[]>> {
  const s = new Statement();
  const rows = await rowsOf<{ id: string; kind: KindName }>(
    session.db,
    s.sql(`select id::text as id, kind from element where id = any ${s.list(ids, 'uuid')}`),
  );
  if (rows.length !== new Set(ids).size) throw new NotFound();
  const groups = new Map<KindName, string[]>();
  for (const { id, kind } of rows) gather(groups, kind, id);
  return groups;
}

/** The kind of an object, removed ones included. @throws NotFound */
export async function kindOfElement(session: Session, id: string): Promise<KindName> {
  const [kind] = (await byKind(session, [id])).keys();
  if (!kind) throw new NotFound();
  return kind;
}

/** Inserts many checked objects of one kind with one statement. Values are by field name; nothing is validated here. */
export async function insertAll(
  session: Session,
  kind: KindName,
  rows: readonly { id: string; values: Values; confirmedAt?: string }[],
): Promise<void> {
  const fields = kindOf(kind).fields;
  const json = rows.map(({ id, values, confirmedAt }) => ({
    id,
    organisation_id: session.actor.organisationId,
    ...(confirmedAt ? { confirmed_at: confirmedAt } : {}),
    ...Object.fromEntries(Object.entries(fields).map(([name, field]) => [snake(columnName(name, field)), values[name] ?? null])),
  }));
  const columns = ['id', 'organisation_id', 'confirmed_at', ...Object.entries(fields).map(([name, field]) => columnOf(name, field))].join(
    ', ',
  );
  const s = new Statement();
  await refused(kind, () =>
    session.db.execute(
      s.sql(
        `insert into ${tableOf(kind)} (${columns}) select ${columns} from json_populate_recordset(null::${tableOf(kind)}, ${s.value(JSON.stringify(json), 'json')})`,
      ),
    ),
  );
}

/** Writes checked values of one object. */
export async function updateRow(session: Session, kind: KindName, id: string, values: Values): Promise<void> {
  const fields = kindOf(kind).fields;
  const columns = Object.keys(values).map((name) => columnOf(name, fieldOf(kind, name)));
  const json = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [snake(columnName(name, fields[name] ?? fieldOf(kind, name))), value ?? null]),
  );
  const s = new Statement();
  await refused(kind, () =>
    session.db.execute(
      s.sql(`update ${tableOf(kind)} t set ${columns.map((column) => `${column} = n.${column}`).join(', ')}
        from json_populate_record(null::${tableOf(kind)}, ${s.value(JSON.stringify(json), 'json')}) n where t.id = ${s.value(id, 'uuid')}`),
    ),
  );
}

/** The stored content of an object of the own organisation, locked until the transaction ends. @throws NotFound */
export async function lock(session: Session, kind: KindName, id: string, removed = false): Promise<Stored> {
  const [row] = await rowsOf<{ data: Record<string, unknown> }>(
    session.db,
    sql`select to_json(t) as data from ${sql.raw(tableOf(kind))} t where id = ${id} and organisation_id = ${session.actor.organisationId} ${removed ? sql`` : sql`and removed_at is null`} for update`,
  );
  if (!row) throw new NotFound();
  return { id, version: Number(row.data.version), values: valuesOf(kind, row.data) };
}

/** Values by field name from a row with the names of the database, as JSON. */
export function valuesOf(kind: KindName, row: Record<string, unknown>): Values {
  return Object.fromEntries(
    Object.entries(kindOf(kind).fields).map(([name, field]) => [
      name,
      (row[snake(columnName(name, field))] ?? null) as Values[string] & {},
    ]),
  );
}

const target = (session: Session, kind: KindName) => ({ organisationId: session.actor.organisationId, kind });

function fieldOf(kind: KindName, name: string) {
  const field = kindOf(kind).fields[name];
  if (!field || isBaseColumn(name)) throw new Error(`${kind} has no field ${name}`);
  return field;
}

async function check(session: Session, kind: KindName, id: string, values: Values): Promise<Values> {
  const { value, problems } = validate(kindOf(kind), values, { id, terms: await termsOf(session, kind) });
  if (!passes(problems)) throw new ValidationFailed(problems);
  return value;
}

/** Turns the database's own refusals (a reference to what is not there) into problems at the field. */
export async function refused<T>(kind: KindName, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const cause = ((error as { cause?: unknown }).cause ?? error) as { code?: string; column?: string; column_name?: string };
    if (cause.code !== 'HU001' && cause.code !== '22P02') throw error;
    const field = cause.column ?? cause.column_name ?? '';
    throw new ValidationFailed([
      problemAt(field, 'no_such_object', {
        nb: `Det som er valgt under «${kindOf(kind).fields[field]?.label.nb ?? field}», finnes ikke her. Velg på nytt.`,
        nn: `Det som er valt under «${kindOf(kind).fields[field]?.label.nn ?? field}», finst ikkje her. Vel på nytt.`,
        en: `What is chosen under “${kindOf(kind).fields[field]?.label.en ?? field}” is not here. Choose again.`,
      }),
    ]);
  }
}
