/** Eksempelvik kommune: everything the demo municipality has registered. Invented, believable, and not tidier than real life. */
import type { Role } from '#auth/roles';
import { adoptions } from '#db/seed/demo/adoptions';
import { agreements } from '#db/seed/demo/agreements';
import { allApplications } from '#db/seed/demo/applications';
import { capabilities } from '#db/seed/demo/capabilities';
import { costs } from '#db/seed/demo/costs';
import { datasets } from '#db/seed/demo/datasets';
import { initiatives } from '#db/seed/demo/initiatives';
import { integrations } from '#db/seed/demo/integrations';
import { kpis } from '#db/seed/demo/kpis';
import { openData } from '#db/seed/demo/open-data';
import { positions } from '#db/seed/demo/positions';
import { processes } from '#db/seed/demo/processes';
import { peopleProcessings } from '#db/seed/demo/processings-people';
import { placeProcessings } from '#db/seed/demo/processings-place';
import { products } from '#db/seed/demo/products';
import { named } from '#db/seed/demo/record-of';
import { risks } from '#db/seed/demo/risks';
import { internalServices } from '#db/seed/demo/services-internal';
import { placeServices } from '#db/seed/demo/services-place';
import { upbringingServices } from '#db/seed/demo/services-upbringing';
import { welfareServices } from '#db/seed/demo/services-welfare';
import { units } from '#db/seed/demo/units';
import { vendors } from '#db/seed/demo/vendors';
import type { SeedRecord } from '#db/seed/record';

/** The municipality itself. Its number is valid but begins with a digit that no real organisation has. */
export const demoMunicipality = {
  name: 'Eksempelvik kommune',
  organisationNumber: '100103877',
  contactEmail: 'postmottak@eksempelvik.example',
} as const;

/** The units of those the demo lets people sign in as. */
export const demoUnits = {
  service_owner: 'unit:oppvekst',
  reader: 'unit:helse',
  architect: 'unit:digital',
  data_protection_officer: 'unit:arkiv',
} as const satisfies Partial<Record<Role, string>>;

/** All records; those they point at stand in the list or among the reference data. */
export const demoRecords: SeedRecord[] = [
  ...units,
  ...positions,
  ...vendors,
  ...products,
  ...capabilities,
  ...upbringingServices,
  ...welfareServices,
  ...placeServices,
  ...internalServices,
  ...processes,
  ...allApplications,
  ...integrations,
  ...datasets,
  ...openData,
  ...peopleProcessings,
  ...placeProcessings,
  ...agreements,
  ...costs,
  ...risks,
  ...initiatives,
  ...kpis,
  ...adoptions,
].map(named);
