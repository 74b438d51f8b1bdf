/** Making an organisation, and the short name it has in URLs and on the command line. */
import { eq, like, or } from 'drizzle-orm';
import type { Queryable } from '#db/client';
import { organisation } from '#db/schema/organisation';

export interface NewOrganisation {
  name: string;
  organisationNumber?: string | null;
  municipalityNumber?: string | null;
  contactEmail?: string | null;
  demo?: boolean;
}

const norwegian: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a' };

/** «Østre Toten kommune» → `ostre-toten-kommune`. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøå]/g, (c) => norwegian[c] ?? c)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return slug || 'organisasjon';
}

/** Makes the organisation with a slug nobody else has. */
export async function createOrganisation(db: Queryable, input: NewOrganisation): Promise<typeof organisation.$inferSelect> {
  const slug = slugOf(input.name);
  const taken = new Set(
    (
      await db
        .select({ slug: organisation.slug })
        .from(organisation)
        .where(or(eq(organisation.slug, slug), like(organisation.slug, `${slug}-%`)))
    ).map((row) => row.slug),
  );
  let free = slug;
  for (let n = 2; taken.has(free); n++) free = `${slug}-${n}`;
  const [made] = await db
    .insert(organisation)
    .values({ ...input, name: input.name.trim(), slug: free })
    .returning();
  if (!made) throw new Error('The organisation was not stored.');
  return made;
}
