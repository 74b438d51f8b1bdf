/** Lists and maps kept under a name: each user's own, and those that are shared, in each organisation. */
import { sql } from 'drizzle-orm';
import { rowsOf } from '#db/client';
import type { Session } from '#db/session';
import { NotFound, ValidationFailed } from '#model/errors';
import { type Problem, problemAt } from '#model/result';
import type { SavedView as KeptView, Savable } from '#model/saved-pages';

export interface SavedView extends KeptView {
  kind: Savable;
}
type Stored = SavedView & Record<string, unknown>;

/** What is kept. What is left out stays as it was. */
export interface ViewToSave {
  kind: Savable;
  name: string;
  query: string;
  shared?: boolean | null | undefined;
  onFront?: boolean | null | undefined;
}

const longest = { name: 100, query: 4_000 };

/** Nobody, for the one who runs the installation. */
const me = ({ actor }: Session) => sql`nullif(${actor.userId}, '')::uuid`;
// The policy lets everybody read what lies in the shared organisation, so the owner is named here too.
const own = (session: Session) => sql`owner_id = ${me(session)} and organisation_id = ${session.actor.organisationId}`;
const seen = (session: Session) => sql`((${own(session)}) or (shared and organisation_id = ${session.actor.organisationId}))`;
const shape = (session: Session) => sql`id::text as id, kind, name, query, shared, on_front as "onFront",
  coalesce(owner_id = ${me(session)}, false) as own, (select u.name from app_user u where u.id = saved_view.owner_id) as "ownerName"`;

/** The views of the actor and those that others share, by name: of one kind or page, or of all. */
export async function savedViews(session: Session, kind?: Savable): Promise<SavedView[]> {
  const ofKind = kind ? sql`and kind = ${kind}` : sql``;
  return rowsOf<Stored>(
    session.db,
    sql`select ${shape(session)} from saved_view where ${seen(session)} ${ofKind} order by sort_key(name), id`,
  );
}

/** One view that the actor may see. */
export async function savedView(session: Session, id: string): Promise<SavedView | null> {
  const [found] = await rowsOf<Stored>(session.db, sql`select ${shape(session)} from saved_view where ${seen(session)} and id = ${id}`);
  return found ?? null;
}

/** Keeps a view under a name; one of the actor's own that had the name before is replaced. @throws ValidationFailed */
export async function saveView(session: Session, { kind, name, query, shared, onFront }: ViewToSave): Promise<SavedView> {
  const wanted = name.trim();
  const problems = problemsOf(wanted, query);
  if (problems.length > 0) throw new ValidationFailed(problems);
  const [changed] = await rowsOf<Stored>(
    session.db,
    sql`update saved_view set query = ${query}, shared = coalesce(${shared ?? null}::boolean, shared), on_front = coalesce(${onFront ?? null}::boolean, on_front)
      where ${own(session)} and kind = ${kind} and name = ${wanted} returning ${shape(session)}`,
  );
  if (changed) return changed;
  const [made] = await rowsOf<Stored>(
    session.db,
    sql`insert into saved_view (organisation_id, owner_id, kind, name, query, shared, on_front)
      values (${session.actor.organisationId}, ${session.actor.userId}, ${kind}, ${wanted}, ${query}, ${shared ?? false}, ${onFront ?? false})
      returning ${shape(session)}`,
  );
  if (!made) throw new Error('The view was not stored.');
  return made;
}

/** Forgets a view, and gives what it was. @throws NotFound */
export async function removeView(session: Session, id: string): Promise<SavedView> {
  const [gone] = await rowsOf<Stored>(
    session.db,
    sql`delete from saved_view where id = ${id} and ${own(session)} returning ${shape(session)}`,
  );
  if (!gone) throw new NotFound();
  return gone;
}

function problemsOf(name: string, query: string): Problem[] {
  if (name === '')
    return [
      problemAt('name', 'required', {
        nb: 'Gi visningen et navn.',
        nn: 'Gi visinga eit namn.',
        en: 'Give the view a name.',
      }),
    ];
  if (name.length > longest.name)
    return [
      problemAt('name', 'too_long', {
        nb: `Navnet er ${name.length} tegn. Skriv høyst ${longest.name}.`,
        nn: `Namnet er ${name.length} teikn. Skriv høgst ${longest.name}.`,
        en: `The name is ${name.length} characters. Write ${longest.name} at most.`,
      }),
    ];
  if (query.length > longest.query)
    return [
      problemAt('query', 'too_long', {
        nb: 'Visningen har for mange filtre til å lagres. Ta bort noen av dem.',
        nn: 'Visinga har for mange filter til å lagrast. Ta bort nokre av dei.',
        en: 'The view has too many filters to be kept. Remove some of them.',
      }),
    ];
  return [];
}
