/** KOSTRA functions as records of the shared organisation. Where a name is not from a source, the record says so. */
import { dataRows } from '#db/seed/data-files';
import type { SeedRecord } from '#db/seed/record';

const notes: Record<string, string | null> = {
  page: null,
  general_knowledge: 'Navnet er foreløpig og ikke kontrollert mot SSBs kodeliste.',
  not_found: 'Koden er i bruk, men navnet er ikke funnet. Se SSBs kodeliste for KOSTRA-funksjoner.',
};

/** All function codes, also those that are only found in older accounts. */
export async function kostraRecords(): Promise<SeedRecord[]> {
  const rows = await dataRows('kostra/kostra-functions.csv', ['code', 'name', 'name_source', 'group', 'last_seen']);
  return rows.map((row) => {
    const gone =
      row.last_seen === '' ? null : `Koden godtas ikke lenger. Den var i bruk i ${row.last_seen}; året den gikk ut, er ikke kjent.`;
    return {
      kind: 'kostraFunction',
      key: `kostra:${row.code}`,
      values: {
        code: row.code,
        name: row.name === '' ? `Funksjon ${row.code}` : row.name,
        group: row.group,
        validTo: row.last_seen === '' ? null : Number(row.last_seen),
        note: [notes[row.name_source], gone].filter((note) => note).join(' ') || null,
      },
    };
  });
}
