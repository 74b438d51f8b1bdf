/** What an organisation says of itself, and how its administrators change it. */
import { eq } from 'drizzle-orm';
import { type Actor, assertMay } from '#auth/roles';
import type { Queryable } from '#db/client';
import { municipality } from '#db/schema/municipality';
import { organisation } from '#db/schema/organisation';
import { NotFound, ValidationFailed } from '#model/errors';
import { normalise } from '#model/formats';
import { type Problem, problemAt } from '#model/result';
import { fill } from '#model/text';

export interface OrganisationSettings {
  name: string;
  /** The short name in addresses and on the command line; it stays when the name changes. */
  slug: string;
  organisationNumber: string | null;
  /** Who answers questions about what is published; public. */
  contactEmail: string | null;
  /** The municipality by its number, with the name and county it has now; the name is null for a number nobody has. */
  municipality: { number: string; name: string | null; county: string | null } | null;
}

const longestName = 200;

const manage = (actor: Actor): void => assertMay(actor, 'manage_organisation', { organisationId: actor.organisationId });

/** The settings of the actor's organisation. @throws NotAllowed */
export async function organisationSettings(db: Queryable, actor: Actor): Promise<OrganisationSettings> {
  manage(actor);
  const [row] = await db
    .select({ organisation, municipality })
    .from(organisation)
    .leftJoin(municipality, eq(municipality.number, organisation.municipalityNumber))
    .where(eq(organisation.id, actor.organisationId));
  if (!row) throw new NotFound();
  const { name, slug, organisationNumber, municipalityNumber, contactEmail } = row.organisation;
  return {
    name,
    slug,
    organisationNumber,
    contactEmail,
    municipality: municipalityNumber
      ? { number: municipalityNumber, name: row.municipality?.name ?? null, county: row.municipality?.county ?? null }
      : null,
  };
}

export interface OrganisationInput {
  name: string;
  organisationNumber: string;
  /** Four digits of a municipality as it is now, or nothing. */
  municipalityNumber: string;
  /** Left as it is when left out. */
  contactEmail?: string;
}

/** Changes the settings of the actor's organisation; a blank number empties it. @throws NotAllowed, ValidationFailed */
export async function saveOrganisation(db: Queryable, actor: Actor, input: OrganisationInput): Promise<void> {
  manage(actor);
  const name = input.name.trim();
  const number = input.organisationNumber.trim() ? normalise('organisation_number', input.organisationNumber) : null;
  const email = input.contactEmail?.trim() ? normalise('email', input.contactEmail) : null;
  const municipalityNumber = input.municipalityNumber.trim() || null;
  const problems = [
    ...nameProblems(name),
    ...(number && 'problem' in number ? [problemAt('organisationNumber', number.problem.code, number.problem.text)] : []),
    ...(email && 'problem' in email ? [problemAt('contactEmail', email.problem.code, email.problem.text)] : []),
    ...(municipalityNumber ? await municipalityProblems(db, municipalityNumber) : []),
  ];
  if (problems.length > 0) throw new ValidationFailed(problems);
  const organisationNumber = number && 'value' in number ? number.value : null;
  const contactEmail = input.contactEmail === undefined ? undefined : email && 'value' in email ? email.value : null;
  await db
    .update(organisation)
    .set({ name, organisationNumber, municipalityNumber, contactEmail })
    .where(eq(organisation.id, actor.organisationId));
}

function nameProblems(name: string): Problem[] {
  if (name === '')
    return [
      problemAt('name', 'required', {
        nb: 'Skriv navnet på organisasjonen.',
        nn: 'Skriv namnet på organisasjonen.',
        en: 'Write the name of the organisation.',
      }),
    ];
  if (name.length <= longestName) return [];
  return [
    problemAt(
      'name',
      'too_long',
      fill(
        {
          nb: 'Navnet er {length} tegn. Skriv høyst {longestName}.',
          nn: 'Namnet er {length} teikn. Skriv høgst {longestName}.',
          en: 'The name is {length} characters. Write {longestName} at most.',
        },
        { length: name.length, longestName },
      ),
    ),
  ];
}

async function municipalityProblems(db: Queryable, number: string): Promise<Problem[]> {
  const [known] = await db.select({ number: municipality.number }).from(municipality).where(eq(municipality.number, number));
  if (known) return [];
  return [
    problemAt(
      'municipalityNumber',
      'no_such_municipality',
      fill(
        {
          nb: 'Ingen kommune har nummeret {number} nå. Søk etter navnet på kommunen og velg den.',
          nn: 'Ingen kommune har nummeret {number} no. Søk etter namnet på kommunen og vel han.',
          en: 'No municipality has the number {number} now. Search for the name of the municipality and choose it.',
        },
        { number },
      ),
    ),
  ];
}
