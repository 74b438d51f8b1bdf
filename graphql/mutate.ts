/** How every mutation runs: in a savepoint of its own, so that a refusal leaves nothing half done and is told in the answer. */
import type { Session } from '#db/session';
import { type Context, sessionOf } from '#graphql/context';
import { isAnswer, type Told } from '#graphql/refusal';

export interface Outcome<T> {
  value: T | null;
  refusal: Told | null;
}

/** Runs `work`; a refusal that can be foreseen undoes it and becomes part of the answer, anything else is thrown. */
export async function attempt<T>(context: Context, work: (session: Session) => Promise<T>): Promise<Outcome<T>> {
  const { db, actor } = sessionOf(context);
  try {
    return { value: await db.transaction((tx) => work({ db: tx, actor })), refusal: null };
  } catch (error) {
    if (isAnswer(error)) return { value: null, refusal: { refusal: error } };
    throw error;
  }
}
