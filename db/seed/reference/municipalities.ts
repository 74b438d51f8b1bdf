/** Municipality numbers and their history. Plain tables, not objects of the registry: nobody edits them. */
import { dataRows } from '#db/seed/data-files';
import type { Municipality, MunicipalityChange } from '#model/municipalities';

/** The 357 municipalities of 2026. */
export async function municipalities(): Promise<Municipality[]> {
  const rows = await dataRows('municipalities/kommuner-2026.csv', ['kommunenummer', 'navn', 'fylke']);
  return rows.map((row) => ({ number: row.kommunenummer, name: row.navn, county: row.fylke }));
}

/** Changes of number and name since 2011, oldest first. */
export async function municipalityChanges(): Promise<MunicipalityChange[]> {
  const rows = await dataRows('municipalities/kommune-endringer.csv', ['old_code', 'old_name', 'new_code', 'new_name', 'change_date']);
  return rows
    .map((row) => ({
      oldNumber: row.old_code,
      oldName: row.old_name,
      number: row.new_code,
      name: row.new_name,
      changedOn: row.change_date,
    }))
    .sort((a, b) => a.changedOn.localeCompare(b.changedOn));
}
