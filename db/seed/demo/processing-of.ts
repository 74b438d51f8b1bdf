/** The short way the demo writes a processing activity. */
import { type Content, recordOf } from '#db/seed/demo/record-of';
import type { SeedRecord } from '#db/seed/record';

type Own =
  | 'name'
  | 'purposes'
  | 'ownerUnit'
  | 'owner'
  | 'dataProtectionOfficer'
  | 'dataSubjects'
  | 'personalDataCategories'
  | 'article6'
  | 'nationalLaw';
interface ProcessingDraft extends Omit<Content<'processing'>, Own> {
  unit: string;
  owner?: string;
  about?: Content<'processing'>['dataSubjects'];
  data?: Content<'processing'>['personalDataCategories'];
  basis?: Content<'processing'>['article6'];
  law?: readonly string[];
  systems?: readonly string[];
  datasets?: readonly string[];
  processors?: readonly string[];
  services?: readonly string[];
  confirmed?: number;
}

/** A processing activity where Eksempelvik is the controller, unless the draft says otherwise. */
export function processing(key: string, name: string, purposes: string | null, draft: ProcessingDraft): SeedRecord {
  const { unit, owner, about, data, basis, law, systems, datasets, processors, services, confirmed, ...rest } = draft;
  const keys = (prefix: string, list: readonly string[]) => list.map((each) => (each.includes(':') ? each : `${prefix}:${each}`));
  return recordOf(
    'processing',
    `pro:${key}`,
    {
      name,
      role: 'controller',
      ...(purposes ? { purposes } : {}),
      ownerUnit: `unit:${unit}`,
      ...(owner ? { owner: `pos:${owner}` } : {}),
      dataProtectionOfficer: 'pos:personvernombud',
      ...(about ? { dataSubjects: about } : {}),
      ...(data ? { personalDataCategories: data } : {}),
      ...(basis ? { article6: basis } : {}),
      ...(law ? { nationalLaw: law } : {}),
      ...rest,
    },
    {
      links: {
        ...(systems ? { applications: keys('app', systems) } : {}),
        ...(datasets ? { datasets: keys('dat', datasets) } : {}),
        ...(processors ? { processors: keys('vnd', processors) } : {}),
        ...(services ? { services: keys('svc', services) } : {}),
      },
      ...(confirmed === undefined ? {} : { confirmed }),
    },
  );
}

const law9 = { specialCategories: true, article9: ['art9_2_g'] } as const;
const health9 = { specialCategories: true, article9: ['art9_2_h'] } as const;

/** What records of the same sort have in common. */
export const common = {
  approved: { status: 'approved', reviewedOn: '2026-02-10', nextReviewOn: '2027-02-10' },
  old: { status: 'approved', reviewedOn: '2023-05-04', nextReviewOn: '2025-05-04' },
  review: { status: 'in_review' },
  draft: { status: 'draft' },
  revise: { status: 'needs_revision', reviewedOn: '2024-01-18', nextReviewOn: '2026-01-18' },
  special: law9,
  health: health9,
  safe: { securityMeasures: ['access_control', 'strong_sign_in', 'encryption_transit', 'encryption_rest', 'logging', 'backup'] },
  basic: { securityMeasures: ['access_control', 'encryption_transit', 'backup'] },
} as const satisfies Record<string, Content<'processing'>>;
