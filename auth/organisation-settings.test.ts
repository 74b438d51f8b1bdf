import { expect, it } from 'vitest';
import { organisationSettings, saveOrganisation } from '#auth/organisation-settings';
import { municipality } from '#db/schema/municipality';
import { NotAllowed, ValidationFailed } from '#model/errors';
import { testDatabase } from '#tests/setup/database';
import { colleague, someone } from '#tests/setup/people';

const bodo = { number: '1804', name: 'Bodø', county: 'Nordland' };

async function house() {
  const { db } = await testDatabase();
  await db.insert(municipality).values(bodo).onConflictDoNothing();
  return { db, ...(await someone(db, 'administrator')) };
}

/** The fields that are refused, with the code of why. */
async function problemsOf(work: Promise<void>) {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ValidationFailed);
  return error instanceof ValidationFailed ? error.problems.map(({ at, code }) => [at.field, code]) : [];
}

it('changes name and numbers, and keeps the short name of the address', async () => {
  const { db, actor } = await house();
  const { slug } = await organisationSettings(db, actor);
  await saveOrganisation(db, actor, { name: ' Bodø kommune ', organisationNumber: '972 418 013', municipalityNumber: '1804' });
  expect(await organisationSettings(db, actor)).toEqual({
    name: 'Bodø kommune',
    slug,
    organisationNumber: '972418013',
    contactEmail: null,
    municipality: bodo,
  });
});

it('empties the numbers when they are left blank', async () => {
  const { db, actor } = await house();
  await saveOrganisation(db, actor, { name: 'Bodø', organisationNumber: '972418013', municipalityNumber: '1804' });
  await saveOrganisation(db, actor, { name: 'Bodø', organisationNumber: ' ', municipalityNumber: '' });
  expect(await organisationSettings(db, actor)).toMatchObject({ organisationNumber: null, municipality: null });
});

it('names every field that is wrong, and changes nothing', async () => {
  const { db, actor } = await house();
  const before = await organisationSettings(db, actor);
  expect(await problemsOf(saveOrganisation(db, actor, { name: '', organisationNumber: '972418014', municipalityNumber: '9999' }))).toEqual([
    ['name', 'required'],
    ['organisationNumber', 'bad_check_digit'],
    ['municipalityNumber', 'no_such_municipality'],
  ]);
  expect(await problemsOf(saveOrganisation(db, actor, { name: 'x'.repeat(201), organisationNumber: '', municipalityNumber: '' }))).toEqual([
    ['name', 'too_long'],
  ]);
  expect(await organisationSettings(db, actor)).toEqual(before);
});

it('is for administrators only, and for their own organisation', async () => {
  const { db, actor, organisationId } = await house();
  const before = await organisationSettings(db, actor);
  for (const role of ['architect', 'data_protection_officer', 'service_owner', 'reader'] as const) {
    const other = await colleague(db, organisationId, role);
    await expect(organisationSettings(db, other.actor)).rejects.toBeInstanceOf(NotAllowed);
    await expect(
      saveOrganisation(db, other.actor, { name: 'Mitt', organisationNumber: '', municipalityNumber: '' }),
    ).rejects.toBeInstanceOf(NotAllowed);
  }
  const stranger = await someone(db, 'administrator');
  await saveOrganisation(db, stranger.actor, { name: 'Naboen', organisationNumber: '', municipalityNumber: '' });
  expect(await organisationSettings(db, actor)).toEqual(before);
});
