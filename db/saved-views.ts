/** Lists kept under a name: each user's own, in each organisation. */
import { sql } from 'drizzle-orm';
import { rowsOf } from '#db/client';
import type { Session } from '#db/session';
import { NotFound, ValidationFailed } from '#model/errors';
import type { KindName } from '#model/kinds/index';
import { type Problem, problemAt } from '#model/result';

export interface SavedView {
  id: string;
  kind: KindName;
  name: string;
  /** The query string of the list's address. */
  query: string;
}

const longest = { name: 100, query: 4_000 };

// The policy lets everybody read what lies in the shared organisation, so the owner is named here too.
const own = ({ actor }: Session) => sql`owner_id = ${actor.userId} and organisation_id = ${actor.organisationId}`;
const shape = sql`id::text as id, kind, name, query`;

/** The views of the actor, by name: of one kind, or of all. */
export async function savedViews(session: Session, kind?: KindName): Promise<SavedView[]> {
  const ofKind = kind ? sql`and kind = ${kind}` : sql``;
  return rowsOf<SavedView & Record<string, unknown>>(
    session.db,
    sql`select ${shape} from saved_view where ${own(session)} ${ofKind} order by sort_key(name), id`,
  );
}

/** Keeps a view under a name; one that had the name before is replaced. @throws ValidationFailed */
export async function saveView(
  session: Session,
  { kind, name, query }: { kind: KindName; name: string; query: string },
): Promise<SavedView> {
  const wanted = name.trim();
  const problems = problemsOf(wanted, query);
  if (problems.length > 0) throw new ValidationFailed(problems);
  const [changed] = await rowsOf<SavedView & Record<string, unknown>>(
    session.db,
    sql`update saved_view set query = ${query} where ${own(session)} and kind = ${kind} and name = ${wanted} returning ${shape}`,
  );
  if (changed) return changed;
  const [made] = await rowsOf<SavedView & Record<string, unknown>>(
    session.db,
    sql`insert into saved_view (organisation_id, owner_id, kind, name, query)
      values (${session.actor.organisationId}, ${session.actor.userId}, ${kind}, ${wanted}, ${query}) returning ${shape}`,
  );
  if (!made) throw new Error('The view was not stored.');
  return made;
}

/** Forgets a view, and gives what it was. @throws NotFound */
export async function removeView(session: Session, id: string): Promise<SavedView> {
  const [gone] = await rowsOf<SavedView & Record<string, unknown>>(
    session.db,
    sql`delete from saved_view where id = ${id} and ${own(session)} returning ${shape}`,
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
