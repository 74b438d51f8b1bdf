/** The short way the demo writes an application. */
import { cap } from '#db/seed/demo/capabilities';
import { type Content, los, recordOf } from '#db/seed/demo/record-of';
import type { SeedRecord } from '#db/seed/record';

type Steps = readonly [number, number, number];

interface ApplicationDraft
  extends Omit<
    Content<'application'>,
    'name' | 'description' | 'ownerUnit' | 'owner' | 'steward' | 'superUser' | 'vendor' | 'hostingVendor' | 'product' | 'replacedBy'
  > {
  unit: string;
  owner?: string;
  steward?: string;
  superUser?: string;
  /** Key of a vendor of Eksempelvik, or of a manager of national shared solutions after `vendor:`. */
  vendor?: string;
  hostedBy?: string;
  /** Key of a product of Eksempelvik, or of a national shared solution after `shared:`. */
  product?: string;
  replacedBy?: string;
  /** Confidentiality, integrity and availability. */
  cia?: Steps;
  /** Technical, functional and strategic fit. */
  fit?: Steps;
  los?: readonly string[];
  services?: readonly string[];
  capabilities?: readonly string[];
  dependsOn?: readonly string[];
  usedBy?: readonly string[];
  confirmed?: number;
}

const own = (prefix: string, key: string): string => (key.includes(':') ? key : `${prefix}:${key}`);

/** An application of Eksempelvik; a line-of-business system in use unless the draft says otherwise. */
export function app(key: string, name: string, description: string, draft: ApplicationDraft): SeedRecord {
  const { unit, owner, steward, superUser, vendor, hostedBy, product, replacedBy, cia, fit, confirmed, ...rest } = draft;
  const { los: slugs, services, capabilities, dependsOn, usedBy, ...fields } = rest;
  return recordOf(
    'application',
    `app:${key}`,
    {
      name,
      description,
      type: 'line_of_business',
      lifecycle: 'live',
      ownerUnit: `unit:${unit}`,
      ...(owner ? { owner: `pos:${owner}` } : {}),
      ...(steward ? { steward: `pos:${steward}` } : {}),
      ...(superUser ? { superUser: superUser.includes(':') ? superUser : `pos:${superUser}` } : {}),
      ...(vendor ? { vendor: own('vnd', vendor) } : {}),
      ...(hostedBy ? { hostingVendor: own('vnd', hostedBy) } : {}),
      ...(product ? { product: own('prd', product) } : {}),
      ...(replacedBy ? { replacedBy: `app:${replacedBy}` } : {}),
      ...(cia ? { confidentiality: cia[0], integrity: cia[1], availability: cia[2] } : {}),
      ...(fit ? { technicalFit: fit[0], functionalFit: fit[1], strategicFit: fit[2] } : {}),
      ...fields,
    },
    {
      links: {
        ...(slugs ? { losConcepts: los(...slugs) } : {}),
        ...(services ? { services: services.map((each) => `svc:${each}`) } : {}),
        ...(capabilities ? { capabilities: cap(...capabilities) } : {}),
        ...(dependsOn ? { dependencies: dependsOn.map((each) => `app:${each}`) } : {}),
        ...(usedBy ? { usedBy: usedBy.map((each) => `unit:${each}`) } : {}),
      },
      ...(confirmed === undefined ? {} : { confirmed }),
    },
  );
}
