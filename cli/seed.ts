/** `migrate` and `seed`: the database and what it begins with. */
import { readFlags } from '#cli/flags';
import { say } from '#cli/output';
import { withDatabase } from '#cli/prepare';
import { cliTexts } from '#cli/texts';
import { migrate as migrateDatabase } from '#db/migrate';
import { closeDatabase, theDatabase } from '#db/open';

/** Only the tables: the reference data comes with `seed`, and with every start. */
export async function migrate(args: readonly string[]): Promise<number> {
  const { language } = readFlags(args, {});
  try {
    await migrateDatabase(await theDatabase());
  } finally {
    await closeDatabase();
  }
  say(cliTexts.migrated[language]);
  return 0;
}

export async function seed(args: readonly string[]): Promise<number> {
  const { flags, language } = readFlags(args, { demo: { type: 'boolean' } });
  await withDatabase(async (database) => {
    if (!flags.demo) return;
    const { seedDemo } = await import('#db/seed/demo');
    await seedDemo(database);
  });
  say((flags.demo ? cliTexts.seededDemo : cliTexts.seeded)[language]);
  return 0;
}
