/** The database of a command: opened where the flags or the environment say, migrated, and with its reference data. */
import { sql } from 'drizzle-orm';
import { say } from '#cli/output';
import { cliTexts } from '#cli/texts';
import { type Database, rowsOf } from '#db/client';
import { migrate } from '#db/migrate';
import { closeDatabase, theDatabase } from '#db/open';
import { seedReference } from '#db/seed/reference';
import { NotFound } from '#model/errors';
import { fill, type Language } from '#model/text';

/** Opens, migrates and fills in reference data; safe to run on a database that is in use. */
export async function prepare(): Promise<Database> {
  const database = await theDatabase();
  await migrate(database);
  await seedReference(database);
  return database;
}

/** Runs a command's work and closes the database whatever happens. */
export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  try {
    return await work(await prepare());
  } finally {
    await closeDatabase();
  }
}

export interface OrganisationRow extends Record<string, unknown> {
  id: string;
  slug: string;
  name: string;
  demo: boolean;
}

/** The organisation a command is about. A new embedded database gets the demo municipality first, as it does from `serve`. */
export async function organisationFor(database: Database, slug: string | undefined, language: Language): Promise<OrganisationRow> {
  const [any] = await rowsOf(database.db, sql`select 1 from organisation where not shared limit 1`);
  if (!any && database.embedded) {
    say(cliTexts.demoFirst[language], 'aside');
    const { seedDemo } = await import('#db/seed/demo');
    await seedDemo(database);
  }
  return organisationNamed(database, slug);
}

/** The organisation named by `slug`, or the only one there is. @throws NotFound with the names to choose between */
export async function organisationNamed(database: Database, slug: string | undefined): Promise<OrganisationRow> {
  const all = await rowsOf<OrganisationRow>(
    database.db,
    sql`select id::text as id, slug, name, demo from organisation where not shared or slug = ${slug ?? ''} order by slug`,
  );
  const found = slug ? all.find((one) => one.slug === slug) : all.length === 1 ? all[0] : undefined;
  if (found) return found;
  const names = all.map((one) => one.slug).join(', ') || '–';
  throw new NotFound(
    slug
      ? fill(
          {
            nb: 'Organisasjonen «{slug}» finnes ikke. Disse finnes: {names}.',
            nn: 'Organisasjonen «{slug}» finst ikkje. Desse finst: {names}.',
            en: 'There is no organisation “{slug}”. There are: {names}.',
          },
          { slug, names },
        )
      : fill(
          {
            nb: 'Si hvilken organisasjon det gjelder med --organisation. Disse finnes: {names}.',
            nn: 'Sei kva organisasjon det gjeld med --organisation. Desse finst: {names}.',
            en: 'Say which organisation with --organisation. There are: {names}.',
          },
          { names },
        ),
  );
}
