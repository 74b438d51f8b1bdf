/** An organisation in the test's database, asked as people ask it: with GraphQL. */
import type { Actor, Role } from '#auth/roles';
import type { Database } from '#db/client';
import { create, type Links } from '#db/elements';
import { sharedOrganisationId } from '#db/schema/organisation';
import { type SessionOptions, withActor } from '#db/session';
import { run } from '#graphql/execute';
import type { Values } from '#model/fields';
import type { KindName } from '#model/kinds/index';
import type { Language } from '#model/text';
import { testActor, testDatabase } from '#tests/setup/database';

export interface Registry {
  database: Database;
  actor: Actor;
  /** Runs an operation as the actor. */
  ask<T = unknown>(document: string, variables?: Record<string, unknown>, language?: Language): Promise<T>;
  /** Creates an object as the actor, and gives its id. */
  make(kind: KindName, values: Values, links?: Links, options?: SessionOptions): Promise<string>;
  /** The same actor over another way into the same database. */
  over(database: Database): Registry;
  /** The same organisation as somebody else sees it. */
  as(role: Role, unitIds?: readonly string[]): Promise<Registry>;
}

/** A new organisation with an actor in it, or another actor in an organisation that is there. */
export async function registry(role: Role = 'administrator', organisationId?: string): Promise<Registry> {
  const database = await testDatabase();
  return over(database, await testActor(database, role, organisationId));
}

/** The shared organisation, as one of its stewards. */
export const sharedRegistry = (): Promise<Registry> => registry('administrator', sharedOrganisationId);

function over(database: Database, actor: Actor): Registry {
  return {
    database,
    actor,
    ask: (document, variables, language) => run(database, actor, { document, variables, language }),
    make: (kind, values, links = {}, options = {}) =>
      withActor(database, actor, (session) => create(session, kind, values, links), options),
    over: (another) => over(another, actor),
    as: async (role, unitIds = []) => over(database, { ...(await testActor(database, role, actor.organisationId)), unitIds }),
  };
}
