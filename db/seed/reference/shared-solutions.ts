/** National shared solutions and state systems as products of the shared organisation, with the bodies that manage them. */
import { dataRows } from '#db/seed/data-files';
import type { SeedRecord } from '#db/seed/record';

const unknown = 'Ukjent';
const toCheck = 'Kilden oppgir ikke klart hvem som forvalter løsningen. Kontroller forvalteren.';

/** The managers as vendors, then the solutions as products. A solution that stands twice in the list becomes one product. */
export async function sharedSolutionRecords(): Promise<SeedRecord[]> {
  const managers = await dataRows('shared-solutions/managers.csv', ['name', 'full_name']);
  const rows = await dataRows('shared-solutions/shared-solutions.csv', ['type', 'manager', 'name', 'manager_certain']);
  const solutions = new Map(rows.map((row) => [`shared:${row.name}`, row]));
  return [
    ...managers.map(
      ({ name, full_name }): SeedRecord => ({
        kind: 'vendor',
        key: vendorKey(name),
        values: { name, country: 'Norge', description: full_name === '' ? null : full_name },
      }),
    ),
    ...[...solutions].map(([key, row]): SeedRecord => {
      const [first = unknown, ...others] = row.manager.split(' og ');
      const shared = others.length === 0 ? null : `${row.manager} forvalter løsningen sammen.`;
      const note = [shared, row.manager_certain === 'yes' ? null : toCheck].filter((text) => text !== null).join(' ');
      return {
        kind: 'product',
        key,
        values: { name: row.name, type: row.type, note: note === '' ? null : note },
        ...(first === unknown ? {} : { refs: { vendor: vendorKey(first) } }),
      };
    }),
  ];
}

const vendorKey = (manager: string) => `vendor:${manager}`;
