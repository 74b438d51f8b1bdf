/** The short way the demo writes a service. */
import { cap } from '#db/seed/demo/capabilities';
import { type Content, kostra, los, recordOf } from '#db/seed/demo/record-of';
import type { SeedRecord } from '#db/seed/record';

interface ServiceDraft extends Omit<Content<'service'>, 'name' | 'description' | 'ownerUnit' | 'owner' | 'number'> {
  /** Names in Nynorsk and English. */
  called?: readonly [string, string];
  law?: string;
  unit: string;
  position?: string;
  los?: readonly string[];
  kostra?: readonly number[];
  capabilities?: readonly string[];
  requires?: readonly string[];
  confirmed?: number;
}

/** A service of Eksempelvik. A law makes it statutory; without an audience it is for inhabitants. */
export function service(key: string, number: string, name: string, description: string, draft: ServiceDraft): SeedRecord {
  const { called, law, unit, position, los: slugs, kostra: codes, capabilities, requires, confirmed, ...rest } = draft;
  return recordOf(
    'service',
    `svc:${key}`,
    {
      name,
      number,
      description,
      audience: 'end_user',
      ownerUnit: `unit:${unit}`,
      level: number.split('.').length,
      ...(called ? { nameNn: called[0], nameEn: called[1] } : {}),
      ...(position ? { owner: `pos:${position}` } : {}),
      ...(law ? { statutory: true, legalBasis: law } : {}),
      ...rest,
    },
    {
      links: {
        ...(slugs ? { losConcepts: los(...slugs) } : {}),
        ...(codes ? { kostraFunctions: kostra(...codes) } : {}),
        ...(capabilities ? { capabilities: cap(...capabilities) } : {}),
        ...(requires ? { requiredServices: requires.map((each) => `svc:${each}`) } : {}),
      },
      ...(confirmed === undefined ? {} : { confirmed }),
    },
  );
}
