/** All applications of Eksempelvik. */
import { internalApplications } from '#db/seed/demo/applications-internal';
import { nationalApplications } from '#db/seed/demo/applications-national';
import { placeApplications } from '#db/seed/demo/applications-place';
import { upbringingApplications } from '#db/seed/demo/applications-upbringing';
import { welfareApplications } from '#db/seed/demo/applications-welfare';
import type { SeedRecord } from '#db/seed/record';

export const allApplications: SeedRecord[] = [
  ...upbringingApplications,
  ...welfareApplications,
  ...placeApplications,
  ...internalApplications,
  ...nationalApplications,
];
