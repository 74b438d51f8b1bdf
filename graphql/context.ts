/** What every resolver gets: who asks, in which language, on which transaction. */
import type { Actor } from '#auth/roles';
import type { Session } from '#db/session';
import type { NameLoader } from '#graphql/names';
import { NotSignedIn } from '#model/errors';
import type { Language } from '#model/text';

export interface Context {
  /** Null for visitors who are not signed in. */
  actor: Actor | null;
  /** Set while the operation runs; one transaction for the whole of it. */
  session: Session | null;
  language: Language;
  names: NameLoader | null;
}

/** The session of somebody who is signed in. @throws NotSignedIn */
export function sessionOf(context: Context): Session {
  if (!context.session) throw new NotSignedIn();
  return context.session;
}
