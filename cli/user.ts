/** `user add`: makes a user and prints the one-time link to choose a password with. */
import { sql } from 'drizzle-orm';
import { linkUrl } from '#auth/links';
import { addUser } from '#auth/operator';
import { isRole, roleNames, roles } from '#auth/roles';
import { Misused, readFlags } from '#cli/flags';
import { say, told } from '#cli/output';
import { organisationFor, withDatabase } from '#cli/prepare';
import { cliTexts } from '#cli/texts';
import { type Database, rowsOf } from '#db/client';
import { env } from '#env';
import { NotFound } from '#model/errors';
import { fill } from '#model/text';

export async function userAdd(args: readonly string[]): Promise<number> {
  const { flags, language } = readFlags(args, {
    email: { type: 'string' },
    name: { type: 'string' },
    role: { type: 'string' },
    unit: { type: 'string' },
  });
  const { email, name = '', role = 'reader', unit } = flags;
  if (email === undefined) throw new Misused(cliTexts.missing, { what: '--email' });
  if (!isRole(role)) throw new Misused(cliTexts.notAmong, { flag: '--role', value: role, names: roleNames.join(', ') });
  return withDatabase(async (database) => {
    const organisation = await organisationFor(database, flags.organisation, language);
    const unitId = unit === undefined ? null : await unitNamed(database, organisation.id, unit);
    const { user, link } = await addUser(database.db, { email, name, language, organisationId: organisation.id, role, unitId });
    say(
      told(cliTexts.userAdded, language, {
        name: user.name,
        email: user.email,
        role: roles[role].label[language].toLowerCase(),
        organisation: organisation.name,
      }),
    );
    const { origin, port } = env();
    say(
      link
        ? told(cliTexts.userLink, language, { link: linkUrl(origin ?? `http://localhost:${port}`, link.token, language) })
        : cliTexts.userHasPassword[language],
    );
    return 0;
  });
}

async function unitNamed({ db }: Database, organisationId: string, name: string): Promise<string> {
  const found = await rowsOf<{ id: string }>(
    db,
    sql`select id::text as id from org_unit where organisation_id = ${organisationId} and removed_at is null and lower(name) = lower(${name})`,
  );
  const [unit] = found;
  if (!unit || found.length > 1) throw new NotFound(fill(cliTexts.noUnit, { name }));
  return unit.id;
}
