/** What Eksempelvik has answered about shared solutions that the registry cannot know by itself. */
import { recordOf } from '#db/seed/demo/record-of';
import type { SeedRecord } from '#db/seed/record';

type Answer = 'used' | 'not_used' | 'unsure' | 'not_relevant';

const adoption = (name: string, answer: Answer, decidedOn: string, note: string, confirmed?: number): SeedRecord =>
  recordOf(
    'adoption',
    `use:${name}`,
    { name, product: `shared:${name}`, answer, decidedOn, note, ownerUnit: 'unit:digital' },
    confirmed === undefined ? {} : { confirmed },
  );

export const adoptions: SeedRecord[] = [
  adoption('Doffin', 'used', '2026-03-12', 'Brukes rett i nettleseren av innkjøp; ikke ført som eget system.', 90),
  adoption('Startskudd', 'used', '2026-03-12', 'Saksbehandlere i boligkontoret logger inn hos Husbanken.', 90),
  adoption('Fylkesnemndas portal', 'unsure', '2026-03-12', 'Barnevernet sjekker om advokatene sender inn for oss.'),
  adoption('Vannverksregisteret', 'not_used', '2026-05-04', 'Meldes fortsatt på papir. Tatt inn i planen for 2027.', 120),
  adoption('Aktørportalen', 'not_relevant', '2026-03-12', 'Kommuneadvokaten er kjøpt inn og bruker sin egen tilgang.', 90),
];
