/** A reference goes to the own organisation or the shared one, and to the kinds it may; the database sees to it. */
import { sql } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import { beforeAll, expect, it } from 'vitest';
import { columnOf, tableOf } from '#db/catalogue';
import { rowsOf } from '#db/client';
import { addLinks } from '#db/links';
import { withActor } from '#db/session';
import { ValidationFailed } from '#model/errors';
import { type KindName, kindNames, kindOf } from '#model/kinds/index';
import { linksOf } from '#model/relations';
import { type Filled, filled } from '#tests/setup/filled';
import { registry, sharedRegistry } from '#tests/setup/registry';

let own: Filled;
let other: Filled;
let shared: Filled;
beforeAll(async () => {
  own = await filled(await registry());
  other = await filled(await registry());
  shared = await filled(await sharedRegistry());
});

/** The error code of PostgreSQL, or how many rows the statement returned. */
const outcome = (statement: string): Promise<string | number> =>
  withActor(own.database, own.actor, ({ db }) => rowsOf(db, sql.raw(statement))).then(
    (rows) => rows.length,
    (error: { cause?: { code?: string } }) => error.cause?.code ?? String(error),
  );

const refs = kindNames.flatMap((kind) =>
  Object.entries(kindOf(kind).fields).flatMap(([name, field]) =>
    field.type === 'ref' ? (field.kinds as KindName[]).map((target) => ({ kind, name, field, target })) : [],
  ),
);

it.each(refs)(
  '$kind.$name never points to a $target of another organisation, and may point to a shared one',
  async ({ kind, name, field, target }) => {
    const set = (id: string) =>
      outcome(`update ${tableOf(kind)} set ${columnOf(name, field)} = '${id}' where id = '${own.id(kind)}' returning 1`);
    expect(await set(other.id(target))).toBe('HU001');
    expect(await set(uuid())).toBe('HU001');
    expect(await set(shared.id(target))).toBe(1);
    expect(await set(own.id(target))).toBe(1);
  },
);

it('a ref to an object of the wrong kind is refused', async () => {
  expect(await outcome(`update application set vendor_id = '${own.id('person')}' where id = '${own.id('application')}'`)).toBe('HU001');
});

const links = kindNames.flatMap((kind) =>
  linksOf(kind).map((link) => ({ kind, name: link.name, target: link.kind, direction: link.direction })),
);
it.each(links)('$kind.$name links to no $target of another organisation', async ({ kind, name, target, direction }) => {
  const link = (from: string, to: string) =>
    withActor(own.database, own.actor, (session) => addLinks(session, kind, [from], name, [to])).then(
      () => 'linked',
      (error) => (error instanceof ValidationFailed ? 'refused' : String(error)),
    );
  expect(await link(own.id(kind), other.id(target))).toBe('refused');
  expect(await link(other.id(kind), own.id(target))).toBe('refused');
  expect(await link(own.id(kind), own.id(target))).toBe('linked');
  // A link belongs to its source, so only what is pointed at may be shared.
  expect(await link(own.id(kind), shared.id(target))).toBe(direction === 'forward' ? 'linked' : 'refused');
});

it('a verb that may not join two kinds is refused', async () => {
  const insert = (verb: string, source: KindName, target: KindName) =>
    outcome(
      `insert into relation (organisation_id, source_id, verb, target_id) values ('${own.actor.organisationId}', '${own.id(source)}', '${verb}', '${own.id(target)}') returning 1`,
    );
  expect(await insert('supports', 'person', 'service')).toBe('HU002');
  expect(await insert('eats', 'application', 'service')).toBe('HU002');
});
it('an object keeps its id and its organisation', async () => {
  const id = own.id('application');
  for (const change of [`id = '${uuid()}'`, `organisation_id = '${other.actor.organisationId}'`])
    await expect(own.database.db.execute(sql.raw(`update application set ${change} where id = '${id}'`))).rejects.toMatchObject({
      cause: { code: 'HU003' },
    });
});
