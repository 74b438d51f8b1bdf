/** Who is looking, in which organisation, and what they may do. */
import { cache } from 'react';
import { ask } from '#app/_data/ask';
import type { Action, Role } from '#auth/roles';
import type { Language } from '#model/text';

export interface OrganisationName {
  id: string;
  slug: string;
  name: string;
}

export interface Viewer {
  user: { id: string; name: string; email: string };
  organisation: OrganisationName | null;
  organisations: OrganisationName[];
  role: Role | null;
  manages: { users: boolean; vocabulary: boolean; organisation: boolean; imports: boolean };
}

interface Answer {
  viewer: {
    user: Viewer['user'] | null;
    organisation: OrganisationName | null;
    organisations: OrganisationName[];
    role: string | null;
    users: boolean;
    vocabulary: boolean;
    settings: boolean;
    imports: boolean;
  } | null;
}

const enumOf = (action: Action) => action.toUpperCase();

/** The viewer, or null when nobody is signed in. Asked once per request. */
export const viewerOf = cache(async (language: Language): Promise<Viewer | null> => {
  const { viewer } = await ask<Answer>(
    `query Viewer {
      viewer {
        user { id name email }
        organisation { id slug name }
        organisations { id slug name }
        role
        users: may(action: ${enumOf('manage_users')})
        vocabulary: may(action: ${enumOf('manage_vocabulary')})
        settings: may(action: ${enumOf('manage_organisation')})
        imports: may(action: ${enumOf('import')})
      }
    }`,
    {},
    language,
  );
  if (!viewer?.user) return null;
  return {
    user: viewer.user,
    organisation: viewer.organisation,
    organisations: viewer.organisations,
    role: viewer.role ? (viewer.role.toLowerCase() as Role) : null,
    manages: { users: viewer.users, vocabulary: viewer.vocabulary, organisation: viewer.settings, imports: viewer.imports },
  };
});
