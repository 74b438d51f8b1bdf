/** Who is looking, in which organisation, and what they may do. */
import { cache } from 'react';
import { ask } from '#app/_data/ask';
import { isRole, type Role } from '#auth/roles';
import type { Language } from '#model/text';

export interface OrganisationName {
  id: string;
  slug: string;
  name: string;
}

export interface Viewer {
  user: { id: string; name: string; email: string };
  organisation: OrganisationName;
  organisations: OrganisationName[];
  role: Role;
  /** The own unit and those below it. */
  unitIds: string[];
  manages: { users: boolean; vocabulary: boolean; organisationSettings: boolean; imports: boolean };
}

interface Answer {
  viewer: (Omit<Viewer, 'role' | 'manages'> & Record<keyof Viewer['manages'], boolean> & { role: string }) | null;
}

/** The viewer, or null when nobody is signed in. Asked once per request. */
export const viewerOf = cache(async (language: Language): Promise<Viewer | null> => {
  const { viewer } = await ask<Answer>(
    `query Viewer {
      viewer {
        user { id name email }
        organisation { id slug name }
        organisations { id slug name }
        role
        unitIds
        users: may(action: MANAGE_USERS)
        vocabulary: may(action: MANAGE_VOCABULARY)
        organisationSettings: may(action: MANAGE_ORGANISATION)
        imports: may(action: IMPORT)
      }
    }`,
    {},
    language,
  );
  if (!viewer) return null;
  const { users, vocabulary, organisationSettings, imports, role, ...rest } = viewer;
  const known = role.toLowerCase();
  if (!isRole(known)) throw new Error(`Unknown role ${role}`);
  return { ...rest, role: known, manages: { users, vocabulary, organisationSettings, imports } };
});
