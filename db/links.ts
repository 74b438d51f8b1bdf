/** Links between objects: typed rows that both ends see. */
import { type Queryable, rowsOf } from '#db/client';
import { allow } from '#db/ownership';
import type { Session } from '#db/session';
import { Statement } from '#db/statement';
import { NotFound, ValidationFailed } from '#model/errors';
import type { KindName } from '#model/kinds/index';
import { type Link, linksOf } from '#model/relations';
import { problemAt } from '#model/result';

/** The link of a kind by its name there. @throws NotFound */
export function linkOf(kind: KindName, name: string): Link {
  const link = linksOf(kind).find((one) => one.name === name);
  if (!link) throw new NotFound();
  return link;
}

/** Makes each named list of an object hold exactly the given ids. @throws ValidationFailed when an id is not there or not of the right kind */
export async function setLinks(
  session: Session,
  kind: KindName,
  id: string,
  links: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  for (const [name, ids] of Object.entries(links)) {
    const link = linkOf(kind, name);
    const now = await linkedIds(session.db, link, id);
    const wanted = new Set(ids);
    await unlink(
      session,
      kind,
      [id],
      name,
      now.filter((one) => !wanted.has(one)),
    );
    await addLinks(
      session,
      kind,
      [id],
      name,
      ids.filter((one) => !now.includes(one)),
    );
  }
}

/** Links every object of `ids` to every object of `others`; links that are there already stay. @throws NotAllowed, ValidationFailed */
export async function addLinks(
  session: Session,
  kind: KindName,
  ids: readonly string[],
  name: string,
  others: readonly string[],
): Promise<void> {
  if (!ids.length || !others.length) return;
  const link = linkOf(kind, name);
  await allow(session, 'relate', kind, ids);
  await insertPairs(
    session,
    link,
    ids.flatMap((id) => others.map((other) => [id, other] as const)),
  );
}

/** Inserts pairs (this end, other end) of one link with one statement; pairs that exist are left alone. */
export async function insertPairs(session: Session, link: Link, pairs: readonly (readonly [string, string])[]): Promise<void> {
  const rows = pairs.map(([near, far]) => (link.direction === 'forward' ? { s: near, t: far } : { s: far, t: near }));
  const s = new Statement();
  const text = `insert into relation (organisation_id, source_id, verb, target_id)
    select ${s.value(session.actor.organisationId, 'uuid')}, (p ->> 's')::uuid, ${s.value(link.verb, 'text')}, (p ->> 't')::uuid
    from jsonb_array_elements(${s.value(JSON.stringify(rows), 'jsonb')}) p on conflict do nothing`;
  try {
    await session.db.execute(s.sql(text));
  } catch (error) {
    const { code } = ((error as { cause?: unknown }).cause ?? error) as { code?: string };
    if (code !== 'HU001' && code !== 'HU002' && code !== '22P02') throw error;
    throw new ValidationFailed([
      problemAt(link.name, 'no_such_object', {
        nb: `Noe av det som er valgt under «${link.label.nb}», finnes ikke her. Velg på nytt.`,
        nn: `Noko av det som er valt under «${link.label.nn}», finst ikkje her. Vel på nytt.`,
        en: `Something chosen under “${link.label.en}” is not here. Choose again.`,
      }),
    ]);
  }
}

/** Cuts pairs (this end, other end) of one link with one statement. */
export async function removePairs(session: Session, link: Link, pairs: readonly (readonly [string, string])[]): Promise<void> {
  const [near, far] = ends(link);
  const s = new Statement();
  await session.db.execute(
    s.sql(`delete from relation r using jsonb_array_elements(${s.value(JSON.stringify(pairs), 'jsonb')}) p
      where r.verb = ${s.value(link.verb, 'text')} and r.${near} = (p ->> 0)::uuid and r.${far} = (p ->> 1)::uuid`),
  );
}

/** Cuts the links between the objects, where there are any. @throws NotAllowed */
export async function unlink(
  session: Session,
  kind: KindName,
  ids: readonly string[],
  name: string,
  others: readonly string[],
): Promise<void> {
  if (!ids.length || !others.length) return;
  const link = linkOf(kind, name);
  await allow(session, 'relate', kind, ids);
  const [near, far] = ends(link);
  const s = new Statement();
  await session.db.execute(
    s.sql(
      `delete from relation where verb = ${s.value(link.verb, 'text')} and ${near} = any ${s.list(ids, 'uuid')} and ${far} = any ${s.list(others, 'uuid')}`,
    ),
  );
}

const ends = (link: Link) => (link.direction === 'forward' ? ['source_id', 'target_id'] : ['target_id', 'source_id']) as [string, string];

async function linkedIds(db: Queryable, link: Link, id: string): Promise<string[]> {
  const [near, far] = ends(link);
  const s = new Statement();
  const rows = await rowsOf<{ id: string }>(
    db,
    s.sql(`select r.${far}::text as id from relation r join element e on e.id = r.${far}
      where r.${near} = ${s.value(id, 'uuid')} and r.verb = ${s.value(link.verb, 'text')} and e.kind = ${s.value(link.kind, 'text')}
        and e.removed_at is null`),
  );
  return rows.map((row) => row.id);
}
