/** Municipalities by name or number; a number that is no longer in use leads to what it became. */
import type { Queryable } from '#db/client';
import { municipality, municipalityChange } from '#db/schema/municipality';
import { type Municipality, municipalitiesFor } from '#model/municipalities';

/** At most 20, those in use whose name holds the text, or those a number stands for today. */
export async function findMunicipalities(db: Queryable, text: string): Promise<Municipality[]> {
  const all = await db.select().from(municipality).orderBy(municipality.name);
  const asked = text.trim().toLowerCase();
  if (/^\d{4}$/.test(asked)) return municipalitiesFor(asked, all, await db.select().from(municipalityChange));
  return all.filter((one) => one.name.toLowerCase().includes(asked)).slice(0, 20);
}
